/** The words of a result, for reports that a server writes; other languages, and other words. */
export {
  ADDRESSES,
  nearestLanguage,
  offerLanguage,
  type Address,
  type HostTexts,
  type Language,
  type LanguageModule,
} from '../src/messages/languages.js';
export { resultLabels, type ResultLabels } from '../src/messages/result-labels.js';
