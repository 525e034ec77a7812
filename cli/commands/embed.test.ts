import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainSheet } from '../../tests/catalogue/fixtures.js';
import { run } from '../run.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'metier-widgets-'));
  for (const id of ['crieur', 'remouleur', 'vitrier']) await writeFile(join(folder, `${id}.json`), JSON.stringify(plainSheet(id)));
});
afterEach(() => rm(folder, { recursive: true }));

/** @param typed - answers to questions, where somebody is there */
async function command(args: readonly string[], typed?: readonly string[]) {
  const [printed, complaints, answers]: [string[], string[], string[]] = [[], [], [...(typed ?? [])]];
  const code = await run([...args, '--from', folder], {
    print: (line) => void printed.push(line),
    complain: (line) => void complaints.push(line),
    ...(typed && { ask: () => Promise.resolve(answers.shift() ?? '') }),
  });
  return { code, printed: printed.join('\n'), complaints: complaints.join('\n') };
}

describe('embed', () => {
  it('prints what to paste, as it is told', async () => {
    const { code, printed } = await command(['embed', 'card', '--as', 'data', '--metier', 'vitrier', '--register', 'vous', '--files', '/w/']);
    expect(code).toBe(0);
    expect(printed).toBe(
      '<script type="module" src="/w/metier-widgets.js"></script>\n' +
        '<div data-metier="card" data-metier-id="vitrier" data-metier-register="vous">' +
        '<p><a href="/w/site/embed.html?widget=metier-card&amp;metier=vitrier&amp;register=vous">Allumeur·euse de réverbères – Fiche métier</a></p></div>',
    );
  });

  it('asks where somebody is there to answer', async () => {
    const { code, printed } = await command(['embed'], ['compare', 'crieur vitrier', 'vous', 'link']);
    expect(code).toBe(0);
    expect(printed).toContain(
      '<p class="metier-compare"><a href="/metier-widgets/site/embed.html?widget=metier-compare&amp;metiers=crieur+vitrier&amp;register=vous">',
    );
    expect((await command(['embed'], [])).printed).toContain('<metier-quiz><p slot="fallback">');
  });

  it.each([
    [['embed'], 'Which widget? Expected card, quiz or compare.'],
    [['embed', 'game'], '"game": expected card, quiz or compare.'],
    [['embed', 'quiz', '--as', 'popup'], '--as "popup": expected element, data, link or iframe.'],
    [['embed', 'quiz', '--variant', 'full'], '--variant is not a setting of the quiz'],
    [['embed', 'quiz', '--accent', 'url(x)'], '--accent "url(x)" cannot be used.'],
    [['embed', 'quiz', '--metier', 'vitrer'], '"vitrer" is not the id of a profession: did you mean "vitrier"'],
    [['html', 'vitrer'], '"vitrer" is not the id of a profession: did you mean "vitrier"'],
    [['html', 'vitrier', '--heading-level', '9'], '--heading-level "9": expected 1 to 6.'],
    [['html', 'vitrier', '--address', 'you'], '--address "you": expected tu or vous'],
    [['oembed', '--out', 'x'], '--site is missing'],
    [['oembed', '--out', 'x', '--site', 'javascript:x'], '--site is missing'],
  ])('does not understand %j', async (args, message) => {
    expect(await command(args)).toMatchObject({ code: 2, printed: '', complaints: expect.stringContaining(message) as string });
  });
});

describe('html', () => {
  it('prints a profession of a folder, with what search engines read', async () => {
    const { code, printed } = await command(['html', 'vitrier', '--heading-level', '1', '--url', 'https://school.example/vitrier']);
    expect(code).toBe(0);
    expect(printed).toMatch(/^<article lang="fr"[^>]*>\n<h1>/);
    expect(printed).toMatch(/<\/article>\n<script type="application\/ld\+json">\{"@context":"https:\/\/schema.org"/);
  });

  it('prints one of the package where no folder is named', async () => {
    const printed: string[] = [];
    const code = await run(['html', 'perfusionniste', '--variant', 'summary'], {
      print: (line) => void printed.push(line),
      complain: () => undefined,
    });
    expect(code).toBe(0);
    expect(printed[0]).toContain('<h2>Perfusionniste</h2>');
  });
});

describe('oembed', () => {
  it('writes a resource and a page for each widget', async () => {
    const out = join(folder, 'site');
    const { code, printed } = await command(['oembed', '--site', 'https://school.example/site', '--out', out, '--name', 'École']);
    expect([code, printed]).toEqual([0, `18 files written to ${out}`]);
    expect(await readdir(join(out, 'oembed/metier-quiz'))).toEqual([
      'crieur.html',
      'crieur.json',
      'remouleur.html',
      'remouleur.json',
      'vitrier.html',
      'vitrier.json',
    ]);
    const resource = JSON.parse(await readFile(join(out, 'oembed/metier-quiz/crieur.json'), 'utf8')) as Record<string, unknown>;
    expect(resource).toMatchObject({
      provider_name: 'École',
      html: expect.stringContaining('src="https://school.example/site/embed.html?widget=metier-quiz&amp;metier=crieur"') as string,
    });
  });
});
