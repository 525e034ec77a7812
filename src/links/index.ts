export { decodeAnswers, encodeAnswers, linkToResult, readResultLink, type LinkedAnswers } from './answers.js';
