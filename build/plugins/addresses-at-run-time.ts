import { parseSync, Visitor, type Plugin } from 'vite';

/** Which the bundlers of those who install the package read; minifiers take comments away. */
const LEAVE = '/*webpackIgnore:true*//*turbopackIgnore:true*//*@vite-ignore*/';

/** `import()` of an address that is known only on the page is left to the page: Turbopack fails on it otherwise, webpack warns. After what makes chunks shorter. */
export const addressesAtRunTime: Plugin = {
  name: 'addresses-at-run-time',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = leftToThePage(file.code);
  },
};

export function leftToThePage(code: string): string {
  const places: number[] = [];
  new Visitor({
    ImportExpression({ source }) {
      if (source.type !== 'Literal') places.push(source.start);
    },
  }).visit(parseSync('chunk.js', code).program);
  return places.reduceRight((rest, place) => rest.slice(0, place) + LEAVE + rest.slice(place), code);
}
