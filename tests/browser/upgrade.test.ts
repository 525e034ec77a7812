/** Elements that are on the page, with what the host gave them, before their script arrives. Each is defined once in this file, in this order. */
import { expect, fixture, html } from '@open-wc/testing';
import { bundledCatalogue } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { spokenTitle } from '../../src/catalogue/spoken-title.js';
import { linkTo } from '../../src/links/address.js';
import { technical } from './answer-sets.js';
import { twins, waiting } from './catalogues.js';
import { all, listenToWarnings, nameOf, names, sees, settled, textOf } from './visitor.js';

const titleOf = (id: string) => spokenTitle(bundledCatalogue().get(id)!);
/** An element of a name that is not defined yet. */
const early = (name: string, properties: object, attributes: Readonly<Record<string, string>> = {}): HTMLElement => {
  expect(customElements.get(name), `${name} is defined too early for this test`).to.equal(undefined);
  const element = Object.assign(document.createElement(name), properties);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
};

describe('elements that are there before their script', () => {
  let place: HTMLElement;
  let stop: () => void;
  beforeEach(async () => {
    ({ stop } = listenToWarnings());
    place = await fixture<HTMLElement>(html`<div></div>`);
  });
  afterEach(() => {
    stop();
    history.replaceState(null, '', location.pathname + location.search);
    localStorage.clear();
  });

  it('card: keeps properties and attributes; shows its fallback until then, the rest of the page after', async () => {
    const { catalogue, letGo } = waiting();
    letGo();
    const card = early('metier-card', { metier: 'perfusionniste', catalogue, headingLevel: 3 }, { variant: 'full', register: 'vous' });
    card.innerHTML = '<p slot="fallback">Perfusionniste, métier du bloc</p><p>La suite de la page</p>';
    const other = early('metier-card', { catalogue: twins(), metier: 'second' });
    place.append(card, other);
    expect(textOf(place)).to.contain('métier du bloc').and.to.contain('La suite de la page');

    await import('../../components/metier-card/define.js');
    await sees(card, 'Se décider');
    expect(nameOf(all(card, 'heading')[0]!)).to.equal('Perfusionniste');
    expect(all(card, 'heading')[0]!.getAttribute('aria-level')).to.equal('3');
    expect(textOf(card)).to.contain('vous plairait').and.to.contain('La suite de la page').and.not.to.contain('métier du bloc');
    expect((card as unknown as { catalogue: unknown }).catalogue).to.equal(catalogue);
    await sees(other, 'Second métier');
    Object.assign(card, { metier: 'microtechnicien' });
    await settled(card);
    expect(nameOf(all(card, 'heading')[0]!), 'the property works as ever').to.equal('Microtechnicienne ou microtechnicien');
  });

  it('comparison: keeps professions, answers and the quiz it follows; knows the answers of a quiz that arrives later', async () => {
    history.replaceState(null, '', linkTo(location.href, { answers: technical, shortlist: [] }));
    const quiz = early('metier-quiz', {}, { id: 'later' });
    const given = early('metier-compare', { metiers: ['perfusionniste', 'microtechnicien'], answers: technical, editable: true });
    const following = early('metier-compare', { metiers: 'perfusionniste microtechnicien', for: 'later' });
    place.append(quiz, given, following);

    await import('../../components/metier-compare/define.js');
    await sees(given, 'Tes réponses');
    expect(names(given, 'columnheader').slice(1)).to.deep.equal(['perfusionniste', 'microtechnicien'].map(titleOf));
    expect(all(given, 'combobox')).to.have.length(1);
    expect(names(following, 'img')).to.deep.equal([]);

    const unknown = { metiers: 'perfusionniste microtechnicien', save: 'local', professionUrl: '/metiers/{id}' };
    const set = early('metier-quiz', { ...unknown, answers: technical });
    place.append(set);
    await import('../../components/metier-quiz/define.js');
    await sees(following, 'Tes réponses');
    expect(names(following, 'img')).to.have.length(2);

    await sees(set, 'Et maintenant');
    expect((set as unknown as { answers: unknown }).answers).to.deep.equal(technical);
    expect(names(set, 'img')).to.have.length(2);
    expect(all(set, 'link').map((link) => link.getAttribute('href'))).to.include.members(['/metiers/perfusionniste']);
  });
});
