/** Builds `dist/`: the generated catalogue first, then each file, the declarations last; with names, only those files, in place. */
import { execFileSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { build } from 'vite';
import { at, builds, root } from './builds.js';
import { generateCatalogue } from './catalogue/generate.js';

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
await cp(at('embed/frame/embed.html'), at('dist/site/embed.html'));
if (only.length === 0) {
  execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.declarations.json')], { stdio: 'inherit' });
}
