import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test, texts } from './host.js';
import { dist } from './server.js';
import { button, takeQuiz } from './visitor.js';

const root = join(dist, '..');

/** What `npm install metier-widgets` and a portal's own build make of the package. */
test('the packed package, bundled by a portal, works and loads records when asked', async ({ host, page }) => {
  test.slow();
  const portal = await mkdtemp(join(tmpdir(), 'portal-'));
  try {
    await installPacked(portal);
    await writeFile(join(portal, 'main.js'), `import 'metier-widgets/define';\n`);
    await build({
      root: portal,
      configFile: false,
      logLevel: 'error',
      build: { rolldownOptions: { input: join(portal, 'main.js'), output: { entryFileNames: 'main.js' } } },
    });
    const built = join(portal, 'dist');
    for (const file of await readdir(built, { recursive: true })) {
      if (file.endsWith('.js')) host.server.put(`/${file}`, { body: await readFile(join(built, file), 'utf8') });
    }
    await host.open({
      body: `<metier-card metier="perfusionniste" variant="full"></metier-card><metier-quiz metier="perfusionniste"></metier-quiz>
        <metier-compare metiers="perfusionniste microtechnicien"></metier-compare><script type="module" src="/main.js"></script>`,
    });
    await expect(button(page.locator('metier-card'), texts.chapters.deciding)).toBeVisible();
    await expect(page.locator('metier-compare').getByRole('rowheader', { name: texts.pros })).toBeVisible();
    await takeQuiz(page.locator('metier-quiz'));
    expect(host.problems).toEqual([]);
    const { violations, storage } = await host.record();
    expect([...violations, ...storage]).toEqual([]);
  } finally {
    await rm(portal, { recursive: true });
  }
});

async function installPacked(portal: string): Promise<void> {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', portal], { cwd: root, stdio: 'ignore' });
  const tarball = (await readdir(portal)).find((file) => file.endsWith('.tgz')) as string;
  const modules = join(portal, 'node_modules');
  await mkdir(join(modules, 'metier-widgets'), { recursive: true });
  execFileSync('tar', ['-xzf', join(portal, tarball), '--strip-components=1', '-C', join(modules, 'metier-widgets')]);
  const { dependencies } = JSON.parse(await readFile(join(modules, 'metier-widgets/package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) await symlink(join(root, 'node_modules', name), join(modules, name));
}
