/** Version of the package, for pages that load two copies; a test holds it equal to package.json. */
export const VERSION = '0.1.0';
