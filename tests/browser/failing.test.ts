/** An element that cannot work leaves the page as it would be without it, and says so once. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../components/metier-card/define.js';
import '../../components/metier-compare/define.js';
import '../../components/metier-quiz/define.js';
import { defineOnce } from '../../components/shared/define.js';
import { MetierErrorEvent } from '../../components/shared/events.js';
import { bundledCatalogue } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { technical } from './answer-sets.js';
import { listenToWarnings, record, settled, textOf } from './visitor.js';

const FALLBACK = 'Perfusionniste : métier du bloc opératoire';
const REST = 'La suite de la page';

/** A catalogue of which every part throws while it is broken. */
function breakable(): { readonly catalogue: object; broken: boolean } {
  const state = { broken: false, catalogue: {} };
  state.catalogue = new Proxy(bundledCatalogue(), {
    get(target, key) {
      if (state.broken && key !== 'load')
        return () => {
          throw new TypeError('URL.canParse is not a function');
        };
      return Reflect.get(target, key) as unknown;
    },
  });
  return state;
}

const STATES: Readonly<Record<string, object>> = {
  'metier-card': { metier: 'perfusionniste' },
  'metier-quiz': { metier: 'perfusionniste' },
  'metier-compare': { metiers: 'perfusionniste microtechnicien' },
};

describe('an element that throws', () => {
  let stop: () => void;
  let warnings: readonly string[];
  beforeEach(() => ({ stop, warnings } = listenToWarnings()));
  afterEach(() => stop());

  const show = async (tag: string, properties: object) => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const element = Object.assign(document.createElement(tag), properties) as HTMLElement & { headingLevel: number; answers: object };
    element.innerHTML = `<p slot="fallback">${FALLBACK}</p><p>${REST}</p>`;
    const errors = record<MetierErrorEvent>('metier-error', element);
    place.append(element);
    await settled(element);
    return { place, element, errors };
  };

  for (const [tag, properties] of Object.entries(STATES)) {
    it(`<${tag}>, from the beginning: shows what the host put inside, with one error; works once it can`, async () => {
      const source = breakable();
      source.broken = true;
      const { place, element, errors } = await show(tag, { ...properties, catalogue: source.catalogue });
      expect(textOf(place)).to.equal(`${FALLBACK} ${REST}`);
      for (const headingLevel of [3, 4]) {
        element.headingLevel = headingLevel;
        await settled(element);
      }
      expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['element-failed']);
      expect(errors[0]!.detail.message).to.contain('URL.canParse is not a function');
      expect(warnings).to.have.length(1);

      source.broken = false;
      element.headingLevel = 2;
      await settled(element);
      expect(textOf(place)).to.contain(REST).and.not.to.contain(FALLBACK);
      expect(textOf(place).length).to.be.above(REST.length + 20);
    });

    it(`<${tag}>, after it worked: the same`, async () => {
      const source = breakable();
      const { place, element, errors } = await show(tag, { ...properties, catalogue: source.catalogue });
      expect(textOf(place)).not.to.contain(FALLBACK);
      source.broken = true;
      Object.assign(element, { metier: 'microtechnicien', metiers: 'microtechnicien perfusionniste', headingLevel: 3 });
      await settled(element);
      expect(textOf(place)).to.equal(`${FALLBACK} ${REST}`);
      expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['element-failed']);
    });
  }

  it('<metier-quiz> that cannot show its result: the same, and the answers are still there', async () => {
    const source = breakable();
    const { place, element, errors } = await show('metier-quiz', { metier: 'perfusionniste', catalogue: source.catalogue });
    source.broken = true;
    Object.assign(element, { answers: technical });
    await settled(element);
    expect(textOf(place)).to.equal(`${FALLBACK} ${REST}`);
    expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['element-failed']);
    expect(element.answers).to.deep.equal(technical);
  });

  for (const [when, element] of [
    [
      'when it is defined',
      class extends HTMLElement {
        static version = '1';
        static get observedAttributes(): string[] {
          throw new TypeError('Iterator is not defined');
        }
        attributeChangedCallback(): void {}
      },
    ],
    [
      'when one is made',
      class extends HTMLElement {
        static version = '1';
        constructor() {
          super();
          throw new TypeError('Iterator is not defined');
        }
      },
    ],
  ] as const) {
    it(`${when}: what the host put inside is seen, one error reaches the page, the script goes on`, async () => {
      const errors = record<MetierErrorEvent>('metier-error');
      const name = `failing-${when.replaceAll(' ', '-')}`;
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const listening = window.onerror;
      window.onerror = () => true; // the browser tells of what it upgrades
      place.innerHTML = `<${name}><p slot="fallback">${FALLBACK}</p></${name}>`;
      defineOnce(name, element);
      window.onerror = listening;
      expect(textOf(place)).to.equal(FALLBACK);
      expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['element-failed']);
      expect(errors[0]!.detail.message).to.contain(`<${name}>`).and.to.contain('Iterator is not defined');
    });
  }
});
