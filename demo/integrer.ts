/** Shows an element as it was chosen, and the lines that put it into a page. */
import './widgets.js';
import { setOn } from '../embed/set-on.js';
import { bundledCatalogue, byTitle } from '../src/catalogue/index.js';
import { readSettings } from '../src/links/settings.js';
import { snippet, type SnippetKind } from '../src/links/snippets.js';
import { widgetTitle } from '../src/links/widget-title.js';
import { copyButton } from './copy-button.js';

const form = document.forms[0] as HTMLFormElement;
const field = (name: string) => form.elements.namedItem(name) as HTMLSelectElement & HTMLInputElement;
const part = (selector: string) => document.querySelector(selector) as HTMLElement;
const [code, hint, preview] = ['pre code', '.hint', '.preview'].map(part) as [HTMLElement, HTMLElement, HTMLElement];
const ACCENT = field('accent').value;

/** What each tool leaves of what is pasted, and where to paste it. */
const PAGES: Readonly<Record<string, readonly [SnippetKind, string]>> = {
  html: ['element', 'Collez les lignes là où l’élément doit venir.'],
  wordpress: [
    'data',
    'Avec l’extension : le bloc « Métier ». Sans elle, collez les lignes dans un bloc « HTML personnalisé » ; auteurs et contributeurs y perdent le script, que le webmaster charge dans le thème.',
  ],
  moodle: ['data', 'Collez le <div> dans la vue HTML de l’éditeur ; le script va dans « HTML additionnel », dans l’administration du site.'],
  drupal: ['link', 'CKEditor enlève les attributs : collez le lien seul dans son paragraphe ; le script va dans le thème.'],
  joomla: ['data', 'Collez le <div> dans la vue HTML de l’éditeur ; les filtres de texte enlèvent le script, qui va dans le modèle (template).'],
  plone: ['link', 'Plone garde les liens et les classes ; le script va dans le thème.'],
  'google-sites': ['iframe', 'Insérer > Intégrer > Code : mettez devant /metier-widgets/ l’adresse entière de votre serveur (https://…).'],
  iframe: ['iframe', 'Sans le script, le cadre garde la hauteur qui est écrite.'],
};

/** Each choice, as an element with settings. */
const chosen = (metier: string) =>
  ({
    explorer: ['metier-card', {}],
    card: ['metier-card', { metier }],
    full: ['metier-card', { metier, variant: 'full' }],
    quiz: ['metier-quiz', { metier }],
    'quiz-all': ['metier-quiz', {}],
    compare: ['metier-compare', { metiers: [...new Set([metier, 'perfusionniste', 'microtechnicien'])].slice(0, 2).join(' '), editable: '' }],
  }) as const;

const catalogue = bundledCatalogue();
for (const { id, label } of catalogue.sectors) {
  const group = document.createElement('optgroup');
  group.label = label['fr'] ?? id;
  const inSector = catalogue.professions.filter(({ sector }) => sector === id);
  group.append(...byTitle(inSector, 'fr').map((profession) => new Option(profession.title.inclusive, profession.id)));
  field('metier').append(group);
}
field('metier').value = 'perfusionniste';

/** `?element=quiz&metier=…` opens with what is named. */
for (const [name, value] of new URLSearchParams(location.search)) {
  const named = form.elements.namedItem(name);
  if (named instanceof HTMLSelectElement && [...named.options].some((option) => option.value === value)) named.value = value;
}

function show(): void {
  const [widget, own] = chosen(field('metier').value)[field('element').value as keyof ReturnType<typeof chosen>];
  const [register, theme, accent] = ['register', 'theme', 'accent'].map((setting) => field(setting).value) as [string, string, string];
  const configured = readSettings(widget, [
    ...Object.entries(own),
    ...(register === 'tu' ? [] : [['register', register] as const]),
    ...(theme ? [['theme', theme] as const] : []),
    ...(accent === ACCENT ? [] : [['accent', accent] as const]),
  ]);
  const label = widgetTitle(configured, (id) => catalogue.get(id)?.title.inclusive);
  const [kind, where] = PAGES[field('page').value] as readonly [SnippetKind, string];
  hint.textContent = where;
  code.textContent = snippet(kind, configured, { files: '/metier-widgets/', label });
  field('metier').disabled = !('metier' in own) && !('metiers' in own);

  preview.style.maxWidth = field('width').value;
  preview.replaceChildren(setOn(document.createElement(widget), configured.settings));
}

form.addEventListener('input', show);
part('pre').after(copyButton(code, 'les lignes'));
show();
