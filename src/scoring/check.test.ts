import { describe, expect, test } from 'vitest';
import { assess, rank, type Answer, type Answers, type Questionnaire, type Scale, type TraitId } from './index.js';
import { ONE_PEAK, REALISTIC, SHORT } from './test-samples.js';

const refusal = (run: () => unknown): RangeError => {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return error as RangeError;
  }
  throw new Error('nothing was refused');
};

describe('an answer other than 1 to 5 or null is refused by item id and value', () => {
  test.each([
    [0, '"R": answer cannot be 0 (number)'],
    [6, '"R": answer cannot be 6 (number)'],
    [2.5, '"R": answer cannot be 2.5 (number)'],
    [-1, '"R": answer cannot be -1 (number)'],
    [NaN, '"R": answer cannot be NaN (number)'],
    ['3', '"R": answer cannot be 3 (string)'],
    [true, '"R": answer cannot be true (boolean)'],
    [{}, '"R": answer cannot be [object Object] (object)'],
  ])('%s', (value, message) => {
    const answers = { ...REALISTIC, R: value as Answer };
    expect(refusal(() => assess(answers, SHORT, ONE_PEAK)).message).toBe(message);
    expect(refusal(() => rank(answers, SHORT, [])).message).toBe(message);
  });

  test('also to an item on a trait', () => {
    expect(refusal(() => assess({ studies: 9 as 5 }, SHORT, ONE_PEAK)).message).toBe('"studies": answer cannot be 9 (number)');
  });
});

test('a missing answer and an undefined one count as skipped', () => {
  const skipped = assess({ ...REALISTIC, R: null }, SHORT, ONE_PEAK);
  const { R: _, ...rest } = REALISTIC;
  expect(assess(rest as Answers, SHORT, ONE_PEAK)).toEqual(skipped);
  expect(assess({ ...REALISTIC, R: undefined as unknown as null }, SHORT, ONE_PEAK)).toEqual(skipped);
});

test('answers to other items are left alone, whatever they are', () => {
  expect(assess({ ...REALISTIC, elsewhere: 17 as 5 }, SHORT, ONE_PEAK)).toEqual(assess(REALISTIC, SHORT, ONE_PEAK));
});

test('an item may be called like something every object has', () => {
  const ids = ['constructor', 'toString', '__proto__', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'];
  const interests = SHORT.interests.map(({ scale }, index) => ({ id: ids[index] as string, scale }));
  const questionnaire: Questionnaire = { interests, traits: [] };
  expect(assess({}, questionnaire, ONE_PEAK).status).toBe('insufficient');
  expect(rank({}, questionnaire, [], {}, {}).flags).toEqual([]);
  const answers = JSON.parse('{"constructor":5,"toString":4,"__proto__":3,"valueOf":3,"hasOwnProperty":2,"isPrototypeOf":1}') as Answers;
  expect(assess(answers, questionnaire, ONE_PEAK)).toEqual(assess(REALISTIC, SHORT, ONE_PEAK));
});

describe('a questionnaire is refused', () => {
  const messageFor = (changes: Partial<Questionnaire>): string => refusal(() => assess({}, { ...SHORT, ...changes }, ONE_PEAK)).message;

  test('for an unknown scale', () => {
    expect(messageFor({ interests: [{ id: 'x', scale: 'X' as Scale }] })).toBe('"x": scale cannot be X (string)');
    expect(messageFor({ interests: [{ id: 'x', scale: 'rules' as Scale }] })).toBe('"x": scale cannot be rules (string)');
    expect(messageFor({ interests: [{ id: 'x' } as never] })).toBe('"x": scale cannot be undefined (undefined)');
  });

  test('for an unknown trait', () => {
    expect(messageFor({ traits: [{ id: 'x', trait: 'salary' as TraitId }] })).toBe('"x": trait cannot be salary (string)');
    expect(messageFor({ traits: [{ id: 'x', trait: 'R' as TraitId }] })).toBe('"x": trait cannot be R (string)');
  });

  test('for two items with one id, be they of one kind or not', () => {
    const item = { id: 'twice', scale: 'R' } as const;
    expect(messageFor({ interests: [item, { ...item, scale: 'I' }] })).toBe('"twice": second id cannot be twice (string)');
    expect(messageFor({ interests: [item], traits: [{ id: 'twice', trait: 'rules' }] })).toBe('"twice": second id cannot be twice (string)');
  });
});

describe('a profession is refused', () => {
  const messageFor = (changes: object): string => {
    const profession = { ...ONE_PEAK, ...changes };
    const { message } = refusal(() => assess(REALISTIC, SHORT, profession));
    expect(refusal(() => rank(REALISTIC, SHORT, [profession])).message).toBe(message);
    return message;
  };
  const interestsWith = (changes: object) => ({ interests: { ...ONE_PEAK.interests, ...changes } });

  test.each([
    [0.99, '"one-peak": E cannot be 0.99 (number)'],
    [7.01, '"one-peak": E cannot be 7.01 (number)'],
    [NaN, '"one-peak": E cannot be NaN (number)'],
    [Infinity, '"one-peak": E cannot be Infinity (number)'],
    ['4', '"one-peak": E cannot be 4 (string)'],
    [undefined, '"one-peak": E cannot be undefined (undefined)'],
  ])('for an interest level of %s', (level, message) => {
    expect(messageFor(interestsWith({ E: level }))).toBe(message);
  });

  test('for a missing scale', () => {
    const { C: _, ...interests } = ONE_PEAK.interests;
    expect(messageFor({ interests })).toBe('"one-peak": C cannot be undefined (undefined)');
  });

  test('for an unknown scale', () => {
    expect(messageFor(interestsWith({ X: 4 }))).toBe('"one-peak": scale cannot be X (string)');
  });

  test.each([[-0.01], [1.01], [NaN], ['1'], [null], [undefined]])('for a trait level of %s', (level) => {
    expect(messageFor({ traits: { rules: { level } } })).toBe(`"one-peak": rules cannot be ${level} (${typeof level})`);
  });

  test.each([[-0.01], [1.01], [NaN], ['1'], [null]])('for a trait weight of %s', (weight) => {
    expect(messageFor({ traits: { rules: { level: 1, weight } } })).toBe(`"one-peak": rules cannot be ${weight} (${typeof weight})`);
  });

  test('for an unknown trait, also beside rated ones', () => {
    expect(messageFor({ traits: { salary: { level: 1 } } })).toBe('"one-peak": trait cannot be salary (string)');
    expect(messageFor({ traits: { rules: { level: 1 }, R: { level: 1 } } })).toBe('"one-peak": trait cannot be R (string)');
  });

  test('for the id of another one, in a ranking', () => {
    expect(refusal(() => rank(REALISTIC, SHORT, [ONE_PEAK, { ...ONE_PEAK }])).message).toBe('"one-peak": second id cannot be one-peak (string)');
  });
});

test('the ends of every range are accepted', () => {
  const traits = { rules: { level: 0, weight: 0 }, studies: { level: 1, weight: 1 }, contact: undefined } as object;
  expect(assess({ ...REALISTIC, studies: 1 }, SHORT, { ...ONE_PEAK, traits }).status).toBe('complete');
});
