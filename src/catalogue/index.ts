export { bundledCatalogue, loadProfession } from './bundled.js';
export { createCatalogue, ProfessionLoadError, UnknownProfessionError, type Catalogue } from './catalogue.js';
export { byTitle, nearestIds, similarTo, withCriterion, type SimilarProfession } from './look-ups.js';
export type { KeyFigure, Profession, Salary, Shortage, Source } from './schema.js';
export type { Criterion, ProfessionSummary, SalarySummary, Sector } from './summary.js';
