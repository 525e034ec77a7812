/** Every state that a visitor or a host can bring an element to, each in a place of its own. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { waitUntil } from '@open-wc/testing';
import '../../components/metier-card/define.js';
import '../../components/metier-compare/define.js';
import '../../components/metier-quiz/define.js';
import { visitor } from '../../components/shared/visitor.js';
import { loadProfession } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { baseItemIds } from '../../src/questionnaire/items.js';
import type { Answers } from '../../src/scoring/types.js';
import { allNeutral, allSkipped, onlyInterests, technical } from './answer-sets.js';
import { failing, neverLoading } from './catalogues.js';
import { all, one, press, sees, settled, type } from './visitor.js';

/** Shows the state in `place`; the theme is the host's choice. */
export type Show = (place: HTMLElement, theme?: 'light' | 'dark') => Promise<HTMLElement>;

/** What is shown is ready once this text is there. */
const element =
  (
    template: (theme: string | typeof nothing) => TemplateResult,
    text: string | RegExp,
    then: (element: HTMLElement) => Promise<void> = () => Promise.resolve(),
  ): Show =>
  async (place, theme) => {
    render(template(theme ?? nothing), place);
    const shown = place.firstElementChild as HTMLElement;
    await sees(shown, text);
    await then(shown);
    await settled(shown);
    return shown;
  };

const card = (metier: string, text: string | RegExp, then?: (element: HTMLElement) => Promise<void>) =>
  element((theme) => html`<metier-card metier=${metier} theme=${theme}></metier-card>`, text, then);
const fullCard = (metier: string, then?: (element: HTMLElement) => Promise<void>) =>
  element((theme) => html`<metier-card variant="full" metier=${metier} theme=${theme}></metier-card>`, 'Se décider', then);
const explorer = (then?: (element: HTMLElement) => Promise<void>) =>
  element((theme) => html`<metier-card theme=${theme}></metier-card>`, 'Explorer les métiers', then);
const quiz = (metier: string | null, answers: Answers, text: string | RegExp, then?: (element: HTMLElement) => Promise<void>) =>
  element((theme) => html`<metier-quiz save="local" metier=${metier ?? nothing} .answers=${answers} theme=${theme}></metier-quiz>`, text, then);
const compare = (metiers: string, answers: Answers | null, text: string | RegExp, then?: (element: HTMLElement) => Promise<void>) =>
  element((theme) => html`<metier-compare editable metiers=${metiers} .answers=${answers} theme=${theme}></metier-compare>`, text, then);

const some: Answers = { [baseItemIds[0]!]: 4, [baseItemIds[1]!]: 2 };
const TITLE = 'Comparer des métiers';
const FOUR = 'perfusionniste microtechnicien technicien-gaz-medicaux technologue-imagerie-medicale';

/** For the time of an action something of the browser works differently. */
async function instead<Owner extends object>(
  owner: Owner,
  name: keyof Owner & string,
  descriptor: PropertyDescriptor,
  action: () => Promise<void>,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...descriptor });
  try {
    await action();
  } finally {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  }
}
const closed = () => {
  throw new DOMException('closed', 'SecurityError');
};

/** What is loaded on demand is here at once, so that a state does not depend on the network. */
export const prepare = (): Promise<unknown> =>
  Promise.all([
    import('../../src/catalogue/host/host-catalogue.js'),
    import('../../src/catalogue/search.js'),
    ...[...FOUR.split(' '), 'intervenant-medico-technique'].map(loadProfession),
  ]);

