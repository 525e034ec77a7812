export { commands } from './commands.js';
export { command, embed, files, imports, norms, watch, writing } from './sentences.js';
export { hints, json, records, stats, validate } from './records.js';
export { catalogueProblem } from './phrases.js';
