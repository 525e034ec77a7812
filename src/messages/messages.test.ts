import { describe, expect, it } from 'vitest';
import { cardMessages } from './card.js';
import { compareMessages } from './compare.js';
import { explorerMessages } from './explorer.js';
import { ADDRESSES, nearestLanguage } from './messages.js';
import { quizMessages } from './quiz.js';

/** Every text there is; functions are called with numbers and words of all sizes. */
function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'function') {
    for (const given of [0, 0.3, 0.6, 1, 2, 40]) {
      try {
        yield* texts(value(given, given, given, given));
      } catch {
        /* takes words, not numbers */
      }
    }
  } else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* texts(part);
}

const groups = { card: cardMessages, quiz: quizMessages, compare: compareMessages, explorer: explorerMessages };
const FORBIDDEN = /fait(?:e|s|es)? pour|compatible|verdict|objectif|erreur|co[uû]teu(?:x|se)/i;

describe.each(Object.entries(groups))('the texts of %s', (_, messages) => {
  it.each(ADDRESSES)('in %s hold no forbidden word', (address) => {
    for (const text of texts(messages('fr', address))) {
      expect(text).not.toMatch(FORBIDDEN);
    }
  });

  it('keep to one register', () => {
    for (const text of texts(messages('fr', 'vous'))) expect(text).not.toMatch(/(?<!\p{L})(?:tu|te|toi|tes|ton|ta)(?!\p{L})/iu);
    // The visitor and the profession are « vous » in both registers.
    for (const text of texts(messages('fr', 'tu'))) {
      expect(text.replace('Ce qui vous rapproche', '')).not.toMatch(/(?<![\p{L}-])(?:vous|vos|votre)(?!\p{L})/iu);
    }
  });

  it('set a narrow no-break space before high punctuation', () => {
    for (const text of texts(messages('fr', 'tu'))) expect(text).not.toMatch(/ [;:?!»€%]|« /);
  });
});

describe('the language', () => {
  it('is the nearest there is, and French for anything else', () => {
    for (const given of ['fr', 'fr-BE', 'fr_BE', 'FR', 'auto', 'xx', 'nl_NL', '', null, undefined, '☃']) expect(nearestLanguage(given)).toBe('fr');
  });
});
