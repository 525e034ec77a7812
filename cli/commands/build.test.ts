import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/host/host-catalogue.js';
import { at, command, inFolderOfItsOwn, write, writeProfessions } from '../../tests/catalogue/command-line.js';
import { sheet } from '../../tests/catalogue/fixtures.js';

inFolderOfItsOwn();

describe('build', () => {
  it('makes a catalogue that a page can read', async () => {
    await writeProfessions();
    await write('professions/ebauche.json', { id: 'ebauche', draft: true });
    const { code, printed } = await command('build', at(), '--out', at('out'));
    expect(code).toBe(0);
    expect(printed).toContain('ebauche.json: a draft, left out');
    expect((await readdir(at('out'))).sort()).toEqual(['catalogue.schema.json', 'index.json', 'profession.schema.json', 'professions']);

    const fetch = async (address: string) =>
      new Response(await readFile(at('out', new URL(address).pathname)), { headers: { 'content-type': 'application/json' } });
    const { catalogue, problems } = await readCatalogue('https://school.example/index.json', { fetch });
    expect(problems).toEqual([]);
    expect(catalogue?.professions.map(({ id }) => id)).toEqual(['crieur', 'remouleur', 'vitrier']);
    expect(catalogue?.version).toBe('2026-11-22');
    expect(await catalogue?.load('vitrier')).toEqual({ ...sheet('vitrier'), $schema: '../profession.schema.json' });
  });

  it('writes nothing when there are errors, nor over the professions themselves', async () => {
    await writeProfessions();
    expect(await command('build', at(), '--out', at())).toMatchObject({
      code: 2,
      complaints: expect.stringContaining('would write over') as string,
    });
    await write('professions/crieur.json', {});
    expect((await command('build', at(), '--out', at('out'))).code).toBe(1);
    expect(await readdir(at())).toEqual(['professions']);
  });

  it('passes over what other computers and editors leave in a folder', async () => {
    await writeProfessions();
    for (const name of [
      '.DS_Store',
      'Thumbs.db',
      'desktop.ini',
      '~$crieur.json',
      '._crieur.json',
      '.crieur.json.swp',
      'crieur.json~',
      '#crieur.json#',
      '.#crieur.json',
    ])
      await write(`professions/${name}`, '\u0000\u0005\u0016');
    for (const name of [
      '__MACOSX/._crieur.json',
      '.git/config.json',
      'professions/.vscode/settings.json',
      'professions/archive.json/vieux.json',
      'professions/package-lock.json',
    ])
      await write(name, 'x');
    await write('out/professions/.DS_Store', 'x');
    expect(await command('build', at(), '--out', at('out'))).toEqual({ code: 0, printed: `3 professions written to ${at('out')}`, complaints: '' });
    expect(await command('validate', at())).toMatchObject({ code: 0, printed: '0 errors in 3 files' });
  });

  it('takes a file whose name was written in capitals', async () => {
    await write('professions/crieur.JSON', sheet('crieur'));
    expect(await command('build', at(), '--out', at('out'))).toMatchObject({ code: 0, complaints: '' });
  });

  it('tells what is no longer part of the catalogue', async () => {
    await writeProfessions();
    await write('out/professions/ancien.json', {});
    expect((await command('build', at(), '--out', at('out'))).printed).toContain('ancien.json: no longer part of the catalogue');
  });
});
