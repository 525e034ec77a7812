/** The language that is built in, and in which data is written unless it says otherwise. */
export const REFERENCE_LANGUAGE = 'fr';
