/** The visitor's record as a link or a code; loaded when there is one to read or to give. */
import { codeEntryStyles } from './code-entry.js';

export { isShareable, linkTo, readLink, withoutRecord } from '../../src/links/address.js';
export { encodeRecord, readableCode } from '../../src/links/answer-code.js';
export { readOldCode } from '../../src/links/answer-code-of-version-0.js';
export { CodeEntry } from './code-entry.js';

export const styles = [codeEntryStyles];
