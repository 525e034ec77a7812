/** What stops the widgets on a page, and what to ask of whom: behind `metier-doctor.js`. */
import { findingsIn, type DoctorFinding } from './findings.js';
import { listen } from './heard.js';
import { readPage } from './page-state.js';

export type { DoctorFinding } from './findings.js';

/** Waits for the page, loads what is missing once more, and tells what is wrong; an empty list where nothing is. */
export async function metierDoctor(): Promise<readonly DoctorFinding[]> {
  listen();
  return findingsIn(await readPage());
}
