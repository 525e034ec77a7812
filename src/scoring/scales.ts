/** The six interest scales (RIASEC): realistic, investigative, artistic, social, enterprising, conventional. */
export const SCALES = ['R', 'I', 'A', 'S', 'E', 'C'] as const;
export type Scale = (typeof SCALES)[number];
