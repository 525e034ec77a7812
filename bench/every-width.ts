/**
 * Every question × widths 240–760 px in steps of 4 × four fonts × tu and vous × 100 and 200 % text,
 * in some ten minutes: `npx web-test-runner --config bench/every-width.config.js`.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../components/metier-quiz/define.js';
import { movedWidths, nameOf, SETTINGS } from '../tests/browser/steadiness.js';

const WIDTHS = Array.from({ length: 131 }, (_, index) => 240 + 4 * index);

describe('at every width nothing moves', () => {
  for (const setting of SETTINGS) {
    it(nameOf(setting), async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const moved = await movedWidths(place, setting, WIDTHS);
      console.log(
        `${nameOf(setting)}: ${moved.size} of ${WIDTHS.length} widths${[...moved].map(([width, text]) => `\n  ${width} px: ${text}`).join('')}`,
      );
      expect(moved.size).to.equal(0);
    }).timeout(300_000);
  }
});
