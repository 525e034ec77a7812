/** States, checked by axe, and their colours in every theme with accents that are hard to read. */
import { expect, fixture, html } from '@open-wc/testing';
import { textContrast } from './colours.js';
import { prepare, type Show } from './states.js';
import { elementsOf, listenToWarnings, textOf } from './visitor.js';

const THEMES = ['light', 'dark'] as const;
const ACCENTS = ['#0d6b62', '#ffd400', '#001f5b'] as const;

/** Text of too little contrast, for people to read in a failing test. */
export const pale = (place: Element): readonly string[] =>
  [...elementsOf(place)]
    .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''))
    .flatMap((element) => {
      const ratio = textContrast(element);
      return ratio < 4.5 ? `${ratio.toFixed(2)} : « ${textOf(element)} »` : [];
    });

export function checkStates(states: Readonly<Record<string, Show>>): void {
  let stop: () => void;
  before(prepare);
  beforeEach(() => ({ stop } = listenToWarnings()));
  afterEach(() => stop());

  for (const [position, [name, show]] of Object.entries(states).entries()) {
    for (const theme of THEMES) {
      it(`${name}, ${theme}`, async () => {
        const place = await fixture<HTMLElement>(html`<div></div>`);
        await show(place, theme);
        for (const accent of ACCENTS) {
          place.style.setProperty('--metier-accent', accent);
          expect(pale(place), accent).to.deep.equal([]);
        }
        // Each state meets axe with two of the accents: between them the states meet all six combinations.
        place.style.setProperty('--metier-accent', ACCENTS[(position + (theme === 'dark' ? 1 : 0)) % ACCENTS.length]!);
        await expect(place).to.be.accessible();
      });
    }
  }
}
