import { rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { at, command, inFolderOfItsOwn, withoutPlaces, write, writeProfessions } from '../../tests/catalogue/command-line.js';
import { plainSheet, sheet } from '../../tests/catalogue/fixtures.js';

inFolderOfItsOwn();

describe('validate', () => {
  it('accepts a folder that is right', async () => {
    await writeProfessions();
    expect(await command('validate', at())).toEqual({ code: 0, printed: '0 errors in 3 files', complaints: '' });
    expect((await command('validate', at('professions'))).code).toBe(0);
  });

  it('accepts records of version 0.1, with hints', async () => {
    const { codes: _codes, keywords: _keywords, ...old } = plainSheet('crieur');
    const file = await write('professions/crieur.json', { ...old, tagline: 'Tu cries les nouvelles.' });
    const { code, printed, complaints } = await command('validate', file);
    expect([code, complaints]).toEqual([0, '']);
    expect(withoutPlaces(printed)).toEqual([
      `hint: ${file}: tagline: "Tu": the same text is read as tu and as vous; write it without either`,
      `hint: ${file}: codes.isco08: missing: the four digits of ISCO-08 let other systems find the profession`,
      `hint: ${file}: keywords: 0: 5 to 15 everyday words let visitors find it by search`,
      '0 errors in 1 file; 3 hints',
    ]);
  });

  it('prints every error, with its place in the data', async () => {
    await writeProfessions();
    const crieur = await write('professions/crieur.json', { ...plainSheet('crieur'), tagline: '', sector: 'ailleurs', similar: ['personne'] });
    const vitrier = await write('professions/vitrier.json', '{"id": "vitrier",}');
    const remouleur = await write('professions/remouleur.json', {
      ...plainSheet('affuteur'),
      sector: 'ailleurs',
      criteria: ['bachelier'],
      similar: ['personne'],
    });
    const { code, complaints, printed } = await command('validate', at());
    expect(code).toBe(1);
    expect(withoutPlaces(complaints).map((line) => line.replace(/expected the id of a sector:.*/, ''))).toEqual([
      `${crieur}: tagline: "": expected a text that is not empty`,
      `${remouleur}: sector: "ailleurs": `,
      `${remouleur}: criteria.0: "bachelier": expected the id of a criterion that is chosen by hand: other fields imply this one`,
      `${remouleur}: similar.0: "personne": expected the id of another profession`,
      `${remouleur}: id: "affuteur": expected the file's name, "remouleur"`,
      expect.stringContaining(`${vitrier}: `),
    ]);
    expect(printed).toBe('6 errors in 3 files');
  });

  it('tells line and column of every error, of what is missing where it belongs', async () => {
    const { missions: _missions, ...rest } = plainSheet('crieur');
    const lines = JSON.stringify({ ...rest, tagline: '', keyCards: { studies: 'a', qualities: 'b' } }, null, 2).split('\n');
    const file = await write('crieur.json', lines.join('\r\n'));
    const lineOf = (name: string): number => lines.findIndex((line) => line.startsWith(`  "${name}"`)) + 1;
    expect((await command('validate', file)).complaints.split('\n')).toEqual([
      `${file}:${lineOf('tagline')}:3: tagline: "": expected a text that is not empty`,
      `${file}:${lineOf('keyCards')}:3: keyCards.conditions: missing: expected a text`,
      `${file}:1:1: missions: missing: expected an object`,
    ]);
  });

  it('reads files with a mark and other ends of lines, as Windows saves them', async () => {
    await writeProfessions();
    const text = JSON.stringify(sheet('crieur'), null, 2).replaceAll('\n', '\r\n');
    await write('professions/crieur.json', `\uFEFF${text}`);
    await writeFile(at('professions/vitrier.json'), Buffer.from(`\uFEFF${JSON.stringify(sheet('vitrier'))}`, 'utf16le'));
    expect(await command('validate', at())).toMatchObject({ code: 0, complaints: '' });
  });

  it('notices similar professions that do not exist', async () => {
    await writeProfessions();
    await write('professions/crieur.json', sheet('crieur', { similar: ['remouleur', 'personne', 'crieur'] }));
    expect(withoutPlaces((await command('validate', at())).complaints)).toEqual([
      `${at('professions/crieur.json')}: similar.1: "personne": expected the id of another profession`,
      `${at('professions/crieur.json')}: similar.2: "crieur": expected the id of another profession`,
    ]);
  });

  it('goes by the lists beside the professions', async () => {
    await write('professions/crieur.json', sheet('crieur', { sector: 'rue', criteria: ['a-pied'] }));
    await write('sectors.json', [{ id: 'rue', label: { fr: 'La rue' } }]);
    await write('criteria.json', [{ id: 'a-pied', label: { fr: 'À pied' } }]);
    expect((await command('validate', at('professions'))).code).toBe(0);
    expect((await command('validate', at('professions/crieur.json'))).code).toBe(0);
    await command('build', at(), '--out', at('out'));
    expect((await command('validate', at('out/index.json'))).code).toBe(0);
    await write('sectors.json', [{ id: 'rue' }]);
    expect(await command('validate', at())).toMatchObject({ code: 2, complaints: `${at('sectors.json')}:2:3: 0.label: missing: expected an object` });
  });

  it('accepts a draft and notes what it lacks', async () => {
    const file = await write('crieur.json', { ...plainSheet('crieur'), draft: true, tagline: '', profile: undefined });
    const { code, printed } = await command('validate', file);
    expect(code).toBe(0);
    expect(withoutPlaces(printed)).toEqual([
      `note: ${file}: tagline: "": expected a text that is not empty`,
      `note: ${file}: profile: missing: expected an object`,
      '0 errors in 1 file, of which 1 draft',
    ]);
  });

  it('checks a catalogue, all its errors, and the records beside an index', async () => {
    const bad = await write('metiers.json', { professions: [sheet(), ...Array.from({ length: 12 }, () => ({ ...sheet(), tagline: '' }))] });
    expect(await command('validate', bad)).toMatchObject({ code: 1, printed: '12 errors in 1 profession' });

    await writeProfessions();
    await command('build', at(), '--out', at('out'));
    expect(await command('validate', at('out/index.json'))).toMatchObject({ code: 0, printed: '0 errors in 3 professions' });
    await write('out/professions/crieur.json', JSON.stringify({ ...sheet('crieur'), tagline: '' }));
    await rm(at('out/professions/vitrier.json'));
    const { complaints } = await command('validate', at('out/index.json'));
    expect(complaints).toContain(`${at('out/professions/crieur.json')}:1:`);
    expect(complaints).toContain('tagline: "": expected a text');
    expect(complaints).toContain('vitrier.json: there is no such file or folder (ENOENT)');
  });

  it('checks several files and folders, whatever is wrong with some', async () => {
    await writeProfessions('une');
    await writeProfessions('autre');
    const bad = await write('autre/crieur.json', '[');
    const single = await write('seul/vitrier.json', { ...plainSheet('vitrier'), tagline: '' });
    const empty = await write('vide/note.txt', '');
    const { code, printed, complaints } = await command('validate', at('une'), at('autre'), single, at('vide'), at('nulle-part'));
    expect(code).toBe(2);
    expect(withoutPlaces(complaints)).toEqual([
      `${bad}: not JSON: the text stops: expected a value or "]"`,
      `${single}: tagline: "": expected a text that is not empty`,
      `${empty.replace('/note.txt', '')}: no profession: expected files such as menuisier.json, here or in a folder "professions"`,
      `${at('nulle-part')}: there is no such file or folder (ENOENT)`,
    ]);
    expect(printed).toBe('4 errors in 7 files');
    expect(await command('validate', at('une'), at('une/crieur.json'))).toEqual({ code: 0, printed: '0 errors in 4 files', complaints: '' });
  });

  it('knows professions of the other folders', async () => {
    await writeProfessions('une');
    await write('autre/affuteur.json', sheet('affuteur', { similar: ['crieur'] }));
    expect((await command('validate', at('autre'))).code).toBe(1);
    expect((await command('validate', at('une'), at('autre'))).code).toBe(0);
  });
});
