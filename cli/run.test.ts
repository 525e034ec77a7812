import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainSheet, sheet } from '../tests/catalogue/fixtures.js';
import { readCatalogue } from '../src/catalogue/host/host-catalogue.js';
import { professionJsonSchema } from './records/json-schema.js';
import { professionSchema } from '../src/catalogue/record/schema.js';
import { run } from './run.js';

const classifications = join(import.meta.dirname, '../tests/catalogue/classifications');

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'metier-widgets-'))));
afterEach(() => rm(folder, { recursive: true }));

const at = (...names: string[]): string => join(folder, ...names);
const readJson = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;

async function write(name: string, content: unknown): Promise<string> {
  await mkdir(join(at(name), '..'), { recursive: true });
  await writeFile(at(name), typeof content === 'string' ? content : JSON.stringify(content));
  return at(name);
}

/** Three professions in the folder. */
async function professions(): Promise<void> {
  for (const id of ['crieur', 'remouleur', 'vitrier']) await write(`professions/${id}.json`, sheet(id));
}

async function command(...args: string[]) {
  const [printed, complaints]: [string[], string[]] = [[], []];
  const code = await run(args, { print: (line) => void printed.push(line), complain: (line) => void complaints.push(line) });
  return { code, printed: printed.join('\n'), complaints: complaints.join('\n') };
}

