/** What a host's page does around an element: its styles, its width, its paper. */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { bundledCatalogue } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { technical } from './answer-sets.js';
import { pale, textsIn } from './readable.js';
import { contrast, rgba, textContrasts } from './colours.js';
import { cardStates, compareStates, prepare, quizStates, type Show } from './states.js';
import { all, listenToWarnings, names, plain, press, sees, settled, textOf } from './visitor.js';

const TAGS = ['metier-card', 'metier-quiz', 'metier-compare'] as const;
const states = { ...cardStates, ...quizStates, ...compareStates };
const SOME = [
  'card in full',
  'card in short',
  'question',
  'result for one profession',
  'result for the catalogue',
  'comparison of two',
  'comparison with suggestions',
];

/** Rules of a page that was never meant to have anything else on it. */
const HOSTILE: Readonly<Record<string, string>> = {
  'everything unset, important': '* { all: unset !important }',
  'rules for every tag': `
    div, section, article, header, footer, aside, nav, p, span, ul, ol, li, dl, dt, dd, button, a, table, thead, tbody, tr, th, td, svg, path, input, label, details, summary, figure { display: none !important; font-size: 3px !important; position: absolute !important; color: white !important; }
    *, *::before, *::after { letter-spacing: 0.5em !important; text-transform: uppercase !important; box-sizing: content-box !important; font-size: 40px !important }`,
  'a small root and a loud body': `
    html { font-size: 62.5%; writing-mode: horizontal-tb }
    body { font: italic 900 7px/0.5 cursive; letter-spacing: 0.4em; word-spacing: 2em; text-transform: uppercase; text-indent: 5em; text-align: right; white-space: nowrap; text-shadow: 2px 2px red; font-variant: small-caps; line-break: anywhere; hyphens: manual; quotes: none; list-style: square; border-collapse: separate; cursor: none; tab-size: 1 }
    metier-card, metier-quiz, metier-compare { all: unset; font-size: 5px; line-height: 0; text-transform: uppercase }`,
};

