import { describe, expect, it, vi } from 'vitest';
import { answering, plainSheet, sheet, trickle } from '../../../tests/catalogue/fixtures.js';
import { ProfessionLoadError } from '../catalogue.js';
import { parseCatalogue, readCatalogue } from './host-catalogue.js';
import { summarise } from '../record/summary.js';

const ADDRESS = 'https://school.example/data/metiers.json';
const ids = ['allumeur-reverberes', 'remouleur', 'vitrier-ambulant'];
const sheets = () => ids.map((id) => plainSheet(id));

describe('a good catalogue', () => {
  it('shows all its professions, with their full records', async () => {
    const { catalogue, problems, problemCount } = await parseCatalogue({ professions: sheets() });
    expect(problems).toEqual([]);
    expect(problemCount).toBe(0);
    expect(catalogue?.professions.map(({ id }) => id)).toEqual(ids);
    expect(await catalogue?.load('remouleur')).toEqual(sheet('remouleur'));
    expect(catalogue?.version).toBe('2026-11-22');
    expect(catalogue?.sectors).toEqual([{ id: 'industrie', label: { fr: 'Industrie et technique' } }]);
  });

  it('may bring its own sectors, criteria and version, and say them after the professions', async () => {
    const { catalogue, problemCount } = await parseCatalogue({
      professions: ids.map((id) => plainSheet(id, { sector: 'rue', criteria: ['a-pied'] })),
      version: 'automne',
      criteria: [{ id: 'a-pied', label: { fr: 'À pied', nl: 'Te voet' } }],
      sectors: [{ id: 'rue', label: { fr: 'La rue' } }],
    });
    expect(problemCount).toBe(0);
    expect(catalogue?.version).toBe('automne');
    expect(catalogue?.sectors.map(({ id }) => id)).toEqual(['rue']);
    expect(catalogue?.criteria.map(({ id }) => id)).toEqual(['a-pied']);
    expect(catalogue?.get('remouleur')?.criteria).toEqual(['a-pied']);
  });

  it('is not changed when the page later changes what it gave', async () => {
    const given = { professions: sheets() };
    const { catalogue } = await parseCatalogue(given);
    (given.professions[0] as { title: { inclusive: string } }).title.inclusive = '<b>';
    expect((await catalogue?.load(ids[0] as string))?.title.inclusive).toBe('Allumeur·euse de réverbères');
  });

  it('leaves drafts out without a word', async () => {
    const { catalogue, problemCount } = await parseCatalogue({ professions: [...sheets(), { id: 'crieur', draft: true }] });
    expect(problemCount).toBe(0);
    expect(catalogue?.professions).toHaveLength(3);
  });
});

describe('an index with one file a record', () => {
  const index = { records: 'professions/{id}.json', professions: ids.map((id) => summarise(sheet(id), [])) };

  it('loads a record from beside the index when it is needed', async () => {
    const fetch = vi.fn(async (address: string) =>
      address === ADDRESS ? await answering(JSON.stringify(index))() : await answering(JSON.stringify(sheet('remouleur')))(),
    );
    const { catalogue, problems } = await readCatalogue('data/metiers.json', { base: 'https://school.example/page.html', fetch });
    expect(problems).toEqual([]);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect((await catalogue?.load('remouleur'))?.missions.items).toHaveLength(2);
    expect(fetch).toHaveBeenLastCalledWith('https://school.example/data/professions/remouleur.json', expect.anything());
  });

  it('says what is wrong with a record that does not fit, and tries again when asked again', async () => {
    const answers = [
      JSON.stringify({ ...sheet('remouleur'), tagline: '' }),
      JSON.stringify(sheet('vitrier-ambulant')),
      '<html>',
      JSON.stringify(sheet('remouleur')),
    ];
    const { catalogue } = await parseCatalogue(index, { base: ADDRESS, fetch: () => answering(answers.shift() ?? '')() });
    await expect(catalogue?.load('remouleur')).rejects.toThrow('tagline: "": expected a text that is not empty');
    await expect(catalogue?.load('remouleur')).rejects.toThrow('id: "vitrier-ambulant": expected "remouleur"');
    await expect(catalogue?.load('remouleur')).rejects.toBeInstanceOf(ProfessionLoadError);
    await expect(catalogue?.load('remouleur')).resolves.toMatchObject({ id: 'remouleur' });
  });

  it.each([
    ['javascript:alert(1)//{id}', 'records', 'expected an address that begins with https:// or http://'],
    ['professions.json', 'records', 'expected an address with {id} in it'],
    [undefined, 'professions[0]', 'only a summary of "allumeur-reverberes": expected the full record, or "records"'],
  ])('refuses %s as the place of records', async (records, path, message) => {
    const { catalogue, problems } = await parseCatalogue({ ...index, records }, { base: ADDRESS });
    expect(catalogue).toBeNull();
    expect(problems[0]).toEqual({ path, message: expect.stringContaining(message) as string });
  });
});

