/** Documents lead somewhere: what they name is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { referencePages } from '../build/elements-reference.js';
import { llmsText } from '../build/llms-text.js';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
/** Of these folders, with what is in them. */
const filesIn = (folders: readonly string[], ending: RegExp): string[] =>
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: folder !== '.' }).map((name) => join(folder, String(name)).replaceAll('\\', '/')),
    )
    .filter((path) => ending.test(path) && !path.startsWith('src/generated/'))
    .sort();

const ROOMS = ['src', 'components', 'embed', 'cli', 'build', 'demo', 'tests', 'bench'];
const documents = filesIn(['.', 'docs', '.github'], /\.md$/);
const sources = filesIn(['.', '.github', ...ROOMS], /\.(?:ts|js|mjs|css|html|yml)$/);

/** What a document says in code: `src/links/answer-code.ts`, `tests/hosts`; not what only a host or a build has. */
const pathsIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?<![\w/.-])(?:(?:src|components|embed|cli|build|data|demo|docs|tests|bench|\.github)\/[\w./-]*|[\w-]+\.(?:config\.[jt]s|md)\b)/g,
    ),
  ]
    .map(([path]) => path.replace(/[.,:]+$/, ''))
    .filter((path) => !path.startsWith('src/generated'));
const isThere = (path: string, from = ''): boolean => [path, join(dirname(from), path)].some((candidate) => existsSync(join(root, candidate)));

describe('a document', () => {
  it.each(documents)('%s names only files that exist', (document) => {
    expect(pathsIn(read(document)).filter((path) => !isThere(path, document))).toEqual([]);
  });

  it.each(documents)('%s links only to what exists', (document) => {
    const links = [...read(document).matchAll(/\]\((?!https?:|mailto:)([^)#\s]+)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(join(root, dirname(document), path)))).toEqual([]);
  });

  it.each(documents)('%s names only commands that exist', (document) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(document).matchAll(/\bnpm run (?:-s )?([\w:]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

it('no source cites a document that is not here', () => {
  const cited = sources.flatMap((source) => [...read(source).matchAll(/[\w./-]*\w\.md\b/g)].map(([path]) => ({ source, path })));
  expect(cited.length).toBeGreaterThan(5);
  expect(cited.filter(({ source, path }) => !isThere(path, source))).toEqual([]);
});

describe('CONTRIBUTING', () => {
  const recipes = read('CONTRIBUTING.md')
    .split('\n## ')
    .find((part) => part.startsWith('Ten recipes'))!
    .split('\n### ')
    .slice(1);

  it('has ten recipes', () => expect(recipes).toHaveLength(10));

  it.each(recipes.map((recipe) => [recipe.split('\n')[0]!, recipe] as const))('%s: leads to the files', (_title, recipe) => {
    const named = pathsIn(recipe).filter((path) => /\.\w+$/.test(path));
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

it('the reference of the elements is that of the manifest: npm run docs', async () => {
  const pages = await referencePages();
  expect(pages.size).toBe(3);
  for (const [name, text] of pages) expect(read(`docs/elements/${name}`)).toBe(text);
  const linked = read('README.md');
  for (const name of pages.keys()) expect(linked).toContain(`docs/elements/${name}`);
});

describe('llms.txt', () => {
  const text = read('llms.txt');

  it('says what manifest, exports, README and commands say: npm run docs', async () => {
    expect(text).toBe(await llmsText());
  });

  it('names every element and entry, and is short', () => {
    const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };
    const entries = Object.keys(exports).filter((name) => name !== '.' && name !== './package.json');
    expect(entries.filter((name) => !text.includes(name.slice(2)))).toEqual([]);
    for (const tag of ['metier-card', 'metier-quiz', 'metier-compare']) expect(text).toContain(`<${tag}>`);
    expect(text.length).toBeLessThan(10_000);
  });

  it('links only to files that the package holds', () => {
    const { files } = JSON.parse(read('package.json')) as { files: string[] };
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path!);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(links.filter((path) => path !== 'README.md' && !files.some((held) => path === held || path.startsWith(`${held}/`)))).toEqual([]);
  });
});

it('the decisions are listed in the architecture', () => {
  const architecture = read('docs/architecture.md');
  const decisions = readdirSync(join(root, 'docs/decisions'));
  expect(decisions.filter((name) => !architecture.includes(`decisions/${name}`))).toEqual([]);
});
