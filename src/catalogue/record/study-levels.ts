/** Levels of education by which one can enter a profession, lowest first. */
export const STUDY_LEVELS = ['none', 'secondary', 'post-secondary', 'bachelor', 'master'] as const;