describe('metier-widgets', () => {
  it('lists its commands', async () => {
    for (const args of [['--help'], ['help']])
      expect(await command(...args)).toMatchObject({ code: 0, printed: expect.stringContaining('build <folder> --out <folder>') as string });
    expect((await command()).code).toBe(2);
  });

  it.each(['validate', 'build', 'new', 'stats', 'schema', 'import', 'norms'])('explains %s', async (name) => {
    expect(await command(name, '--help')).toMatchObject({ code: 0, printed: expect.stringContaining(`usage: metier-widgets ${name}`) as string });
  });

  it.each([
    [['constructor'], 'no command "constructor"'],
    [['validate'], 'Something is missing.'],
    [['validate', 'a', 'b'], '"b" is too much.'],
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

describe('validate', () => {
  it('accepts a folder that is right', async () => {
    await professions();
    expect(await command('validate', folder)).toEqual({ code: 0, printed: '0 errors in 3 files', complaints: '' });
    expect((await command('validate', at('professions'))).code).toBe(0);
  });

  it('accepts records of version 0.1, with hints', async () => {
    const { codes: _codes, keywords: _keywords, ...old } = plainSheet('crieur');
    const file = await write('professions/crieur.json', { ...old, tagline: 'Tu cries les nouvelles.' });
    expect(await command('validate', file)).toEqual({
      code: 0,
      printed: [
        `hint: ${file}:tagline: "Tu": the same text is read as tu and as vous; write it without either`,
        `hint: ${file}:codes.isco08: missing: the four digits of ISCO-08 let other systems find the profession`,
        `hint: ${file}:keywords: 0: 5 to 15 everyday words let visitors find it by search`,
        '0 errors in 1 file; 3 hints',
      ].join('\n'),
      complaints: '',
    });
  });

  it('prints every error as file:path: message', async () => {
    await professions();
    const crieur = await write('professions/crieur.json', { ...plainSheet('crieur'), tagline: '', sector: 'ailleurs', similar: ['personne'] });
    const vitrier = await write('professions/vitrier.json', '{"id": "vitrier",}');
    const remouleur = await write('professions/remouleur.json', {
      ...plainSheet('affuteur'),
      sector: 'ailleurs',
      criteria: ['bachelier'],
      similar: ['personne'],
    });
    const { code, complaints, printed } = await command('validate', folder);
    expect(code).toBe(1);
    expect(complaints.split('\n').map((line) => line.replace(/expected the id of a sector:.*/, ''))).toEqual([
      `${crieur}:tagline: "": expected a text that is not empty`,
      `${remouleur}:sector: "ailleurs": `,
      `${remouleur}:criteria.0: "bachelier": expected the id of a criterion that is chosen by hand: other fields imply this one`,
      `${remouleur}:id: "affuteur": expected the file's name, "remouleur"`,
      expect.stringContaining(`${vitrier}:`),
    ]);
    expect(printed).toBe('5 errors in 3 files');
  });

  it('tells line and column of what is not JSON', async () => {
    const crieur = await write('professions/crieur.json', '{\n  "id": "crieur",\n  "tagline": "a" "b"\n}');
    expect((await command('validate', folder)).complaints).toBe(`${crieur}:3:18: not JSON: "\\"": expected "," or the end of the list or object`);
    expect((await command('validate', crieur)).complaints).toContain(`${crieur}:3:18: not JSON`);
    await write('sectors.json', '[\n  {"id": "rue",}\n]');
    expect((await command('build', folder, '--out', at('out'))).complaints).toContain(`${at('sectors.json')}:2:16: not JSON`);
  });

  it('reads files with a mark and other ends of lines, as Windows saves them', async () => {
    await professions();
    const text = JSON.stringify(sheet('crieur'), null, 2).replaceAll('\n', '\r\n');
    await write('professions/crieur.json', `\uFEFF${text}`);
    await writeFile(at('professions/vitrier.json'), Buffer.from(`\uFEFF${JSON.stringify(sheet('vitrier'))}`, 'utf16le'));
    expect(await command('validate', folder)).toMatchObject({ code: 0, complaints: '' });
  });

  it('notices similar professions that do not exist', async () => {
    await professions();
    await write('professions/crieur.json', sheet('crieur', { similar: ['remouleur', 'personne', 'crieur'] }));
    expect((await command('validate', folder)).complaints.split('\n')).toEqual([
      `${at('professions/crieur.json')}:similar.1: "personne": expected the id of another profession`,
      `${at('professions/crieur.json')}:similar.2: "crieur": expected the id of another profession`,
    ]);
  });

  it('goes by the lists beside the professions', async () => {
    await write('professions/crieur.json', sheet('crieur', { sector: 'rue', criteria: ['a-pied'] }));
    await write('sectors.json', [{ id: 'rue', label: { fr: 'La rue' } }]);
    await write('criteria.json', [{ id: 'a-pied', label: { fr: 'À pied' } }]);
    expect((await command('validate', at('professions'))).code).toBe(0);
    expect((await command('validate', at('professions/crieur.json'))).code).toBe(0);
    await command('build', folder, '--out', at('out'));
    expect((await command('validate', at('out/index.json'))).code).toBe(0);
    await write('sectors.json', [{ id: 'rue' }]);
    expect(await command('validate', folder)).toMatchObject({ code: 2, complaints: `${at('sectors.json')}:0.label: missing: expected an object` });
  });

  it('accepts a draft and notes what it lacks', async () => {
    const file = await write('crieur.json', { ...plainSheet('crieur'), draft: true, tagline: '', profile: undefined });
    const { code, printed } = await command('validate', file);
    expect(code).toBe(0);
    expect(printed.split('\n')).toEqual([
      `note: ${file}:tagline: "": expected a text that is not empty`,
      `note: ${file}:profile: missing: expected an object`,
      '0 errors in 1 file, of which 1 draft',
    ]);
  });

  it('checks a catalogue, all its errors, and the records beside an index', async () => {
    const bad = await write('metiers.json', { professions: [sheet(), ...Array.from({ length: 12 }, () => ({ ...sheet(), tagline: '' }))] });
    expect(await command('validate', bad)).toMatchObject({ code: 1, printed: '12 errors in 1 profession' });

    await professions();
    await command('build', folder, '--out', at('out'));
    expect(await command('validate', at('out/index.json'))).toMatchObject({ code: 0, printed: '0 errors in 3 professions' });
    await write('out/professions/crieur.json', { ...sheet('crieur'), tagline: '' });
    await rm(at('out/professions/vitrier.json'));
    const { complaints } = await command('validate', at('out/index.json'));
    expect(complaints).toContain(`${at('out/professions/crieur.json')}:tagline: "": expected a text`);
    expect(complaints).toContain('vitrier.json: ENOENT');
  });
});

describe('build', () => {
  it('makes a catalogue that a page can read', async () => {
    await professions();
    await write('professions/ebauche.json', { id: 'ebauche', draft: true });
    const { code, printed } = await command('build', folder, '--out', at('out'));
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
    await professions();
    expect(await command('build', folder, '--out', folder)).toMatchObject({
      code: 2,
      complaints: expect.stringContaining('would write over') as string,
    });
    await write('professions/crieur.json', {});
    expect((await command('build', folder, '--out', at('out'))).code).toBe(1);
    expect(await readdir(folder)).toEqual(['professions']);
  });

  it('passes over what other computers and editors leave in a folder', async () => {
    await professions();
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
    expect(await command('build', folder, '--out', at('out'))).toEqual({ code: 0, printed: `3 professions written to ${at('out')}`, complaints: '' });
    expect(await command('validate', folder)).toMatchObject({ code: 0, printed: '0 errors in 3 files' });
  });

  it('takes a file whose name was written in capitals', async () => {
    await write('professions/crieur.JSON', sheet('crieur'));
    expect(await command('build', folder, '--out', at('out'))).toMatchObject({ code: 0, complaints: '' });
  });

  it('tells what is no longer part of the catalogue', async () => {
    await professions();
    await write('out/professions/ancien.json', {});
    expect((await command('build', folder, '--out', at('out'))).printed).toContain('ancien.json: no longer part of the catalogue');
  });
});

describe('new', () => {
  it('begins a draft that an editor can complete', async () => {
    expect((await command('new', 'crieur', '--out', folder)).code).toBe(0);
    const record = await readJson(at('crieur.json'));
    expect(record).toMatchObject({ $schema: 'profession.schema.json', id: 'crieur', draft: true });
    expect(await readJson(at('profession.schema.json'))).toEqual(professionJsonSchema());
    const { code, printed } = await command('validate', at('crieur.json'));
    expect(code).toBe(0);
    expect(printed).toContain('crieur.json:title.inclusive: "": expected a text');
  });

  it('points to a schema above', async () => {
    await write('profession.schema.json', '{}');
    await command('new', 'crieur', '--out', at('professions'));
    expect(await readJson(at('professions/crieur.json'))).toMatchObject({ $schema: '../profession.schema.json' });
    expect(await readdir(at('professions'))).toEqual(['crieur.json']);
  });

  it('never writes over a file, nor outside the folder', async () => {
    const file = await write('crieur.json', 'mine');
    expect(await command('new', 'crieur', '--out', folder)).toMatchObject({ code: 2, complaints: `${file}: there already: nothing is written` });
    expect(await readFile(file, 'utf8')).toBe('mine');
    for (const id of ['../crieur', '/tmp/crieur', 'Crieur', 'a b', '.', '']) expect((await command('new', id, '--out', at('inside'))).code).toBe(2);
    expect(await readdir(folder)).toEqual(['crieur.json']);
  });
});

describe('stats', () => {
  it('counts what there is and names the gaps', async () => {
    await professions();
    const { code, printed } = await command('stats', folder);
    expect(code).toBe(0);
    expect(printed).toContain('3 professions: 0 guides, 3 sheets');
    expect(printed).toMatch(/^ +3 {2}R realistic$/m);
    expect(printed).toMatch(/^ +3 {2}industrie$/m);
    expect(printed).toMatch(/^ +3 {2}en-plein-air$/m);
    expect(printed).toMatch(/^ +0 {2}salary$/m);
    expect(printed).toMatch(/^ +3 {2}keywords$/m);
    expect(printed).toMatch(/^ +3 {2}1990$/m);
    expect(printed).toContain('scale R leads in 3 of at least 6 professions');
    expect(printed).toContain('sector sante is empty');
    expect(printed).toContain('criterion en-atelier leads to 0 of at least 3 professions and is not shown');
    expect(printed).not.toContain('criterion en-plein-air');
  });
});

describe('stats with work context', () => {
  const columns =
    'code,timePressure,consequenceOfError,decisionFrequency,exactness,diseaseExposure,commonPPE,standing,walking,awkwardPositions,sitting,inVehicle,teamWork,freedomToDecide,contactWithOthers,externalCustomers,faceToFace';
  const row = (code: string, pressure: number) => [code, pressure, pressure, pressure, ...Array<number>(13).fill(pressure)].join(',');

  it('prints how the levels of a trait go with it', async () => {
    for (const [id, level, code] of [
      ['crieur', 0.2, '11-1011.00'],
      ['affuteur', 0.5, '11-1021.00'],
      ['remouleur', 0.8, '11-1031.00'],
    ] as const) {
      const { profile } = sheet(id);
      const traits = { ...profile.traits, pressure: { level, why: 'Selon les jours' } };
      await write(`professions/${id}.json`, sheet(id, { profile: { ...profile, traits, onet: [{ code, weight: 1 }] } }));
    }
    const table = await write('context.csv', '');
    await writeFile(table, [columns, row('11-1011.00', 1), row('11-1021.00', 2), row('11-1031.00', 3)].join('\n'));
    const { code, printed } = await command('stats', folder, '--work-context', table);
    expect(code).toBe(0);
    expect(printed).toMatch(/^ +1\.00 {2}pressure \(3 professions\)$/m);
  });

  it('names the columns that are missing', async () => {
    await professions();
    const table = await write('context.csv', '');
    await writeFile(table, 'code,timePressure\n11-1011.00,3\n');
    expect(await command('stats', folder, '--work-context', table)).toMatchObject({
      code: 2,
      complaints: expect.stringContaining('no column consequenceOfError'),
    });
  });
});

describe('schema', () => {
  it('prints or writes the JSON Schema', async () => {
    expect(JSON.parse((await command('schema')).printed)).toEqual(professionJsonSchema());
    expect((await command('schema', 'catalogue', '--out', at('deep/catalogue.schema.json'))).code).toBe(0);
    expect(await readJson(at('deep/catalogue.schema.json'))).toMatchObject({ title: 'Catalogue' });
  });
});

describe('import', () => {
  const file = (name: string) => join(classifications, name);
  const drafts = async (): Promise<Record<string, Record<string, unknown>>> =>
    Object.fromEntries(
      await Promise.all((await readdir(folder)).sort().map(async (name) => [name.replace('.json', ''), await readJson(at(name))] as const)),
    );

  it('reads ROME 4.0: titles in both genders, other names in use, codes, the first interests as a note', async () => {
    const { code, printed } = await command(
      'import',
      'rome',
      ...(await readdir(classifications)).filter((name) => name.startsWith('unix')).map(file),
      '--out',
      folder,
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
    await command('import', 'esco', file('occupations_fr.csv'), '--out', folder);
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
    await command('import', 'onet', file('Interests.txt'), file('Occupation Data.txt'), '--out', folder);
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
    await command('import', 'onet', file('Interests.txt'), file('Occupation Data.txt'), '--out', folder);
    const { code, printed } = await command('validate', folder);
    expect(code).toBe(0);
    expect(printed).toContain('bakers.json:tagline: missing');
    expect(printed).not.toContain('bakers.json:profile.interests');
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
      folder,
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
    expect(await command('import', 'onet', file('Interests.txt'), '--out', folder)).toMatchObject({
      code: 2,
      complaints: 'Occupation Data.txt is missing among the files',
    });
    expect((await command('import', 'esco', file('Interests.txt'), '--out', folder)).complaints).toContain(
      'occupations_fr.csv: conceptUri, iscoGroup, preferredLabel, altLabels',
    );
    const broken = await write('broken.csv', 'code_rome,libelle_rome\nA1,"open');
    expect(await command('import', 'rome', broken, '--out', at('out'))).toMatchObject({
      code: 2,
      complaints: expect.stringContaining(`${broken}: `) as string,
    });
  });

  it('gives ids that stay inside the folder, whatever the titles are', async () => {
    const hostile = await write('t.csv', 'code_rome,libelle_rome\nA1101,../../etc/passwd\nA1102,../../etc/passwd\nA1103,…\n,…\n');
    await command('import', 'rome', hostile, '--out', at('out'));
    expect((await readdir(at('out'))).sort()).toEqual(['a1103.json', 'etc-passwd-a1102.json', 'etc-passwd.json']);
    expect(await readdir(folder)).toEqual(['out', 't.csv']);
  });
});
