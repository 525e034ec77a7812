/** Working conditions that a profession asks for; more of them is never better in itself. */
export const DEMANDS = ['onCall', 'pressure', 'precision', 'rules', 'hygiene', 'physical', 'mobility', 'learning', 'studies'] as const;
/** Ways of working where too much can be as wrong as too little. */
export const PREFERENCES = ['autonomy', 'contact'] as const;
export const TRAITS = [...DEMANDS, ...PREFERENCES] as const;
export type TraitId = (typeof TRAITS)[number];
