/** What `npm install metier-widgets` and a portal's own build make of the package. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build as buildWithVite } from 'vite';
import { dist, type HostServer } from './server.js';

const root = join(dist, '..');
/** For pages that load what the portal built. */
export const PORTAL_SCRIPT = '<script type="module" src="/portal.js"></script>';

let built: Promise<ReadonlyMap<string, string>> | undefined;

/** Takes seconds; once a worker. Gives the scripts by path. */
export const buildPortal = (): Promise<ReadonlyMap<string, string>> => (built ??= build());

/** Puts the built portal on the server; gives the paths of its scripts. */
export async function servePortal(server: HostServer): Promise<readonly string[]> {
  const scripts = await buildPortal();
  for (const [path, body] of scripts) server.put(path, { body });
  return [...scripts.keys()];
}

async function build(): Promise<ReadonlyMap<string, string>> {
  const portal = await mkdtemp(join(tmpdir(), 'portal-'));
  try {
    await installPacked(portal);
    await writeFile(join(portal, 'main.js'), `import 'metier-widgets/define';\n`);
    await buildWithVite({
      root: portal,
      configFile: false,
      logLevel: 'error',
      build: { rolldownOptions: { input: join(portal, 'main.js'), output: { entryFileNames: 'portal.js' } } },
    });
    const folder = join(portal, 'dist');
    const scripts = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js'));
    return new Map(await Promise.all(scripts.map(async (file) => [`/${file}`, await readFile(join(folder, file), 'utf8')] as const)));
  } finally {
    await rm(portal, { recursive: true });
  }
}

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
