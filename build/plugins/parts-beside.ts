import type { Plugin } from 'vite';

/** Stands in the source of the page's file for what it hands over. */
const SHARED = 'SHARED_WITH_PARTS';
const COMMON = 'common';
/** What the bundler adds itself. */
const RUNTIME = 'rolldown/runtime';

/**
 * A page's file and its parts, as two files of which neither imports the other: the parts are a function, to which the page's file
 * hands over what both use. As a module, the parts would import the page's file by its name; pages ask for that by another
 * address (`…?ver=1`), rename it or put it inline, and the elements would be there twice.
 *
 * @param page - path of the entry that pages load
 * @param parts - name of the entry that exports the parts, one object
 */
export function partsBeside(page: string, parts: string): Plugin {
  const atOnce = new Set<string>();
  return {
    name: 'parts-beside',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            minifyInternalExports: false, // names that do not depend on the rest of the chunk
            codeSplitting: { groups: [{ name: COMMON, test: (id) => atOnce.has(id) }] },
          },
        },
      },
    }),
    buildEnd() {
      const add = (id: string): void => {
        if (atOnce.has(id)) return;
        atOnce.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(add);
      };
      add(page);
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entry = chunks.find(({ facadeModuleId }) => facadeModuleId === page);
      const common = chunks.find(({ name }) => name === COMMON);
      const beside = chunks.find(({ name }) => name === parts);
      const runtime = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.includes(RUNTIME)));
      if (!entry || !common || !beside || !runtime || chunks.length !== 4) {
        this.error(`expected the page's file, its parts and what both use, found ${Object.keys(bundle).join(', ')}`);
      }
      const parse = (code: string) => this.parse(code).body as readonly object[] as readonly Statement[];
      const helpers = without('ExportNamedDeclaration', runtime.code, parse);
      /** The bundler's helpers that a chunk imports, under its own names for them. */
      const helped = ({ names, code }: Apart): string =>
        `const ${record(names.filter(({ source }) => source?.endsWith(runtime.fileName)))}=(()=>{${helpers.code}\nreturn ${record(helpers.names)}})();\n${code}`;
      const given = without('ExportNamedDeclaration', helped(without('ImportDeclaration', common.code, parse)), parse);
      const taken = without('ImportDeclaration', beside.code, parse);
      const made = without('ExportNamedDeclaration', helped(taken), parse);
      const short = shortNames(given.names);
      const handedOver = taken.names.filter(({ source }) => source?.endsWith(common.fileName));
      entry.code = given.code.replace(SHARED, () => record(given.names.map(short)));
      beside.code = `const parts = (${record(handedOver.map(short))}) => {
${made.code}
return ${made.names[0]?.inside} };
export { parts as default };`;
      for (const { fileName } of [common, runtime]) Reflect.deleteProperty(bundle, fileName);
    },
  };
}

type Name = { readonly name: string } | { readonly value: string };
interface Statement {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly source?: { readonly value: string } | null;
  readonly specifiers: readonly { readonly local: Name; readonly imported?: Name; readonly exported?: Name }[];
}
/** What a chunk imports or exports, as it is called outside and inside of it. */
interface Shared {
  readonly outside: string;
  readonly inside: string;
  readonly source: string | undefined;
}
/** A chunk's code without the statements that say what it imports, or exports, and what they said. */
interface Apart {
  readonly names: readonly Shared[];
  readonly code: string;
}

function without(type: 'ImportDeclaration' | 'ExportNamedDeclaration', code: string, parse: (code: string) => readonly Statement[]): Apart {
  const statements = parse(code).filter((statement) => statement.type === type);
  const names = statements.flatMap(({ specifiers, source }) =>
    specifiers.map(({ local, imported, exported }) => ({
      outside: nameOf(imported ?? exported ?? local),
      inside: nameOf(local),
      source: source?.value,
    })),
  );
  return { names, code: statements.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code) };
}

const nameOf = (name: Name): string => ('name' in name ? name.name : name.value);

/** The same short names in both files. */
function shortNames(all: readonly Shared[]): (shared: Shared) => Shared {
  const order = all.map(({ outside }) => outside).sort();
  return (shared) => ({ ...shared, outside: `_${order.indexOf(shared.outside).toString(36)}` });
}

/** As an object whose values are called `inside`, and as a pattern that takes one apart. */
const record = (names: readonly Shared[]): string => `{${names.map(({ outside, inside }) => `${outside}:${inside}`).join()}}`;
