import { parseSync, Visitor, type ESTree, type Plugin } from 'vite';
import { OWN_ADDRESS, ownAddressIs } from '../../cli/joined-files.js';

/** For `define`: after this, a chunk says where it comes from in its first statement, and nowhere else. */
export const ownAddressByName = { 'import.meta.url': OWN_ADDRESS };

/**
 * What `cli/joined-files.ts` puts into one script is cut at places that are known from how it was written, for whoever installed the
 * package has no parser: the build makes sure of them. After what makes chunks shorter.
 *
 * @param isJoined - by a chunk's name
 */
export const joinable = (isJoined: (fileName: string) => boolean): Plugin => ({
  name: 'joinable',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || !isJoined(file.fileName)) continue;
      if (file.code.includes(OWN_ADDRESS)) file.code = ownAddressIs('import.meta.url') + file.code;
      const obstacle = obstacleToJoining(file.code);
      if (obstacle) this.error(`${file.fileName} cannot be joined with others: ${obstacle}`);
    }
  },
});

/** Why a module's code is not what others can be joined with, if it is not. */
export function obstacleToJoining(code: string): string | null {
  const { program, errors } = parseSync('chunk.js', code);
  if (errors[0]) return errors[0].message;
  const statements = [...program.body];
  if (code.startsWith(ownAddressIs('import.meta.url'))) statements.shift();
  const last = statements.at(-1);
  if (last && isExportClause(last)) statements.pop();
  const found = new Set<string>();
  const note = (what: string) => (): void => {
    found.add(what);
  };
  new Visitor({
    ImportDeclaration: note('it imports another file'),
    ImportExpression({ source }) {
      if (source.type === 'Literal') found.add('it imports another file');
    },
    ExportAllDeclaration: note('it exports before its end'),
    ExportDefaultDeclaration: note('it exports before its end'),
    ExportNamedDeclaration: note('it exports before its end'),
    MetaProperty({ meta }) {
      if (meta.name === 'import') found.add('it asks for its address after its first statement');
    },
  }).visit({ ...program, body: statements });
  return [...found].join(', ') || null;
}

const isExportClause = (statement: ESTree.Statement | ESTree.ModuleDeclaration | ESTree.Directive): boolean =>
  statement.type === 'ExportNamedDeclaration' &&
  !statement.source &&
  !statement.declaration &&
  statement.specifiers.every(({ local, exported }) => local.type === 'Identifier' && exported.type === 'Identifier');
