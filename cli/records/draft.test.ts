import { describe, expect, it } from 'vitest';
import { plainSheet } from '../../tests/catalogue/fixtures.js';
import { findingLine } from '../finding.js';
import { checkDraft } from './draft.js';

function check(record: unknown) {
  const { missing, problems } = checkDraft(record);
  const lines = (findings: typeof missing) => findings.map((finding) => findingLine(finding, 'en'));
  return { missing: lines(missing), problems: lines(problems) };
}

describe('a draft', () => {
  it('may lack anything but its id', () => {
    expect(check({ id: 'crieur', draft: true }).problems).toEqual([]);
    expect(check({ draft: true }).problems).toEqual(['id: missing: expected a text']);
  });

  it('still needs what is absent, null or empty, each told once', () => {
    const { missing, problems } = check({
      ...plainSheet('crieur'),
      draft: true,
      tagline: '',
      missions: { items: [], sources: ['almanach'] },
      profile: null,
    });
    expect(problems).toEqual([]);
    expect(missing).toEqual([
      'tagline: "": expected a text that is not empty',
      'missions.items: an empty list: expected at least one',
      'profile: null: expected an object',
    ]);
  });

  it('is wrong where it says something wrong', () => {
    const { problems } = check({ ...plainSheet('crieur'), draft: true, tagline: 'Un <b>cri</b>', hook: 3, foo: 1 });
    expect(problems).toEqual(['tagline: "Un <b>cri</b>": expected plain text without HTML', 'hook: 3: expected a text', 'foo: unknown field']);
  });

  it('lacks nothing once it is complete', () => {
    expect(check({ ...plainSheet('crieur'), draft: true })).toEqual({ missing: [], problems: [] });
  });
});
