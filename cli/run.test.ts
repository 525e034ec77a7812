import { describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { at, command, commandWith, inFolderOfItsOwn, withoutPlaces, write, writeProfessions } from '../tests/catalogue/command-line.js';
import { plainSheet, sheet } from '../tests/catalogue/fixtures.js';

inFolderOfItsOwn();

describe('metier-widgets', () => {
  it('lists its commands', async () => {
    for (const args of [['--help'], ['help']])
      expect(await command(...args)).toMatchObject({ code: 0, printed: expect.stringContaining('build <folder>… --out <folder>') as string });
    expect((await command()).code).toBe(2);
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
    for (const option of ['--version', '-v']) expect(await command(option)).toEqual({ code: 0, printed: version, complaints: '' });
  });

  it.each(['validate', 'build', 'new', 'stats', 'schema', 'import', 'norms', 'html', 'embed', 'oembed'])('explains %s', async (name) => {
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
    [['build', 'a', '--out'], '--out is missing its value.'],
    [['build', 'a', '--out', '--json'], '{\n  "errors"'],
    [['validate', 'a', '--json=yes'], '--json takes no value.'],
    [['validate', 'a', '--watch', '--json'], '--json or --watch'],
    [['validate', 'a', '--watch'], '--watch: nothing here tells when a file changes.'],
    [['stats', 'a', '--watch'], "Unknown option '--watch'."],
    // What was perhaps meant
    [['valdate', 'a'], 'no command "valdate": did you mean "validate"?'],
    [['buidl', 'a'], 'no command "buidl": did you mean "build"?'],
    [['build', 'a', '--ouput', 'b'], 'Unknown option \'--ouput\': did you mean "--out"?'],
    [['stats', 'a', '--workcontext', 'b'], 'Unknown option \'--workcontext\': did you mean "--work-context"?'],
    [['embed', 'quizz'], '"quizz": expected card, quiz or compare: did you mean "quiz"?'],
    [['embed', 'quiz', '--registre', 'vous'], 'Unknown option \'--registre\': did you mean "--register"?'],
    [['import', 'rom', 'a', '--out', 'b'], '"rom": expected rome, esco or onet: did you mean "rome"?'],
    [['html', 'perfusioniste'], '"perfusioniste" is not the id of a profession: did you mean "perfusionniste"?'],
  ])('does not understand %j', async (args, message) => {
    const { code, printed, complaints } = await command(...args);
    expect([code, `${printed}${complaints}`]).toEqual([2, expect.stringContaining(message) as string]);
  });

  it.each([
    [['xyz'], 'no command "xyz"\n'],
    [['build', 'a', '--loud', 'b'], "Unknown option '--loud'.\nusage"],
    [['html', 'astronaute'], '"astronaute" is not the id of a profession'],
  ])('guesses nothing where nothing is near: %j', async (args, message) => {
    const { complaints } = await command(...args);
    expect(complaints).toContain(message);
    expect(complaints).not.toContain('did you mean');
  });
});

describe('in French', () => {
  const commande = commandWith({ language: 'fr' });

  it.each([
    [['xyz'], 'pas de commande "xyz"'],
    [['valider'], 'pas de commande "valider" : vouliez-vous dire "validate" ?'],
    [['validate'], 'Il manque quelque chose.\nusage : metier-widgets validate <fichier|dossier>…'],
    [['build', '.', '--ouput', 'x'], 'Option inconnue : \'--ouput\' : vouliez-vous dire "--out" ?'],
    [['build', '.'], 'Il manque --out : le dossier où écrire.'],
    [['validate', '/no/such/file.json'], '/no/such/file.json: ce fichier ou dossier n’existe pas (ENOENT)'],
    [['html', 'perfusioniste'], '"perfusioniste" n’est pas l’id d’un métier : vouliez-vous dire "perfusionniste" ?'],
    [['html', 'perfusionniste', '--heading-level', '9'], '--heading-level "9" : attendu : 1 à 6.'],
    [['embed', 'quiz', '--variant', 'full'], '--variant n’est pas un réglage de quiz'],
    [['norms', '/no/such.csv'], 'ce fichier ou dossier n’existe pas (ENOENT)'],
  ])('says what it did not understand: %j', async (args, message) => {
    const { code, complaints } = await commande(...args);
    expect([code, complaints]).toEqual([2, expect.stringContaining(message) as string]);
  });

  it('says what is wrong in a record, with the names of fields and ids as they are', async () => {
    await writeProfessions();
    const { tagline: _tagline, ...record } = plainSheet('crieur');
    const crieur = await write('professions/crieur.json', { ...record, tagLine: '', hook: 3, sources: [] });
    const vitrier = await write('professions/vitrier.json', '{"id": "vitrier",}');
    const remouleur = await write('professions/remouleur.json', sheet('remouleur', { sector: 'industri', similar: ['crier'] }));
    const { code, printed, complaints } = await commande('validate', at());
    expect(code).toBe(1);
    const lines = withoutPlaces(complaints).map((line) => line.replaceAll(' ', ' ').replace(/(un secteur : ).*(?= : vouliez)/, '$1…'));
    expect(lines).toEqual([
      `${crieur}: tagline: manque : attendu : un texte`,
      `${crieur}: hook: 3 : attendu : un texte`,
      `${crieur}: sources: une liste vide : attendu : au moins un élément`,
      `${crieur}: tagLine: champ inconnu : vouliez-vous dire "tagline" ?`,
      `${remouleur}: sector: "industri" : attendu : l’id d’un secteur : … : vouliez-vous dire "industrie" ?`,
      `${remouleur}: similar.0: "crier" : attendu : l’id d’un autre métier : vouliez-vous dire "crieur" ou "vitrier" ?`,
      `${vitrier}: pas du JSON : "}" : attendu : un nom entre guillemets droits doubles`,
    ]);
    expect(printed).toBe('7 erreurs dans 3 fichiers');
  });

  it('helps', async () => {
    expect((await commande('help')).printed).toContain('vérifie des métiers');
    expect((await commande('build', '--help')).printed).toContain('Écrit dans le dossier de --out');
    expect((await commande('help', 'build')).printed).toContain('Écrit dans le dossier de --out');
  });
});

describe('a JSON file that is none', () => {
  const commands = [
    [1, 'validate', at],
    [2, 'validate', () => at('crieur.json')],
    [0, 'stats', at],
    [1, 'build', at, '--out', () => at('out')],
    [2, 'html', 'crieur', '--from', at],
    [0, 'oembed', '--site', 'https://a.example', '--out', () => at('site'), '--from', at],
  ] as const;

  it.each([
    ['a comma too many', '{\n  "id": "crieur",\n}', '3:1: not JSON: "}": expected a name in double quotes'],
    ['lines that end as on Windows, and a mark', '\uFEFF{\r\n  "id": "crieur"\r\n  "tagline": 1\r\n}', '3:3: not JSON: "\\"": expected ","'],
    ['nothing', '', '1:1: not JSON: the text stops: expected a value'],
    ['another thing', '<html>', '1:1: not JSON: "<": expected a value'],
  ])('is told with line and column by every command: %s', async (_what, text, message) => {
    await writeProfessions('.');
    const file = await write('crieur.json', text);
    for (const [expected, ...words] of commands) {
      const args = words.map((word) => (typeof word === 'string' ? word : word()));
      const { code, complaints } = await command(...args);
      expect([args[0], code, complaints]).toEqual([args[0], expected, expect.stringContaining(`${file}:${message}`) as string]);
    }
    const { errors } = JSON.parse((await command('stats', at(), '--json')).printed) as { errors: unknown[] };
    const [line, column] = message.split(':').map(Number);
    expect(errors).toEqual([expect.objectContaining({ file, line, column, code: 'not-json' })]);
  });

  it.each(['validate', 'stats', 'build', 'html', 'embed', 'oembed'])('is told as well of the lists beside: %s', async (name) => {
    await writeProfessions('.');
    const file = await write('sectors.json', '[\n  {"id": "rue",}\n]');
    const own: Readonly<Record<string, readonly string[]>> = {
      build: [at(), '--out', at('out')],
      html: ['crieur', '--from', at()],
      embed: ['card', '--metier', 'crieur', '--from', at()],
      oembed: ['--site', 'https://a.example', '--out', at('out'), '--from', at()],
    };
    const { code, complaints } = await command(name, ...(own[name] ?? [at()]));
    expect([code, complaints]).toEqual([2, expect.stringContaining(`${file}:2:16: not JSON`) as string]);
  });
});