describe('a catalogue with good and bad professions', () => {
  const spoilt = async (changes: Record<string, unknown>) =>
    parseCatalogue({ professions: [plainSheet('remouleur'), { ...plainSheet('crieur'), ...changes }] });

  it.each([
    [
      'a figure out of range',
      { salary: { scope: 'profession', amount: 'gross', country: 'BE', year: 2025, starter: { low: -5, high: 2000 }, sources: ['almanach'] } },
      'salary.starter.low',
      '-5 in "crieur": expected euros a month, from 500',
    ],
    ['HTML in a text', { tagline: 'Un <img src=x onerror=alert(1)>' }, 'tagline', 'expected plain text without HTML'],
    [
      'a javascript: link',
      { illustration: { url: 'javascript:alert(1)', alternativeText: 'Rien' } },
      'illustration.url',
      'expected an address that begins with https:// or http://',
    ],
    [
      'a data: link',
      { sources: [{ id: 'almanach', title: 'Titre', url: 'data:text/html,x' }] },
      'sources[0].url',
      'expected an address that begins with https:// or http://',
    ],
    ['a text that is no text', { tagline: 12 }, 'tagline', '12 in "crieur": expected a text'],
    ['something missing', { missions: undefined }, 'missions', 'missing in "crieur": expected an object'],
    [
      'a source that is not listed',
      { missions: { items: ['Crier'], sources: ['rumeur'] } },
      'missions.sources[0]',
      `"rumeur" in "crieur": expected the id of one of the profession's sources`,
    ],
    ['an unknown sector', { sector: 'ailleurs' }, 'sector', '"ailleurs" in "crieur": expected the id of a sector: sante, '],
  ])('shows the good ones and explains %s', async (_, changes, path, message) => {
    const { catalogue, problems } = await spoilt(changes);
    expect(catalogue?.professions.map(({ id }) => id)).toEqual(['remouleur']);
    expect(problems[0]).toEqual({ path: `professions[1]${path && `.${path}`}`, message: expect.stringContaining(message) as string });
  });

  it('ignores fields that it does not know, nested ones too, and names them once', async () => {
    const marked = (id: string) => {
      const record = plainSheet(id, { missions: { items: ['Crier'], sources: ['rumeur'] } });
      return { ...record, __typename: 'Metier', missions: { items: ['Crier'], sources: ['almanach'], __typename: 'Liste' } };
    };
    const given = {
      __typename: 'Reponse',
      professions: [...ids.map(marked), { ...marked('crieur'), tagline: '' }],
      sectors: [{ id: 'industrie', label: { fr: 'Usines' }, couleur: 'rouge' }],
    };
    for (const { catalogue, problems } of [await parseCatalogue(given), await readCatalogue(ADDRESS, { fetch: answering(JSON.stringify(given)) })]) {
      expect(catalogue?.professions.map(({ id }) => id)).toEqual(ids);
      expect(problems).toEqual([
        { path: 'professions[3].tagline', message: '"" in "crieur": expected a text that is not empty' },
        { path: '(fields)', message: 'not known and ignored: "__typename", "missions.__typename", "couleur"' },
      ]);
      expect(await catalogue?.load('remouleur')).not.toHaveProperty('__typename');
    }
  });

  it('ignores them in a record that is loaded later, with one warning', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const record = (address: string) => JSON.stringify({ ...sheet(/([\w-]+)\.json$/.exec(address)?.[1]), etiquettes: [] });
    const { catalogue, problems } = await parseCatalogue(
      { records: 'professions/{id}.json', professions: ids.map((id) => ({ ...summarise(sheet(id), []), etiquettes: [] })) },
      { base: ADDRESS, fetch: (address) => answering(record(address))() },
    );
    expect(problems).toEqual([{ path: '(fields)', message: 'not known and ignored: "etiquettes"' }]);
    for (const id of ids) expect(await catalogue?.load(id)).toEqual(sheet(id));
    expect(warn.mock.calls).toEqual([['The record of "allumeur-reverberes": not known and ignored: "etiquettes"']]);
    warn.mockRestore();
  });

  it('names __proto__ and never merges it', async () => {
    const text = JSON.stringify({ professions: [plainSheet('crieur'), plainSheet('remouleur')] }).replace(
      '"depth"',
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":1}},"depth"',
    );
    for (const { catalogue, problems } of [await parseCatalogue(JSON.parse(text)), await readCatalogue(ADDRESS, { fetch: answering(text) })]) {
      expect(problems).toEqual([{ path: '(fields)', message: 'not known and ignored: "__proto__", "constructor"' }]);
      expect(catalogue?.professions.map(({ id }) => id)).toEqual(['crieur', 'remouleur']);
      expect(Object.keys((await catalogue?.load('crieur')) ?? {})).not.toContain('__proto__');
    }
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });

  it('shows the first of two with the same id', async () => {
    const { catalogue, problems } = await parseCatalogue({
      professions: [plainSheet('crieur'), plainSheet('crieur', { tagline: 'Tu cries autrement.' })],
    });
    expect(catalogue?.get('crieur')?.tagline).toBe(sheet().tagline);
    expect(problems).toEqual([{ path: 'professions[1].id', message: expect.stringContaining('"crieur" once more') as string }]);
  });

  it('leaves out an unknown criterion and keeps the profession', async () => {
    const { catalogue, problems } = await spoilt({ criteria: ['en-plein-air', 'a-tue-tete'] });
    expect(catalogue?.get('crieur')?.criteria).toContain('en-plein-air');
    expect(problems).toEqual([{ path: 'professions[1].criteria[1]', message: '"a-tue-tete" in "crieur": expected the id of a criterion' }]);
  });

  it('describes ten problems and counts all', async () => {
    const { catalogue, problems, problemCount } = await parseCatalogue({ professions: [plainSheet(), ...Array.from({ length: 40 }, () => ({}))] });
    expect(catalogue?.professions).toHaveLength(1);
    expect(problems).toHaveLength(10);
    expect(problemCount).toBeGreaterThan(40);
  });

  it('keeps the good entries of its lists', async () => {
    const { catalogue, problems } = await parseCatalogue({
      professions: [plainSheet()],
      sectors: [
        { id: 'industrie', label: { fr: 'Usines' } },
        { id: 'x y', label: { fr: 'X' } },
        { id: 'vide', label: {} },
      ],
      extra: 1,
    });
    expect(catalogue?.sectors[0]?.label['fr']).toBe('Usines');
    expect(problems.map(({ path }) => path)).toEqual(['sectors[1].id', 'sectors[2].label', '(fields)']);
  });
});

