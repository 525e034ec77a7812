// The packed package, as npm would publish it: what it holds, and that every entry works for those who install it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'package-'));
const unpacked = join(folder, 'node_modules/metier-widgets');
/** What only the building machine or its network has. */
const PRIVATE =
  /file:\/\/\/|\blocalhost:\d|\b(?:127|10)\.\d+\.\d+\.\d+\b|\b192\.168\.\d+\.\d+\b|(?<=["'`\s(=]|^)\/(?:home|root|Users|tmp)\/|\b[A-Z]:\\\\|\.(?:internal|intranet|corp|lan)\b/m;

let [passed, failed] = [0, 0];
try {
  const tarball = pack();
  const manifest = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
  for (const [name, problems] of Object.entries(checks(tarball, manifest))) report(name, problems());
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** By name, what is checked; each gives a list of problems. */
function checks(tarball, manifest) {
  const files = listFiles(unpacked);
  // The single files are for script tags; everything else that is JavaScript is imported.
  const [scripts, entries] = [true, false].map((plain) => Object.keys(manifest.exports).filter((name) => /\.(js|json)$/.test(name) === plain));
  const modules = entries.filter((name) => !name.startsWith('./types/'));
  return {
    'holds licences, README, llms.txt and manifest': () =>
      ['LICENSE', 'LICENSE-DATA', 'README.md', 'llms.txt', 'custom-elements.json']
        .filter((file) => !files.includes(file))
        .map((file) => `${file} is missing`),
    'every target of exports, bin and customElements exists': () =>
      [manifest.exports, manifest.bin, manifest.customElements].flatMap(targets).filter((target) => !existsSync(join(unpacked, target))),
    'every module of custom-elements.json exports what stands there': manifestProblems,
    ...Object.fromEntries(
      modules.map((name) => [`import ${join('metier-widgets', name)} in Node`, () => importProblems(join('metier-widgets', name))]),
    ),
    'weighs less than 600 kB': () => (statSync(tarball).size < 600_000 ? [] : [`${statSync(tarball).size} bytes`]),
    'what the README shows can be seen': () => pictureProblems(manifest),
    'declarations import nothing from outside, and no JSON': () =>
      files.filter((file) => file.endsWith('.d.ts')).flatMap((file) => declarationProblems(file, manifest)),
    'no path or host of the machine that built it': () => files.flatMap(privateTraces),
    publint: () => runTool('publint', ['run', tarball, '--strict']),
    'are the types wrong?': () =>
      runTool('attw', [tarball, '--profile', 'esm-only', '--no-color', '--no-emoji', '--exclude-entrypoints', ...scripts]),
    'dist/embed.json and the README say the integrity of every file that pages load': integrityProblems,
    'the command line answers --help': () => helpProblems(manifest),
    "the README's commands for professions of one's own work one after the other": () => editorProblems(manifest),
    "the README's example for servers scores a quiz": exampleProblems,
  };
}

/** Packs, unpacks as npm would install it, and gives the tarball's path. */
function pack() {
  const npm = process.env.npm_execpath;
  const args = ['pack', '--silent', '--pack-destination', folder];
  const { status, stderr } = npm ? run(process.execPath, [npm, ...args], root) : run('npm', args, root);
  if (status !== 0) throw new Error(`npm pack: ${stderr}`);
  const tarball = join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.tgz')),
  );
  mkdirSync(unpacked, { recursive: true });
  run('tar', ['-xzf', tarball, '--strip-components=1', '-C', unpacked], folder);
  const { dependencies } = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
  for (const name of [...Object.keys(dependencies), 'react']) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  return tarball;
}

/** A class entry registers nothing, a define entry just its own: first without any DOM, then with a registry that counts. */
function importProblems(specifier) {
  const plain = run(process.execPath, ['--input-type=module', '--eval', `await import('${specifier}')`], folder);
  if (plain.status !== 0) return [lastLines(plain.stderr)];
  const script = `const defined = [];
    globalThis.customElements = { define: (name) => void defined.push(name), get: () => undefined };
    await import('${specifier}');
    console.log(JSON.stringify(defined.sort()));`;
  const counted = run(process.execPath, ['--input-type=module', '--eval', script], folder);
  if (counted.status !== 0) return [lastLines(counted.stderr)];
  const registered = JSON.parse(counted.stdout).join(', ');
  const expected = expectedRegistrations(specifier).join(', ');
  return registered === expected ? [] : [`registers ${registered || 'nothing'}: expected ${expected || 'nothing'}`];
}

function expectedRegistrations(specifier) {
  if (!specifier.endsWith('/define')) return [];
  return specifier === 'metier-widgets/define' ? ['metier-card', 'metier-compare', 'metier-quiz'] : [specifier.split('/')[1]];
}

/** Editors look there for what a page imports. */
function manifestProblems() {
  const { modules } = JSON.parse(readFileSync(join(unpacked, 'custom-elements.json'), 'utf8'));
  return modules.flatMap(({ path, exports }) => {
    if (!existsSync(join(unpacked, path))) return [`${path} is missing`];
    const names = exports.flatMap(({ kind, name }) => (kind === 'js' ? [name] : []));
    const script = `const module = await import('./node_modules/metier-widgets/${path}');
      console.log(JSON.stringify(${JSON.stringify(names)}.filter((name) => !(name in module))));`;
    const { status, stdout, stderr } = run(process.execPath, ['--input-type=module', '--eval', script], folder);
    return status === 0 ? JSON.parse(stdout).map((name) => `${path}: "${name}" is not exported`) : [lastLines(stderr)];
  });
}

function declarationProblems(file, { dependencies, peerDependencies }) {
  const text = readFileSync(join(unpacked, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, specifier]) => specifier);
  return specifiers.flatMap((specifier) => {
    const [, adaptedTo] = /types\/embed\/types\/(\w+)\.d\.ts$/.exec(file) ?? [];
    if (!specifier.startsWith('.'))
      return specifier.split('/')[0] in { ...dependencies, ...peerDependencies, [adaptedTo]: '' }
        ? []
        : [`${file}: "${specifier}" is not a dependency`];
    const target = resolve(unpacked, dirname(file), specifier);
    if (!target.startsWith(unpacked)) return [`${file}: "${specifier}" is outside the package`];
    return existsSync(target.replace(/\.js$/, '.d.ts')) && !target.endsWith('.json') ? [] : [`${file}: "${specifier}" has no declaration`];
  });
}

function privateTraces(file) {
  const text = readFileSync(join(unpacked, file), 'utf8');
  const found = [root, homedir(), registryHost()].find((trace) => trace && trace !== '/' && text.includes(trace)) ?? PRIVATE.exec(text)?.[0];
  return found ? [`${file}: "${found}"`] : [];
}

/** The host that dependencies come from, where it is not the public one. */
function registryHost() {
  const registry = process.env.npm_config_registry;
  return registry && !registry.includes('registry.npmjs.org') ? new URL(registry).host : undefined;
}

function helpProblems({ bin }) {
  const program = join(unpacked, bin['metier-widgets']);
  if (!existsSync(program)) return [`${bin['metier-widgets']} is missing`];
  const { status, stdout, stderr } = run(process.execPath, [program, '--help'], folder);
  if (status !== 0) return [lastLines(stderr)];
  return ['validate', 'build'].filter((command) => !stdout.includes(command)).map((command) => `"${command}" is not named`);
}

/** As an editor who begins in an empty folder; between validating and building, somebody writes the profession. */
function editorProblems({ bin }) {
  const block = /## Your own professions\s+```sh\n(.*?)```/s.exec(readFileSync(join(unpacked, 'README.md'), 'utf8'))?.[1] ?? '';
  const commands = block.split('\n').flatMap((line) => /^npx metier-widgets ([^#]+)/.exec(line)?.[1].trim() ?? []);
  if (commands.length < 5) return ['README.md: the commands are missing'];
  const site = mkdtempSync(join(folder, 'site-'));
  const complete = JSON.parse(readFileSync(join(root, 'data/professions/perfusionniste.json'), 'utf8'));
  const questions = Object.keys(JSON.parse(readFileSync(join(root, 'data/items.json'), 'utf8')).items);
  writeFileSync(join(site, 'answers.csv'), `${questions.join()}\n${questions.map(() => 3).join()}\n`);
  const problems = commands.flatMap((command) => {
    const { status, stderr } = run(process.execPath, [join(unpacked, bin['metier-widgets']), ...command.split(/\s+/)], site);
    if (command.startsWith('validate')) {
      for (const file of readdirSync(join(site, 'professions')).filter((name) => !name.endsWith('.schema.json')))
        writeFileSync(join(site, 'professions', file), JSON.stringify({ ...complete, id: file.replace('.json', ''), similar: undefined }));
    }
    return status === 0 ? [] : [`${command}: ${lastLines(stderr)}`];
  });
  return existsSync(join(site, 'public/catalogue/index.json')) ? problems : [...problems, 'public/catalogue/index.json is missing'];
}

/** A hash that is wrong keeps the file from loading at all. Some files are not in the package: the command writes them. */
function integrityProblems() {
  const written = join(folder, 'files');
  const { status, stderr } = run(process.execPath, [join(unpacked, 'dist/cli.js'), 'files', '--out', written], folder);
  if (status !== 0) return [lastLines(stderr)];
  const { version, files } = JSON.parse(readFileSync(join(unpacked, 'dist/embed.json'), 'utf8'));
  const readme = readFileSync(join(unpacked, 'README.md'), 'utf8');
  const own = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8')).version;
  return [
    ...(version === own ? [] : [`dist/embed.json: version ${version}, expected ${own}`]),
    ...files.flatMap(({ name, size, integrity }) => {
      const bytes = readFileSync(join(written, name));
      const found = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
      if (found !== integrity || bytes.length !== size) return [`dist/embed.json: ${name} is another file`];
      return readme.includes(`\`${name}\``) && readme.includes(integrity) ? [] : [`README.md: ${name} or its integrity is missing`];
    }),
  ];
}

/** Registries show pictures of the package or, by `repository`, of the repository. */
function pictureProblems({ repository }) {
  const shown = readFileSync(join(unpacked, 'README.md'), 'utf8').replace(/<!--.*?-->/gs, '');
  const pictures = [...shown.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, address]) => address);
  return pictures.filter((address) => !/^https:/.test(address) && !repository && !existsSync(join(unpacked, address)));
}

/** What stands in the README is what people paste. */
function exampleProblems() {
  const example = /## On a server\s+```js\n(.*?)```/s.exec(readFileSync(join(unpacked, 'README.md'), 'utf8'))?.[1];
  if (!example) return ['README.md has no example'];
  const script = `${example}
    const { resultLabels } = await import('metier-widgets/messages');
    const label = resultLabels().traits.rules;
    console.log(JSON.stringify({ size: JSON.stringify(summary).length, ranked: summary.count, label }));`;
  const { status, stdout, stderr } = run(process.execPath, ['--input-type=module', '--eval', script], folder);
  if (status !== 0) return [lastLines(stderr)];
  const { size, ranked, label } = JSON.parse(stdout);
  return size < 12_000 && ranked > 0 && label ? [] : [`gives ${stdout.trim()}`];
}

function runTool(name, args) {
  const { status, stdout, stderr } = run(process.execPath, [join(root, 'node_modules', toolPath(name)), ...args], root);
  return status === 0 ? [] : [`${stdout}${stderr}`.trim()];
}

function toolPath(name) {
  const packages = { publint: 'publint', attw: '@arethetypeswrong/cli' };
  const { bin } = JSON.parse(readFileSync(join(root, 'node_modules', packages[name], 'package.json'), 'utf8'));
  return join(packages[name], typeof bin === 'string' ? bin : bin[name]);
}

function targets(value) {
  if (typeof value === 'string') return [value];
  return value ? Object.values(value).flatMap(targets) : [];
}

function listFiles(start) {
  return readdirSync(start, { recursive: true }).filter((file) => statSync(join(start, file)).isFile());
}

function run(command, args, cwd) {
  return spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
}

function lastLines(text) {
  return text.trim().split('\n').slice(0, 8).join('\n');
}

function report(name, problems) {
  if (problems.length === 0) passed += 1;
  else failed += 1;
  console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  for (const problem of problems) console.log(problem.replace(/^/gm, '       '));
}
