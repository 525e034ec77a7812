/** Builds what the budgets of `budgets.json` measure: what a page loads, Lit included, data left out. */
import { build, type UserConfig } from 'vite';
import { at, pageFile, resolved, root } from './builds.js';
import { generateCatalogue } from './catalogue/generate.js';
import { withoutData, withoutParts } from './plugins/measured-alone.js';
import { shorterChunks } from './plugins/shorter-chunks.js';
import { shorterTemplates } from './plugins/shorter-templates.js';

const alone = {
  'metier-quiz': 'components/metier-quiz/define.ts',
  'metier-card': 'components/metier-card/define.ts',
  'metier-compare': 'components/metier-compare/define.ts',
  scoring: 'src/scoring/index.ts',
  'frame-height': 'embed/frame/height.ts',
};

await generateCatalogue();
const page = pageFile('metier-widgets.js');
await measure('metier-widgets', { ...page, plugins: [withoutData, ...(page.plugins ?? [])] });
for (const [name, entry] of Object.entries(alone)) {
  await measure(name, {
    resolve: resolved('records-beside'),
    plugins: [withoutData, withoutParts, shorterTemplates(), shorterChunks],
    build: { lib: { entry: at(entry), formats: ['es'], fileName: () => 'index.js' }, rolldownOptions: { output: { codeSplitting: false } } },
  });
}

async function measure(name: string, { build: options, ...config }: UserConfig): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ...config,
    build: { target: 'es2022', outDir: at(`reports/size/${name}`), ...options },
  });
}
