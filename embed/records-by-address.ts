import type { RecordModule } from '../src/catalogue/bundled/compact.js';
import { importBeside } from './beside-the-script.js';

/** Takes the place of the generated list of records in the single files: each record is a module beside the script. */
export const recordLoader =
  (id: string) =>
  (attempt: number): RecordModule | Promise<RecordModule> =>
    importBeside(`professions/${id}.js`, attempt);

export const base = '';
