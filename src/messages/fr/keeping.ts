/** The star that keeps a profession for later. */
export const keeping = {
  keep: 'Garder',
  kept: 'Gardé',
  /** After what is done, the profession that it is done to. */
  ofProfession: (title: string) => `\u202f: ${title}`,
};
