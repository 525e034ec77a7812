import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isItemId, itemIds, itemIdsByVersion } from '../questionnaire/items.js';
import type { Answers } from '../scoring/types.js';
import { decodeAnswers, encodeAnswers, linkToResult, readResultLink } from './answers.js';

const someAnswers = fc
  .tuple(...itemIds.map(() => fc.constantFrom<Answers[string] | undefined>(1, 2, 3, 4, 5, null, undefined)))
  .map((values): Answers => Object.fromEntries(values.flatMap((value, index) => (value === undefined ? [] : [[itemIds[index], value]]))));

describe('answers as a code', () => {
  it('come back as they were, skipped and unasked ones too', () => {
    fc.assert(fc.property(someAnswers, (answers) => void expect(decodeAnswers(encodeAnswers(answers))).toEqual(answers)));
  });

  it('of another questionnaire, or damaged, are refused', () => {
    for (const code of ['', '3.123', 'toString.1', '2.126', '2.12x', `2.${'1'.repeat(itemIds.length + 1)}`, '<script>'])
      expect(decodeAnswers(code)).toBeNull();
    expect(decodeAnswers('2')).toEqual({});
  });

  it('of version 1 keep what is still asked, by its own order, and lose the rest', () => {
    const ids = itemIdsByVersion['1']!;
    const answers = decodeAnswers(`1.${'4'.repeat(ids.length)}`)!;
    expect(Object.keys(answers).sort()).toEqual(ids.filter((id) => isItemId(id)).sort());
    const [place, item] = [ids.indexOf('s-teach-first-aid'), 's-teach-first-aid'];
    expect(decodeAnswers(`1.${'-'.repeat(place)}5`)).toEqual({ [item]: 5 });
  });
});

describe('a link to a result', () => {
  it('keeps the address and carries the answers after the #, which no server sees', () => {
    const link = linkToResult('https://school.example/page?lang=fr#top', { [itemIds[0] as string]: 5 }, 'perfusionniste');
    expect(link).toBe('https://school.example/page?lang=fr#metier-quiz=perfusionniste:2.5');
    expect(readResultLink(link)).toEqual({ metier: 'perfusionniste', answers: { [itemIds[0] as string]: 5 } });
  });

  it('that is something else, or damaged, is told apart', () => {
    expect(readResultLink('https://school.example/#top')).toBeNull();
    expect(readResultLink('not an address')).toBeNull();
    expect(readResultLink('https://school.example/#metier-quiz=x:9.1')).toEqual({ metier: 'x', answers: null, code: '9.1' });
  });
});
