import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isItemId, itemIds, itemIdsByVersion } from '../questionnaire/items.js';
import type { Answers } from '../scoring/types.js';
import { isShareable, linkTo, readCode, readLink, withoutRecord } from './address.js';
import { checksum } from './checksum.js';
import { encodeRecord, readableCode, type CodedRecord } from './answer-code.js';

const answers = fc
  .tuple(...itemIds.map(() => fc.constantFrom<Answers[string] | undefined>(1, 2, 3, 4, 5, null, undefined)))
  .map((values): Answers => Object.fromEntries(values.flatMap((value, index) => (value === undefined ? [] : [[itemIds[index], value]]))));
const professionId = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/);
const records = fc.record({ answers, shortlist: fc.uniqueArray(professionId, { maxLength: 5 }) });

const encodedAll = (text: string): string => Array.from(text, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');
const inside = (text: string, junk: string, at = Math.floor(text.length / 2)): string => text.slice(0, at) + junk + text.slice(at);
const fragmentOf = (link: string): string => link.slice(link.indexOf('#') + 1);

/** What mail, chat, routers, word processors and people make of a link. */
const MANGLINGS: Readonly<Record<string, (link: string) => string>> = {
  comma: (link) => `${link},`,
  bracket: (link) => `(${link})`,
  'full stop': (link) => `${link}.`,
  quotes: (link) => `« ${link} »`,
  'HTML quote': (link) => `"${link}">lien</a>`,
  campaign: (link) => `${link}&utm_source=x&utm_medium=1q4k`,
  'click id': (link) => `${link}?fbclid=IwAR0abcdefgh`,
  'encoded whole': (link) => link.replace(/#.*/s, (fragment) => `#${encodedAll(fragment.slice(1))}`),
  'encoded twice': (link) => link.replace(/#.*/s, (fragment) => `#${encodedAll(encodedAll(fragment.slice(1)))}`),
  'encoded component': (link) => link.replace(/#.*/s, (fragment) => `#${encodeURIComponent(fragment.slice(1))}`),
  'upper case': (link) => link.replace(/#.*/s, (fragment) => fragment.toUpperCase()),
  'line break': (link) => inside(link, '\r\n', link.length - 9),
  'quoted line break': (link) => inside(link, '=\n', link.length - 12),
  'reply quote': (link) => inside(link, '\n> ', link.length - 7),
  'soft hyphen': (link) => inside(link, '\u00ad', link.length - 8),
  'soft hyphen in the mark': (link) => link.replace('reponses', 'repon\u00adses'),
  'zero width space': (link) => inside(link, '\u200b', link.length - 10),
  'typographic hyphens': (link) => link.replaceAll('-', '\u2011'),
  'appended encoded space': (link) => `${link}%20`,
  'broken percent': (link) => `${link}%E9%zz`,
  'HTML reference': (link) => `${link.replace('reponses-', 'reponses&#45;')}&nbsp;`,
  router: (link) => link.replace('#', '#/orientation/'),
  'parameter before': (link) => link.replace('#', '#utm_source=chat&'),
  'words after': (link) => `${link} voilà mon résultat 1234`,
};

describe('a link to what a visitor answered and kept', () => {
  const linked = (mangle: (link: string) => string) => (record: CodedRecord) =>
    expect(readLink(mangle(linkTo('https://school.example/page?lang=fr', record)))).toEqual({ kind: 'record', record });

  it.each(Object.entries(MANGLINGS))('comes back as it was after: %s', (_, mangle) => {
    fc.assert(
      fc.property(records, (record) => void linked(mangle)(record)),
      { numRuns: 100 },
    );
  });

  it.each([1, 2, 3, 4])('comes back as it was, ten thousand times: part %i', () => {
    const either = fc.constantFrom<(link: string) => string>((link) => link, ...Object.values(MANGLINGS));
    fc.assert(
      fc.property(records, either, (record, mangle) => {
        const reading = readLink(mangle(linkTo('https://school.example/page?lang=fr', record)));
        return JSON.stringify(reading) === JSON.stringify({ kind: 'record', record }); // toEqual takes longer than all the rest
      }),
      { numRuns: 2500 },
    );
  });

  it('is a valid identifier after the #, so that themes can hand it to querySelector', () => {
    fc.assert(
      fc.property(records, fc.constantFrom('', '#', '#section-2', '#A_b'), (record, anchor) => {
        expect(fragmentOf(linkTo(`https://school.example/${anchor}`, record))).toMatch(/^[a-z][a-z0-9_-]*$/i);
      }),
    );
  });

  it.each(['', '#section-2', '#/orientation', '#/orientation?tri=nom', '#!/page/3', '#a=b', '#a=b&c', '#été', '#%C3%A9t%C3%A9', '#/a=b/c'])(
    'keeps %j, and gives it back',
    (fragment) => {
      const page = `https://school.example/page?x=1${fragment}`;
      fc.assert(
        fc.property(records, (record) => {
          const link = linkTo(page, record);
          expect(link.startsWith(page)).toBe(true);
          expect(readLink(link)).toEqual({ kind: 'record', record });
          expect(withoutRecord(link)).toBe(page);
          expect(linkTo(link, record)).toBe(link);
        }),
        { numRuns: 50 },
      );
    },
  );

  it('leaves a router its path', () => {
    const record = { answers: {}, shortlist: [] };
    expect(linkTo('https://a.example/#/orientation', record)).toMatch(/#\/orientation\?metier-reponses-\w+$/);
    expect(linkTo('https://a.example/#/orientation?tri=nom', record)).toMatch(/#\/orientation\?tri=nom&metier-reponses-\w+$/);
    expect(linkTo('https://a.example/#a=b', record)).toMatch(/#a=b&metier-reponses-\w+$/);
    expect(withoutRecord(`${linkTo('https://a.example/#/orientation', record)}&x=1`)).toBe('https://a.example/#/orientation?x=1');
    expect(withoutRecord(`${linkTo('https://a.example/', record)}&utm_source=x`)).toBe('https://a.example/#utm_source=x');
  });

  it('is taken away from an address whatever was done to it, and nothing else is', () => {
    const link = linkTo('https://school.example/page', { answers: { [itemIds[0] as string]: 5 }, shortlist: ['menuisier'] });
    for (const [name, mangle] of Object.entries(MANGLINGS)) expect(readLink(withoutRecord(mangle(link))), name).toBeNull();
    for (const other of ['https://a.example/', 'https://a.example/#', 'https://a.example/#top', 'https://a.example/#/a?b=c', '#metier', 'x'])
      expect(withoutRecord(other)).toBe(other);
  });

  it('that is cut off or altered is told apart from an address without one', () => {
    const link = linkTo('https://school.example/', { answers: { [itemIds[3] as string]: 2 }, shortlist: [] });
    for (let length = link.indexOf('#metier-reponses') + 16; length < link.length; length += 1)
      expect(readLink(link.slice(0, length)), link.slice(0, length)).toEqual({ kind: 'unreadable' });
    expect(readLink(`${link.slice(0, -2)}${link.endsWith('00') ? '11' : '00'}`)).toEqual({ kind: 'unreadable' });
    for (const other of ['https://school.example/', 'https://school.example/#top', 'https://school.example/#/orientation', 'not an address', '#'])
      expect(readLink(other)).toBeNull();
  });
});

describe('a link of version 0.1', () => {
  const first = itemIdsByVersion['1'] as readonly string[];
  const record = { answers: { [first[0] as string]: 5, [first[1] as string]: null, [first[3] as string]: 1 }, shortlist: [] };
  const old = 'https://school.example/page#metier-quiz=perfusionniste:1.50-1';

  it.each([
    old,
    old.replace(':1.', '%3A1.'),
    old.replace('=', '%3D').replace(':1.', '%3A1.'),
    `${old},`,
    `${old})`,
    `${old}&utm_source=x1`,
    `${old}?fbclid=abc5`,
    `${old}.`,
    `${old} et voilà`,
    old.replace('50-1', '50\n-1'),
    old.replace('50-1', '50\u00ad-1'),
    old.replace('perfusionniste', ''),
    old.replace('#', '#/orientation&'),
    old.toUpperCase(),
  ])('still works: %j', (link) => {
    expect(readLink(link)).toEqual({ kind: 'record', record });
    expect(readLink(withoutRecord(link))).toBeNull();
    expect(readCode(link)).toEqual({ kind: 'record', record });
  });

  it('keeps what is still asked, and loses the answers to what is not', () => {
    const ids = itemIdsByVersion['1']!;
    const reading = readLink(old.replace('50-1', '4'.repeat(ids.length)));
    expect(reading).toEqual({ kind: 'record', record: { answers: Object.fromEntries(ids.filter(isItemId).map((id) => [id, 4])), shortlist: [] } });
  });

  it('brings the answers to what is still asked, and leaves out the rest', () => {
    const reading = readLink(old.replace('50-1', '4'.repeat(first.length)));
    const living = first.filter((id) => isItemId(id));
    expect(living.length).toBeLessThan(first.length);
    expect(reading).toEqual({ kind: 'record', record: { answers: Object.fromEntries(living.map((id) => [id, 4])), shortlist: [] } });
  });

  it('of another questionnaire, or without answers, is told', () => {
    expect(readLink(old.replace(':1.', ':9.'))).toEqual({ kind: 'unknown-version', version: '9' });
    expect(readLink(old.replace(':1.50-1', ''))).toEqual({ kind: 'unreadable' });
    expect(readLink(`${old}${'1'.repeat(first.length)}`)).toEqual({ kind: 'unreadable' });
  });
});

describe('a code that is typed', () => {
  const all = Object.fromEntries(itemIds.map((id, position) => [id, ((position * 7) % 5) + 1])) as Answers;
  const some: CodedRecord = { answers: Object.fromEntries(Object.entries(all).slice(0, 29)), shortlist: [] };
  const long: CodedRecord = { answers: all, shortlist: Array.from({ length: 8 }, (_, position) => `metier-numero-${position}`) };

  it('is short: eight groups of four at most for the whole quiz', () => {
    expect(readableCode(encodeRecord(some))).toMatch(/^(?:[0-9A-Z]{1,4}-){6,7}[0-9A-Z]{1,4}$/);
  });

  it('is read in any case, with or without hyphens, in a sentence or a link', () => {
    const code = readableCode(encodeRecord(some));
    for (const typed of [
      code,
      code.toLowerCase(),
      code.replaceAll('-', ' '),
      code.replaceAll('-', ''),
      ` ${code}. `,
      `Mon code : ${code}, à bientôt`,
      code.replaceAll('0', 'O').replaceAll('1', 'l'),
      code.replaceAll('1', 'I'),
      linkTo('https://school.example/#/a', some),
      `<a href="${linkTo('https://school.example/', some)}">`,
    ])
      expect(readCode(typed), typed).toEqual({ kind: 'record', record: some });
    expect(readCode(' \n')).toBeNull();
  });

  it.each([
    ['some answers', some],
    ['everything, and eight professions', long],
  ])('notices any wrong character and any two that changed places: %s', (_, record) => {
    const code = encodeRecord(record);
    const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';
    for (let at = 0; at < code.length; at += 1) {
      for (const wrong of code.length < 50 ? alphabet : '07bz') {
        const reading = readCode(code.slice(0, at) + wrong + code.slice(at + 1));
        // O, I and L stand for 0 and 1: the same code.
        if (reading?.kind === 'record') expect(reading.record).toEqual(record);
        else expect(reading).toEqual({ kind: 'unreadable' });
      }
      const [first = '', second = ''] = code.slice(at, at + 2);
      const swapped = code.slice(0, at) + second + first + code.slice(at + 2);
      if (swapped !== code) expect(readCode(swapped), swapped).toEqual({ kind: 'unreadable' });
      if (record === some) expect(readCode(code.slice(0, at) + code.slice(at + 1))?.kind).toBe('unreadable');
    }
  });

  it('is never read as something else, and never fails', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary-ascii', maxLength: 300 }),
        (text) => void expect(readCode(text)?.kind ?? 'unreadable').toBe('unreadable'),
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 300 }), (text) => void expect(typeof withoutRecord(`#${text}`)).toBe('string')),
    );
  });

  it('of a questionnaire or a format that is not known yet is told as such', () => {
    // Made by the same rules: format 1 of questionnaire 31, and format 2.
    const withChecksum = (...symbols: number[]) =>
      [...symbols, ...checksum(symbols)].map((symbol) => '0123456789abcdefghjkmnpqrstvwxyz'[symbol]).join('');
    expect(readCode(withChecksum(1, 0, 11, 31, 28))).toEqual({ kind: 'unknown-version', version: '1.31' });
    expect(readLink(`#metier-reponses-${withChecksum(2, 0, 10, 1)}`)).toEqual({ kind: 'unknown-version', version: '2.1' });
    expect(readCode(withChecksum(1, 0, 11, 1, 28)), 'without answers and shortlist').toEqual({
      kind: 'record',
      record: { answers: {}, shortlist: [] },
    });
  });

  it('keeps what fits of an endless shortlist', () => {
    const endless = { answers: all, shortlist: Array.from({ length: 200 }, (_, position) => `un-metier-au-nom-long-${position}`) };
    const reading = readCode(encodeRecord(endless));
    expect(reading).toEqual({ kind: 'record', record: { answers: all, shortlist: expect.any(Array) as string[] } });
    const kept = reading?.kind === 'record' ? reading.record.shortlist : [];
    expect(kept.length).toBeGreaterThan(30);
    expect(kept).toEqual(endless.shortlist.slice(0, kept.length));
  });
});

describe('an address that another person can open', () => {
  it.each(['file:///C:/page.html', 'about:srcdoc', 'about:blank', 'data:text/html,x', 'blob:https://a.example/1', 'chrome-extension://x/y.html'])(
    'is not %s',
    (address) => expect(isShareable(address)).toBe(false),
  );
  it.each(['https://school.example/', 'http://intranet/page#x'])('is %s', (address) => expect(isShareable(address)).toBe(true));
});
