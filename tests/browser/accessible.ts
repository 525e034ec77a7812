/** States, checked by axe, and their colours in every theme with accents that are hard to read. */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { pale, textsIn } from './readable.js';
import { prepare, type Show } from './states.js';
import { listenToWarnings, settled } from './visitor.js';

const THEMES = ['light', 'dark'] as const;
const ACCENTS = ['#0d6b62', '#ffd400', '#001f5b'] as const;

export function checkStates(states: Readonly<Record<string, Show>>): void {
  let stop: () => void;
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' }); // colours at once
    await prepare();
  });
  beforeEach(() => ({ stop } = listenToWarnings()));
  afterEach(() => stop());

  for (const [position, [name, show]] of Object.entries(states).entries()) {
    it(name, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const shown = await show(place);
      const texts = textsIn(place);
      const dress = async (theme: string, accent: string) => {
        shown.setAttribute('theme', theme);
        place.style.setProperty('--metier-accent', accent);
        await settled(shown);
        await nextFrame();
        await nextFrame(); // the change of colour has its own tick
      };
      for (const theme of THEMES) {
        for (const accent of ACCENTS) {
          await dress(theme, accent);
          expect(pale(texts), `${theme}, ${accent}`).to.deep.equal([]);
        }
      }
      // A theme and an accent change only colours: for all else one look is enough, at one combination after another.
      await dress(THEMES[position % 2]!, ACCENTS[position % 3]!);
      await expect(place).to.be.accessible();
    });
  }
}
