/** Everything that visitors read, in French. Another language is a folder with the same exports. */
export { card } from './card.js';
export { compare } from './compare.js';
export { comparison } from './comparison.js';
export { explorer } from './explorer.js';
export { paper } from './paper.js';
export { profiles } from './profiles.js';
export { quiz } from './quiz.js';
export { result } from './result.js';
export { rows } from './rows.js';
export { sheet } from './sheet.js';
