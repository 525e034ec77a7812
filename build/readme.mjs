// The README of the packed package has the sizes and integrity hashes of the files that are packed with
// it; in the repository the place is empty, because every build changes them. The picture, which is not packed,
// registries show from the repository; while package.json names none, it is left out. `--restore` takes back both.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [begin, end] = ['<!-- sizes: written when the package is packed -->', '<!-- /sizes -->'];
const path = join(root, 'README.md');
const restores = process.argv.includes('--restore');
const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const [before, rest] = readFileSync(path, 'utf8').split(begin);
const after = rest?.split(end)[1];
if (after === undefined) throw new Error(`README.md: expected ${begin} and ${end}`);
const intro = restores || repository ? before.replace(/<!-- (!\[.*) -->/, '$1') : before.replace(/^!\[.*/m, '<!-- $& -->');
writeFileSync(path, `${intro}${begin}\n${restores ? '' : `\n${table()}\n`}\n${end}${after}`);

function table() {
  const { version, files } = JSON.parse(readFileSync(join(root, 'dist/embed.json'), 'utf8'));
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
  const rows = files.map(({ name, size, gzip, integrity }) => `| \`${name}\` | ${kilobytes(size)} | ${kilobytes(gzip)} | \`${integrity}\` |`);
  return [`Version ${version}:`, '', '| file | size | gzip | integrity |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
