import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { professionSchema } from '../../src/catalogue/record/schema.js';
import { at, command, inFolderOfItsOwn, readJson, write } from '../../tests/catalogue/command-line.js';
import { sheet } from '../../tests/catalogue/fixtures.js';

const classifications = join(import.meta.dirname, '../../tests/catalogue/classifications');

inFolderOfItsOwn();

describe('import', () => {
  const file = (name: string) => join(classifications, name);
  const drafts = async (): Promise<Record<string, Record<string, unknown>>> =>
    Object.fromEntries(
      await Promise.all((await readdir(at())).sort().map(async (name) => [name.replace('.json', ''), await readJson(at(name))] as const)),
    );

  it('reads ROME 4.0: titles in both genders, other names in use, codes, the first interests as a note', async () => {
    const { code, printed } = await command(
      'import',
      'rome',
      ...(await readdir(classifications)).filter((name) => name.startsWith('unix')).map(file),
      '--out',
      at(),
    );
    expect(code).toBe(0);
    expect(printed).toContain('4 drafts written');
    const found = await drafts();
    expect(Object.keys(found)).toEqual(['aide-a-domicile', 'boulanger', 'conducteur-d-engins-agricoles', 'developpeur-informatique']);
    expect(found['conducteur-d-engins-agricoles']).toMatchObject({
      draft: true,
      title: {
        masculine: 'Conducteur d’engins agricoles',
        feminine: 'Conductrice d’engins agricoles',
        inclusive: 'Conducteur d’engins agricoles / Conductrice d’engins agricoles',
      },
      codes: { rome: ['A1101'] },
      sources: [{ note: expect.stringContaining('R, puis C') as string }],
    });
    expect(found['boulanger']?.['otherNames']).toEqual(['Ouvrier boulanger / Ouvrière boulangère']);
    expect(found['aide-a-domicile']).toMatchObject({ title: { masculine: 'Aide à domicile', feminine: 'Aide à domicile' } });
    expect(found['boulanger']).not.toHaveProperty('profile');
  });

  it('reads ESCO: one address and ISCO group a profession, nothing deprecated, no text', async () => {
    await command('import', 'esco', file('occupations_fr.csv'), '--out', at());
    const found = await drafts();
    expect(Object.keys(found)).toEqual(['boulanger', 'developpeur-logiciel']);
    expect(found['boulanger']).toMatchObject({
      language: 'fr',
      title: { masculine: 'Boulanger', feminine: 'Boulangère' },
      otherNames: ['Artisan boulanger / Artisane boulangère', 'Ouvrier boulanger'],
      codes: { esco: ['http://data.europa.eu/esco/occupation/11111111-aaaa-4bbb-8ccc-000000000001'], isco08: ['7512'] },
    });
    expect(JSON.stringify(found)).not.toContain('ne pas reprendre');
  });

  it('reads O*NET: interest levels where it has all six', async () => {
    await command('import', 'onet', file('Interests.txt'), file('Occupation Data.txt'), '--out', at());
    const found = await drafts();
    expect(found['bakers']).toMatchObject({
      language: 'en',
      profile: { interests: { R: 6.29, I: 1.66, A: 2.39, S: 1.73, E: 2.1, C: 4.2 }, onet: [{ code: '51-3011.00', weight: 1 }] },
      sources: [{ id: 'onet', date: '2026-02' }],
    });
    expect(found['web-developers']).not.toHaveProperty('profile');
  });

  it.each<[string, (text: string) => string | Buffer]>([
    ['semicolons', (text) => text.replaceAll(',', ';')],
    ['tabs', (text) => text.replaceAll(',', '\t')],
    ['Excel’s first line', (text) => `sep=;\r\n${text.replaceAll(',', ';')}`],
    ['Excel’s first line in quotes, and a mark', (text) => `\uFEFF"sep=;"\n${text.replaceAll(',', ';')}`],
    ['a separator of its own', (text) => `sep=|\n${text.replaceAll(',', '|')}`],
    ['a mark and other ends of lines', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['UTF-16, as Excel saves text', (text) => Buffer.from(`\uFEFF${text.replaceAll(',', '\t')}`, 'utf16le')],
    ['empty lines before and after', (text) => `\n\n${text}\n\n`],
  ])('reads tables with %s', async (_, save) => {
    await writeFile(at('rome.csv'), save('code_rome,libelle_rome\nD1101,Boulanger / Boulangère\n'));
    expect(await command('import', 'rome', at('rome.csv'), '--out', at('out'))).toMatchObject({ code: 0, complaints: '' });
    expect(await readJson(at('out/boulanger.json'))).toMatchObject({ codes: { rome: ['D1101'] }, title: { feminine: 'Boulangère' } });
  });

  it.each([
    ['occupations_en (1).csv', 'en'],
    ['occupations_nl.csv', 'nl'],
    ['occupations_de - Kopie.CSV', 'de'],
    ['my_occupations_en-2.csv', 'en'],
    ['occupations.csv', 'fr'],
  ])('takes the language from %s', async (name, language) => {
    await write(name, 'conceptUri,iscoGroup,preferredLabel,altLabels\nhttp://data.europa.eu/esco/occupation/1,7512,baker,\n');
    await command('import', 'esco', at(name), '--out', at('out'));
    expect(await readJson(at('out/baker.json'))).toMatchObject({ language });
  });

  it.each([
    ['02/2026', '2026-02'],
    ['2/2026', '2026-02'],
    ['2026-02-01', '2026-02'],
    ['2026-02-01 00:00:00', '2026-02'],
    ['2026-02', '2026-02'],
    ['01/02/2026', '2026'],
  ])('reads the date %s of O*NET, and figures with a comma', async (date, expected) => {
    const scales = ['Realistic', 'Investigative', 'Artistic', 'Social', 'Enterprising', 'Conventional'];
    const rows = scales.map((scale) => `51-3011.00\t${scale}\tOI\t4,5\t${date}`);
    await write('Interests.txt', ['O*NET-SOC Code\tElement Name\tScale ID\tData Value\tDate', ...rows].join('\n'));
    await write('Occupation Data.txt', 'O*NET-SOC Code\tTitle\n51-3011.00\tBakers\n');
    await command('import', 'onet', at('Interests.txt'), at('Occupation Data.txt'), '--out', at('out'));
    expect(await readJson(at('out/bakers.json'))).toMatchObject({ profile: { interests: { R: 4.5 } }, sources: [{ id: 'onet', date: expected }] });
  });

  it('makes drafts that only lack what an editor has to write', async () => {
    await command('import', 'onet', file('Interests.txt'), file('Occupation Data.txt'), '--out', at());
    const { code, printed } = await command('validate', at());
    expect(code).toBe(0);
    expect(printed).toContain('tagline: missing');
    expect(printed).not.toMatch(/bakers\.json:[\d:]+ profile\.interests:/);
    expect(
      professionSchema.safeParse({ ...sheet(), ...(await drafts())['bakers'], profile: sheet().profile, sources: sheet().sources }).success,
    ).toBe(true);
  });

  it('leaves files that are there as they are, and takes only the codes that are asked for', async () => {
    await write('boulanger.json', { mine: true });
    const { printed } = await command(
      'import',
      'rome',
      file('unix_referentiel_code_rome_v460_utf8.csv'),
      '--out',
      at(),
      '--code',
      'D',
      '--code',
      'M18',
    );
    expect(printed).toContain('1 draft written');
    expect(printed).toContain('1 file was there already');
    expect(await drafts()).toMatchObject({ boulanger: { mine: true }, 'developpeur-informatique': { draft: true } });
  });

  it('tells which file is missing or not recognised', async () => {
    expect(await command('import', 'onet', file('Interests.txt'), '--out', at())).toMatchObject({
      code: 2,
      complaints: 'Occupation Data.txt is missing among the files',
    });
    expect((await command('import', 'esco', file('Interests.txt'), '--out', at())).complaints).toContain(
      'occupations_fr.csv: conceptUri, iscoGroup, preferredLabel, altLabels',
    );
    const broken = await write('broken.csv', 'code_rome,libelle_rome\nA1,"open');
    expect(await command('import', 'rome', broken, '--out', at('out'))).toMatchObject({
      code: 2,
      complaints: `${broken}:2:2: a quotation mark that is not closed`,
    });
  });

  it('gives ids that stay inside the at(), whatever the titles are', async () => {
    const hostile = await write('t.csv', 'code_rome,libelle_rome\nA1101,../../etc/passwd\nA1102,../../etc/passwd\nA1103,…\n,…\n');
    await command('import', 'rome', hostile, '--out', at('out'));
    expect((await readdir(at('out'))).sort()).toEqual(['a1103.json', 'etc-passwd-a1102.json', 'etc-passwd.json']);
    expect(await readdir(at())).toEqual(['out', 't.csv']);
  });
});
