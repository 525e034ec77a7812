import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { EngineName } from './engine.js';

const FOLDERS = (process.env['PATH'] ?? '').split(delimiter);
const program = (name: string): string | undefined => FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path));

/** Path of the program that starts it; undefined where it is not installed. */
export const installed: Readonly<Record<EngineName, string | undefined>> = {
  Firefox: process.env['FIREFOX_PATH'] ?? program('firefox-esr') ?? program('firefox'),
  WebKit: program('Xvfb') && program('WebKitWebDriver'),
};

/** What a machine lacks for all tests; empty where all can run. */
export const missing: readonly string[] = (Object.keys(installed) as EngineName[]).filter((name) => !installed[name]);
