import { describe, expect, it } from 'vitest';
import { joinedFiles } from './joined-files.js';

/** As the build writes modules. */
const MODULES = {
  'metier-widgets.js':
    '//# aComment\nconst metierWidgetsAddress=import.meta.url;page.push("entry </script> é"),page.load=e=>metierWidgetsFiles(e),page.address=metierWidgetsAddress,page.text=`import.meta.url import("./x.js") const metierWidgetsAddress=1;`;',
  'professions/avocat.js': 'var e={title:"Avocat·e"};page.push("record");export{e as default};\n',
  'search.js': 'const t=`import{a}from"./b.js";export{t as x};`,r=/export{}/;let n=0;function o(){n+=1}export{o as count,n as counted,r,t as text};',
  'cli.js': 'import"node:fs";',
};

type Page = unknown[] & { load: (path: string) => unknown; address: string; text: string };

function run(name: string, files: Readonly<Record<string, string>> = MODULES): Page {
  const code = joinedFiles(new Map(Object.entries(files))).get(name) ?? '';
  expect(code).not.toMatch(/[^\x00-\x7f]|<\/script/);
  const page = [] as unknown as Page;
  new Function('page', code)(page);
  return page;
}

describe('a script joined of modules', () => {
  it('is the module, without an address of its own', () => {
    const page = run('metier-widgets.iife.js');
    expect([...page]).toEqual(['entry </script> é']);
    expect(page.address).toBe('');
  });

  it('has what is beside it only in the complete file, and runs it once, when it is asked for', () => {
    expect(run('metier-widgets.iife.js').load('professions/avocat.js')).toBe(undefined);
    for (const name of ['metier-widgets.complete.iife.js', 'metier-widgets.complete.js']) {
      const page = run(name);
      expect(page).not.toContain('record');
      expect(page.load('professions/avocat.js')).toEqual({ default: { title: 'Avocat·e' } });
      page.load('professions/avocat.js');
      expect(page.filter((entry) => entry === 'record')).toHaveLength(1);
      expect(page.load('cli.js')).toBe(undefined);
    }
  });

  it('leaves texts that look like imports, exports or addresses as they are', () => {
    const page = run('metier-widgets.complete.js');
    expect(page.text).toBe('import.meta.url import("./x.js") const metierWidgetsAddress=1;');
    expect(page.load('search.js')).toMatchObject({ text: 'import{a}from"./b.js";export{t as x};', r: /export{}/ });
  });

  it('gives each export by its name, as it is when it is read', () => {
    const search = run('metier-widgets.complete.js').load('search.js') as { count: () => void; counted: number };
    expect(Object.keys(search)).toEqual(['count', 'counted', 'r', 'text']);
    search.count();
    expect(search.counted).toBe(1);
  });

  it('says what is missing or was changed since it was built', () => {
    expect(() => joinedFiles(new Map())).toThrow('metier-widgets.js is missing');
    expect(() => run('metier-widgets.iife.js', { 'metier-widgets.js': 'import{html as e}from"lit";e()' })).toThrow(
      'metier-widgets.js is missing, or not',
    );
    expect(() => run('metier-widgets.iife.js', { ...MODULES, 'search.js': 'gone' })).toThrow('search.js is not as it was built');
  });
});
