export { commands } from './commands.js';
export { command, embed, files, imports, norms, watch, writing } from './sentences.js';
export { catalogueProblem, hints, json, records, stats, validate } from './records.js';