export const cardStates: Readonly<Record<string, Show>> = {
  'card in short': card('technologue-imagerie-medicale', 'Technologue'),
  'card in short with key figures': card('technicien-gaz-medicaux', 'en activité'),
  'card in full': fullCard('perfusionniste'),
  'card in full with facts of France': fullCard('intervenant-medico-technique'),
  'card in full, all questions open': fullCard('technicien-gaz-medicaux', async (shown) => {
    for (const summary of all(shown, 'summary')) summary.click();
    await settled(shown);
  }),
  'card with links to the host’s pages': element(
    (theme) =>
      html`<metier-card variant="full" metier="perfusionniste" profession-url="/metiers/{id}" quiz-url="/test/{id}" theme=${theme}></metier-card>`,
    'Se décider',
  ),
  'card with some sections': element(
    (theme) => html`<metier-card variant="full" sections="salary day" metier="technicien-gaz-medicaux" theme=${theme}></metier-card>`,
    'Salaire',
  ),
  'card on its way': element(
    (theme) => html`<metier-card variant="full" metier="perfusionniste" .catalogue=${neverLoading()} theme=${theme}></metier-card>`,
    'arrive',
  ),
  'card that could not be loaded': element(
    (theme) => html`<metier-card variant="full" metier="perfusionniste" .catalogue=${failing(99).catalogue} theme=${theme}></metier-card>`,
    'n’a pas pu être chargée',
  ),
  explorer: explorer(),
  'explorer with filters to choose': explorer(async (shown) => {
    await press(shown, 'Filtrer');
    await press(shown, /^Santé \d+$/);
    await press(shown, /^Bachelier \d+$/);
  }),
  'explorer with filters chosen': element(
    (theme) => html`<metier-card facets="sante bachelier" theme=${theme}></metier-card>`,
    'Explorer les métiers',
  ),
  'explorer where a search found nothing': explorer(async (shown) => {
    await type(shown, one<HTMLInputElement>(shown, 'searchbox'), 'zzz');
    await sees(shown, 'Aucun métier pour');
  }),
  'explorer asked for what it does not have': explorer(async (shown) => {
    await type(shown, one<HTMLInputElement>(shown, 'searchbox'), 'pilote');
    await sees(shown, 'pas dans notre catalogue');
  }),
  'explorer with answers and a shortlist': explorer(async (shown) => {
    visitor.set({ answers: technical, shortlist: ['menuisier', 'horloger'] });
    await sees(shown, 'Revoir mon résultat');
    await press(shown, /2 métiers gardés/);
  }),
  'card of an unknown profession': card('perfusioniste', 'ne se trouve pas'),
  'card with another profession opened': fullCard('perfusionniste', async (shown) => {
    await press(shown, 'Technologue en imagerie médicale');
    await sees(shown, 'Revenir à : Perfusionniste');
    await sees(shown, 'Se décider');
  }),
  'card with a criterion chosen': fullCard('perfusionniste', async (shown) => {
    // On a phone the criteria are folded.
    for (const folded of all(shown, 'button', /^Chercher par critère/)) folded.click();
    await press(shown, 'Milieu hospitalier');
  }),
  'card with the quiz opened': card('perfusionniste', 'Perfusionniste', async (shown) => {
    await press(shown, 'Faire le test en 2 minutes');
    await sees(shown, 'Commencer');
  }),
  'host’s catalogue that cannot be used': element(
    (theme) => html`<metier-card metier="perfusionniste" .catalogue=${{ professions: 'none' }} theme=${theme}></metier-card>`,
    'Réessayer',
  ),
};

