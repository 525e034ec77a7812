/** Whatever accent a host chooses, every text can be read: computed from what the browser paints. */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendMouse } from '@web/test-runner-commands';
import { faint, graphicsIn, pale, textsIn } from './readable.js';
import { contrast, rgba } from './colours.js';
import { cardStates, compareStates, prepare, quizStates, type Show } from './states.js';
import { all, listenToWarnings } from './visitor.js';

/** Colours of schools, of parties and of road signs; greys; the corners of the cube; the lightness where black and white text change places. */
const ACCENTS = [
  ...['#0d6b62', '#ffd400', '#001f5b', '#e30613', '#e2001a', '#c8102e', '#ff0000', '#00ff00', '#0000ff', '#00ffff', '#ff00ff', '#ffff00'],
  ...['#ffffff', '#000000', '#777777', '#6f6f6f', '#f39200', '#e94e1b', '#00843d', '#009fe3', '#4b5cff', '#8e24aa', '#d81b60', '#7a6a00'],
  ...['rebeccapurple', 'oklch(0.565 0.2 25)', 'oklch(0.57 0.15 145)', 'color(display-p3 1 0.1 0.1)'],
];

const SHOWN: Readonly<Record<string, Show>> = {
  'a whole card with a criterion chosen': cardStates['card with a criterion chosen']!,
  'a question with its answer': quizStates['question answered before']!,
  'a result': quizStates['result with notes']!,
  'a comparison': compareStates['comparison, differences only']!,
};

/** Nothing is left of the first three where colours are only mixed. */
const EXTREMES = ['#ffff00', '#fff', '#000', 'navy', '#0d6b62'];
/** All that {@link graphicsIn} knows. */
const KINDS = 17;
const PICTURES: Readonly<Record<string, Show>> = {
  ...SHOWN,
  'a result for one profession': quizStates['result for one profession']!,
  'a comparison with answers': compareStates['comparison of four with answers']!,
  'a whole card with its pay': cardStates['card in full, all questions open']!,
};

describe('contrast', () => {
  let stop: () => void;
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await prepare();
  });
  beforeEach(() => ({ stop } = listenToWarnings()));
  afterEach(() => stop());

  for (const theme of ['light', 'dark'] as const) {
    for (const [name, show] of Object.entries(SHOWN)) {
      it(`of every text of ${name}, ${theme}, with ${ACCENTS.length} accents`, async () => {
        const place = await fixture<HTMLElement>(html`<div></div>`);
        await show(place, theme);
        const texts = textsIn(place);
        expect(texts.length).to.be.above(10);
        for (const accent of ACCENTS) {
          place.style.setProperty('--metier-accent', accent);
          expect(pale(texts), accent).to.deep.equal([]);
        }
      });
    }

    it(`of what says something without words, ${theme}, with ${EXTREMES.length} accents, whatever the page's own text colour`, async () => {
      const seen = new Set<string>();
      for (const [name, show] of Object.entries(PICTURES)) {
        const place = await fixture<HTMLElement>(html`<div></div>`);
        await show(place, theme);
        const graphics = graphicsIn(place);
        for (const kind of graphics.keys()) seen.add(kind);
        for (const ink of theme === 'light' ? ['', '#767676'] : ['', '#949494']) {
          place.style.setProperty('--metier-ink', ink);
          await nextFrame();
          await nextFrame(); // the change of colour has its own tick
          for (const accent of EXTREMES) {
            place.style.setProperty('--metier-accent', accent);
            expect(faint(graphics), `${name}, ${accent}, ${ink}`).to.deep.equal([]);
          }
        }
        place.remove();
      }
      expect(seen.size, [...seen].join(', ')).to.equal(KINDS);
    });

    it(`of a button, an answer and a link that are pointed at, ${theme}`, async () => {
      try {
        for (const [state, name] of [
          [quizStates['quiz at first'], 'Commencer'],
          [quizStates['question'], 'Plutôt oui'],
          [cardStates['card in short'], 'Voir la fiche complète'],
        ] as const) {
          const place = await fixture<HTMLElement>(html`<div></div>`);
          await state!(place, theme);
          const [control] = all(place, 'button', name);
          const { left, top, width, height } = control!.getBoundingClientRect();
          await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
          expect(control!.matches(':hover')).to.equal(true);
          for (const accent of ACCENTS) {
            place.style.setProperty('--metier-accent', accent);
            expect(pale([control!, ...textsIn(control!)]), `${name}, ${accent}`).to.deep.equal([]);
          }
          place.remove();
        }
      } finally {
        await resetMouse();
      }
    });
  }

  it('of the focus ring, on paper', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      await quizStates['question']!(place, theme);
      const [button] = all(place, 'button', 'Passer');
      button!.focus({ focusVisible: true } as FocusOptions);
      for (const accent of ACCENTS) {
        place.style.setProperty('--metier-accent', accent);
        const { outlineColor, outlineStyle, color } = getComputedStyle(button!);
        expect(outlineStyle).to.equal('solid');
        const paper = theme === 'light' ? rgba('#fffefa') : rgba('#16181b');
        expect(contrast(rgba(outlineColor), paper), `${accent}, ring`).to.be.at.least(3);
        expect(contrast(rgba(color), paper), `${accent}, text`).to.be.at.least(4.5);
      }
    }
  });
});
