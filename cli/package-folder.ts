import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The folder of the package, above this file, whether it was built or not; `null` where it was taken apart. */
export async function packageFolder(): Promise<string | null> {
  let folder = import.meta.dirname;
  while ((await manifestIn(folder))?.name !== 'metier-widgets') {
    if (dirname(folder) === folder) return null;
    folder = dirname(folder);
  }
  return folder;
}

/** Empty where nothing says it. */
export async function packageVersion(): Promise<string> {
  const folder = await packageFolder();
  return (folder === null ? null : await manifestIn(folder))?.version ?? '';
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
}

const manifestIn = async (folder: string): Promise<Manifest | null> =>
  readFile(join(folder, 'package.json'), 'utf8').then(
    (text) => JSON.parse(text) as Manifest,
    () => null,
  );
