/** Shows an element as it was chosen, and the lines that put it into a page. */
import './widgets.js';
import { bundledCatalogue, byTitle } from '../src/catalogue/index.js';

const form = document.forms[0] as HTMLFormElement;
const field = (name: string) => form.elements.namedItem(name) as HTMLSelectElement & HTMLInputElement;
const part = (selector: string) => document.querySelector(selector) as HTMLElement;
const [code, button, status, preview] = ['pre code', '.copy button', '.copy [role=status]', '.preview'].map(part) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
];
const SCRIPT = '<script type="module" src="/metier-widgets/metier-widgets.js"></script>';
const ACCENT = field('accent').value;

/** Each choice, as a tag with attributes. */
const chosen = (metier: string): Readonly<Record<string, readonly [name: string, attributes: Readonly<Record<string, string>>]>> => ({
  explorer: ['metier-card', {}],
  card: ['metier-card', { metier }],
  full: ['metier-card', { metier, variant: 'full' }],
  quiz: ['metier-quiz', { metier }],
  'quiz-all': ['metier-quiz', {}],
  compare: ['metier-compare', { metiers: [...new Set([metier, 'perfusionniste', 'microtechnicien'])].slice(0, 2).join(' '), editable: '' }],
});

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
  const [name, attributes] = chosen(field('metier').value)[field('element').value] as [string, Record<string, string>];
  const [address, theme, accent] = ['address', 'theme', 'accent'].map((setting) => field(setting).value) as [string, string, string];
  const all = { ...attributes, ...(address !== 'tu' && { address }), ...(theme && { theme }) };
  const tag = Object.entries(all).map(([attribute, value]) => (value ? ` ${attribute}="${value}"` : ` ${attribute}`));
  const style = accent === ACCENT ? [] : ['<style>', `  :root { --metier-accent: ${accent} }`, '</style>'];
  code.textContent = [...style, SCRIPT, `<${name}${tag.join('')}></${name}>`].join('\n');
  field('metier').disabled = !('metier' in attributes) && !('metiers' in attributes);

  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(all)) element.setAttribute(attribute, value);
  preview.style.maxWidth = field('width').value;
  preview.style.setProperty('--metier-accent', accent);
  preview.replaceChildren(element);
}

form.addEventListener('input', show);
button.addEventListener('click', () => {
  navigator.clipboard.writeText(code.textContent).then(
    () => (status.textContent = 'C’est copié.'),
    () => (status.textContent = 'Ce navigateur ne copie pas ici : sélectionnez les lignes.'),
  );
});
show();
