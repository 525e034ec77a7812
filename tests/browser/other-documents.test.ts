/** Elements that a page moves into another document, or makes for one: a frame, a picture in picture. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { technical } from './answer-sets.js';
import { all, listenToWarnings, press, sees, settled, textOf } from './visitor.js';
import { prepare } from './states.js';
import { visitor } from '../../components/shared/visitor.js';
import '../../components/metier-card/define.js';
import '../../components/metier-compare/define.js';
import '../../components/metier-quiz/define.js';

const TAGS = {
  'metier-card': { metier: 'perfusionniste', variant: 'full' },
  'metier-quiz': { metier: 'perfusionniste' },
  'metier-compare': { metiers: 'perfusionniste microtechnicien' },
} as const;

/** What is drawn, in short: a few computed styles of everything with text. */
const drawn = (element: HTMLElement): readonly string[] =>
  [...element.shadowRoot!.querySelectorAll('button, [role=heading], p, td, th')].map((node) => {
    const { fontSize, color, backgroundColor, padding, display } = element.ownerDocument.defaultView!.getComputedStyle(node);
    return [fontSize, color, backgroundColor, padding, display].join(' ');
  });

describe('in another document', () => {
  let warnings: readonly string[];
  let stop: () => void;
  let frame: HTMLIFrameElement;
  let inside: Document;
  before(prepare);
  beforeEach(async () => {
    ({ warnings, stop } = listenToWarnings());
    frame = await fixture<HTMLIFrameElement>(html`<iframe width="800" height="600" title="other"></iframe>`);
    inside = frame.contentDocument!;
    inside.documentElement.lang = 'fr';
    inside.body.style.setProperty('margin', '0');
  });
  afterEach(() => {
    stop();
    visitor.set({ answers: null });
  });

  const place = async () => {
    const here = await fixture<HTMLElement>(html`<div></div>`);
    here.style.setProperty('width', '800px');
    return here;
  };

  for (const [tag, properties] of Object.entries(TAGS)) {
    for (const [how, into] of [
      ['moved there', (element: HTMLElement) => inside.body.append(element)],
      ['adopted and put there later', (element: HTMLElement) => inside.body.append(inside.adoptNode(element))],
      ['taken out first', (element: HTMLElement) => (element.remove(), inside.body.append(element))],
    ] as const) {
      it(`<${tag}> ${how} looks as before, and as before again when it comes back`, async () => {
        const here = await place();
        const element = Object.assign(document.createElement(tag), properties);
        here.append(element);
        await settled(element);
        if (tag === 'metier-card') await sees(element, 'Se décider');
        const [before, text] = [drawn(element), textOf(element)];
        into(element);
        await settled(element);
        expect(element.ownerDocument).to.equal(inside);
        expect(textOf(element)).to.equal(text);
        expect(drawn(element)).to.deep.equal(before);
        here.append(element);
        await settled(element);
        expect(drawn(element)).to.deep.equal(before);
        expect(warnings).to.deep.equal([]);
      });
    }

    it(`<${tag}> that was never elsewhere looks as it does here`, async () => {
      const here = await place();
      const [element, twin] = [Object.assign(document.createElement(tag), properties), Object.assign(document.createElement(tag), properties)];
      inside.body.append(element);
      here.append(twin);
      for (const each of [element, twin]) {
        await settled(each);
        if (tag === 'metier-card') await sees(each, 'Se décider');
      }
      expect(drawn(element)).to.deep.equal(drawn(twin));
      expect(warnings).to.deep.equal([]);
    });
  }

  it('a quiz goes on where it was, to its result, with styles that are loaded there', async () => {
    const here = await place();
    const quiz = document.createElement('metier-quiz');
    here.append(quiz);
    await settled(quiz);
    await press(quiz, 'Commencer');
    await press(quiz, 'Neutre');
    inside.body.append(quiz);
    await settled(quiz);
    expect(textOf(quiz)).to.contain('2 sur 29');
    await press(quiz, 'Plutôt oui');
    expect(textOf(quiz)).to.contain('3 sur 29');
    quiz.answers = technical;
    await sees(quiz, 'Et maintenant');
    let printed = 0;
    frame.contentWindow!.print = () => void (printed += 1);
    await press(quiz, 'Imprimer');
    await waitUntil(() => printed === 1, 'the window of the quiz prints');
    frame.contentWindow!.dispatchEvent(new Event('beforeprint'));
    expect(all(quiz, 'summary').every((summary) => (summary.parentElement as HTMLDetailsElement).open)).to.equal(true);
    frame.contentWindow!.dispatchEvent(new Event('afterprint'));
    here.append(quiz);
    await settled(quiz);
    frame.contentWindow!.dispatchEvent(new Event('beforeprint'));
    const folded = all(quiz, 'summary').filter((summary) => !(summary.parentElement as HTMLDetailsElement).open);
    expect(folded.length, 'nobody listens there any more').to.be.at.least(1);
  });

  it('a document without a window does no harm', async () => {
    const quiz = document.createElement('metier-quiz');
    const nowhere = document.implementation.createHTMLDocument();
    nowhere.body.append(quiz);
    await settled(quiz);
    (await place()).append(quiz);
    await settled(quiz);
    expect(textOf(quiz)).to.contain('Commencer');
    expect(quiz.shadowRoot!.adoptedStyleSheets.length).to.be.at.least(1);
    expect(warnings).to.deep.equal([]);
  });
});
