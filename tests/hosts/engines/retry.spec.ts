/** A retry makes a new request in every engine, also in one that remembers a module that failed. */
import { readFile } from 'node:fs/promises';
import { SCRIPTS, scriptNames } from '../host.js';
import { buildPortal, PORTAL_SCRIPT, servePortal } from '../portal.js';
import { expect, test, texts, type Visit } from './visit.js';

/** What is on the page, what is said while its part is missing, and what is read once it is there. */
interface Case {
  readonly element: string;
  readonly failed: string;
  readonly there: string;
  /** What asks for the part; absent, the page does. */
  readonly ask?: (visit: Visit) => Promise<void>;
}

const CARD: Case = {
  element: '<metier-card metier="perfusionniste" variant="full"></metier-card>',
  failed: texts.loadFailed,
  there: texts.chapters.deciding,
};
const search = async (visit: Visit): Promise<void> => {
  await visit.focus('input');
  await visit.type('é');
};

/** By the path of the file, without the hash of a portal's build. */
const BESIDE: Readonly<Record<string, Case>> = {
  'professions/perfusionniste': CARD,
  search: { element: '<metier-card></metier-card>', failed: texts.searchFailed, there: texts.byText('é'), ask: search },
  'host-catalogue': {
    element: '<metier-card metier="perfusionniste" catalogue-src="/catalogue.json"></metier-card>',
    failed: texts.catalogueFailed,
    there: 'Un métier à nous',
  },
};
const BUNDLED: Readonly<Record<string, Case>> = {
  perfusionniste: CARD,
  'full-card': CARD,
  explorer: { element: '<metier-card></metier-card>', failed: texts.openFailed, there: texts.explorerTitle },
  search: BESIDE['search']!,
  comparison: {
    element: '<metier-compare metiers="perfusionniste microtechnicien"></metier-compare>',
    failed: texts.openFailed,
    there: texts.pros,
  },
};

async function ownCatalogue(): Promise<string> {
  const record = JSON.parse(await readFile(new URL('../../../data/professions/perfusionniste.json', import.meta.url), 'utf8')) as object;
  return JSON.stringify({
    professions: [{ ...record, title: { inclusive: 'Un métier à nous', feminine: 'Un métier à nous', masculine: 'Un métier à nous' } }],
  });
}

/** Nothing is asked without a press, every press asks, and once the file can be had it is there. Portals and WebKit may ask twice each time. */
async function retries(visit: Visit, script: string, path: string, { element, failed, there, ask }: Case): Promise<void> {
  const { asked, refused } = visit.server;
  const requests = (): number => asked.filter((one) => one === path).length;
  refused.add(path);
  await visit.open(element + script);
  await ask?.(visit);
  await visit.reads(failed);
  for (let refusal = 1; refusal <= 2; refusal += 1) {
    const before = requests();
    expect(before).toBeGreaterThan(0);
    for (let frame = 0; frame < 5; frame += 1) await visit.painted();
    expect(requests()).toBe(before);
    // Again, because a press is for nothing while an attempt is under way.
    await expect(async () => {
      await visit.press(texts.retry);
      expect(requests()).toBeGreaterThan(before);
    }).toPass();
    await visit.reads(failed);
  }
  refused.delete(path);
  await expect(async () => {
    if ((await visit.text()).includes(failed)) await visit.press(texts.retry);
    await visit.reads(there);
  }).toPass();
  expect(await visit.text()).not.toContain(failed);
}

for (const script of scriptNames) {
  for (const [file, part] of Object.entries(BESIDE)) {
    test(`${script}, ${file}`, async ({ visit, server }) => {
      server.put('/catalogue.json', { body: await ownCatalogue() });
      await retries(visit, SCRIPTS[script], `/metier-widgets/${file}.js`, part);
    });
  }
}

test.describe('bundled by a portal', () => {
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    await buildPortal();
  });

  for (const [file, part] of Object.entries(BUNDLED)) {
    test(file, async ({ visit, server }) => {
      const scripts = await servePortal(server);
      const paths = scripts.filter((path) => path.startsWith(`/assets/${file}-`));
      expect(paths).toHaveLength(1);
      await retries(visit, PORTAL_SCRIPT, paths[0]!, part);
    });
  }
});
