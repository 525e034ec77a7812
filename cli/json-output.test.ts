import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, command, commandWith, inFolderOfItsOwn, write, writeProfessions } from '../tests/catalogue/command-line.js';
import { plainSheet, sheet } from '../tests/catalogue/fixtures.js';

inFolderOfItsOwn();

interface Entry {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly path?: string;
  readonly code: string;
  readonly message: string;
  readonly didYouMean?: readonly string[];
}
type Document = Readonly<Record<string, unknown>> & { readonly errors: readonly Entry[] };

/** With and without `--json`: the exit code is the same, and with it nothing but one document is printed. */
async function both(...args: string[]) {
  const lines = await command(...args);
  const { code, printed, complaints } = await command(...args, '--json');
  expect([code, complaints]).toEqual([lines.code, '']);
  return { ...lines, document: JSON.parse(printed) as Document };
}

const asLine = ({ file, line, column, path, message, didYouMean = [] }: Entry): string =>
  `${[[file, line, column].filter((part) => part !== undefined).join(':'), path, message].filter(Boolean).join(': ')}${
    didYouMean.length > 0 ? `: did you mean ${didYouMean.map((name) => `"${name}"`).join(' or ')}?` : ''
  }`;

describe('validate --json', () => {
  it('has nothing to tell of what is right', async () => {
    await writeProfessions();
    const { code, document } = await both('validate', at());
    expect(code).toBe(0);
    expect(document).toEqual({ errors: [], notes: [], hints: [], files: 3, professions: 0, drafts: [] });
  });

  it('has every fact that is printed', async () => {
    await writeProfessions();
    await write('professions/crieur.json', { ...plainSheet('crieur'), tagLine: 'x', tagline: '', similar: ['vitrer'] });
    await write('professions/remouleur.json', sheet('remouleur', { similar: ['vitrer'], keywords: ['a'] }));
    await write('professions/vitrier.json', '[');
    const draft = await write('professions/ebauche.json', { id: 'ebauche', draft: true });
    await write('professions/ancien.json', { ...plainSheet('ancien'), keywords: undefined });
    const { code, printed, complaints, document } = await both('validate', at(), at('nulle-part.json'));
    expect(code).toBe(2);
    expect(document.errors.map(asLine)).toEqual(complaints.split('\n'));
    expect(document.errors.map((entry) => entry.code)).toEqual(['invalid', 'unknown-field', 'unknown-id', 'not-json', 'unreadable']);
    expect(document.errors[1]).toMatchObject({ path: 'tagLine', didYouMean: ['tagline'] });
    const [notes, hints] = [document['notes'] as Entry[], document['hints'] as Entry[]];
    expect([...notes.map((note) => `note: ${asLine(note)}`), ...hints.map((hint) => `hint: ${asLine(hint)}`)]).toEqual(
      printed.split('\n').slice(0, -1),
    );
    expect(hints.map((entry) => entry.path)).toEqual(['keywords']);
    expect(document).toMatchObject({ files: 5, professions: 0, drafts: [draft] });
    expect(printed.split('\n').at(-1)).toBe('5 errors in 5 files, of which 1 draft; 1 hint');
  });

  it('has the same codes in every language', async () => {
    const file = await write('crieur.json', { ...plainSheet('crieur'), tagline: '' });
    const documents = await Promise.all(
      (['en', 'fr'] as const).map(async (language) => JSON.parse((await commandWith({ language })('validate', file, '--json')).printed) as Document),
    );
    const [english, french] = documents.map(({ errors }) => errors[0]!);
    expect(french!.message).toContain('attendu');
    expect({ ...french, message: '' }).toEqual({ ...english, message: '' });
  });

  it('tells fields of a catalogue that are not known', async () => {
    await write('metiers.json', { profesions: 1, professions: [{ ...sheet('crieur'), tagLine: 'x' }] });
    const { code, document, complaints } = await both('validate', at('metiers.json'));
    expect(code).toBe(1);
    expect(document.errors.map(asLine)).toEqual(complaints.split('\n'));
    expect(document.errors).toMatchObject([
      { path: 'profesions', line: 2, column: 3, didYouMean: ['professions'] },
      { path: 'professions[0].tagLine', didYouMean: ['tagline'] },
    ]);
  });
});

