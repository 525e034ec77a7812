import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** File systems list a folder in an order of their own: this one in the reverse of the usual. */
const LISTED_BACKWARDS = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs';
  const { readdir } = fs;
  fs.readdir = (path, options, done) => readdir(path, options, (error, entries) => done(error, entries?.reverse()));
`)}`;

it('what the manifest run writes is the same in whatever order the file system lists the files', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  try {
    const analyzer = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    const options = ['--config', 'build/manifest.config.mjs', '--outdir', relative(root, folder), '--quiet'];
    execFileSync(process.execPath, ['--import', LISTED_BACKWARDS, analyzer, 'analyze', ...options], { cwd: root });
    const written = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
    expect(written.sort()).toEqual(['components/markup.ts', 'custom-elements.json', 'vscode.html-custom-data.json', 'web-types.json']);
    for (const path of written) expect(readFileSync(join(folder, path), 'utf8')).toBe(readFileSync(join(root, path), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}
type Kind = 'attributes' | 'members' | 'slots' | 'events' | 'cssParts' | 'cssStates' | 'cssProperties';
type Declaration = Readonly<Record<Kind, readonly Named[]>> & { readonly tagName?: string };

const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
};
const elements = modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
const find = (tag: string, kind: Kind, name: string) => elements.find(({ tagName }) => tagName === tag)?.[kind].find((entry) => entry.name === name);

describe('an editor that reads the manifest', () => {
  it.each([
    ['attributes', ['catalogue-src', 'data-base', 'heading-level', 'lang', 'metiers', 'profession-url', 'register', 'sector', 'theme']],
    ['members', ['advisers', 'catalogue', 'focus', 'norms', 'print', 'version']],
    ['slots', ['fallback']],
    ['events', ['metier-error', 'metier-quiz-request', 'metier-select', 'metier-shortlist-change']],
    ['cssParts', ['base', 'button', 'inner', 'result', 'section', 'title']],
    ['cssStates', ['loading', 'opened']],
    ['cssProperties', ['--metier-accent', '--metier-font-size', '--metier-scroll-margin']],
  ] as const)('finds what the three elements share with each of them: %s', (kind, names) => {
    for (const element of elements) expect(element[kind].map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
    expect(elements).toHaveLength(3);
  });

  it.each([
    ['metier-card', 'variant', `'summary' | 'full'`, `'summary'`],
    ['metier-quiz', 'save', `'none' | 'session' | 'local'`, `'none'`],
    ['metier-compare', 'editable', 'boolean', 'false'],
    ['metier-compare', 'register', `'tu' | 'vous'`, `'tu'`],
    ['metier-card', 'theme', `'light' | 'dark' | 'auto'`, `'auto'`],
  ])('offers the values of <%s %s>, with the default', (tag, name, type, preset) => {
    expect(find(tag, 'attributes', name)).toMatchObject({ type: { text: type }, default: preset });
  });

  it('has a sentence on everything', () => {
    const silent = elements.flatMap((element) =>
      (['attributes', 'members', 'slots', 'events', 'cssParts', 'cssStates', 'cssProperties'] as const).flatMap((kind) =>
        element[kind].filter(({ description }) => !description).map(({ name }) => `${element.tagName} ${kind} ${name}`),
      ),
    );
    expect(silent).toEqual([]);
  });

  it('is led to files of the package, never to sources', () => {
    expect(modules.map(({ path }) => path).filter((path) => !/^dist\/[a-z/-]+\.js$/.test(path))).toEqual([]);
  });
});
