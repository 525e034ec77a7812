// The packed package in each folder of `examples/`: installed, built as its users would, and opened in Chromium.
// `npm run test:examples`, or with names, such as `npm run test:examples -- react next`.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** What each builds to; without `output`, its own tests are all there is to see. */
const EXAMPLES = {
  html: { output: '.', pages: ['index.html', 'file.html', 'elsewhere.html'], prepare: writeHash },
  'vite-typescript': { output: 'dist' },
  react: { output: 'dist' },
  'react-18': {
    folder: 'react',
    output: 'dist',
    versions: { react: '^18.0.0', 'react-dom': '^18.0.0', '@types/react': '^18.0.0', '@types/react-dom': '^18.0.0' },
  },
  next: { output: 'out', fallback: 'Conduire la machine' },
  vue: { output: 'dist' },
  svelte: { output: 'dist' },
  astro: { output: 'dist', fallback: 'Conduire la machine' },
  webpack: { output: 'dist' },
  node: {},
  vitest: {},
};

const wanted = process.argv.slice(2);
const work = await mkdtemp(join(tmpdir(), 'examples-'));
const browser = await chromium.launch({
  executablePath: (await readFile(join(root, 'node_modules/.browser'), 'utf8')).trim(),
  args: ['--no-sandbox', '--disable-gpu'],
});
let failed = 0;
try {
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', work], { cwd: root });
  const tarball = join(work, stdout.trim().split('\n').at(-1));
  for (const [name, example] of Object.entries(EXAMPLES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const started = performance.now();
    const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
    try {
      const folder = await install(name, example, tarball);
      const installed = seconds();
      await build(folder);
      await example.prepare?.(folder);
      const built = seconds();
      if (example.output) await open(join(folder, example.output), example);
      console.log(`ok     ${name} (${seconds()} s: installed after ${installed}, built after ${built})`);
      await rm(folder, { recursive: true });
    } catch (error) {
      failed += 1;
      console.log(
        `FAILED ${name} (${seconds()} s)\n${[error.message, error.stdout, error.stderr].filter(Boolean).join('\n').replace(/^/gm, '       ')}`,
      );
    }
  }
} finally {
  await browser.close();
  await rm(work, { recursive: true });
}
process.exit(failed > 0 ? 1 : 0);

async function install(name, { folder: source = name, versions = {} }, tarball) {
  const folder = join(work, name);
  await cp(join(root, 'examples', source), folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  for (const kind of ['dependencies', 'devDependencies'])
    for (const [dependency, range] of Object.entries({ 'metier-widgets': `file:${tarball}`, ...versions }))
      if (manifest[kind]?.[dependency]) manifest[kind][dependency] = range;
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline', '--loglevel=error'], { cwd: folder });
  return folder;
}

async function build(folder) {
  const { scripts } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  for (const script of Object.keys(scripts)) await run('npm', ['run', '--silent', script], { cwd: folder, env });
}

/** The hash stands in the example as its reader would put it there. */
async function writeHash(folder) {
  const { files } = JSON.parse(await readFile(join(folder, 'metier-widgets/embed.json'), 'utf8'));
  const { integrity } = files.find(({ name }) => name === 'metier-widgets.complete.iife.js');
  const page = join(folder, 'elsewhere.html');
  await writeFile(page, (await readFile(page, 'utf8')).replace('sha384-of-embed.json', integrity));
}

async function open(folder, { pages = ['index.html'], fallback }) {
  const server = await serve(folder);
  const { port } = server.address();
  try {
    for (const name of pages) {
      const html = await readFile(join(folder, name), 'utf8');
      if (fallback && !html.includes(fallback)) throw new Error(`${name}: the HTML does not hold "${fallback}"`);
      await visit(name === 'file.html' ? `file://${join(folder, name)}` : `http://127.0.0.1:${port}/${name}`);
    }
  } finally {
    server.close();
  }
}

/** The widget works, the page's own listener hears of it, and a property that is an array arrives. */
async function visit(address) {
  const page = await browser.newPage({ locale: 'fr-BE' });
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  try {
    await page.goto(address);
    await page.locator('metier-quiz').getByRole('button', { name: 'Commencer' }).click();
    await page.locator('metier-quiz').locator('[part~=answer]').first().waitFor();
    await page.getByText('Commencé : perfusionniste').waitFor();
    await page.locator('metier-compare').getByRole('columnheader').nth(2).waitFor();
    if (problems.length > 0) throw new Error(`${address}: ${problems.join('\n')}`);
  } catch (error) {
    error.message += `\n${problems.join('\n')}\n${(await page.locator('body').innerText()).slice(0, 600)}`;
    throw error;
  } finally {
    await page.close();
  }
}

/** Also as the other origin: `localhost` is not `127.0.0.1`. */
async function serve(folder) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    const body = await readFile(join(folder, path)).catch(() => null);
    response.statusCode = body ? 200 : pathname === '/favicon.ico' ? 204 : 404;
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    response.setHeader('access-control-allow-origin', '*');
    response.end(
      path.endsWith('.html') ? String(body).replace('https://cdn.example/', `http://localhost:${server.address().port}/metier-widgets/`) : body,
    );
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}