describe('--json of the other commands', () => {
  it('build: what was written, or why nothing was', async () => {
    await writeProfessions();
    expect((await both('build', at(), '--out', at('out'))).document).toMatchObject({ errors: [], professions: 3, out: at('out'), leftOver: [] });
    await write('professions/crieur.json', { ...plainSheet('crieur'), tagline: '' });
    const { code, complaints, document } = await both('build', at(), '--out', at('out'));
    expect(code).toBe(1);
    expect([...document.errors.map(asLine), '1 error: nothing is written']).toEqual(complaints.split('\n'));
    await write('ebauches/crieur.json', { id: 'crieur', draft: true });
    expect((await both('build', at('ebauches'), '--out', at('out'))).document.errors).toMatchObject([{ code: 'too-little' }]);
  });

  it('stats: the figures that are printed', async () => {
    await writeProfessions();
    const { printed, document } = await both('stats', at());
    expect(document).toMatchObject({ professions: 3, guides: 0, sheets: 3, drafts: 0, scales: { R: 3, I: 0 }, sectors: { industrie: 3 } });
    const { gaps } = document as unknown as { gaps: readonly { id: string }[] };
    expect(gaps).toHaveLength(printed.split('\nGaps\n')[1]!.split('\n').length);
    expect(gaps[0]).toEqual({ kind: 'scale', id: 'R', count: 3, least: 6 });
  });

  it.each([
    ['new', () => ['new', 'crieur', '--out', at('a')], () => ({ file: at('a/crieur.json'), schema: at('a/profession.schema.json') })],
    ['schema', () => ['schema'], () => ({ schema: { title: 'Profession' } })],
    ['schema into a file', () => ['schema', '--out', at('s.json')], () => ({ out: at('s.json') })],
    ['html', () => ['html', 'perfusionniste'], () => ({ html: expect.stringMatching(/^<article /) as string })],
    ['embed', () => ['embed', 'quiz', '--as', 'link'], () => ({ html: expect.stringContaining('<a href=') as string })],
    ['oembed', () => ['oembed', '--site', 'https://a.example/', '--out', at('site')], () => ({ out: at('site') })],
    [
      'import',
      () => ['import', 'esco', join(import.meta.dirname, '../tests/catalogue/classifications/occupations_fr.csv'), '--out', at('drafts')],
      () => ({ written: ['boulanger', 'developpeur-logiciel'], kept: 0 }),
    ],
  ])('%s: what was made', async (_name, args, expected) => {
    const { code, printed, complaints } = await command(...args(), '--json');
    expect([code, complaints]).toEqual([0, '']);
    expect(JSON.parse(printed)).toMatchObject({ errors: [], ...expected() });
  });

  it('what was not understood, or could not be read', async () => {
    const documents = await Promise.all(
      [['valdate'], ['build', at(), '--ouput', 'x'], ['build', at()], ['stats', at('none')], ['norms', at('none.csv')], ['embed']].map(
        async (args) => {
          const { code, document } = await both(...args);
          expect(code).toBe(2);
          return document.errors.map((entry) => [entry.code, entry.didYouMean?.[0]]);
        },
      ),
    );
    expect(documents.flat()).toEqual([
      ['usage', 'validate'],
      ['usage', '--out'],
      ['usage', undefined],
      ['unreadable', undefined],
      ['unreadable', undefined],
      ['usage', undefined],
    ]);
  });

  it('norms: the report, or every fault', async () => {
    await write('answers.csv', 'nom,r-rescue-objet\nAnne,3');
    const { code, complaints, document } = await both('norms', at('answers.csv'));
    expect(code).toBe(1);
    expect([...document.errors.map(asLine), '2 errors']).toEqual(complaints.split('\n'));
    expect(document.errors[1]).toMatchObject({ line: 1, column: 2, didYouMean: ['r-rescue-object'] });
  });

  it('is valid whatever stands in the data', async () => {
    const file = await write('crieur.json', `{"id": "crieur", "tagline": "\\u0000\\"</script>\\ud800"}`);
    const { document } = await both('validate', file);
    expect(document.errors.length).toBeGreaterThan(3);
    expect(await readFile(file, 'utf8')).toContain('ud800');
  });
});
