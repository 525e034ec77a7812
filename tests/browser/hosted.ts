/** What tests of a host's own script need: an element with what a host sets, and what is opened in one. */
import { waitUntil } from '@open-wc/testing';
import type { MetierCard } from '../../components/metier-card/metier-card.element.js';
import type { MetierCompare } from '../../components/metier-compare/metier-compare.element.js';
import type { MetierQuiz } from '../../components/metier-quiz/metier-quiz.element.js';
import { bundledCatalogue } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { spokenTitle } from '../../src/catalogue/spoken-title.js';
import { baseItemIds } from '../../src/questionnaire/items.js';
import { elementsOf } from './visitor.js';

export type Told = CustomEvent<Readonly<Record<string, unknown>>>;
export const COUNT = baseItemIds.length;

export const quizOf = (set: Partial<MetierQuiz> = {}): MetierQuiz => Object.assign(document.createElement('metier-quiz'), set);
export const cardOf = (set: Partial<MetierCard> = {}): MetierCard => Object.assign(document.createElement('metier-card'), set);
export const compareOf = (set: Partial<MetierCompare> = {}): MetierCompare => Object.assign(document.createElement('metier-compare'), set);

export const titleOf = (id: string): string => spokenTitle(bundledCatalogue().get(id)!);

/** What is opened in an element, by its tag. */
export const inside = (element: Element, name: string): HTMLElement | undefined =>
  [...elementsOf(element)].find(({ localName }) => localName === name) as HTMLElement | undefined;

/** At the latest soon, also on a slow machine. */
export const soon = (holds: () => unknown): Promise<void> => waitUntil(() => Boolean(holds()), 'it does not come', { timeout: 25_000, interval: 10 });
