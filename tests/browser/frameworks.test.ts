/** What frameworks and templates write into attributes and properties. */
import { expect, fixture, html } from '@open-wc/testing';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';
import type { MetierErrorDetail } from '../../components/shared/events.js';
import { visitor } from '../../components/shared/visitor.js';
import { technical } from './answer-sets.js';
import { all, listenToWarnings, record, sees, settled, textOf } from './visitor.js';
import '../../components/metier-card/define.js';
import '../../components/metier-compare/define.js';
import '../../components/metier-quiz/define.js';

const TAGS = ['metier-card', 'metier-quiz', 'metier-compare'] as const;
const OBJECTS = {
  metier: ['metier-card', 'metier-quiz'],
  metiers: TAGS,
  sector: TAGS,
  variant: ['metier-card'],
  sections: ['metier-card'],
  'catalogue-src': TAGS,
  'profession-url': TAGS,
  theme: TAGS,
  catalogue: TAGS,
  answers: ['metier-quiz', 'metier-compare'],
} as const;

describe('what frameworks write', () => {
  let warnings: readonly string[];
  let stop: () => void;
  beforeEach(() => ({ warnings, stop } = listenToWarnings()));
  afterEach(() => {
    stop();
    visitor.set({ answers: null });
  });

  for (const [value, editable] of [
    ['', true],
    ['true', true],
    ['editable', true],
    ['1', true],
    ['false', false],
    ['FALSE', false],
    [' false ', false],
    ['0', false],
    ['null', false],
    ['undefined', false],
  ] as const) {
    it(`editable="${value}", as attribute and as property`, async () => {
      const compare = await fixture<HTMLElement>(html`<metier-compare metiers="perfusionniste microtechnicien" editable=${value}></metier-compare>`);
      expect(all(compare, 'combobox')).to.have.length(editable ? 1 : 0);
      compare.removeAttribute('editable');
      await settled(compare);
      expect(all(compare, 'combobox')).to.have.length(0);
      Object.assign(compare, { editable: value });
      await settled(compare);
      expect(all(compare, 'combobox')).to.have.length(editable ? 1 : 0);
    });
  }

  for (const [attribute, tags] of Object.entries(OBJECTS)) {
    for (const tag of tags) {
      it(`<${tag} ${attribute}="[object Object]">: one clear error, and the rest works`, async () => {
        const errors = record<CustomEvent<MetierErrorDetail>>('metier-error');
        const element = await fixture<HTMLElement>(
          staticHtml`<${unsafeStatic(tag)} ${unsafeStatic(attribute)}="[object Object]"></${unsafeStatic(tag)}>`,
        );
        await settled(element);
        const told = errors.filter(({ target }) => target === element).map(({ detail }) => detail);
        expect(told.filter(({ code }) => code === 'attribute-invalid')).to.have.length(1);
        expect(told[0]!.message).to.contain(`${attribute}="[object Object]": an object written as text`);
        expect(warnings.filter((warning) => warning.includes('object written as text'))).to.have.length(1);
        expect(textOf(element)).not.to.equal('');
        expect(element.shadowRoot!.querySelector('.surface')).not.to.equal(null);
      });
    }
  }

  for (const [name, value] of Object.entries<unknown>({
    'an object': { id: 'perfusionniste' },
    'a list of objects': [{ id: 'perfusionniste' }],
    'a function': () => 'perfusionniste',
    'an object without a prototype': Object.create(null),
  })) {
    it(`${name} as a text property: one clear error`, async () => {
      const card = Object.assign(document.createElement('metier-card'), { metier: value, metiers: value, variant: value });
      const errors = record<CustomEvent<MetierErrorDetail>>('metier-error', card);
      (await fixture<HTMLElement>(html`<div></div>`)).append(card);
      await settled(card);
      const told = errors.filter(({ detail }) => detail.code === 'attribute-invalid').map(({ detail }) => detail.message.split('=')[0]);
      expect([...told].sort()).to.deep.equal(['metier', 'metiers', 'variant']);
    });
  }

  it('numbers and addresses as text properties are texts', async () => {
    const card = Object.assign(document.createElement('metier-card'), { metier: 42, professionUrl: new URL('/metiers/{id}', location.href) });
    (await fixture<HTMLElement>(html`<div></div>`)).append(card);
    await settled(card);
    expect(warnings.join('\n')).to.contain('"42" is not the id of a profession');
    expect(warnings.join('\n')).not.to.contain('failed');
  });

  it('answers that became a text are told; null clears', async () => {
    const errors = record<CustomEvent<MetierErrorDetail>>('metier-error');
    const quiz = await fixture<HTMLElement>(html`<metier-quiz .answers=${technical}></metier-quiz>`);
    await sees(quiz, 'Et maintenant');
    Object.assign(quiz, { answers: '[object Object]' });
    await settled(quiz);
    expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['answers-invalid']);
    await sees(quiz, 'Et maintenant');
    Object.assign(quiz, { answers: null });
    await sees(quiz, 'Commencer');
    expect((quiz as unknown as { answers: unknown }).answers).to.deep.equal({});
  });
});
