export const plural = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`;

/** One of five words for a share from 0 to 1. */
export const step = (words: readonly string[], share: number): string => words[Math.min(4, Math.max(0, Math.round(share * 4)))] as string;
