import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { messageOf } from '../../src/message-of.js';
import { generateCatalogue } from '../catalogue/generate.js';

/** Keeps `src/generated/` in step with `data/`: the index and the records come from one step, in builds and while editing. */
export function generatedCatalogue(root: string): Plugin {
  const data = resolve(root, 'data');
  return {
    name: 'generated-catalogue',
    async config() {
      await generateCatalogue();
    },
    configureServer(server) {
      server.watcher.add(data);
      const generate = (path: string) => {
        if (!path.startsWith(data)) return;
        generateCatalogue().catch((error: unknown) => server.config.logger.error(messageOf(error)));
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, generate);
    },
  };
}
