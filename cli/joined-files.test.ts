import { describe, expect, it } from 'vitest';
import { joinedFiles } from './joined-files.js';

/** As the minifier writes modules. */
const MODULES = {
  'metier-widgets.js':
    'import{t as o}from"./parts/count.js";import"./parts/noted.js";page.push("entry",o),page.load=e=>metierWidgetsFiles(e),page.part=()=>import("./parts/late.js"),page.address=import.meta.url;',
  'parts/count.js': 'const t="first";export{t};',
  'parts/noted.js': 'page.push("noted </script> é");',
  'parts/late.js': 'import{t as e}from"./count.js";page.push("late");export{e as default};',
  'professions/avocat.js': 'var e={title:"Avocat·e"};page.push("record");export{e as default};',
  'cli.js': 'import"node:fs";',
};

type Page = unknown[] & Record<'load' | 'part', (path?: string) => unknown> & { address: string };

function run(name: string): Page {
  const code = joinedFiles(new Map(Object.entries(MODULES))).get(name) ?? '';
  expect(code).not.toMatch(/[^\x00-\x7f]|<\/script/);
  const page = [] as unknown as Page;
  new Function('page', code)(page);
  return page;
}

describe('a script joined of modules', () => {
  it('runs what a module imports before it, once', async () => {
    const page = run('metier-widgets.iife.js');
    expect([...page]).toEqual(['noted </script> é', 'entry', 'first']);
    expect(await page.part()).toEqual({ default: 'first' });
    await page.part();
    expect([...page].slice(3)).toEqual(['late']);
    expect(page.address).toBe('');
  });

  it('has what is beside it only in the complete file, and runs it when it is asked for', () => {
    expect(run('metier-widgets.iife.js').load('professions/avocat.js')).toBe(undefined);
    for (const name of ['metier-widgets.complete.iife.js', 'metier-widgets.complete.js']) {
      const page = run(name);
      expect(page).not.toContain('record');
      expect(page.load('professions/avocat.js')).toEqual({ default: { title: 'Avocat·e' } });
      page.load('professions/avocat.js');
      expect(page.filter((entry) => entry === 'record')).toHaveLength(1);
    }
  });

  it('says which module is missing, and what it cannot join', () => {
    expect(() => joinedFiles(new Map([['metier-widgets.js', 'import"./gone.js";']]))).toThrow('gone.js is missing');
    expect(() => joinedFiles(new Map([['metier-widgets.js', 'import{html as e}from"lit";e()']]))).toThrow('metier-widgets.js: an import');
  });
});
