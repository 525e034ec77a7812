import postcss, { type AtRule, type Container, type Declaration, type Document, type Rule } from 'postcss';
import ts from 'typescript';
import { missingIn, Problems } from './floor.js';

/** What a browser may drop, by property, value or at-rule, and what is seen then. */
const HARMLESS: Readonly<Record<string, string>> = {
  'text-wrap': 'lines of unequal length',
  container: 'the phone’s layout, which is the base',
  'contain-intrinsic-inline-size': 'the same: it matters in containers only',
  'forced-color-adjust': 'nothing else: Safari knows no forced colours',
  pointer: 'the pointer of an iPad, as everywhere there',
  help: 'the same',
  'ui-monospace': 'the next typeface of the list',
  'avoid-page': 'a title that is the last line of a page of paper',
  start: 'nothing else: grids took it long before the keyword was counted',
};

/** The style sheets of the templates in a source file; what is filled in counts as nothing. */
export function styleSheetsOf(file: ts.SourceFile): readonly string[] {
  const sheets: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css') {
      const { template } = node;
      sheets.push(
        ts.isTemplateExpression(template)
          ? [template.head, ...template.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('0')
          : template.text,
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return sheets;
}

/** What a style sheet asks for that a browser of the floor lacks, outside `@supports` and without a plainer declaration before it. */
export function styleProblems(sheet: string): readonly string[] {
  const problems = new Problems();
  const root = postcss.parse(sheet);
  root.walkAtRules((rule) => {
    if (!isAskedFor(rule) && !(rule.name in HARMLESS)) problems.report(`@${rule.name}`, missingIn('css', 'at-rules', rule.name));
  });
  // Where there are no containers the base is seen: it is for the narrowest, and what is added is for more room.
  root.walkAtRules('container', ({ params }) => {
    if (/\(\s*(?:max-)?(?:inline-size|width)\s*(?:<|:)/.test(params) && !params.includes('min-')) {
      problems.report(`@container ${params}`, missingIn('css', 'at-rules', 'container'));
    }
  });
  root.walkRules((rule) => {
    if (isAskedFor(rule)) return;
    if (rule.parent?.type === 'rule') problems.report('nested rule', missingIn('css', 'selectors', 'nesting'));
    for (const [, name] of rule.selector.matchAll(/::?(?!-)([a-z-]+)/g))
      problems.report(`${rule.selector} {}`, missingIn('css', 'selectors', name as string));
  });
  root.walkDecls((declaration) => {
    if (isAskedFor(declaration) || declaration.prop in HARMLESS || /^-[^-]/.test(declaration.prop)) return;
    const missing = missingOf(declaration);
    if (missing && !hasFallback(declaration))
      problems.report(`${(declaration.parent as Rule).selector} { ${declaration.prop}: ${missing.what} }`, missing.browsers);
  });
  return problems.list;
}

function isAskedFor({ parent }: AtRule | Rule | Declaration): boolean {
  for (let outer: Container | Document | undefined = parent; outer; outer = outer.parent) {
    if (outer.type === 'atrule' && (outer as AtRule).name === 'supports') return true;
  }
  return false;
}

/** Families of units, by their first letters. */
const UNITS: Readonly<Record<string, string>> = {
  cq: 'container_query_length_units',
  dv: 'viewport_percentage_units_dynamic',
  sv: 'viewport_percentage_units_small',
  lv: 'viewport_percentage_units_large',
};

interface Missing {
  readonly what: string;
  readonly browsers: readonly string[];
}

/** The first part of the declaration that a browser lacks. */
function missingOf({ prop, value }: Declaration): Missing | null {
  const parts: (readonly [what: string, browsers: readonly string[] | null])[] = [['…', missingIn('css', 'properties', prop)]];
  for (const [, name, relative] of value.matchAll(/([a-z-]+)\(\s*(from\b)?/g) as Iterable<readonly [string, string, string | undefined]>) {
    if (relative) parts.push([`${name}(from …)`, missingIn('css', 'types', 'color', name, 'relative_syntax')]);
    parts.push([`${name}()`, missingIn('css', 'types', 'color', name) ?? missingIn('css', 'types', name)]);
  }
  for (const [, unit] of value.matchAll(/\b\d*\.?\d+([a-z]+)\b/g) as Iterable<readonly [string, string]>) {
    parts.push([unit, missingIn('css', 'types', 'length', UNITS[unit.slice(0, 2)] ?? unit)]);
  }
  for (const [word] of value.matchAll(/(?<![-\w(])[a-z-]+(?![-\w(])/g)) {
    if (!(word in HARMLESS)) parts.push([word, missingIn('css', 'properties', prop, word)]);
  }
  const found = parts.find(([, browsers]) => browsers && browsers.length > 0);
  return found ? { what: found[0], browsers: found[1] as readonly string[] } : null;
}

/** A value dropped by the browser leaves the one before; in custom properties nothing is dropped, so that nothing is left. */
function hasFallback(declaration: Declaration): boolean {
  if (declaration.prop.startsWith('--')) return false;
  const siblings = (declaration.parent as Rule).nodes;
  return siblings.slice(0, siblings.indexOf(declaration)).some((other) => {
    if (other.type !== 'decl') return false;
    return other.prop === `-webkit-${declaration.prop}` || (other.prop === declaration.prop && !missingOf(other));
  });
}
