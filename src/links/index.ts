export { decodeAnswers, encodeAnswers, linkToResult, readResultLink, withoutResult, type LinkedAnswers } from './answers.js';
