/** What the doctor says, in words, on pages where the widgets do not show, and on one where they do. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { doctorPage } from '../../embed/doctor/texts.js';
import { expect, SCRIPTS, scriptNames, STRICT, test } from './host.js';
import { dist } from './server.js';

const DOCTOR = '<script src="/metier-widgets/metier-doctor.js"></script>';
const CARD = '<metier-card metier="perfusionniste"><p slot="fallback">Le texte</p></metier-card>';

/** What a webmaster reads at the foot of the page, by code. */
async function told(page: Page): Promise<Readonly<Record<string, string>>> {
  await expect(page.locator('[data-doctor-list="done"]')).toBeVisible();
  return Object.fromEntries(
    await page
      .locator('[data-doctor-list] li')
      .evaluateAll((all) => all.map((one) => [(one as HTMLElement).dataset['code'], (one as HTMLElement).innerText])),
  ) as Readonly<Record<string, string>>;
}

for (const script of scriptNames) {
  test(`a page that works, ${script}: nothing to say, also where the policy is strict`, async ({ host, page }) => {
    for (const headers of [{}, STRICT]) {
      await host.open({ headers, body: `${DOCTOR}${CARD}<metier-quiz></metier-quiz>`, script });
      expect(await told(page)).toEqual({});
      await expect(page.getByText(doctorPage.none)).toBeVisible();
    }
  });

  test(`the name of the Trusted Types policy is taken, ${script}: the fallback stays, and the doctor says why`, async ({ host, page }) => {
    host.server.put('/other-lit.js', { body: `trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })` });
    await host.open({ headers: STRICT, body: `${DOCTOR}${CARD}<script src="/other-lit.js"></script>`, script });
    expect(Object.keys(await told(page))).toEqual(['trusted-types']);
    await expect(page.getByText("trusted-types lit-html 'allow-duplicates'")).toBeVisible();
    await expect(page.getByText('Le texte')).toBeVisible();
  });

  for (const [where, code] of [
    ['header', 'csp-header'],
    ['meta', 'csp-meta'],
  ] as const) {
    test(`the policy of the ${where} names other scripts only, ${script}`, async ({ host, page }) => {
      const policy = `script-src ${host.server.origin}/metier-widgets/metier-doctor.js`;
      await host.open(
        where === 'header'
          ? { headers: { 'content-security-policy': policy }, body: `${CARD}${SCRIPTS[script]}${DOCTOR}` }
          : { head: `<meta http-equiv="Content-Security-Policy" content="${policy}">`, body: `${CARD}${SCRIPTS[script]}${DOCTOR}` },
      );
      const findings = await told(page);
      expect(Object.keys(findings)).toEqual([code]);
      expect(findings[code]).toContain('script-src');
    });
  }
}

test('what is shown on demand is missing', async ({ host, page }) => {
  host.server.refused.add('/metier-widgets/metier-widgets.parts.js');
  await host.open({ body: `${CARD}${DOCTOR}`, script: 'module' });
  const findings = await told(page);
  host.server.refused.clear();
  expect(Object.keys(findings)).toEqual(['file-missing']);
  expect(findings['file-missing']).toMatch(/metier-widgets\.parts\.js n’est pas là \(le serveur répond 503\)/);
});

test('the script is not there', async ({ host, page }) => {
  await host.open({ body: `${CARD}<script type="module" src="/nowhere/metier-widgets.js"></script>${DOCTOR}` });
  expect(Object.keys(await told(page))).toEqual(['file-missing']);
});

test('the script is sent as text', async ({ host, page }) => {
  host.server.put('/text/metier-widgets.js', {
    body: await readFile(join(dist, 'metier-widgets.js'), 'utf8'),
    headers: { 'content-type': 'text/plain' },
  });
  await host.open({ body: `${CARD}<script type="module" src="/text/metier-widgets.js"></script>${DOCTOR}` });
  expect(Object.keys(await told(page))).toEqual(['file-type']);
});

for (const [name, body, code] of [
  [
    'the editor took the tag away, its link stayed',
    '<div><p slot="fallback">ou <a href="/x/embed.html?widget=metier-quiz">le test</a></p></div>',
    'tag-stripped',
  ],
  ['the mark names no element', '<div data-metier="test">Le test</div>', 'tag-stripped'],
  ['the editor took everything away', '<p>Une page</p>', 'nothing-placed'],
  [
    'a rule of the page leaves no height',
    `<style>metier-card { display: block; height: 0 !important; overflow: hidden }</style>${CARD}`,
    'no-height',
  ],
  ['what is around is hidden', `<div class="tab" style="display: none">${CARD}</div>`, 'hidden'],
  ['a setting is mistyped', CARD.replace('metier=', 'variante="full" metier='), 'setting-unknown'],
  ['a profession is mistyped', CARD.replace('perfusionniste', 'perfusioniste'), 'profession-unknown'],
  ['the script is there twice', `${CARD}${SCRIPTS.iife}`, 'loaded-twice'],
] as const) {
  test(`${name}: ${code}`, async ({ host, page }) => {
    await host.open({ body: `${DOCTOR}${body}`, script: 'module' });
    expect(Object.keys(await told(page))).toEqual([code]);
  });
}

test('the editor took the script away', async ({ host, page }) => {
  await host.open({ body: `${CARD}${DOCTOR}` });
  expect(Object.keys(await told(page))).toEqual(['script-absent']);
});

test('a frame may run nothing, and no script of ours puts an element in its place', async ({ host, page }) => {
  const frame = '<iframe sandbox src="/metier-widgets/site/embed.html?widget=metier-quiz"></iframe>';
  await host.open({ body: `${DOCTOR}${frame}` });
  expect(Object.keys(await told(page))).toEqual(['sandbox-scripts']);
  await host.open({ body: `${DOCTOR}${frame}`, script: 'module' });
  expect(await told(page)).toEqual({});
});

test('the policy names no server for the catalogue of the host', async ({ host, page }) => {
  const headers = { 'content-security-policy': "connect-src 'none'" };
  await host.open({ headers, body: `${DOCTOR}<metier-card catalogue-src="/metiers.json"></metier-card>`, script: 'module' });
  const findings = await told(page);
  expect(Object.keys(findings)).toEqual(['csp-header']);
  expect(findings['csp-header']).toMatch(/connect-src\).* refuse .*\/metiers\.json/);
});

test('a consent manager holds the script', async ({ host, page }) => {
  await host.open({ body: `${CARD}<script type="text/plain" data-src="/metier-widgets/metier-widgets.js"></script>${DOCTOR}` });
  expect(Object.keys(await told(page))).toEqual(['script-held']);
});

test('its page has the line to paste, and looks at its own server', async ({ host, page, server }) => {
  await page.goto(`${server.origin}/metier-widgets/site/doctor.html`);
  await expect(page.locator('pre')).toHaveText(`<script src="${server.origin}/metier-widgets/metier-doctor.js"></script>`);
  expect(await told(page)).toEqual({});
  await expect(page.getByText(doctorPage.none)).toBeVisible();
  expect(host.problems).toEqual([]);
});

test('a program gets the findings as a list', async ({ host, page }) => {
  await host.open({ body: `${CARD}${DOCTOR}` });
  const found = await page.evaluate(() => (window as unknown as { metierDoctor(): Promise<readonly object[]> }).metierDoctor());
  expect(found).toEqual([{ code: 'script-absent', problem: expect.stringContaining('script'), ask: expect.stringContaining('webmaster') }]);
});
