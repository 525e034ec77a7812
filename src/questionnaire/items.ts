/** The items in the order in which they are asked; `data/items.json` is the source. */
import { items } from '../bundled/items.js';
import type { InterestItem, Questionnaire, Scale, TraitItem, TraitId } from '../scoring/types.js';

export type ItemId = keyof typeof items;

interface ItemRecord {
  readonly scale?: Scale;
  readonly trait?: TraitId;
  readonly reversed?: boolean;
  /** Asked only by « Affiner ». */
  readonly bank?: boolean;
}

/** Saved answers and links name it: the order and the ids of the items are part of it. */
export const QUESTIONNAIRE_VERSION = '1';

const entries = Object.entries(items as Readonly<Record<ItemId, ItemRecord>>) as [ItemId, ItemRecord][];

/** Every item id, first the 29 that everybody is asked, then the bank. */
export const itemIds: readonly ItemId[] = entries.map(([id]) => id);
export const baseItemIds: readonly ItemId[] = entries.flatMap(([id, { bank }]) => (bank ? [] : [id]));

/** Everything that can be asked, as the scoring reads it: unanswered items count as missing. */
export const questionnaire: Questionnaire = {
  interests: entries.flatMap(([id, { scale, reversed }]): InterestItem[] => (scale ? [{ id, scale, ...(reversed && { reversed }) }] : [])),
  traits: entries.flatMap(([id, { trait, reversed }]): TraitItem[] => (trait ? [{ id, trait, ...(reversed && { reversed }) }] : [])),
};

/** Interest items that « Affiner » chooses from. */
export const bank: readonly InterestItem[] = questionnaire.interests.filter(({ id }) => 'bank' in items[id as ItemId]);

export const isItemId = (id: string): id is ItemId => Object.hasOwn(items, id);
/** Whether an item asks about a working condition, not about an activity. */
export const asksAboutTrait = (id: ItemId): boolean => 'trait' in items[id];
