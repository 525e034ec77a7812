/** Narrow places, large text and wide typefaces: nothing sticks out, and lines end between words, at a dot or at a hyphen. */
import { expect, fixture, html } from '@open-wc/testing';
import { bundledCatalogue } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { FONTS } from './fonts.js';
import { brokenWords, stickingOut } from './layout.js';
import { cardStates, compareStates, prepare, quizStates, type Show } from './states.js';
import { all, elementsOf, listenToWarnings, nameOf, one, plain, settled, textOf } from './visitor.js';

const SHOWN: Readonly<Record<string, Show>> = {
  'the result for one profession': quizStates['result for one profession']!,
  'the result for the catalogue': quizStates['result for the catalogue']!,
  'the full card': cardStates['card in full, all questions open']!,
  'the comparison of four': compareStates['comparison of four with answers']!,
};

const NARROW: Readonly<Record<string, Show>> = {
  ...SHOWN,
  'the card in short': cardStates['card in short with key figures']!,
  'a question': quizStates['question']!,
  'the quiz at first': quizStates['quiz for one profession, at first']!,
};

describe('layout', () => {
  let stop: () => void;
  before(prepare);
  beforeEach(() => ({ stop } = listenToWarnings()));
  afterEach(() => stop());

  const placeOf = async (width: number, font: string): Promise<HTMLElement> => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.setProperty('inline-size', `${width}px`);
    place.style.setProperty('font-family', font);
    return place;
  };

  for (const [name, show] of Object.entries(SHOWN)) {
    for (const font of FONTS) {
      it(`${name} stays inside 320 px with text of 200 %: ${font}`, async () => {
        const place = await placeOf(320, font);
        place.style.setProperty('--metier-font-size', '200%');
        await show(place);
        for (const summary of all(place, 'summary')) if (!(summary.parentElement as HTMLDetailsElement).open) summary.click();
        await settled(place);
        expect(stickingOut(place)).to.deep.equal([]);
        expect(place.scrollWidth).to.equal(320);
      });
    }
  }

  for (const font of FONTS) {
    it(`four professions in the hexagon’s table, whole words at every width: ${font}`, async () => {
      const place = await placeOf(320, font);
      await compareStates['comparison of four with answers']!(place);
      for (const summary of all(place, 'summary')) if (!(summary.parentElement as HTMLDetailsElement).open) summary.click();
      const table = all(place, 'table').find((shown) => textOf(shown).includes('/ 100'))!;
      for (const width of [240, 320, 480, 640, 800, 1000]) {
        place.style.setProperty('inline-size', `${width}px`);
        expect(brokenWords(table), `${width} px`).to.deep.equal([]);
        expect(stickingOut(place), `${width} px`).to.deep.equal([]);
      }
    });

    it(`titles of all professions, on a card of 240 px, break between words, at a dot or a hyphen: ${font}`, async () => {
      const place = await placeOf(240, font);
      const card = (await cardStates['card in short']!(place)) as HTMLElement & { metier: string };
      for (const { id } of bundledCatalogue().professions) {
        card.metier = id;
        await (card as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
        expect(brokenWords(one(card, 'heading')), id).to.deep.equal([]);
        expect(stickingOut(place), id).to.deep.equal([]);
      }
    });

    it(`titles in rows and columns, the same, 240 to 1000 px: ${font}`, async () => {
      for (const show of [quizStates['result for the catalogue']!, compareStates['comparison of four with answers']!]) {
        const place = await placeOf(240, font);
        const shown = await show(place);
        const titles = [...all(shown, 'button'), ...all(shown, 'columnheader'), ...all(shown, 'heading')];
        expect(titles.map(nameOf).join()).to.match(/echnicien/);
        for (const width of [240, 320, 400, 640, 780, 1000]) {
          place.style.setProperty('inline-size', `${width}px`);
          await settled(shown);
          expect(titles.flatMap(brokenWords), `${width} px`).to.deep.equal([]);
        }
        place.remove();
      }
    });
  }

  for (const font of ['test-sans', 'test-serif', 'test-narrow']) {
    for (const [name, show] of Object.entries(NARROW)) {
      it(`${name}: whole words in 240 and 320 px: ${font}`, async () => {
        for (const width of [240, 320]) {
          const place = await placeOf(width, font);
          expect(brokenWords(await show(place)), `${width} px`).to.deep.equal([]);
          place.remove();
        }
      });
    }
  }

  it('a title that may break at its dot is said and copied as it is written', async () => {
    const place = await placeOf(240, 'test-sans');
    const card = (await cardStates['card in short']!(place)) as HTMLElement & { metier: string };
    card.metier = 'developpeur-web';
    await settled(card);
    const [title] = all(card, 'heading');
    expect(nameOf(title!)).to.equal('Développeuse ou développeur web');
    getSelection()!.selectAllChildren(title!);
    expect(String(getSelection()).trim()).to.equal('Développeur·euse web');
  });

  for (const width of [320, 768, 1280]) {
    it(`the head of a card reads down from one left edge at ${width} px: its sentence, its flags and how near it is`, async () => {
      const place = await placeOf(width, FONTS[0]!);
      await cardStates['card in full, all questions open']!(place);
      const title = all(place, 'heading')[0]!.getBoundingClientRect();
      const { tagline } = bundledCatalogue().get(place.querySelector('metier-card')!.getAttribute('metier')!)!;
      const sentence = [...elementsOf(place)].find((shown) => shown.localName === 'p' && textOf(shown) === plain(tagline))!.getBoundingClientRect();
      expect(sentence.top).to.be.at.least(title.bottom);
      expect(sentence.left).to.equal(title.left);
    });
  }
});
