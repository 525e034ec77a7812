import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import criteria from '../../../data/criteria.json' with { type: 'json' };
import { bundledCatalogue, loadProfession } from './bundled-catalogue.js';
import { UnknownProfessionError } from '../catalogue.js';
import { summarise } from '../record/summary.js';

const folder = new URL('../../../data/professions/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the bundled catalogue', () => {
  it.each(files)('holds everything of %s', async (file) => {
    const { $schema, ...record } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    const catalogue = bundledCatalogue();
    const { keywords, ...summary } = summarise(record, criteria);
    const decoded = catalogue.get(record.id)!;
    // A sub-sector that no other profession has is left to the record.
    expect({ ...decoded, subsector: record.subsector }).toEqual({ ...summary, subsector: record.subsector });
    expect([undefined, record.subsector]).toContain(decoded.subsector);
    expect(await loadProfession(record.id)).toEqual(record);
  });

  it('refuses an id that it does not have', async () => {
    await expect(loadProfession('constructor')).rejects.toThrow(UnknownProfessionError);
  });
});
