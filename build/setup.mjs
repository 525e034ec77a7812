// What a fresh clone needs before `npm start` and `npm test`: the dependencies and, for tests, a Chromium.
// Node built-ins only, because nothing is installed yet.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules/.installed-lockfile');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:/Program Files/Google/Chrome/Application/chrome.exe'];

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  return !error && status === 0;
}

function installDependencies() {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const npm = process.env.npm_execpath;
  const installed = npm ? run(process.execPath, [npm, 'ci', '--no-audit', '--no-fund']) : run('npm', ['ci', '--no-audit', '--no-fund']);
  if (!installed) fail('The dependencies could not be installed: see the lines above.');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

/** Path of an installed Chromium or Chrome; undefined without one. */
function findBrowser() {
  const named = [process.env.CHROME_PATH, process.env.PUPPETEER_EXECUTABLE_PATH, ...PLACES].find((path) => path && existsSync(path));
  if (named) return named;
  return findProgram(NAMES);
}

/** Path of the first program that goes by one of the names. */
function findProgram(names) {
  for (const folder of (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')) {
    const name = names.find((candidate) => existsSync(join(folder, candidate)));
    if (name) return join(folder, name);
  }
  return undefined;
}

const isRoot = () => process.getuid?.() === 0;
const installWithApt = () =>
  isRoot() &&
  run('apt-get', ['update', '-qq']) &&
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);

/** Firefox and WebKit; where they cannot be installed, the tests say that they are left out. */
function installOtherEngines() {
  const missing = Object.entries({ 'firefox-esr': 'firefox-esr', WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb' })
    .filter(([program]) => !findProgram([program]))
    .map(([, name]) => name);
  if (missing.length > 0 && isRoot() && run('apt-get', ['update', '-qq']))
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing]);
}

/**
 * A WordPress for the tests, and what runs it. Debian's package is unpacked, not installed: that would bring a web server
 * which starts at once. Asked for by `npm run setup:wordpress` alone.
 */
function installWordpress() {
  const programs = { php: 'php-cli', mariadbd: 'mariadb-server-core' };
  const [folder, part] = [join(root, 'node_modules/.wordpress'), join(root, 'node_modules/.wordpress.part')];
  const refused = 'WordPress could not be set up: it is taken from Debian, with apt-get as root. Without it, the tests in WordPress are left out.';
  if (!isRoot() || !run('apt-get', ['update', '-qq'])) fail(refused);
  const missing = [
    ...Object.keys(programs)
      .filter((program) => !findProgram([program]))
      .map((program) => programs[program]),
    'php-mysql',
  ];
  if (!run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing])) fail(refused);
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const { stdout } = spawnSync('apt-cache', ['depends', 'wordpress'], { encoding: 'utf8' });
  const linked = [...stdout.matchAll(/Depends: (libjs-[\w-]+|php-getid3)$/gm)].map(([, name]) => name); // files of these are linked to
  const packages = ['wordpress', 'wordpress-theme-twentytwentythree', ...linked];
  const download = spawnSync('apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', ...packages], { cwd: part, stdio: 'inherit' });
  if (download.status !== 0) fail(refused);
  for (const archive of readdirSync(part)) {
    if (!run('dpkg-deb', ['-x', join(part, archive), part])) fail(refused);
    rmSync(join(part, archive));
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(part, folder);
}

/** The binary that an npm package carries; kept outside the lockfile, because few machines need it. */
function installFromNpm() {
  const folder = join(root, 'node_modules/.chromium');
  const npm = process.env.npm_execpath;
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '@sparticuz/chromium@147.0.2'];
  if (process.platform !== 'linux' || !(npm ? run(process.execPath, [npm, ...args]) : run('npm', args))) return undefined;
  const script = `process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
    const { default: chromium } = await import('${join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js')}');
    console.log(await chromium.executablePath());`;
  try {
    return execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

/** Editors that hosts write their pages with, each in a folder of its own name; asked for by `npm run setup:editors` alone. */
function installEditors() {
  const [folder, part] = [join(root, 'node_modules/.editors'), join(root, 'node_modules/.editors.part')];
  const packages = {
    'TinyMCE 6': 'tinymce@6.8.6',
    'TinyMCE 7': 'tinymce@7.9.3',
    'TinyMCE 8': 'tinymce@8.9.2',
    'CKEditor 5': 'ckeditor5@48.5.2',
  };
  const refused = 'The editors could not be set up: they are taken from the npm registry. Without them, the tests in editors are left out.';
  const npm = process.env.npm_execpath;
  rmSync(part, { recursive: true, force: true });
  for (const [name, version] of Object.entries(packages)) {
    mkdirSync(join(part, name), { recursive: true });
    const args = ['pack', version, '--silent', '--pack-destination', part];
    if (!(npm ? run(process.execPath, [npm, ...args]) : run('npm', args))) fail(refused);
    const archive = join(part, `${version.replace('@', '-')}.tgz`);
    if (!run('tar', ['-xzf', archive, '-C', join(part, name), '--strip-components=1'])) fail(refused);
    rmSync(archive);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(part, folder);
}

/** The oldest browser that is supported: a development dependency carries its Linux binary, packed. */
async function unpackOldChrome() {
  const [folder, part] = [join(root, 'node_modules/.chrome-109'), join(root, 'node_modules/.chrome-109.part')];
  if (existsSync(folder) || process.platform !== 'linux' || process.arch !== 'x64') return;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const unpack = (name, mode) =>
    pipeline(
      createReadStream(join(root, 'node_modules/@sparticuz/chromium/bin', `${name}.br`)),
      createBrotliDecompress(),
      createWriteStream(join(part, name), { mode }),
    );
  await unpack('chromium', 0o755);
  for (const name of ['swiftshader.tar', 'aws.tar']) {
    // By a file: tar stops reading at the archive's end, and a pipe whose reader leaves early is an error now and then.
    await unpack(name, 0o644);
    if (!run('tar', ['-xf', join(part, name), '-C', part])) fail(`${name} of Chrome 109 could not be unpacked.`);
    rmSync(join(part, name));
  }
  renameSync(part, folder);
}

function fail(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

installDependencies();
if (process.argv.includes('--browser')) {
  const browser = findBrowser() ?? (installWithApt() ? findBrowser() : undefined) ?? installFromNpm();
  if (!browser) fail('The tests need Chromium or Chrome: install one, or set CHROME_PATH to its program.');
  writeFileSync(join(root, 'node_modules/.browser'), browser);
  await unpackOldChrome();
  installOtherEngines();
}
if (process.argv.includes('--wordpress')) installWordpress();
if (process.argv.includes('--editors')) installEditors();
