import { describe, expect, it } from 'vitest';
import { command, inFolderOfItsOwn } from '../tests/catalogue/command-line.js';

inFolderOfItsOwn();

describe('metier-widgets', () => {
  it('lists its commands', async () => {
    for (const args of [['--help'], ['help']])
      expect(await command(...args)).toMatchObject({ code: 0, printed: expect.stringContaining('build <folder>… --out <folder>') as string });
    expect((await command()).code).toBe(2);
  });

  it.each(['validate', 'build', 'new', 'stats', 'schema', 'import', 'norms'])('explains %s', async (name) => {
    expect(await command(name, '--help')).toMatchObject({ code: 0, printed: expect.stringContaining(`usage: metier-widgets ${name}`) as string });
  });

  it.each([
    [['constructor'], 'no command "constructor"'],
    [['validate'], 'Something is missing.'],
    [['new', 'a', 'b'], '"b" is too much.'],
    [['validate', '--loud', 'a'], `Unknown option '--loud'`],
    [['validate', '/no/such/file.json'], 'ENOENT'],
    [['stats', '/no/such/folder'], 'ENOENT'],
    [['build', '.'], '--out is missing'],
    [['import', 'toString', 'a', '--out', 'b'], '"toString": expected rome, esco or onet.'],
    [['schema', 'toString'], '"toString": expected profession or catalogue.'],
  ])('does not understand %j', async (args, message) => {
    expect(await command(...args)).toMatchObject({ code: 2, complaints: expect.stringContaining(message) as string });
  });
});
