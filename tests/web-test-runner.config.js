import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';

const root = fileURLToPath(new URL('..', import.meta.url));

export default {
  rootDir: root,
  files: ['components/**/*.test.ts', 'tests/browser/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${root}tsconfig.json` })],
  browsers: [
    chromeLauncher({
      concurrency: 2,
      // Each in a window of its own, with focus: in a tab behind another one frames stand still.
      createPage: async ({ context }) => {
        const page = await context.newPage({ type: 'window' });
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
      launchOptions: {
        executablePath: readFileSync(`${root}node_modules/.browser`, 'utf8').trim(),
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
      },
    }),
  ],
  testFramework: { config: { timeout: 60_000 } },
  // Every typeface is here before the first test, so that no layout changes under it.
  testRunnerHtml: (path) => `<!doctype html><html lang="fr">
    <head><link rel="stylesheet" href="/tests/fonts.css"></head>
    <body><script type="module">
      await Promise.all([...document.fonts].map((font) => font.load()));
      await import('${path}');
    </script></body></html>`,
};
