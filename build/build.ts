/** Builds `dist/`: the generated catalogue first, then each file, the declarations last. */
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { build } from 'vite';
import { at, builds, root } from './builds.js';
import { generateCatalogue } from './catalogue/generate.js';

await generateCatalogue();
await rm(at('dist'), { recursive: true, force: true });
for (const [name, { build: options, ...config }] of Object.entries(builds)) {
  console.log(`\n${name}`);
  await build({
    root,
    configFile: false,
    publicDir: false,
    ...config,
    build: { target: 'es2022', outDir: at('dist'), emptyOutDir: false, ...options },
  });
}
execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.declarations.json')], { stdio: 'inherit' });