describe('what is no catalogue', () => {
  it.each([
    ['nothing', undefined, 'missing: expected an object with "professions"'],
    ['a text', '{"professions": []}', 'expected an object with "professions"'],
    ['a list', [plainSheet()], 'a list of 1: expected an object with "professions"'],
    ['an empty one', { professions: [] }, 'none: expected at least one that is not a draft'],
    ['only drafts', { professions: [{ draft: true }] }, 'none: expected at least one that is not a draft'],
    ['professions that are no list', { professions: { a: 1 } }, 'an object: expected a list'],
    [
      'an object that defends itself',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
      'no',
    ],
  ])('explains %s', async (_, given, message) => {
    const { catalogue, problems, problemCount } = await parseCatalogue(given);
    expect(catalogue).toBeNull();
    expect(problems[0]?.message).toContain(message);
    expect(problemCount).toBe(problems.length);
  });

  it('survives what only a program can give', async () => {
    const circular: Record<string, unknown> = plainSheet('crieur');
    circular['self'] = circular;
    const hostile = {
      ...plainSheet('crieur'),
      get tagline(): string {
        throw new Error('no');
      },
    };
    const deep: unknown[] = [];
    for (let depth = 0, at = deep; depth < 100_000; depth += 1) at.push((at = []));
    const given = {
      professions: [circular, hostile, { ...plainSheet('crieur'), missions: deep }, Symbol('x'), 1n, () => 0, plainSheet('remouleur')],
    };
    const { catalogue, problemCount } = await parseCatalogue(given);
    expect(catalogue?.professions.map(({ id }) => id)).toEqual(['crieur', 'remouleur']);
    expect(problemCount).toBeGreaterThanOrEqual(6);
  });
});

