import htmlLiterals from 'rollup-plugin-html-literals';

/**
 * Shorter templates that say the same: white space is collapsed and never removed. What begins or
 * ends a template often stands beside text of another one.
 */
export const shorterTemplates = (): ReturnType<typeof htmlLiterals> => htmlLiterals({ options: { minifyOptions: { conservativeCollapse: true } } });
