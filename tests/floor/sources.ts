import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { missingIn, Problems } from './floor.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files of the program that end in pages of hosts. */
const isShipped = (path: string): boolean => /^(src|components|embed)\//.test(path) && !/^src\/(cli|bundled)\/|\.test\.ts$/.test(path);

/** Every source file that is shipped to pages, with its types. */
export function shippedSources(): { readonly files: readonly ts.SourceFile[]; readonly types: ts.TypeChecker } {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    fileNames.filter((path) => isShipped(relative(root, path))),
    options,
  );
  return { files: program.getSourceFiles().filter(({ fileName }) => isShipped(relative(root, fileName))), types: program.getTypeChecker() };
}

/** Where the data keeps the members of interfaces that exist in specifications only. */
const MIXED_INTO = ['ShadowRoot', 'Element', 'HTMLElement', 'Document', 'Window', 'Navigator', 'Response'];

/** Members of the browser's objects, resolved by their types, that a browser of the floor lacks. */
export function memberProblems(files: readonly ts.SourceFile[], types: ts.TypeChecker): readonly string[] {
  const problems = new Problems();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      for (const declaration of declarationsOf(node, types)) {
        if (!/\/typescript\/lib\/lib\./.test(declaration.getSourceFile().fileName)) continue;
        const [owner, name] = [ownerOf(declaration), node.text];
        const missing =
          missingIn('api', owner, name) ??
          missingIn('api', owner, `${name}_static`) ??
          missingIn('javascript', 'builtins', owner, name) ??
          MIXED_INTO.map((heir) => missingIn('api', heir, name)).find(Boolean);
        problems.report(`${relative(root, node.getSourceFile().fileName)}: ${owner}.${name}`, missing);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);
  return problems.list;
}

/** Also of what is taken out of an object: `const { name } = object`. */
function declarationsOf(node: ts.Identifier, types: ts.TypeChecker): readonly ts.Declaration[] {
  const { parent } = node;
  if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent) && (parent.propertyName ?? parent.name) === node) {
    return types.getTypeAtLocation(parent.parent).getProperty(node.text)?.declarations ?? [];
  }
  return ts.isPropertyAccessExpression(parent) && parent.name === node ? (types.getSymbolAtLocation(node)?.declarations ?? []) : [];
}

/** `ReadonlyArray` and `ArrayConstructor` are views of `Array`. */
function ownerOf({ parent }: ts.Declaration): string {
  if (ts.isInterfaceDeclaration(parent)) return parent.name.text.replace(/^Readonly(?=[AMS])|Constructor$/g, '');
  const holder = ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent) ? parent.parent.name : null;
  return holder && ts.isIdentifier(holder) ? holder.text : '';
}
