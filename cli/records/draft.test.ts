import { describe, expect, it } from 'vitest';
import { plainSheet } from '../../tests/catalogue/fixtures.js';
import { checkDraft } from './draft.js';

describe('a draft', () => {
  it('may lack anything but its id', () => {
    expect(checkDraft({ id: 'crieur', draft: true }).problems).toEqual([]);
    expect(checkDraft({ draft: true }).problems).toEqual(['id: missing: expected a text']);
  });

  it('still needs what is absent, null or empty, each told once', () => {
    const { missing, problems } = checkDraft({
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
    const { problems } = checkDraft({ ...plainSheet('crieur'), draft: true, tagline: 'Un <b>cri</b>', hook: 3, foo: 1 });
    expect(problems).toEqual(['tagline: "Un <b>cri</b>": expected plain text without HTML', 'hook: 3: expected a text', '(record): unknown "foo"']);
  });

  it('lacks nothing once it is complete', () => {
    expect(checkDraft({ ...plainSheet('crieur'), draft: true })).toEqual({ missing: [], problems: [] });
  });
});
