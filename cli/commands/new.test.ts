import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { at, command, inFolderOfItsOwn, readJson, write } from '../../tests/catalogue/command-line.js';
import { professionJsonSchema } from '../records/json-schema.js';

inFolderOfItsOwn();

describe('new', () => {
  it('begins a draft that an editor can complete', async () => {
    expect((await command('new', 'crieur', '--out', at())).code).toBe(0);
    const record = await readJson(at('crieur.json'));
    expect(record).toMatchObject({ $schema: 'profession.schema.json', id: 'crieur', draft: true });
    expect(await readJson(at('profession.schema.json'))).toEqual(professionJsonSchema());
    const { code, printed } = await command('validate', at('crieur.json'));
    expect(code).toBe(0);
    expect(printed).toContain('crieur.json:9:5: title.inclusive: "": expected a text');
  });

  it('points to a schema above', async () => {
    await write('profession.schema.json', '{}');
    await command('new', 'crieur', '--out', at('professions'));
    expect(await readJson(at('professions/crieur.json'))).toMatchObject({ $schema: '../profession.schema.json' });
    expect(await readdir(at('professions'))).toEqual(['crieur.json']);
  });

  it('never writes over a file, nor outside the folder', async () => {
    const file = await write('crieur.json', 'mine');
    expect(await command('new', 'crieur', '--out', at())).toMatchObject({ code: 2, complaints: `${file}: there already: nothing is written` });
    expect(await readFile(file, 'utf8')).toBe('mine');
    for (const id of ['../crieur', '/tmp/crieur', 'Crieur', 'a b', '.', '']) expect((await command('new', id, '--out', at('inside'))).code).toBe(2);
    expect(await readdir(at())).toEqual(['crieur.json']);
  });
});

describe('schema', () => {
  it('prints or writes the JSON Schema', async () => {
    expect(JSON.parse((await command('schema')).printed)).toEqual(professionJsonSchema());
    expect((await command('schema', 'catalogue', '--out', at('deep/catalogue.schema.json'))).code).toBe(0);
    expect(await readJson(at('deep/catalogue.schema.json'))).toMatchObject({ title: 'Catalogue' });
  });
});
