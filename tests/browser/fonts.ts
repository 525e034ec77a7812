/** Typefaces that the test page brings (`tests/fonts.css`): hosts' fonts differ by half in width. */
export const FONTS = ['test-sans', 'test-serif', 'test-wide', 'test-narrow'] as const;
