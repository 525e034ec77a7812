import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { findJsonFault } from './json-text.js';

describe('the place where a JSON text is wrong', () => {
  it.each([
    ['{"id": "vitrier",}', 1, 18, '"}": expected a name in double quotes'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"\\"": expected "," or the end of the list or object'],
    ['{\r\n  "a": tru\r\n}', 2, 8, '"t": expected a value'],
    ['{\r  "é🙂": x}', 2, 9, '"x": expected a value'],
    ['[1, 2', 1, 6, 'the text stops: expected "," or the end of the list or object'],
    ['', 1, 1, 'the text stops: expected a value'],
    ["{'a': 1}", 1, 2, '"\'": expected a name in double quotes or "}"'],
    ['{"a": [1, 2}', 1, 12, '"}": expected "," or the end of the list or object'],
    ['{"a": "une\nligne"}', 1, 7, '"\\"": expected a value'],
    ['{"a": 01}', 1, 7, '"0": expected a value'],
    ['{} {}', 1, 4, '"{": expected nothing more'],
    ['{"a" "b"}', 1, 6, '"\\"": expected ":"'],
    ['{"a": 1} // note', 1, 10, '"/": expected nothing more'],
  ])('%j', (text, line, column, message) => {
    expect(findJsonFault(text)).toEqual({ line, column, message });
  });

  it('is found where JSON.parse fails, and only there', () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', 'x', '1', ' ')).map(([json, at, junk]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + junk + json.slice(place + 1);
    });
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken), (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(findJsonFault(text) === null).toBe(isJson);
      }),
      { numRuns: 2000 },
    );
  });
});
