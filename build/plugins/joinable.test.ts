import { describe, expect, it } from 'vitest';
import { obstacleToJoining } from './joinable.js';

describe('what others can be joined with', () => {
  it.each([
    'const metierWidgetsAddress=import.meta.url;load(metierWidgetsAddress);',
    'var e={title:"x"};export{e as default};',
    'const e=`import{a}from"./b.js";`,t=/export{a}/,r="import.meta.url";export{e,t as search,r as address};',
    'const e=t=>import(t);export{e as load};',
  ])('is %s', (code) => expect(obstacleToJoining(code)).toBe(null));

  it.each([
    ['imports, for its effect', 'import"./b.js";run();', 'it imports another file'],
    ['imports names, perhaps in a circle', 'import{a as e}from"./a.js";export{e as b};', 'it imports another file'],
    ['loads a file of ours later', 'const e=()=>import("./b.js");export{e};', 'it imports another file'],
    ['exports what it declares', 'export const a=1;', 'it exports before its end'],
    ['exports an expression', 'export default class{}', 'it exports before its end'],
    ['exports twice', 'const a=1;export{a};export{a as b};', 'it exports before its end'],
    ['passes on what another exports', 'export{a}from"./a.js";', 'it exports before its end'],
    ['exports by a text', 'const a=1;export{a as"b,c"};', 'it exports before its end'],
    ['asks for its address', 'load(import.meta.url);', 'it asks for its address after its first statement'],
    ['is not JavaScript', 'const a=;', 'Unexpected token'],
  ])('is nothing that %s', (_what, code, obstacle) => expect(obstacleToJoining(code)).toContain(obstacle));
});
