/** Fewer people say nothing of others. */
export const FEWEST_PEOPLE = 30;
export const ADVISED_PEOPLE = 200;

/** Where an item deserves a second look. */
export const LOWEST_ITEM_REST = 0.2;
export const EXTREME_MEANS = [1.5, 4.5] as const;
export const LOWEST_DEVIATION = 0.8;
