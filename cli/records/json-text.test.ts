import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { json } from '../messages/en/index.js';
import { findJsonFault, placesOf } from './json-text.js';

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
    const fault = findJsonFault(text)!;
    expect([fault.line, fault.column, json.fault(fault.found, fault.expected)]).toEqual([line, column, `not JSON: ${message}`]);
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

describe('the places of values in a JSON text', () => {
  const text = '{\r\n  "a": [1, {"b": "x,{", "é": []}],\r\n  "c": {"d": {}}, "a b": null\n}';

  it.each([
    ['', 1, 1],
    ['a', 2, 3],
    ['a.0', 2, 9],
    ['a.1', 2, 12],
    ['a.1.b', 2, 13],
    ['a.1.é', 2, 25],
    ['c', 3, 3],
    ['c.d', 3, 9],
    ['a b', 3, 19],
    // What is not there, where its nearest parent is
    ['c.d.e.f', 3, 9],
    ['a.7', 2, 3],
    ['z', 1, 1],
  ])('%s', (path, line, column) => {
    expect(placesOf(text, [path, 'a.0']).get(path)).toEqual({ line, column });
  });

  it('is found for every value', () => {
    const paths = (value: unknown, at: readonly string[] = []): string[] => [
      at.join('.'),
      ...(typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, child]) => paths(child, [...at, key])) : []),
    ];
    const keyed = fc.object({ key: fc.stringMatching(/^[a-z]{1,3}$/), maxDepth: 3 });
    fc.assert(
      fc.property(keyed, fc.nat(4), (value, indent) => {
        const own = JSON.stringify(value, null, indent);
        const all = paths(JSON.parse(own));
        const places = placesOf(own, all);
        for (const path of all) {
          const { line, column } = places.get(path)!;
          const there = own.split('\n')[line - 1]!.slice(column - 1);
          const step = path.split('.').at(-1)!;
          if (path !== '') expect(there.startsWith(`"${step}"`) || /^\d+$/.test(step)).toBe(true);
        }
      }),
    );
  });
});
