/**
 * Builds what the budgets of `budgets.json` measure: what a page loads, Lit included, data left out.
 * `metier-widgets` is what comes before anything is asked for, with the loader; `everything` also what is shown on demand.
 */
import { build } from 'vite';
import { at, resolved, root } from './builds.js';
import { generateCatalogue } from './catalogue/generate.js';
import { withoutData, withoutParts } from './plugins/measured-alone.js';
import { shorterChunks } from './plugins/shorter-chunks.js';
import { shorterTemplates } from './plugins/shorter-templates.js';

const measured = {
  'metier-widgets': 'embed/metier-widgets.ts',
  everything: 'embed/metier-widgets.ts',
  'metier-quiz': 'components/metier-quiz/define.ts',
  'metier-card': 'components/metier-card/define.ts',
  'metier-compare': 'components/metier-compare/define.ts',
  scoring: 'src/scoring/index.ts',
  'frame-height': 'embed/frame/height.ts',
};

await generateCatalogue();
for (const [name, entry] of Object.entries(measured)) {
  const isWhole = name === 'everything';
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: isWhole ? resolved('parts-inside', 'records-beside') : resolved('records-beside'),
    plugins: [withoutData, ...(isWhole ? [] : [withoutParts]), shorterTemplates(), shorterChunks],
    build: {
      target: 'es2022',
      outDir: at(`reports/size/${name}`),
      lib: { entry: at(entry), formats: ['es'], fileName: () => 'index.js' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
}
