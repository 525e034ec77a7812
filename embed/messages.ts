/** The words of a result, for reports that a server writes. */
export { ADDRESSES, nearestLanguage, type Address, type Language } from '../src/messages/messages.js';
export { resultLabels, type ResultLabels } from '../src/messages/result-labels.js';
