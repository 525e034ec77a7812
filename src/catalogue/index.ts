export { bundledCatalogue, loadProfession } from './bundled/bundled-catalogue.js';
export { createCatalogue, ProfessionLoadError, UnknownProfessionError, type Catalogue } from './catalogue.js';
export { parseCatalogue, readCatalogue, type CatalogueProblem, type CatalogueReading, type ReadOptions } from './host/host-catalogue.js';
export { byTitle, nearestIds, similarTo, withCriterion, type SimilarProfession } from './look-ups.js';
export type { KeyFigure, Profession, Salary, Shortage, Source } from './record/schema.js';
export { prepareSearch, search, type SearchOptions } from './search.js';
export type { Criterion, ProfessionSummary, SalarySummary, Sector } from './record/summary.js';
