import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { bundledCatalogue } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { spokenTitle } from '../../src/catalogue/spoken-title.js';
import * as french from '../../src/messages/fr/index.js';
import { offerLanguage, type LanguageModule } from '../../src/messages/languages.js';
import { cardStates, compareStates, prepare, quizStates } from './states.js';
import { settled } from './visitor.js';

/** A language made by script: every text of French between brackets. Where a letter stands outside them, a sentence is not in the tables. */
const bracketed = (value: unknown): unknown => {
  if (typeof value === 'string') return `⟦${value}⟧`;
  if (typeof value === 'function') return (...given: unknown[]) => bracketed((value as (...given: unknown[]) => unknown)(...given));
  if (Array.isArray(value)) return value.map(bracketed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, NO_TEXTS.includes(key) ? text : bracketed(text)]));
};
const NO_TEXTS = ['url', 'phone'];
const brackets = Object.fromEntries(
  Object.entries(french).map(([group, make]) => [group, (address: 'tu' | 'vous') => ({ ...(bracketed(make(address)) as object), language: 'en' })]),
) as unknown as LanguageModule;

/** Texts that a visitor sees, and the names of things; what was announced once is past. */
function* foreignTexts(root: ShadowRoot | Element): Generator<string> {
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) yield* foreignTexts(element.shadowRoot);
    if (element.closest('[lang]')?.getAttribute('lang') === 'fr' || element.closest('[role=status], svg, style')) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) yield element.getAttribute(name) ?? '';
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) yield node.textContent ?? '';
  }
}

/** Professions are told in the language of their record. */
let data: ReadonlySet<string>;
function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield* [value, ...value.split('·')];
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* stringsOf(part);
}
async function readData(): Promise<void> {
  const { professions, sectors, criteria, load } = bundledCatalogue();
  const records = await Promise.all(professions.map(({ id }) => load(id)));
  const titles = professions.flatMap((profession) => [spokenTitle(profession), ...profession.title.inclusive.split(/[\s·]+/)]);
  const found = new Set([...stringsOf([professions, sectors, criteria, records]), ...titles]);
  data = new Set([...found].map((text) => text.trim()).sort((one, other) => other.length - one.length));
}

/** A title may break a text into several nodes. */
const outside = (text: string): string => {
  let [before, rest] = ['', text];
  while (before !== rest) [before, rest] = [rest, rest.replace(/⟦[^⟦⟧]*(?:⟧|$)|^[^⟦⟧]*⟧/g, '')];
  return data.has(rest.replace(/^[\s·]+|[\s·]+$/g, '')) ? '' : rest;
};

offerLanguage('en', () => Promise.resolve(brackets));

describe('another language', () => {
  before(() => Promise.all([prepare(), readData()]));
  afterEach(() => (document.documentElement.lang = 'fr'));

  for (const [name, show] of Object.entries({ ...cardStates, ...quizStates, ...compareStates })) {
    it(`leaves no French behind: ${name}`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const shown = await show(place);
      document.documentElement.lang = 'en';
      await waitUntil(() => shown.shadowRoot!.querySelector('.metier')?.getAttribute('lang') === 'en', 'the other language');
      await settled(shown);
      const texts = [...foreignTexts(shown.shadowRoot!)].filter((text) => /\p{L}/u.test(outside(text))).map((text) => text.trim());
      expect([...new Set(texts)]).to.deep.equal([]);
    });
  }
});
