/** `metier-doctor.js`: beside a widget that does not work, shows at the foot of the page what stops it, and leaves `metierDoctor()` to programs. */
import { metierDoctor, type DoctorFinding } from './doctor.js';
import { listen } from './heard.js';
import { doctorPage } from './texts.js';

listen();
const address = (document.currentScript as HTMLScriptElement | null)?.src;
Object.assign(globalThis, { metierDoctor });
void metierDoctor().then(show);

function show(findings: readonly DoctorFinding[]): void {
  // The doctor's own page has places for the list and for the line to paste.
  const line = document.querySelector('[data-doctor-line]');
  if (line && address) line.textContent = `<script src="${address}"></script>`;
  const place = document.querySelector('[data-doctor-list]') ?? document.body.appendChild(box());
  place.setAttribute('data-doctor-list', 'done');
  place.append(findings.length === 0 ? element('p', doctorPage.none) : list(findings));
}

function list(findings: readonly DoctorFinding[]): HTMLElement {
  const all = element('ol');
  for (const { code, problem, ask } of findings) {
    const one = element('li');
    one.dataset['code'] = code;
    one.append(element('p', problem), element('p', ask));
    all.append(one);
  }
  return all;
}

/** By script, as a strict policy refuses style attributes. */
function box(): HTMLElement {
  const section = element('section');
  section.style.cssText = 'padding:1em;border:2px solid;color:#000;background:#fff;font:16px/1.5 sans-serif';
  section.lang = 'fr';
  section.append(element('h2', doctorPage.title));
  return section;
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
