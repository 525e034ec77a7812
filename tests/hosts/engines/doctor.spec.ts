/** What the doctor says in engines that are not Chromium's: what their reports and errors look like is their own. */
import { SCRIPTS } from '../host.js';
import type { ServedFile } from '../server.js';
import { expect, test } from './visit.js';

const DOCTOR = '<script src="/metier-widgets/metier-doctor.js"></script>';
const CARD = '<metier-card metier="perfusionniste"><p slot="fallback">Le texte</p></metier-card>';
/** Refuses our script, and lets the doctor in. */
const POLICY = 'script-src http://127.0.0.1:*/metier-widgets/metier-doctor.js';
const page = (body: string, head = ''): string => `<!doctype html><meta charset="utf-8">${head}<title>Page</title><body>${body}`;

const PAGES: Readonly<Record<string, readonly [served: ServedFile, codes: readonly string[]]>> = {
  'a page that works': [{ body: page(DOCTOR + CARD + SCRIPTS.module) }, []],
  'the script is not there': [{ body: page(`${CARD}<script type="module" src="/nowhere/metier-widgets.js"></script>${DOCTOR}`) }, ['file-missing']],
  'the editor took the script away': [{ body: page(CARD + DOCTOR) }, ['script-absent']],
  'the editor took the tag away': [{ body: page(`${DOCTOR}<div data-metier="test">Le test</div>${SCRIPTS.iife}`) }, ['tag-stripped']],
  'the policy of the header names other scripts only': [
    { body: page(CARD + SCRIPTS.module + DOCTOR), headers: { 'content-security-policy': POLICY } },
    ['csp-header'],
  ],
  'the policy of the page names other scripts only': [
    { body: page(CARD + SCRIPTS.iife + DOCTOR, `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`) },
    ['csp-meta'],
  ],
  'what is around is hidden': [{ body: page(`${DOCTOR}<div hidden>${CARD}</div>${SCRIPTS.module}`) }, ['hidden']],
};

for (const [name, [served, codes]] of Object.entries(PAGES)) {
  test(`the doctor, ${name}`, async ({ visit: { engine, server } }) => {
    await engine.open(server.put('/page.html', served));
    const told = () =>
      engine.evaluate(() => {
        const list = document.querySelector('[data-doctor-list="done"]');
        return list && [...list.querySelectorAll('li')].map((one) => one.dataset['code'] ?? '');
      }, null);
    await expect.poll(told).toEqual(codes);
  });
}
