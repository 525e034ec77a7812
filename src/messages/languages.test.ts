import { afterEach, describe, expect, it } from 'vitest';
import { cardMessages } from './card.js';
import { compareMessages } from './compare.js';
import { comparisonMessages } from './comparison.js';
import { explorerMessages } from './explorer.js';
import * as french from './fr/index.js';
import { ADDRESSES, loadLanguage, nearestLanguage, offerLanguage } from './languages.js';
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

const groups = { card: cardMessages, quiz: quizMessages, compare: compareMessages, comparison: comparisonMessages, explorer: explorerMessages };
const FORBIDDEN = /fait(?:e|s|es)? pour|compatible|verdict|objectif|erreur|co[uû]teu(?:x|se)/i;

describe.each(Object.entries(groups))('the texts of %s', (_, messages) => {
  it.each(ADDRESSES)('in %s hold no forbidden word', (address) => {
    for (const text of texts(messages({ language: 'fr', address }))) {
      expect(text).not.toMatch(FORBIDDEN);
    }
  });

  it('keep to one register', () => {
    for (const text of texts(messages({ language: 'fr', address: 'vous' })))
      expect(text).not.toMatch(/(?<!\p{L})(?:tu|te|toi|tes|ton|ta)(?!\p{L})/iu);
    // The visitor and the profession are « vous » in both registers.
    for (const text of texts(messages({ language: 'fr', address: 'tu' }))) {
      expect(text.replace('Ce qui vous rapproche', '')).not.toMatch(/(?<![\p{L}-])(?:vous|vos|votre)(?!\p{L})/iu);
    }
  });

  it('set a narrow no-break space before high punctuation', () => {
    for (const text of texts(messages({ language: 'fr', address: 'tu' }))) expect(text).not.toMatch(/ [;:?!»€%]|« /);
  });
});

describe('the language', () => {
  it('is the nearest there is, and French for anything else', () => {
    for (const given of ['fr', 'fr-BE', 'fr_BE', 'FR', 'auto', 'xx', 'nl_NL', '', null, undefined, '☃']) expect(nearestLanguage(given)).toBe('fr');
  });

  it('is one that is offered, once its texts are there', async () => {
    offerLanguage('de', () => Promise.resolve({ ...french, card: (address) => ({ ...french.card(address), loading: 'Kommt …' }) }));
    expect(nearestLanguage('de-BE')).toBe('de');
    const wording = { language: 'de', address: 'tu' } as const;
    expect(cardMessages(wording).loading).toBe('La fiche complète arrive…');
    expect(await loadLanguage('de')).toBe(true);
    expect(cardMessages(wording).loading).toBe('Kommt …');
    expect(await loadLanguage('de')).toBe(false);
  });
});

describe('a host’s own words', () => {
  const refused: string[] = [];
  const inWords = (texts: object) => quizMessages({ language: 'fr', address: 'tu', texts, refuse: (problem) => refused.push(problem) });
  afterEach(() => refused.splice(0));

  it('take the place of the built-in ones, at any depth; the others stay', () => {
    const { start, save, skip, progress } = inWords({ start: 'On y va', save: { hint: 'Garder' }, progress: (position: number) => `n° ${position}` });
    expect([start, save.hint, save.forget, skip, progress(3, 29)]).toEqual(['On y va', 'Garder', 'Les effacer', 'Passer', 'n° 3']);
    expect(refused).toEqual([]);
  });

  it('are refused where they are of another kind, and the built-in ones stay', () => {
    const { start, save, progress, answers } = inWords({ start: 3, save: 'non', progress: '3', answers: { 0: 'a' }, skip: null });
    expect([start, save.hint, progress(3, 29), answers[0]]).toEqual(['Commencer', 'Garder mes réponses sur cet appareil', '3 sur 29', 'Pas du tout']);
    expect(refused).toEqual([
      'texts.start: expected a text, as built in, which is shown',
      'texts.save: expected an object or a list, as built in, which is shown',
      'texts.progress: expected a function that gives a text, as built in, which is shown',
      'texts.answers: expected an object or a list, as built in, which is shown',
    ]);
  });

  it('are left to the group that knows them', () => {
    expect(inWords({ compareTitle: 'Comparons', constructor: 'x' })).toEqual(quizMessages({ language: 'fr', address: 'tu' }));
    expect(refused).toEqual([]);
  });
});
