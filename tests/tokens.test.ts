import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const components = join(import.meta.dirname, '../components');
const styles = readdirSync(components, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => readFileSync(join(components, path), 'utf8'))
  .join('\n');
const manifest = JSON.parse(readFileSync(join(components, '../custom-elements.json'), 'utf8'));
const found = (pattern: RegExp) => new Set([...styles.matchAll(pattern)].map(([, name]) => name as string));

const used = found(/var\((--(?:_|metier-)[\w-]+)/g);
/** In a rule, or by script where a value is known only there. */
const declared = found(/(?:^|[\s{;'"`])(--_[\w-]+)(?:\s*:|['"`])/gm);

describe('tokens', () => {
  it('that are private are declared where they are used, and used where they are declared', () => {
    const isPrivate = (name: string) => name.startsWith('--_');
    expect([...used].filter((name) => isPrivate(name) && !declared.has(name))).toEqual([]);
    expect([...declared].filter((name) => !used.has(name))).toEqual([]);
  });

  it('that are public are documented for every element that reads them, and read where they are documented', () => {
    const documented = new Set<string>();
    for (const module of manifest.modules) {
      for (const { cssProperties = [] } of module.declarations) for (const { name } of cssProperties) documented.add(name);
    }
    expect([...used].filter((name) => name.startsWith('--metier-') && !documented.has(name))).toEqual([]);
    // The room under a host's header is read by script.
    expect([...documented].filter((name) => !used.has(name) && !styles.includes(`'${name}'`))).toEqual([]);
  });
});
