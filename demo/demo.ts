import '../embed/define.js';
import { bundledCatalogue, byTitle } from '../src/catalogue/index.js';

const page = document.documentElement;
const widgets = document.querySelectorAll<HTMLElement>('metier-card, metier-quiz, metier-compare');
const form = document.forms[0] as HTMLFormElement;
const field = (name: string) => (form.elements.namedItem(name) ?? document.querySelector(`[name="${name}"]`)) as HTMLSelectElement & HTMLInputElement;

const address = field('address');
address.addEventListener('change', () => widgets.forEach((widget) => widget.setAttribute('address', address.value)));

const theme = field('theme');
theme.addEventListener('change', () => {
  page.dataset['theme'] = theme.value;
});

const accent = field('accent');
accent.addEventListener('input', () => page.style.setProperty('--accent', accent.value));

const metier = field('metier');
const catalogue = bundledCatalogue();
for (const { id, label } of catalogue.sectors) {
  const group = document.createElement('optgroup');
  group.label = label['fr'] ?? id;
  for (const profession of byTitle(
    catalogue.professions.filter(({ sector }) => sector === id),
    'fr',
  )) {
    group.append(new Option(profession.title.inclusive, profession.id));
  }
  metier.append(group);
}

/** `?metier=…` opens a profession; other parts of the address stay. */
const show = (id: string) => {
  metier.value = id;
  for (const widget of document.querySelectorAll('#card-summary, #card-full, #quiz-one')) widget.setAttribute('metier', id);
};
const asked = new URLSearchParams(location.search).get('metier');
show(asked && catalogue.get(asked) ? asked : 'perfusionniste');
metier.addEventListener('change', () => {
  show(metier.value);
  const url = new URL(location.href);
  url.searchParams.set('metier', metier.value);
  history.replaceState(null, '', url);
});
