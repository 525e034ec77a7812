import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { wordpressArchive } from '../../../build/wordpress.js';
import { freePort } from '../free-port.js';
import { dist } from '../server.js';
import { THEMES, wordpress } from './installed.js';

export const ROLES = ['administrator', 'editor', 'author', 'contributor'] as const;
export type Role = (typeof ROLES)[number];
const PLUGIN = 'metier-widgets/metier-widgets.php';

const execute = promisify(execFile);
const programs = () => wordpress!;

/** A WordPress of its own, in a temporary folder: with the plugin, `dist/` under /metier-widgets/, and a user of each role. */
export class WordpressSite {
  readonly #processes: ChildProcess[] = [];
  #origin = '';
  #passwords: Readonly<Partial<Record<Role, string>>> = {};

  private constructor(readonly folder: string) {}

  static async start(): Promise<WordpressSite> {
    const site = new WordpressSite(await mkdtemp(join(tmpdir(), 'wordpress-')));
    try {
      await site.#start();
      return site;
    } catch (cause) {
      await site.stop();
      throw cause;
    }
  }

  get origin(): string {
    return this.#origin;
  }

  async #start(): Promise<void> {
    const site = join(this.folder, 'site');
    await this.#startDatabase();
    const [archive] = await Promise.all([wordpressArchive(), copySite(site)]);
    await writeFile(join(this.folder, 'metier-widgets.zip'), archive);
    const { stdout } = await execute(programs().php, [fileURLToPath(new URL('install.php', import.meta.url))], { cwd: site });
    this.#passwords = JSON.parse(stdout) as Record<Role, string>;
    const port = await freePort();
    this.#origin = `http://127.0.0.1:${port}`;
    // The editor asks for many files at once.
    this.#run(programs().php, ['-S', `127.0.0.1:${port}`, '-t', site], { ...process.env, PHP_CLI_SERVER_WORKERS: '4' });
    await listening(this.#origin);
  }

  /** Without the tables of privileges, which nobody asks here and which take seconds to make. */
  async #startDatabase(): Promise<void> {
    const { folder } = this;
    await mkdir(join(folder, 'data'));
    const places = [`--datadir=${join(folder, 'data')}`, `--socket=${join(folder, 'database.sock')}`, `--pid-file=${join(folder, 'database.pid')}`];
    const user = process.getuid?.() === 0 ? ['--user=root'] : [];
    this.#run(programs().mariadbd, [
      '--no-defaults',
      ...places,
      ...user,
      '--skip-networking',
      '--skip-grant-tables',
      '--innodb-flush-log-at-trx-commit=0',
    ]);
  }

  #run(program: string, args: readonly string[], env = process.env): void {
    const child = spawn(program, args, { stdio: 'ignore', env, detached: true });
    process.once('exit', () => endGroup(child));
    this.#processes.push(child);
  }

  /** As the editor saves it: with what WordPress takes away from this role. What waits for an approval gets it. */
  async save(role: Role, content: string): Promise<string> {
    const article = { title: 'Un article', content, status: role === 'contributor' ? 'pending' : 'publish' };
    const { id } = (await this.request(role, 'POST', '/wp/v2/posts', article)) as { id: number };
    if (role === 'contributor') await this.request('administrator', 'POST', `/wp/v2/posts/${id}`, { status: 'publish' });
    return `${this.origin}/?p=${id}`;
  }

  async request(role: Role, method: 'GET' | 'POST', route: string, body?: object): Promise<unknown> {
    const authorization = `Basic ${Buffer.from(`${role}:${this.#passwords[role] ?? ''}`).toString('base64')}`;
    const response = await fetch(`${this.origin}/?rest_route=${route}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${role}, ${route}: ${response.status} ${await response.text()}`);
    return response.json();
  }

  setPlugin(isActive: boolean): Promise<void> {
    return this.#execute(`update_option( 'active_plugins', ${isActive ? `array( '${PLUGIN}' )` : 'array()'} );`);
  }

  setTheme(name: string): Promise<void> {
    return this.#execute(`switch_theme( '${name}' );`);
  }

  /** What a webmaster puts at the end of every page. */
  async setFooter(html: string): Promise<void> {
    const path = join(this.folder, 'site/wp-content/mu-plugins/footer.php');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `<?php add_action( 'wp_footer', function () { ?>${html}<?php } );`);
  }

  async #execute(code: string): Promise<void> {
    await execute(programs().php, ['-r', `$_SERVER['HTTP_HOST'] = 'localhost'; require 'wp-load.php'; ${code}`], { cwd: join(this.folder, 'site') });
  }

  /** Of PHP, about our plugin. */
  async complaints(): Promise<readonly string[]> {
    const log = await readFile(join(this.folder, 'complaints.log'), 'utf8').catch(() => '');
    return log.split('\n').filter((line) => line.includes(dirname(PLUGIN)));
  }

  async stop(): Promise<void> {
    for (const child of this.#processes.reverse()) {
      const isGone = child.exitCode === null && child.signalCode === null && once(child, 'exit');
      endGroup(child);
      await isGone;
    }
    await rm(this.folder, { recursive: true });
  }
}

/** With what it started: PHP's server leaves its workers behind. */
function endGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid);
}

async function copySite(site: string): Promise<void> {
  // Links of the Debian package to what few machines have.
  const isOurs = (path: string): boolean => !/\.htaccess$|ca-bundle\.crt$|\/wp-config\.php$|\/akismet$/.test(path);
  await cp(programs().folder, site, { recursive: true, dereference: true, filter: isOurs });
  await cp(new URL('wp-config.php', import.meta.url), join(site, 'wp-config.php'));
  await cp(new URL('classic-theme', import.meta.url), join(site, 'wp-content/themes', THEMES.classic), { recursive: true });
  await symlink(dist, join(site, 'metier-widgets'));
}

/** Such a server says nowhere that it listens. */
async function listening(origin: string): Promise<void> {
  for (let patience = 100; ; patience -= 1) {
    try {
      await fetch(`${origin}/readme.html`);
      return;
    } catch (cause) {
      if (patience === 0) throw cause;
      await pause(100);
    }
  }
}