describe('reading from an address', () => {
  const text = JSON.stringify({ version: 'é', professions: sheets() }, null, 2);

  it.each([1, 7, 1_000, 1_000_000])('reads what arrives %i bytes at a time', async (size) => {
    const { catalogue, problems } = await readCatalogue(ADDRESS, { fetch: answering(trickle(text, size)) });
    expect(problems).toEqual([]);
    expect(catalogue?.version).toBe('é');
    expect(catalogue?.professions.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    'application/json; charset=utf-8',
    'application/ld+json',
    'text/json',
    'text/plain',
    'application/octet-stream',
    'binary/octet-stream',
    'application/x-unknown',
    'text/javascript',
    null,
  ])('accepts JSON sent as %s', async (type) => {
    expect((await readCatalogue(ADDRESS, { fetch: answering(`\uFEFF${text}`, { type }) })).problems).toEqual([]);
  });

  it.each<[string, string, (text: string) => Uint8Array<ArrayBuffer>]>([
    ['windows-1252', 'application/json; charset=windows-1252', (text) => Uint8Array.from(Buffer.from(text, 'latin1'))],
    ['Latin-1 in quotes', 'application/octet-stream; charset="ISO-8859-1"', (text) => Uint8Array.from(Buffer.from(text, 'latin1'))],
    ['UTF-8 with a mark, declared otherwise', 'text/plain; charset=windows-1252', (text) => Uint8Array.from(Buffer.from(`\uFEFF${text}`))],
    ['UTF-16 with a mark', 'application/json', (text) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['UTF-16, the other way round', 'application/json', (text) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())],
    ['UTF-16 without a mark', 'binary/octet-stream', (text) => Uint8Array.from(Buffer.from(text, 'utf16le'))],
    ['UTF-16, declared', 'application/json;charset=UTF-16', (text) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
  ])('reads %s', async (_, type, bytesOf) => {
    for (const portion of [1_000_000, 1001]) {
      const bytes = bytesOf(text);
      const body = new ReadableStream({
        start(controller) {
          for (let at = 0; at < bytes.length; at += portion) controller.enqueue(bytes.slice(at, at + portion));
          controller.close();
        },
      });
      const { catalogue, problems } = await readCatalogue(ADDRESS, { fetch: answering(body, { type }) });
      expect(problems).toEqual([]);
      expect(catalogue?.version).toBe('é');
      expect(catalogue?.get('remouleur')?.title).toEqual(sheet('remouleur').title);
    }
  });

  it.each<[string, Parameters<typeof readCatalogue>[0], () => Promise<Response>, string]>([
    ['an address without a protocol', 'metiers.json', answering(text), '"metiers.json": expected an address that begins with https:// or http://'],
    ['a javascript: address', 'javascript:alert(1)', answering(text), 'expected an address that begins with https:// or http://'],
    ['no connection', ADDRESS, () => Promise.reject(new TypeError('Failed to fetch')), 'no answer (Failed to fetch)'],
    ['a page that is not there', ADDRESS, answering('', { status: 404 }), 'the server answered 404: expected 200'],
    [
      'a web page',
      ADDRESS,
      answering('<!doctype html><title>Bienvenue</title>', { type: 'text/html; charset=utf-8' }),
      'a web page (text/html): expected JSON',
    ],
    ['a web page sent as JSON', ADDRESS, answering(' \n<!doctype html>'), 'looks like a web page: expected JSON'],
    ['a picture', ADDRESS, answering('GIF89a', { type: 'image/gif' }), 'content type "image/gif": expected application/json'],
    ['no text', ADDRESS, answering(null), 'an empty file'],
    ['plain text', ADDRESS, answering('Bonjour', { type: 'text/plain' }), 'line 1: "B": expected { "professions": […] }'],
    ['a list of professions', ADDRESS, answering('[]'), 'line 1: "[": expected { "professions": […] }'],
    ['a missing comma', ADDRESS, answering('{"version": "1"\n"professions": []}'), 'line 2: "\\"": expected "," or "}"'],
    ['a bracket of another kind', ADDRESS, answering('{"professions": [\n{"id": [1}\n]}'), 'line 2: "}": expected "]"'],
    ['a file cut off', ADDRESS, answering(text.slice(0, -30)), 'the text stops in the middle'],
    ['two files in one', ADDRESS, answering(`${text}\n{}`), 'expected nothing after the last "}"'],
    ['Latin-1', ADDRESS, answering(new Uint8Array([0x7b, 0x22, 0xe9, 0x22])), 'bytes that are not UTF-8'],
    [
      'a charset that does not exist',
      ADDRESS,
      answering('{}', { type: 'text/json; charset=klingon' }),
      'charset "klingon": expected one that exists',
    ],
    ['endless brackets', ADDRESS, answering(`{"professions": ${'['.repeat(200_000)}`), 'inside one another: expected at most 100'],
    ['17 MB', ADDRESS, answering(' '.repeat(17_000_000)), 'more than 16 MB'],
  ])('explains %s', async (_, address, fetch, message) => {
    const { catalogue, problems, problemCount } = await readCatalogue(address, { fetch });
    expect(catalogue).toBeNull();
    expect(problems).toEqual([{ path: address, message: expect.stringContaining(message) as string }]);
    expect(problemCount).toBe(1);
  });

  it('breaks a download off once it is too long', async () => {
    const portion = new TextEncoder().encode(' '.repeat(1_000_000));
    let [sent, cancelled] = [0, false];
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(portion);
      },
      cancel: () => void (cancelled = true),
    });
    const { problems } = await readCatalogue(ADDRESS, { fetch: answering(endless) });
    expect(problems[0]?.message).toContain('more than 16 MB');
    expect(cancelled).toBe(true);
    expect(sent).toBeLessThan(20);
  });

  it('explains a connection that breaks off', async () => {
    let first = true;
    const broken = new ReadableStream({
      pull: (controller) => {
        if (first) controller.enqueue(new TextEncoder().encode(text.slice(0, 500)));
        else controller.error(new TypeError('network error'));
        first = false;
      },
    });
    const { catalogue, problems } = await readCatalogue(ADDRESS, { fetch: answering(broken) });
    expect(catalogue).toBeNull();
    expect(problems[0]?.message).toContain('the connection broke off (network error)');
  });

  it('loses only the record in which something is misplaced', async () => {
    const lines = `{"professions": [\n${sheets()
      .map((record) => JSON.stringify(record))
      .join(',\n')}\n]}`.replace('"remouleur",', '"remouleur",,');
    const { catalogue, problems } = await readCatalogue(ADDRESS, { fetch: answering(lines) });
    expect(catalogue?.professions.map(({ id }) => id)).toEqual(['allumeur-reverberes', 'vitrier-ambulant']);
    expect(problems).toEqual([{ path: 'professions[1]', message: expect.stringMatching(/^line 3: not JSON/) as string }]);
  });

  it('names the catalogue where a property has no name', async () => {
    const { catalogue, problems } = await readCatalogue(ADDRESS, { fetch: answering(text.replace('{', '{"": {"a"},')) });
    expect(catalogue?.professions).toHaveLength(3);
    expect(problems).toEqual([{ path: '(catalogue)', message: expect.stringContaining('not JSON') as string }]);
  });

  it('loses only the record that is far too long', async () => {
    const { catalogue, problems } = await readCatalogue(ADDRESS, {
      fetch: answering(JSON.stringify({ professions: [{ id: 'x'.repeat(300_000) }, plainSheet()] })),
    });
    expect(catalogue?.professions).toHaveLength(1);
    expect(problems).toEqual([{ path: 'professions[0]', message: 'line 1: expected at most 250000 characters' }]);
  });

  it('stops with the reason of the signal, and only then rejects', async () => {
    const reason = new Error('the visitor left');
    await expect(readCatalogue(ADDRESS, { signal: AbortSignal.abort(reason), fetch: answering(text) })).rejects.toBe(reason);
    const controller = new AbortController();
    const reading = readCatalogue(ADDRESS, {
      signal: controller.signal,
      fetch: (_, { signal }) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))),
    });
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
  });

  it('never compiles code: a strict Content-Security-Policy has nothing to report', async () => {
    const compile = vi.spyOn(globalThis, 'Function');
    vi.resetModules();
    const fresh = await import('./host-catalogue.js');
    await fresh.parseCatalogue({ professions: sheets() });
    expect(compile).not.toHaveBeenCalled();
    compile.mockRestore();
  });
});
