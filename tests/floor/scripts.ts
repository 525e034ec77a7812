import ts from 'typescript';
import { missingIn, missingMethods, Problems } from './floor.js';

/** What built code asks for that a browser of the floor lacks: syntax, globals, their own functions, methods of the language. */
export function scriptProblems(code: string): readonly string[] {
  const problems = new Problems();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const { expression: owner, name } = node;
      const known = ts.isIdentifier(owner) ? staticOf(owner.text, name.text) : null;
      problems.report(known ? `${owner.getText()}.${name.text}` : name.text, known ?? missingMethods.get(name.text));
    } else if (ts.isIdentifier(node) && !isName(node)) {
      problems.report(node.text, missingIn('api', node.text) ?? missingIn('javascript', 'builtins', node.text));
    } else if (ts.isClassStaticBlockDeclaration(node)) {
      problems.report('static block', missingIn('javascript', 'classes', 'static', 'initialization_blocks'));
    } else if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteralLike(node)) patternProblems(node.text, problems);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('shipped.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS));
  return problems.list;
}

const staticOf = (owner: string, name: string): readonly string[] | null =>
  missingIn('javascript', 'builtins', owner, name) ?? missingIn('api', owner, `${name}_static`);

/** A pattern may also stand in a string, for `RegExp`. */
function patternProblems(text: string, problems: Problems): void {
  if (/\(\?<[=!]/.test(text)) problems.report('lookbehind', missingIn('javascript', 'regular_expressions', 'lookbehind_assertion'));
  if (/\(\?[ims]*-?[ims]+:/.test(text)) problems.report('pattern modifiers', missingIn('javascript', 'regular_expressions', 'modifier'));
  if (/^\/.*\/[dgimsuy]*v/s.test(text)) problems.report('pattern flag v', missingIn('javascript', 'builtins', 'RegExp', 'unicodeSets'));
}

/** The name of a member, which no global stands behind. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isBindingElement(parent)) return true;
  return (ts.isObjectLiteralElement(parent) || ts.isClassElement(parent)) && !ts.isShorthandPropertyAssignment(parent) && parent.name === node;
}
