/** Builds `dist/`: the generated catalogue first, then each file, the declarations last; with names, only those files, in place. */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'vite';
import { scripts } from '../cli/commands/files.js';
import { joinedFiles } from '../cli/joined-files.js';
import { oembedFiles } from '../src/links/oembed.js';
import { at, builds, root, titles } from './builds.js';
import { generateCatalogue } from './catalogue/generate.js';
import { removeUnreachable } from './reachable-declarations.js';
import { writeEmbedManifest } from './embed-manifest.js';

/** Where the folder `site` will be: oEmbed names whole addresses. The command `oembed` writes them for another place. */
const SITE = process.env['METIER_WIDGETS_SITE'] ?? 'https://metier-widgets.example/site/';
const only = process.argv.slice(2);
await generateCatalogue();
if (only.length === 0) await rm(at('dist'), { recursive: true, force: true });
for (const [name, { build: options, ...config }] of Object.entries(builds)) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n${name}`);
  await build({
    root,
    configFile: false,
    publicDir: false,
    ...config,
    build: { target: 'es2022', outDir: at('dist'), emptyOutDir: false, ...options },
  });
}
for (const [path, content] of oembedFiles(Object.keys(titles), { site: SITE, titleOf: (id) => titles[id] })) {
  const file = at(`dist/site/${path}`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
for (const [name, content] of joinedFiles(await scripts(at('dist')))) {
  new Script(content, { filename: name }); // throws where it is no classic script
  await writeFile(at(`dist/${name}`), content);
}
await cp(at('embed/frame/embed.html'), at('dist/site/embed.html'));
for (const name of ['doctor.html', 'doctor.css']) await cp(at(`embed/doctor/${name}`), at(`dist/site/${name}`));
if (only.length === 0) {
  await writeEmbedManifest();
  execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.declarations.json')], { stdio: 'inherit' });
  // Declarations that are written by hand, because what they add to is not installed here.
  await cp(at('embed/types'), at('dist/types/embed/types'), { recursive: true });
  await removeUnreachable();
}
