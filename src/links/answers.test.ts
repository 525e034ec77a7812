import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { itemIds } from '../questionnaire/items.js';
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
    for (const code of ['', '1', '2.123', '1.126', '1.12x', `1.${'1'.repeat(itemIds.length + 1)}`, '<script>']) {
      expect(code === '1' ? decodeAnswers(code) : decodeAnswers(code)).toEqual(code === '1' ? {} : null);
    }
  });
});

describe('a link to a result', () => {
  it('keeps the address and carries the answers after the #, which no server sees', () => {
    const link = linkToResult('https://school.example/page?lang=fr#top', { [itemIds[0] as string]: 5 }, 'perfusionniste');
    expect(link).toBe('https://school.example/page?lang=fr#metier-quiz=perfusionniste:1.5');
    expect(readResultLink(link)).toEqual({ metier: 'perfusionniste', answers: { [itemIds[0] as string]: 5 } });
  });

  it('that is something else, or damaged, is told apart', () => {
    expect(readResultLink('https://school.example/#top')).toBeNull();
    expect(readResultLink('not an address')).toBeNull();
    expect(readResultLink('https://school.example/#metier-quiz=x:9.1')).toEqual({ metier: 'x', answers: null, code: '9.1' });
  });
});
