#!/usr/bin/env node
/** The command `metier-widgets`. */
import { createInterface } from 'node:readline/promises';
import { run } from './run.js';

async function ask(question: string): Promise<string> {
  // Questions are no part of what is printed, which may go into a file.
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(`${question} `)).trim();
  } finally {
    terminal.close();
  }
}

process.exitCode = await run(process.argv.slice(2), {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
  ...(process.stdin.isTTY && { ask }),
});
