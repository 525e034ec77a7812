import { writeFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { at, commandWith, inFolderOfItsOwn, write, writeProfessions } from '../tests/catalogue/command-line.js';
import { plainSheet } from '../tests/catalogue/fixtures.js';

inFolderOfItsOwn();

const WAITING = 'waiting for changes; Ctrl+C ends';

/** Somebody who does one thing after the other, each when the command waits, and then presses Ctrl+C. */
function watchedWhile(...deeds: (() => Promise<unknown>)[]) {
  const watched: (readonly string[])[] = [];
  let open = 0;
  const run = commandWith({
    watch: (folders) => {
      watched.push(folders);
      open += 1;
      return {
        next: async () => {
          const deed = deeds.shift();
          await deed?.();
          return deed !== undefined;
        },
        close: () => void (open -= 1),
      };
    },
  });
  return { run, watched, stillOpen: () => open };
}

describe('--watch', () => {
  it('validates again when a file is written, added, renamed or taken away', async () => {
    await writeProfessions();
    const { run, watched, stillOpen } = watchedWhile(
      () => write('professions/crieur.json', '['),
      () => write('professions/crieur.json', plainSheet('crieur')),
      () => write('professions/ancien.json', { ...plainSheet('ancien'), tagline: '' }),
      () => rename(at('professions/ancien.json'), at('professions/nouveau.json')),
      () => rm(at('professions/nouveau.json')),
    );
    const { code, printed } = await run('validate', at(), '--watch');
    expect(printed.split('\n').filter((line) => line !== WAITING)).toEqual(
      [0, 1, 0, 1, 2, 0].map((errors, turn) => `${errors} error${errors === 1 ? '' : 's'} in ${turn === 3 || turn === 4 ? 4 : 3} files`),
    );
    expect(code).toBe(0);
    expect(watched[0]).toEqual([at(), at('professions')]);
    expect(stillOpen()).toBe(0);
  });

  it('does nothing when something else was written', async () => {
    await writeProfessions();
    const { run } = watchedWhile(
      () => write('professions/note.txt', 'x'),
      () => write('professions/.crieur.json.swp', 'x'),
      () => Promise.resolve(),
    );
    expect((await run('validate', at(), '--watch')).printed).toBe(`0 errors in 3 files\n${WAITING}`);
  });

  it('sees what changed while it was at work', async () => {
    await writeProfessions();
    const file = at('professions/crieur.json');
    const said: string[] = [];
    const code = await commandWith({
      print: (line) => {
        if (said.push(line) === 1) writeFileSync(file, '[');
      },
      watch: () => ({ next: () => Promise.resolve(false), close: () => undefined }),
    })('validate', at(), '--watch');
    expect(said).toEqual(['0 errors in 3 files', WAITING, '1 error in 3 files', WAITING]);
    expect(code.code).toBe(1);
  });

  it('waits for a folder that is not there yet', async () => {
    const { run, watched } = watchedWhile(
      () => mkdir(at('professions')),
      () => writeProfessions(),
    );
    const { code, printed, complaints } = await run('validate', at('professions'), '--watch');
    expect(watched[0]).toEqual([at()]);
    expect(complaints).toContain('there is no such file or folder (ENOENT)');
    expect(complaints).toContain('no profession: expected files');
    expect([code, printed.split('\n').at(-2)]).toEqual([0, '0 errors in 3 files']);
  });

  it('goes by the lists beside the professions', async () => {
    await writeProfessions();
    const { run } = watchedWhile(() => write('sectors.json', [{ id: 'rue', label: { fr: 'La rue' } }]));
    expect((await run('validate', at('professions'), '--watch')).code).toBe(1);
  });

  it('builds again, and never because of what it wrote', async () => {
    await writeProfessions();
    const { run } = watchedWhile(
      () => Promise.resolve(),
      () => write('professions/ancien.json', plainSheet('ancien')),
    );
    const { printed } = await run('build', at(), '--out', at('out'), '--watch');
    expect(printed.split('\n').filter((line) => line !== WAITING)).toEqual([3, 4].map((count) => `${count} professions written to ${at('out')}`));
  });

  it('does not begin what was not understood', async () => {
    const { run, watched } = watchedWhile();
    expect((await run('validate', '--watch')).code).toBe(2);
    expect((await run('build', at(), '--wach', '--out', at('out'), '--watch')).complaints).toContain('did you mean "--watch"?');
    expect(watched).toEqual([]);
  });
});
