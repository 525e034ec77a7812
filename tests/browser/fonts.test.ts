/** Layout tests stand on the fonts that the test page brings, whatever is installed. */
import { expect, fixture, html } from '@open-wc/testing';
import { FONTS } from './fonts.js';

describe('fonts of the test page', () => {
  const TEXT = 'Technologue en imagerie médicale : 29 réponses — 1 min 30 → « oui »';

  const widthIn = async (family: string): Promise<number> => {
    const place = await fixture<HTMLElement>(html`<div><span>${TEXT}</span></div>`);
    place.style.setProperty('font-family', family);
    place.style.setProperty('white-space', 'nowrap');
    return place.firstElementChild!.getBoundingClientRect().width;
  };

  it('are loaded, four of them, from narrow to wide', async () => {
    expect([...document.fonts].map(({ status }) => status)).to.satisfy((all: readonly string[]) => all.every((status) => status === 'loaded'));
    const [sans, serif, wide, narrow] = await Promise.all(FONTS.map(widthIn));
    expect(narrow).to.be.below(serif!);
    expect(serif).to.be.below(sans!);
    expect(sans).to.be.below(wide!);
  });

  it('have every character of a sentence: what stands after them in the list changes nothing', async () => {
    for (const font of FONTS) expect(await widthIn(`${font}, monospace`), font).to.equal(await widthIn(`${font}, cursive`));
  });

  it('are what a page is set in that names none', async () => {
    expect(await widthIn('inherit')).to.equal(await widthIn('test-sans'));
  });
});
