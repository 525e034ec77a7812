/** The portal's own part: one view at a time, by the fragment of the address. What the visitor did in one is there in the others. */
import './widgets.js';

const views = [...document.querySelectorAll<HTMLElement>('main > section[id]')];
const links = [...document.querySelectorAll<HTMLAnchorElement>('header nav a')];
const opening = document.title;

/** A result's link may stand after the view's name, or alone. */
const asked = (): HTMLElement | undefined =>
  views.find(({ id }) => location.hash.startsWith(`#${id}`)) ??
  (location.hash.includes('reponses') ? document.getElementById('test') : null) ??
  views[0];

function show(): void {
  const view = asked();
  for (const other of views) other.hidden = other !== view;
  for (const link of links) {
    const isHere = link.hash === `#${view?.id}`;
    link.toggleAttribute('aria-current', isHere);
    if (isHere) {
      link.setAttribute('aria-current', 'page');
      document.title = `${link.textContent} · ${opening}`;
    }
  }
}

show();
addEventListener('hashchange', () => {
  if (location.hash === '#contenu') return;
  show();
  scrollTo(0, 0);
  document.getElementById('contenu')?.focus({ preventScroll: true });
});

/** The quiz about all professions has a view of its own; the one about a profession opens where it is asked for. */
document.addEventListener('metier-quiz-request', (event) => {
  if ((event as CustomEvent<{ metier: string | null }>).detail.metier !== null) return;
  event.preventDefault();
  location.hash = '#test';
});
