import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { program } from '../programs.js';

/** Of one kind the content is drawn before the head, of the other after it; the classic one is our own, because newer Debians have none. */
export const THEMES = { blocks: 'twentytwentythree', classic: 'classic-theme' } as const;

/** Where `build/setup.mjs` unpacks it, and where Debian's package does. */
const FOLDERS = [
  process.env['WORDPRESS_PATH'],
  fileURLToPath(new URL('../../../node_modules/.wordpress/usr/share/wordpress', import.meta.url)),
  '/usr/share/wordpress',
];
const isWhole = (folder: string): boolean => ['wp-load.php', `wp-content/themes/${THEMES.blocks}`].every((path) => existsSync(join(folder, path)));

const [php, mariadbd] = ['php', 'mariadbd'].map(program);
const folder = FOLDERS.find((path) => path !== undefined && isWhole(path));

/** WordPress and what runs it; undefined where something is missing. */
export const wordpress = php && mariadbd && folder ? { php, mariadbd, folder } : undefined;
