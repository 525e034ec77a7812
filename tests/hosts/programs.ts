import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Servers are where only root looks. */
const FOLDERS = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];

/** Path of a program; undefined where it is not installed. */
export const program = (name: string): string | undefined => FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path));
