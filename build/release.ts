/**
 * `npm version minor` begins a release: its hook runs this with `--begin`, which gives the entries of
 * CHANGELOG.md under "Unreleased" their version and date, and the elements their version. `npm publish`
 * runs it without, to tell what a release still lacks, and then all tests.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { at } from './builds.js';

const UNRELEASED = '## [Unreleased]';

/** @throws {Error} there is nothing to release */
export function changelogOf(changelog: string, version: string, day: string): string {
  const [before = '', after] = changelog.split(`${UNRELEASED}\n`);
  const entries = after?.split('\n## ')[0]?.trim();
  if (after === undefined || !entries) throw new Error(`CHANGELOG.md: expected entries under ${UNRELEASED}`);
  return `${before}${UNRELEASED}\n\n## [${version}] - ${day}\n${after}`;
}

export interface ReleaseState {
  readonly manifest: { readonly version: string; readonly repository?: unknown; readonly homepage?: unknown; readonly bugs?: unknown };
  readonly changelog: string;
  /** What `git status --porcelain` prints. */
  readonly uncommitted: string;
}

/** What a release still lacks, a line each. */
export function missingForRelease({ manifest, changelog, uncommitted }: ReleaseState): readonly string[] {
  const { version } = manifest;
  const isDated = changelog.split('\n').some((line) => line.startsWith(`## [${version}] - `) && /\d{4}-\d{2}-\d{2}$/.test(line));
  return [
    ...(['repository', 'homepage', 'bugs'] as const).flatMap((field) =>
      manifest[field] ? [] : [`package.json: ${field} is missing: npm can prove where a package comes from only with its public address`],
    ),
    ...(isDated ? [] : [`CHANGELOG.md: expected "## [${version}] - " and a date: begin with npm version`]),
    ...(uncommitted.trim() === '' ? [] : [`not committed:\n${uncommitted.trimEnd()}`]),
  ];
}

function begin(version: string): void {
  const [changelog, elements] = [at('CHANGELOG.md'), at('components/shared/version.ts')];
  writeFileSync(changelog, changelogOf(readFileSync(changelog, 'utf8'), version, new Date().toISOString().slice(0, 10)));
  writeFileSync(elements, readFileSync(elements, 'utf8').replace(/(?<=VERSION = ')[^']*/, version));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8')) as ReleaseState['manifest'];
  if (process.argv.includes('--begin')) begin(manifest.version);
  else {
    const uncommitted = execFileSync('git', ['status', '--porcelain'], { cwd: at('.'), encoding: 'utf8' });
    const missing = missingForRelease({ manifest, changelog: readFileSync(at('CHANGELOG.md'), 'utf8'), uncommitted });
    for (const line of missing) console.error(line);
    process.exitCode = missing.length > 0 ? 1 : 0;
  }
}
