import { program } from '../programs.js';
import type { EngineName } from './engine.js';

/** Path of the program that starts it; undefined where it is not installed. */
export const installed: Readonly<Record<EngineName, string | undefined>> = {
  Firefox: process.env['FIREFOX_PATH'] ?? program('firefox-esr') ?? program('firefox'),
  WebKit: program('Xvfb') && program('WebKitWebDriver'),
};

/** What a machine lacks for all tests; empty where all can run. */
export const missing: readonly string[] = (Object.keys(installed) as EngineName[]).filter((name) => !installed[name]);