export const quizStates: Readonly<Record<string, Show>> = {
  'quiz at first': quiz(null, {}, 'Explore des métiers'),
  'quiz for one profession, at first': quiz('perfusionniste', {}, 'te correspond-il'),
  'quiz about an unknown profession': quiz('perfusioniste', {}, 'ne se trouve pas'),
  'quiz to be resumed': quiz('perfusionniste', some, 'Reprendre à la question 3'),
  'quiz told unreadable answers': quiz('perfusionniste', { ...some, x: 9 } as unknown as Answers, 'illisibles'),
  question: quiz('perfusionniste', {}, 'Commencer', (shown) => press(shown, 'Commencer')),
  'question answered before': quiz('perfusionniste', some, 'Reprendre', async (shown) => {
    await press(shown, /^Reprendre/);
    await press(shown, 'Retour');
  }),
  'question, answers kept': quiz('perfusionniste', some, 'Reprendre', async (shown) => {
    await press(shown, /^Reprendre/);
    await press(shown, /^Garder mes réponses/);
    localStorage.clear();
  }),
  'question, answers that cannot be kept': quiz('perfusionniste', some, 'Reprendre', async (shown) => {
    await press(shown, /^Reprendre/);
    await instead(window, 'localStorage', { get: closed }, () => press(shown, /^Garder mes réponses/));
  }),
  'result for one profession': quiz('microtechnicien', technical, 'Pour y réfléchir', async (shown) => {
    one(shown, 'summary').click();
    await settled(shown);
  }),
  'partial result': quiz('perfusionniste', onlyInterests, 'Résultat partiel'),
  'result with notes': quiz('perfusionniste', allNeutral, 'partout la même réponse'),
  'too few answers': quiz('perfusionniste', allSkipped, 'Pas encore de résultat'),
  'result for the catalogue': quiz(null, technical, 'à ouvrir'),
  'result for the catalogue, filtered, some kept': quiz(null, technical, 'à ouvrir', async (shown) => {
    for (const keep of all(shown, 'button', /^Garder :/).slice(0, 2)) keep.click();
    await press(shown, 'Filtrer');
    await press(shown, /^Accessible en alternance/);
  }),
  'result for the catalogue, refined': quiz(null, technical, 'à ouvrir', async (shown) => {
    await press(shown, /^Affiner/);
    for (let left = 6; left > 0; left -= 1) await press(shown, 'Plutôt oui');
    await sees(shown, 'de plus ont changé');
  }),
  'result for a sector, everything open': element(
    (theme) => html`<metier-quiz sector="industrie" .answers=${technical} theme=${theme}></metier-quiz>`,
    'à ouvrir',
    async (shown) => {
      for (const more of all(shown, 'button', /^Voir les/)) more.click();
      for (const summary of all(shown, 'summary')) summary.click();
      await settled(shown);
    },
  ),
  'too few answers for the catalogue': quiz(null, allSkipped, 'Pas encore de résultat'),
  'result, link not copied': quiz('perfusionniste', technical, 'Et maintenant', (shown) =>
    instead(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } }, async () => {
      await press(shown, /^Copier le lien/);
      await sees(shown, 'La copie n’est pas possible');
    }),
  ),
  'result with the comparison opened': quiz('perfusionniste', technical, 'Et maintenant', async (shown) => {
    await press(shown, /^Comparer/);
    await sees(shown, TITLE);
    await waitUntil(() => all(shown, 'img').length > 0, 'bands', { timeout: 25_000 });
  }),
  'result with the sheet opened': quiz('perfusionniste', technical, 'Et maintenant', async (shown) => {
    await press(shown, /^Voir la fiche/);
    await sees(shown, 'Se décider');
  }),
};

export const compareStates: Readonly<Record<string, Show>> = {
  'comparison of two': element(
    (theme) => html`<metier-compare metiers="perfusionniste microtechnicien" theme=${theme}></metier-compare>`,
    'Ce qui pèse',
  ),
  'comparison of four with answers': compare(FOUR, technical, 'Tes réponses', async (shown) => {
    one(shown, 'summary').click();
    await settled(shown);
  }),
  'comparison, differences only': compare('perfusionniste technologue-imagerie-medicale', null, 'Ce qui pèse', async (shown) => {
    one(shown, 'checkbox').click();
    await settled(shown);
  }),
  'comparison with suggestions': compare('perfusionniste microtechnicien', null, TITLE, async (shown) => {
    await type(shown, one<HTMLInputElement>(shown, 'combobox'), 'tech');
    await sees(shown, /métiers trouvés/);
  }),
  'comparison of too few': compare('perfusionniste', null, 'Il faut au moins deux métiers'),
  'comparison that could not be loaded': element(
    (theme) => html`<metier-compare metiers="perfusionniste microtechnicien" .catalogue=${failing(99).catalogue} theme=${theme}></metier-compare>`,
    'n’a pas pu être chargée',
  ),
};