describe('on a host’s page', () => {
  let stop: () => void;
  let main: HTMLElement;
  const style = document.createElement('style');
  before(prepare);
  beforeEach(() => {
    ({ stop } = listenToWarnings());
    main = document.createElement('main');
    document.body.append(main);
  });
  afterEach(() => {
    stop();
    style.remove();
    main.remove();
  });

  for (const [attack, css] of Object.entries(HOSTILE)) {
    for (const name of SOME) {
      it(`${attack}: ${name} stays as it is`, async () => {
        main.style.setProperty('width', '900px', 'important'); // a table in every typeface
        const shown = await states[name]!(main);
        const texts = textsIn(main);
        const drawn = () =>
          texts.map((element) => {
            const {
              fontSize,
              lineHeight,
              letterSpacing,
              wordSpacing,
              textTransform,
              textAlign,
              textIndent,
              whiteSpace,
              fontStyle,
              fontWeight,
              fontVariantCaps,
              textShadow,
              cursor,
            } = getComputedStyle(element);
            return [
              fontSize,
              lineHeight,
              letterSpacing,
              wordSpacing,
              textTransform,
              textAlign,
              textIndent,
              whiteSpace,
              fontStyle,
              fontWeight,
              fontVariantCaps,
              textShadow,
              cursor,
            ].join(' · ');
          });
        const [before, text] = [drawn(), textOf(shown)];
        style.textContent = css;
        document.head.append(style);
        main.style.setProperty('display', 'block', 'important');
        expect(textOf(shown)).to.equal(text);
        expect(drawn()).to.deep.equal(before);
        expect(getComputedStyle(texts.find((element) => element.matches('p:not(.small, .soft)')) ?? texts[0]!).textTransform).to.equal('none');
        // Nothing smaller than the design's smallest size, whatever `html` and `body` say.
        expect(Math.min(...texts.map((element) => parseFloat(getComputedStyle(element).fontSize)))).to.be.at.least(12.9);
      });
    }
  }

  it('takes typeface and colour from the page, and the colour of a dark page too', async () => {
    const place = await fixture<HTMLElement>(html`<div><metier-card metier="perfusionniste"></metier-card></div>`);
    place.style.setProperty('font-family', 'monospace');
    place.style.setProperty('color', 'rgb(10, 20, 30)');
    await settled(place);
    const [title] = all(place, 'heading');
    expect(getComputedStyle(title!).fontFamily).to.equal('monospace');
    await expectSoon(() => getComputedStyle(title!).color === 'rgb(10, 20, 30)');
  });

  for (const [kind, page, dress] of [
    ['declares it', true, { 'color-scheme': 'dark' }],
    ['only paints it', false, { background: '#101214', color: '#f2f2f2' }],
  ] as const) {
    it(`is dark where the page ${kind}, also when the page changes later`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const dressed = page ? document.documentElement : place;
      const paper = () => getComputedStyle(place.firstElementChild!.shadowRoot!.querySelector('section, article')!).backgroundColor;
      try {
        await cardStates['card in short']!(place);
        const light = paper();
        for (const [property, value] of Object.entries(dress)) dressed.style.setProperty(property, value);
        await expectSoon(() => paper() !== light);
        await settled(place);
        await nextFrame();
        await nextFrame(); // the change of colour has its own tick
        expect(pale(textsIn(place))).to.deep.equal([]);
        await quizStates['quiz at first']!(place);
        expect(paper(), 'from the beginning').not.to.equal(light);
        expect(pale(textsIn(place))).to.deep.equal([]);
      } finally {
        dressed.removeAttribute('style');
      }
    });
  }

  for (const [colour, scheme] of [
    ['black', 'dark'],
    ['white', 'light'],
    ['#aaa', 'dark'],
    ['#6a6a6a', 'light'],
  ] as const) {
    it(`can be read where the page’s text is ${colour} and its scheme ${scheme}`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.style.setProperty('color', colour);
      place.style.setProperty('color-scheme', scheme);
      await cardStates['card in short']!(place);
      const [title] = all(place, 'heading');
      expect(textContrasts([title!])[0]).to.be.at.least(4.5);
    });
  }

  for (const [text, scheme] of [
    ['#1d1f22', 'light'],
    ['rgb(235 233 228 / 0.9)', 'dark'],
    ['hsl(0 0% 95%)', 'dark'],
    ['color(display-p3 0.1 0.1 0.1)', 'light'],
    ['color(display-p3 0.95 0.95 0.9)', 'dark'],
    ['color(srgb 0.05 0.1 0.2)', 'light'],
    ['color(srgb 5e-7 0.9 0.9)', 'dark'],
    ['color(srgb-linear 0.1 0.1 0.1)', 'light'],
    ['color(srgb-linear 0.6 0.6 0.6)', 'dark'],
    ['color(rec2020 0.2 0.2 0.2)', 'light'],
    ['color(xyz-d50 0.03 0.03 0.02)', 'light'],
    ['color(xyz 0.8 0.85 0.9)', 'dark'],
    ['lab(0.9 0 0)', 'light'],
    ['lab(20% 10 -40)', 'light'],
    ['lab(92 0 0)', 'dark'],
    ['lch(30 60 300)', 'light'],
    ['lch(90 10 300)', 'dark'],
    ['oklab(0.3 0 -0.1)', 'light'],
    ['oklch(95% 0.02 90)', 'dark'],
    ['oklch(none 0 0)', 'light'],
    ['color-mix(in oklch, black 80%, blue)', 'light'],
    ['light-dark(#222, #ddd)', 'light'],
  ] as const) {
    it(`is ${scheme} where the page’s text is ${text}`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.style.setProperty('color', text);
      expect(place.style.getPropertyValue('color'), 'a colour').not.to.equal('');
      const shown = await cardStates['card in short']!(place);
      const paper = rgba(getComputedStyle(shown.shadowRoot!.querySelector('section, article')!).backgroundColor);
      expect(contrast(paper, scheme === 'dark' ? [255, 255, 255, 1] : [0, 0, 0, 1])).to.be.above(10);
    });
  }

  for (const tag of TAGS) {
    it(`<${tag}> is not seen where the page hides it, by whichever means`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement(tag);
      element.setAttribute('metier', 'perfusionniste');
      place.append(element);
      await settled(element);
      expect(textOf(place)).not.to.equal('');
      element.hidden = true;
      expect(textOf(place), 'hidden').to.equal('');
      element.hidden = false;
      place.style.setProperty('visibility', 'hidden');
      expect(textOf(place), 'an ancestor’s visibility').to.equal('');
    });

    it(`<${tag} /> does not swallow the rest of the page, and hides the fallback`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.innerHTML = `<${tag} metier="perfusionniste"><p slot="fallback">Sans JavaScript</p><p>Le reste de la page</p> et du texte</${tag}>`;
      await settled(place.firstElementChild!);
      const text = textOf(place);
      expect(text).to.contain('Le reste de la page').and.to.contain('et du texte').and.not.to.contain('Sans JavaScript');
      expect(text.indexOf('Le reste'), 'after the element’s own').to.be.above(20);
    });
  }

  for (const [name, show] of Object.entries<Show>(states)) {
    it(`${name} fits into 240 and 320 px, also from right to left`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.style.setProperty('width', '240px');
      await show(place);
      const overflow = () => place.scrollWidth - place.clientWidth;
      expect(overflow(), '240 px').to.be.at.most(0);
      place.style.setProperty('width', '320px');
      expect(overflow(), '320 px').to.be.at.most(0);
      place.dir = 'rtl';
      expect(overflow(), '320 px, right to left').to.be.at.most(0);
    });
  }

  for (const name of SOME) {
    it(`${name} grows with its text: 200 % in 640 px as 100 % in 320 px`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.style.setProperty('width', '320px');
      await states[name]!(place);
      // Boxes: a line inside one may break a word earlier, by a hair's breadth of a glyph.
      const boxes = () => textsIn(place).filter((element) => !getComputedStyle(element).display.startsWith('inline'));
      const shape = () => boxes().map((element) => element.getBoundingClientRect().width);
      const before = shape();
      place.style.setProperty('width', '640px');
      place.style.setProperty('--metier-font-size', '200%');
      expect(place.scrollWidth - place.clientWidth).to.be.at.most(0);
      for (const [position, width] of shape().entries()) expect(width / 2, textOf(boxes()[position]!)).to.be.closeTo(before[position]!, 8);
    });
  }

  it('comparisons fit where there is just room for a table', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    await compareStates['comparison of four with answers']!(place);
    for (const width of [640, 690, 760, 1000]) {
      place.style.setProperty('width', `${width}px`);
      await settled(place);
      expect(place.scrollWidth - place.clientWidth, `${width} px`).to.be.at.most(0);
    }
  });

  it('has its size in a flexible and in a shrinking box', async () => {
    const place = await fixture<HTMLElement>(html`<div><metier-card metier="perfusionniste"></metier-card></div>`);
    for (const [property, value] of [
      ['display', 'flex'],
      ['display', 'inline-block'],
      ['display', 'grid'],
      ['float', 'left'],
    ] as const) {
      place.removeAttribute('style');
      place.style.setProperty(property, value);
      expect(place.firstElementChild!.getBoundingClientRect().width, `${property}: ${value}`).to.be.at.least(200);
    }
  });

  describe('on paper', () => {
    for (const [name, show] of [
      ['a card', cardStates['card in full']!],
      ['a result', quizStates['result for the catalogue']!],
      ['a comparison', compareStates['comparison of two']!],
      ['a comparison inside a quiz', quizStates['result with the comparison opened']!],
    ] as const) {
      it(`${name} shows what was folded, and folds it again; what the visitor opened stays open`, async () => {
        const place = await fixture<HTMLElement>(html`<div></div>`);
        await show(place);
        const folded = () => all(place, 'summary').filter((summary) => !(summary.parentElement as HTMLDetailsElement).open).length;
        const [first] = all(place, 'summary');
        const count = folded();
        expect(count).to.be.at.least(1);
        const few = textOf(place).length;
        dispatchEvent(new Event('beforeprint'));
        await settled(place);
        expect(folded()).to.equal(0);
        expect(textOf(place).length).to.be.above(few);
        dispatchEvent(new Event('afterprint'));
        await settled(place);
        expect(folded()).to.equal(count);

        first!.click();
        await settled(place);
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('afterprint'));
        expect(folded()).to.equal(count - 1);
      });
    }

    it('has no controls, and every profession of a narrow comparison', async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.style.setProperty('width', '300px');
      await emulateMedia({ media: 'print' });
      try {
        await compareStates['comparison of two']!(place);
        for (const id of ['perfusionniste', 'microtechnicien']) expect(textOf(place)).to.contain(plain(bundledCatalogue().get(id)!.tagline));
        for (const id of ['perfusionniste', 'microtechnicien']) expect(textOf(place)).to.contain(plain(bundledCatalogue().get(id)!.title.inclusive));
        expect(names(place, 'button')).to.deep.equal([]);
        await quizStates['result for one profession']!(place);
        expect(names(place, 'button').filter((name) => /^(Affiner|Comparer|Imprimer|Recommencer)/.test(name))).to.deep.equal([]);
        expect(textOf(place)).to.contain('Ce qui peut coincer').and.to.contain('ni une sélection');
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  });

  it('two elements of a kind share the visitor, and each keeps its own place', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <metier-quiz></metier-quiz><metier-quiz></metier-quiz> <metier-card metier="perfusionniste"></metier-card
        ><metier-card metier="perfusionniste"></metier-card>
      </div>`,
    );
    const [first, second] = place.querySelectorAll('metier-quiz');
    await press(first!, 'Commencer');
    await press(first!, 'Tout à fait');
    expect(second!.answers).to.deep.equal(first!.answers);
    expect(names(second!, 'button')).to.deep.equal(['Reprendre à la question 2', 'Recommencer', 'J’ai un code']);
    await press(second!, 'Reprendre à la question 2');
    await press(second!, 'Neutre');
    expect(textOf(first!)).to.contain('2 sur 29');
    expect(textOf(second!)).to.contain('3 sur 29');
    second!.answers = technical;
    await settled(place);
    expect(textOf(first!)).to.contain('2 sur 29');
    const [one, other] = place.querySelectorAll('metier-card');
    await press(one!, 'Voir la fiche complète');
    await sees(one!, 'Se décider');
    expect(textOf(other!)).not.to.contain('Se décider');
  });
});

async function expectSoon(condition: () => boolean): Promise<void> {
  for (let left = 100; left > 0 && !condition(); left -= 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(condition()).to.equal(true);
}
