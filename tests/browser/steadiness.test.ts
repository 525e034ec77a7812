/** Nothing of the quiz moves from question to question; `bench/every-width.ts` looks at every width. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../components/metier-quiz/define.js';
import { movedWidths, nameOf, SETTINGS } from './steadiness.js';

/** Beside the steps of the layout and far from them; 272 and 416 px moved in version 0.1. */
const WIDTHS = [240, 272, 320, 356, 416, 480, 532, 640, 760] as const;

describe('from question to question nothing moves', () => {
  for (const [position, setting] of SETTINGS.entries()) {
    it(nameOf(setting), async () => {
      const widths = WIDTHS.filter((_, index) => index % 3 === position % 3);
      const place = await fixture<HTMLElement>(html`<div></div>`);
      expect([...(await movedWidths(place, setting, widths))]).to.deep.equal([]);
    });
  }
});
