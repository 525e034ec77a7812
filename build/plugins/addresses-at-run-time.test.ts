import { expect, it } from 'vitest';
import { leftToThePage } from './addresses-at-run-time.js';

it('marks only what is loaded from an address that the page knows', () => {
  const text = 'const e=`é import(x)`,t="import(x)",r=()=>import("./part.js"),';
  expect(leftToThePage(`${text}n=e=>import(e),i=()=>import(\`\${e}?\`);`)).toBe(
    `${text}n=e=>import(/*webpackIgnore:true*//*turbopackIgnore:true*//*@vite-ignore*/e),i=()=>import(/*webpackIgnore:true*//*turbopackIgnore:true*//*@vite-ignore*/\`\${e}?\`);`,
  );
});
