/** What hosts need to know of each file that a page may load: `dist/embed.json`, and the same as a table for the README. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { at } from './builds.js';

/** In the order of the table; what the files beside a single file are for is said with it. */
const FILES = [
  'metier-widgets.js',
  'metier-widgets.iife.js',
  'metier-widgets.complete.js',
  'metier-widgets.complete.iife.js',
  'metier-resizer.js',
  'site/embed.js',
  'metier-doctor.js',
  'metier-widgets.parts.js',
  'host-catalogue.js',
  'search.js',
] as const;
const CLASSIC = /\.iife\.js$|^metier-(?:resizer|doctor)|^site\//;

export interface EmbedManifest {
  readonly version: string;
  readonly files: readonly {
    readonly name: string;
    /** How a `<script>` loads it. */
    readonly type: 'module' | 'classic';
    /** In bytes. */
    readonly size: number;
    readonly gzip: number;
    /** For the attribute of the same name. */
    readonly integrity: string;
  }[];
}

export async function writeEmbedManifest(): Promise<void> {
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8')) as { version: string };
  const files = await Promise.all(
    FILES.map(async (name): Promise<EmbedManifest['files'][number]> => {
      const bytes = await readFile(at(`dist/${name}`));
      const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
      return { name, type: CLASSIC.test(name) ? 'classic' : 'module', size: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, integrity };
    }),
  );
  const manifest: EmbedManifest = { version, files };
  await writeFile(at('dist/embed.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
