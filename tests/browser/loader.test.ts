/** What editors leave of a snippet, and what the loader makes of it. The first test runs before any element is registered. */
import { expect, fixture, html } from '@open-wc/testing';
import { startLoader } from '../../embed/loader.js';
import { widgetAddress, type WidgetName } from '../../src/links/settings.js';
import { listenToWarnings, settled, textOf } from './visitor.js';

const EMBED = 'https://school.example/metier-widgets/site/embed.html';
const address = (widget: WidgetName, settings: Readonly<Record<string, string>> = {}) => widgetAddress(EMBED, { widget, settings });
/** As it stands in markup. */
const QUIZ = address('metier-quiz', { metier: 'perfusionniste' }).replaceAll('&', '&amp;');
const ELEMENTS = 'metier-card, metier-quiz, metier-compare';

describe('the loader', () => {
  let place: HTMLElement;
  let warnings: string[];
  let stop: () => void;
  beforeEach(async () => {
    ({ warnings, stop } = listenToWarnings());
    place = await fixture<HTMLElement>(html`<div></div>`);
  });
  afterEach(() => stop());

  const elements = () => [...place.querySelectorAll<HTMLElement>(ELEMENTS)];
  /** What observers are told of comes before the next task. */
  const told = () => new Promise((resolve) => setTimeout(resolve));
  const written = async (markup: string) => {
    place.innerHTML = markup;
    await told();
    return elements();
  };
  const attributesOf = (element: Element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

  it('leaves everything as it is where no element could be registered', async () => {
    expect(customElements.get('metier-quiz')).to.equal(undefined);
    startLoader();
    const markup = `<div data-metier="quiz"><a href="${QUIZ}">Faire le test</a></div>`;
    expect(await written(markup)).to.deep.equal([]);
    expect(place.innerHTML).to.equal(markup);
    await import('../../embed/define.js');
  });

  it('reads all settings of a marked node, and keeps what stood there as fallback', async () => {
    const [card, ...others] = await written(
      `<div data-metier="card" data-metier-id="perfusionniste" data-metier-variant="full" data-metier-heading-level="3" data-metier-lang="fr-BE"
        data-metier-profession-url="/metiers/{id}" data-metier-accent="#5b3fa0"><p>Perfusionniste</p> au bloc</div>`,
    );
    expect(others).to.deep.equal([]);
    const { style, ...attributes } = attributesOf(card!);
    expect(attributes).to.deep.equal({
      'heading-level': '3',
      lang: 'fr-BE',
      metier: 'perfusionniste',
      'profession-url': '/metiers/{id}',
      variant: 'full',
    });
    expect(style).to.contain('--metier-accent: #5b3fa0');
    expect(card!.querySelector('[slot="fallback"]')!.textContent).to.equal('Perfusionniste au bloc');
    expect(textOf(card!)).not.to.contain('au bloc');
    expect(warnings).to.deep.equal([]);
  });

  for (const [left, markup] of Object.entries({
    'data-metier, as WordPress leaves it': `<div data-metier="quiz" data-metier-id="perfusionniste"></div>`,
    'data-metier in capitals, with the whole name': `<p data-metier=" Metier-Quiz " data-metier-id="perfusionniste">&nbsp;</p>`,
    'a class around a link, as Plone leaves it': `<p class="callout metier-quiz">Un test : <a href="${QUIZ}" rel="noopener">le faire</a></p>`,
    'a class around a link, encoded twice': `<div class="metier-quiz"><p><a href="${QUIZ.replaceAll('&amp;', '&amp;amp;')}">Faire le test</a></p></div>`,
    'a class on the link itself': `<p>Un test :</p><a class="metier-quiz" href="${QUIZ}">le faire</a>`,
    'a link alone in its paragraph, as CKEditor leaves it': `<p><a href="${QUIZ}">Faire le test</a></p>`,
    'marked data without the marks, as Plone leaves it': `<div><p><a href="${QUIZ}">Faire le test</a></p></div>`,
    'an address alone, as TinyMCE links it': `<p><a href="${QUIZ}">${QUIZ}</a><br></p>`,
    'a medium, as CKEditor writes it': `<figure class="media"><oembed url="${QUIZ}"></oembed></figure>`,
    'a frame in which nothing may run, as TinyMCE 7 leaves it': `<p><iframe src="${QUIZ}" sandbox="" loading="lazy"></iframe></p>`,
    'a marked link': `<p><a data-metier="quiz" data-metier-id="perfusionniste" href="/test">Faire le test</a></p>`,
    'a node inside what another editor marked': `<div class="metier-quiz"><div data-metier="quiz" data-metier-id="perfusionniste"><a href="${QUIZ}">Test</a></div></div>`,
  })) {
    it(`makes one element of ${left}`, async () => {
      const found = await written(markup);
      expect(found.map(attributesOf)).to.deep.equal([{ metier: 'perfusionniste' }]);
      expect(found[0]!.localName).to.equal('metier-quiz');
      await settled(found[0]!);
      expect(textOf(found[0]!)).to.contain('Ce métier');
      expect(warnings).to.deep.equal([]);
    });
  }

  for (const [kept, markup] of Object.entries({
    'a link in a sentence': `<p>Tu peux <a href="${QUIZ}">faire le test</a> ici.</p>`,
    'a link that opens elsewhere': `<p><a href="${QUIZ}" target="_blank">Faire le test</a></p>`,
    'a button of the theme': `<p><a class="button" href="${QUIZ}">Faire le test</a></p>`,
    'a link in a menu': `<ul><li><a href="${QUIZ}">Faire le test</a></li></ul>`,
    'a picture with a link': `<p><a href="${QUIZ}"><img alt="Faire le test" src="data:,"></a></p>`,
    'a class of the same name of the host': `<div class="metier-card"><h3>Soudeur</h3><a href="/metiers/soudeur">Voir</a></div>`,
    'a link with words beside it': `<p><a href="${QUIZ}">Faire le test</a> (2 minutes)</p>`,
    'a frame that works': `<div class="metier-quiz"><iframe src="${QUIZ}" sandbox="allow-scripts" loading="lazy"></iframe></div>`,
    'a page of another program': `<p><a href="https://other.example/embed.html?widget=card">Carte</a></p>`,
  })) {
    it(`leaves ${kept}`, async () => {
      expect(await written(markup)).to.deep.equal([]);
      expect(place.innerHTML).to.equal(markup);
      expect(warnings).to.deep.equal([]);
    });
  }

  it("leaves the link in an element's own fallback", async () => {
    const found = await written(
      `<metier-quiz><p slot="fallback" class="metier-card"><a href="${address('metier-card')}">Fiches</a></p></metier-quiz>`,
    );
    expect(found).to.have.length(1);
  });

  it('ignores what it does not know, with one warning each', async () => {
    const unknown = '<div data-metier="carte" data-metier-id="x">Soudeur</div>';
    expect(await written(unknown + unknown)).to.deep.equal([]);
    expect(warnings).to.deep.equal(['metier-widgets: data-metier="carte" is not known: expected card, quiz or compare.']);
    const typo = '<div data-metier="quiz" data-metier-titre="x" data-metier-onclick="x" onclick="x" data-other="y"></div>';
    expect((await written(typo + typo)).map(attributesOf)).to.deep.equal([{}, {}]);
    expect(warnings.slice(1)).to.deep.equal([
      'metier-widgets: data-metier="quiz" knows no data-metier-titre.',
      'metier-widgets: data-metier="quiz" knows no data-metier-onclick.',
    ]);
  });

  it('finds nodes that come later, are marked later, or lose what was made of them', async () => {
    const late = document.createElement('section');
    late.innerHTML = `<div><div data-metier="quiz"></div></div>`;
    place.append(late);
    await told();
    expect(elements()).to.have.length(1);

    const marked = document.createElement('div');
    place.append(marked);
    await told();
    marked.setAttribute('data-metier', 'compare');
    marked.setAttribute('data-metier-metiers', 'perfusionniste microtechnicien');
    await told();
    expect(elements().map(({ localName }) => localName)).to.deep.equal(['metier-quiz', 'metier-compare']);

    marked.innerHTML = '<p>Réécrit par l’aperçu de l’éditeur</p>';
    await told();
    expect(marked.querySelectorAll(ELEMENTS)).to.have.length(1);
  });

  it('makes nothing twice: moved, copied, written by hand, or with a second loader', async () => {
    startLoader();
    await written(
      `<div data-metier="quiz"><a href="${QUIZ}">Test</a></div><div class="metier-quiz"><metier-quiz></metier-quiz><a href="${QUIZ}">Test</a></div>`,
    );
    const [first] = [...place.children];
    place.append(first!, first!.cloneNode(true));
    await told();
    expect(elements()).to.have.length(3);
    for (const element of elements()) expect(element.querySelectorAll(ELEMENTS)).to.have.length(0);
  });
});
