/** Nothing that is shipped needs more than the oldest browsers have: Chrome and Edge 109, Firefox 115, Safari 15.4. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { scriptProblems } from './scripts.js';
import { memberProblems, shippedSources } from './sources.js';
import { styleProblems, styleSheetsOf } from './styles.js';

const whatIn = (problems: readonly string[]): readonly string[] => problems.map((problem) => problem.split(': not in ')[0] as string);

/** Asked for before they are used: Safari 15.4 is given `<style>` elements instead. */
const GUARDED = [
  ...['added-styles.ts', 'print-alone.ts'].flatMap((file) => [
    `${file}: CSSStyleSheet.replaceSync`,
    `${file}: DocumentOrShadowRoot.adoptedStyleSheets`,
  ]),
  'custom-states.ts: ElementInternals.states',
  'custom-states.ts: HTMLElement.attachInternals',
];

describe('what is shipped', () => {
  const { files, types } = shippedSources();

  it('is looked at whole', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(files.flatMap(styleSheetsOf).length).toBeGreaterThan(6);
  });

  it('calls nothing that a browser of the floor lacks', { timeout: 120_000 }, () => {
    expect(memberProblems(files, types).filter((problem) => !GUARDED.some((what) => problem.includes(what)))).toEqual([]);
  });

  it('has no style that leaves something unreadable or missing there', () => {
    expect(files.flatMap((file) => styleSheetsOf(file).flatMap(styleProblems))).toEqual([]);
  });
});

/** Read once for all sources below. */
const libraryFiles = new Map<string, ts.SourceFile | undefined>();
function libraryFile(name: string, read: () => ts.SourceFile | undefined): ts.SourceFile | undefined {
  if (!libraryFiles.has(name)) libraryFiles.set(name, read());
  return libraryFiles.get(name);
}

describe('the check finds', () => {
  for (const [code, found] of [
    ['URL.canParse(address)', ['URL.canParse']],
    ['list.toSorted(); list.at(-1); list.findLast(test)', ['toSorted']],
    ['Object.groupBy(list, of); Object.hasOwn(list, 1)', ['Object.groupBy']],
    ['Array.fromAsync(list); Promise.withResolvers()', ['Array.fromAsync', 'Promise.withResolvers']],
    ['new URLPattern({}); structuredClone(list)', ['URLPattern']],
    ['class A { static { start(); } }', ['static block']],
    ['/(?<=a)b/; /(?<name>a)/', ['lookbehind']],
    ['new RegExp("(?<!a)b")', ['lookbehind']],
    ['/[a--b]/v; /a/u', ['pattern flag v']],
  ] as const) {
    it(`in a script: ${code}`, () => expect(whatIn(scriptProblems(code))).toEqual(found));
  }

  for (const [code, found] of [
    ['URL.canParse("a")', ['URL.canParse']],
    ['[1].toSorted()', ['Array.toSorted']],
    ['const { checkVisibility } = document.body; document.body.inert = true', ['Element.checkVisibility', 'HTMLElement.inert']],
    ['AbortSignal.any([]); new AbortController().signal.throwIfAborted()', ['AbortSignal.any']],
    ['document.adoptedStyleSheets = []; document.body.role', ['ARIAMixin.role', 'DocumentOrShadowRoot.adoptedStyleSheets']],
    ['const own = { toSorted: 1, canParse: 2 }; own.toSorted; own.canParse', []],
  ] as const) {
    it(`in a source: ${code}`, () => {
      const options = { lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'], target: ts.ScriptTarget.ESNext };
      const host = ts.createCompilerHost(options);
      const { getSourceFile } = host;
      const source = ts.createSourceFile('source.ts', code, ts.ScriptTarget.ESNext, true);
      host.getSourceFile = (name, ...rest) => (name === 'source.ts' ? source : libraryFile(name, () => getSourceFile.call(host, name, ...rest)));
      const program = ts.createProgram(['source.ts'], options, host);
      expect(whatIn(memberProblems([source], program.getTypeChecker())).map((what) => what.split(': ')[1])).toEqual(found);
    });
  }

  for (const [sheet, found] of [
    ['.a { color: light-dark(red, blue) }', ['.a { color: light-dark() }']],
    ['.a { color: red; color: light-dark(red, blue) }', []],
    ['.a { --b: red; --b: color-mix(in oklab, red, blue) }', ['.a { --b: color-mix() }']],
    ['@supports (color: light-dark(red, blue)) { .a { --b: light-dark(red, blue) } }', []],
    ['.a { color: oklch(from red l c h) }', ['.a { color: oklch(from …) }']],
    ['.a:has(b) { color: red }', ['.a:has(b) {}']],
    ['.a { &:hover { color: red } }', ['nested rule']],
    ['.a { inline-size: 10cqi }', ['.a { inline-size: cqi }']],
    ['.a { block-size: 2lh; inline-size: 100dvh }', ['.a { block-size: lh }']],
    ['.a { print-color-adjust: exact }', ['.a { print-color-adjust: … }']],
    ['.a { -webkit-print-color-adjust: exact; print-color-adjust: exact }', []],
    ['@container (inline-size < 20em) { .a { color: red } }', ['@container (inline-size < 20em)']],
    ['@container a (inline-size >= 20em) { .a { color: red } } @container (20em <= inline-size < 30em) { .a { color: red } }', []],
    ['@scope (.a) { b { color: red } }', ['@scope']],
    ['.a:popover-open { color: red }', ['.a:popover-open {}']],
  ] as const) {
    it(`in a style sheet: ${sheet}`, () => expect(whatIn(styleProblems(sheet))).toEqual(found));
  }
});
