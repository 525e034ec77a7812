import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemIds } from 'metier-widgets/scoring';
import { score } from './score.js';

test('answers give a result that can be sent', () => {
  const { summary, traits } = score(Object.fromEntries(itemIds.map((id, index) => [id, (index % 5) + 1])));
  assert.ok(summary.count > 50);
  assert.ok(JSON.stringify(summary).length < 12_000);
  assert.equal(typeof traits.rules, 'string');
});
