/** States, checked by axe, and their colours in every theme with accents that are hard to read. */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { textContrasts } from './colours.js';
import { prepare, type Show } from './states.js';
import { elementsOf, listenToWarnings, textOf } from './visitor.js';

const THEMES = ['light', 'dark'] as const;
const ACCENTS = ['#0d6b62', '#ffd400', '#001f5b'] as const;

export const textsIn = (place: Element): readonly Element[] =>
  [...elementsOf(place)].filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''));

/** Text of too little contrast, as people read it in a failing test. */
export const pale = (texts: readonly Element[]): readonly string[] =>
  textContrasts(texts).flatMap((ratio, position) => (ratio < 4.5 ? `${ratio.toFixed(2)} : « ${textOf(texts[position]!)} »` : []));

export function checkStates(states: Readonly<Record<string, Show>>): void {
  let stop: () => void;
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' }); // colours at once
    await prepare();
  });
  beforeEach(() => ({ stop } = listenToWarnings()));
  afterEach(() => stop());

  for (const [position, [name, show]] of Object.entries(states).entries()) {
    for (const theme of THEMES) {
      it(`${name}, ${theme}`, async () => {
        const place = await fixture<HTMLElement>(html`<div></div>`);
        await show(place, theme);
        const texts = textsIn(place);
        for (const accent of ACCENTS) {
          place.style.setProperty('--metier-accent', accent);
          expect(pale(texts), accent).to.deep.equal([]);
        }
        // Each state meets axe with two of the accents: between them the states meet all six combinations.
        place.style.setProperty('--metier-accent', ACCENTS[(position + (theme === 'dark' ? 1 : 0)) % ACCENTS.length]!);
        await expect(place).to.be.accessible();
      });
    }
  }
}
