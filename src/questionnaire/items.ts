/** The items in the order in which they are asked, with what earlier versions asked; `data/items.json` is the source. */
import { source } from '../generated/items.js';
import type { InterestItem, Questionnaire, Scale, TraitItem, TraitId } from '../scoring/types.js';

export type ItemId = keyof typeof source.items;

interface ItemRecord {
  readonly scale?: Scale;
  readonly trait?: TraitId;
  readonly reversed?: boolean;
  /** Asked only by « Affiner ». */
  readonly bank?: boolean;
}

/** Codes, links, saved answers and events name it. A changed item is a new id and a new version. */
export const QUESTIONNAIRE_VERSION: string = source.version;

const entries = Object.entries(source.items as Readonly<Record<ItemId, ItemRecord>>) as [ItemId, ItemRecord][];

/** Every item id, first the 29 that everybody is asked, then the bank. */
export const itemIds: readonly ItemId[] = entries.map(([id]) => id);
export const baseItemIds: readonly ItemId[] = entries.flatMap(([id, { bank }]) => (bank ? [] : [id]));

/**
 * Every item id of each version, in the order of that version: codes address an item by version and
 * place. An id that this version lacks is not asked any more, and its answer is left out.
 */
export const itemIdsByVersion: Readonly<Record<string, readonly string[]>> = { ...source.earlier, [QUESTIONNAIRE_VERSION]: itemIds };

/** Everything that can be asked, as the scoring reads it: unanswered items count as missing. */
export const questionnaire: Questionnaire = {
  interests: entries.flatMap(([id, { scale, reversed }]): InterestItem[] => (scale ? [{ id, scale, ...(reversed && { reversed }) }] : [])),
  traits: entries.flatMap(([id, { trait, reversed }]): TraitItem[] => (trait ? [{ id, trait, ...(reversed && { reversed }) }] : [])),
};

/** Interest items that « Affiner » chooses from. */
export const bank: readonly InterestItem[] = questionnaire.interests.filter(({ id }) => 'bank' in source.items[id as ItemId]);

export const isItemId = (id: string): id is ItemId => Object.hasOwn(source.items, id);
/** Whether an earlier version asked it, and this one does not. */
export const isRetired = (id: string): boolean => !isItemId(id) && Object.values(itemIdsByVersion).some((ids) => ids.includes(id));
/** Whether an item asks about a working condition, not about an activity. */
export const asksAboutTrait = (id: ItemId): boolean => 'trait' in source.items[id];
