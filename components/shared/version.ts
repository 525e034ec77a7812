import { version } from '../../package.json' with { type: 'json' };

/** Version of the package, for results and for pages that load two copies. */
export const VERSION: string = version;
