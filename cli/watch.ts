/** `--watch`: a command is done again whenever what it reads has changed. Nothing is looked at between two changes. */
import { watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isLeftBehind } from './files.js';

export interface Changes {
  /** Resolves at the next change to true, or to false when nobody waits any more. */
  readonly next: () => Promise<boolean>;
  readonly close: () => void;
}

export type WatchFolders = (folders: readonly string[]) => Changes;

interface Watching {
  readonly watch: WatchFolders;
  /** Before each time of waiting. */
  readonly rest: () => void;
}

/** @returns what the command gave the last time */
export async function runAtEveryChange<T>(paths: readonly string[], run: () => Promise<T>, { watch: watchFolders, rest }: Watching): Promise<T> {
  for (;;) {
    const before = await stateOf(paths);
    const result = await run();
    const changes = watchFolders(await foldersOf(paths));
    try {
      rest();
      let isOver = false;
      // What the command wrote, or changed while it ran, is seen by comparing.
      while (!isOver && (await stateOf(paths)) === before) isOver = !(await changes.next());
      if (isOver) return result;
    } finally {
      changes.close();
    }
  }
}

/** The folders whose entries are read for a path, or the nearest above that is there. */
async function foldersOf(paths: readonly string[]): Promise<readonly string[]> {
  const folders = await Promise.all(
    paths.map(async (path) => {
      let folder = resolve(path);
      while (!(await isDirectory(folder)) && dirname(folder) !== folder) folder = dirname(folder);
      const others = [join(folder, 'professions'), ...(basename(folder) === 'professions' ? [dirname(folder)] : [])];
      return [folder, ...(await Promise.all(others.map(async (other) => ((await isDirectory(other)) ? [other] : [])))).flat()];
    }),
  );
  return [...new Set(folders.flat())];
}

/** Changes with every JSON file that is written, added or taken away, and with every folder to watch. */
async function stateOf(paths: readonly string[]): Promise<string> {
  const folders = await foldersOf(paths);
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder).catch(() => [])).flatMap((name) => (/\.json$/i.test(name) && !isLeftBehind(name) ? [join(folder, name)] : [])),
    ),
  );
  const states = files.flat().map(async (file) => {
    const found = await stat(file).catch(() => null);
    return `${file} ${found?.mtimeMs ?? ''} ${found?.size ?? ''} ${found?.ino ?? ''}`;
  });
  return [...folders, ...(await Promise.all(states)).sort()].join('\n');
}

const isDirectory = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() ?? false;

/** Editors write a file in several steps: what follows at once is one change. */
const SETTLED = 50;

/** @param end - aborted when nobody waits any more */
export const folderWatcher =
  (end: AbortSignal): WatchFolders =>
  (folders) => {
    let hasChanged = false;
    let wake = (): void => undefined;
    const note = (): void => {
      hasChanged = true;
      wake();
    };
    const watchers = folders.map((folder) => watch(folder, note).on('error', note)); // a folder that is taken away
    const onEnd = (): void => wake();
    end.addEventListener('abort', onEnd);
    return {
      async next() {
        while (!hasChanged && !end.aborted) await new Promise<void>((done) => (wake = done));
        if (end.aborted) return false;
        await new Promise((done) => setTimeout(done, SETTLED));
        hasChanged = false;
        return true;
      },
      close() {
        end.removeEventListener('abort', onEnd);
        for (const watcher of watchers) watcher.close();
      },
    };
  };
