import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** File systems list a folder in an order of their own: this one in the reverse of the usual. */
const LISTED_BACKWARDS = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs';
  const { readdir } = fs;
  fs.readdir = (path, options, done) => readdir(path, options, (error, entries) => done(error, entries?.reverse()));
`)}`;

it('the manifest is the same in whatever order the file system lists the files', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  try {
    const analyzer = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    const options = ['--config', 'build/manifest.config.mjs', '--outdir', relative(root, folder), '--quiet'];
    execFileSync(process.execPath, ['--import', LISTED_BACKWARDS, analyzer, 'analyze', ...options], { cwd: root });
    expect(readFileSync(join(folder, 'custom-elements.json'), 'utf8')).toBe(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
