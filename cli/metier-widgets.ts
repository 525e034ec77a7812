#!/usr/bin/env node
/** The command `metier-widgets`. */
import { createInterface } from 'node:readline/promises';
import { languageOf } from './messages/languages.js';
import { run } from './run.js';
import { folderWatcher } from './watch.js';

async function ask(question: string): Promise<string> {
  // Questions are no part of what is printed, which may go into a file.
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(`${question} `)).trim();
  } finally {
    terminal.close();
  }
}

/** Only from here on Ctrl+C ends a wait; elsewhere it ends the command. */
function watcher(): ReturnType<typeof folderWatcher> {
  const end = new AbortController();
  let isListening = false;
  return (folders) => {
    if (!isListening) process.once('SIGINT', () => end.abort());
    isListening = true;
    return folderWatcher(end.signal)(folders);
  };
}

// Whoever reads along may have enough, such as "head".
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? undefined : 2));

process.exitCode = await run(process.argv.slice(2), {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
  language: languageOf(process.env, Intl.DateTimeFormat().resolvedOptions().locale),
  watch: watcher(),
  ...(process.stdin.isTTY && { ask }),
});
