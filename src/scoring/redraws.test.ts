import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_PARAMETERS,
  DEMANDS,
  rank,
  SCALES,
  TRAITS,
  type Answers,
  type ProfessionProfile,
  type Questionnaire,
  type Ranking,
  type Scale,
  type ScoringParameters,
} from './index.js';
import { normalTable } from './redraws.js';
import {
  answerAll,
  answersTo,
  FULL,
  manyProfessions,
  NO_INTERESTS,
  ONE_PEAK,
  parameters,
  questionnaire,
  REALISTIC,
  RUNS,
  SHORT,
} from './test-samples.js';

const TABLE = normalTable().map((row) => [...row]);

test('without any variance the likings of a redraw are flat, and every share stays finite', () => {
  const peaks = [ONE_PEAK, { ...ONE_PEAK, id: 'other' }];
  const ranking = rank(REALISTIC, SHORT, peaks, { ...DEFAULT_PARAMETERS, sigma0: 0, profileVariance: 0 });
  const shares = Object.values(ranking.leading);
  expect(shares.length).toBeGreaterThan(0);
  expect(shares.every(Number.isFinite)).toBe(true);
});

describe('the table', () => {
  const rows = TABLE;

  test('has 32 rows of a number for each scale and each trait, the same every time', () => {
    expect(rows.map((row) => row.length)).toEqual(Array.from({ length: 32 }, () => 17));
    expect(normalTable()).toEqual(normalTable());
    // From the seed by hand: sums of twelve numbers of 16 bits, / 65536, less 6.
    let state = 12184;
    const first = Array.from({ length: 12 }, () => {
      state = Number((BigInt(state) * 1664525n + 1013904223n) % 4294967296n);
      return Math.floor(state / 65536);
    });
    expect(rows[0]![0]).toBe(first.reduce((sum, value) => sum + value) / 65536 - 6);
  });

  test('is nearly normal: with the negatives no mean, a variance near 1, no great correlation', () => {
    const product = (one: number, two: number) => rows.reduce((sum, row) => sum + row[one]! * row[two]!, 0) / rows.length;
    for (const one of rows[0]!.keys()) {
      expect(product(one, one)).toBeGreaterThan(0.7);
      expect(product(one, one)).toBeLessThan(1.3);
      for (const two of rows[0]!.keys()) if (two !== one) expect(Math.abs(product(one, two))).toBeLessThan(0.45);
    }
    // Sums of twelve stay within ± 6, and two thirds within ± 1.
    const all = rows.flat();
    const within = all.filter((value) => Math.abs(value) < 1).length / all.length;
    expect(within).toBeGreaterThan(0.63);
    expect(within).toBeLessThan(0.73);
    expect(Math.max(...all.map(Math.abs))).toBeLessThan(6);
  });
});

describe('how often each leads', () => {
  test.each([1, 2, 3, 4])('is what all 64 redraws of all professions give, computed at length, a thousand times: part %i', () => {
    fc.assert(
      fc.property(answersTo(FULL), manyProfessions, parameters, (answers, profiles, changes) => {
        expect(rank(answers, FULL, profiles, changes).leading).toEqual(leadingAtLength(answers, FULL, profiles, changes));
      }),
      { numRuns: Math.ceil(RUNS.numRuns / 4) },
    );
  });

  test('is so whatever is asked', () => {
    const asking = questionnaire.chain((asked) => fc.tuple(fc.constant(asked), answersTo(asked)));
    fc.assert(
      fc.property(asking, manyProfessions, ([asked, answers], profiles) => {
        expect(rank(answers, asked, profiles).leading).toEqual(leadingAtLength(answers, asked, profiles));
      }),
      { numRuns: Math.ceil(RUNS.numRuns / 10) },
    );
  });

  test('does not depend on the other ids or their order, and any id will do', () => {
    const ids = ['__proto__', 'constructor', '10', '2', 'é'];
    const profiles = ids.map((id, index) => ({ ...ONE_PEAK, id, traits: { rules: { level: index / 4 } } }));
    const { leading } = rank({ ...REALISTIC, rules: 2 }, SHORT, profiles);
    expect(Object.keys(leading).sort()).toEqual([...ids].sort());
    expect(rank({ ...REALISTIC, rules: 2 }, SHORT, [...profiles].reverse()).leading).toEqual(leading);
  });

  test('is the same for two with one profile, and both lead at a tie for the last place', () => {
    const twins = ['a', 'b'].map((id) => ({ ...ONE_PEAK, id }));
    expect(rank(REALISTIC, SHORT, twins).leading).toEqual({ a: 1, b: 1 });
  });

  test('is certain where the answers have no error', () => {
    const far = { ...ONE_PEAK, id: 'far', interests: { ...ONE_PEAK.interests, R: 1, C: 7 } };
    expect(rank(REALISTIC, SHORT, [far, ONE_PEAK], { sigma0: 0 }).leading).toEqual({ 'one-peak': 1, far: 0 });
  });

  test('of nothing is nothing', () => {
    expect(rank({}, SHORT, [ONE_PEAK]).leading).toEqual({});
    expect(rank(answerAll(SHORT, 3), SHORT, [{ id: 'flat', interests: NO_INTERESTS, traits: {} }]).leading).toEqual({});
  });
});

/** The published steps one after the other, without any short cut. */
function leadingAtLength(
  answers: Answers,
  asked: Questionnaire,
  profiles: readonly ProfessionProfile[],
  changes: Partial<ScoringParameters> = {},
): Ranking['leading'] {
  const { sigma0, scatterWeight, alpha, traitStretch, traitError, skippedTraitError, profileVariance, norms } = { ...DEFAULT_PARAMETERS, ...changes };
  const valuesOf = (items: readonly { readonly id: string; readonly reversed?: boolean }[]): number[] =>
    items.flatMap(({ id, reversed }) => {
      const answer = answers[id] ?? null;
      return answer === null ? [] : reversed ? 6 - answer : answer;
    });
  const answersByScale = SCALES.map((scale) => valuesOf(asked.interests.filter((item) => item.scale === scale)));
  const positions = TRAITS.map((trait) => {
    const values = valuesOf(asked.traits.filter((item) => item.trait === trait));
    return values.length > 0 ? (mean(values) - 1) / 4 : null;
  });
  const scatter = sum(answersByScale.flatMap((values) => values.map((value) => (value - mean(values)) ** 2)));
  const freedom = sum(answersByScale.map((values) => values.length - 1));
  const variance = ((scatterWeight * sigma0 ** 2 + scatter) / (scatterWeight + freedom)) * mean(answersByScale.map((values) => 1 / values.length));
  const likings = centred(answersByScale.map((values, index) => mean(values) - norms[SCALES[index] as Scale]));
  const hasInterests = answersByScale.every((values) => values.length > 0);
  const kept = profileVariance / (profileVariance + variance);

  const redraws = [1, -1].flatMap((sign) =>
    TABLE.map((row) => {
      const noise = centred(row.slice(0, 6));
      const deviates = row.slice(6);
      return {
        profile: likings.map((liking, index) => kept * liking + sign * Math.sqrt(kept * variance) * noise[index]!),
        traits: positions.map((position, index) => {
          const deviate = sign * deviates[index]!;
          return position === null ? 0.5 + skippedTraitError * deviate : Math.min(1, Math.max(0, position + traitError * deviate));
        }),
      };
    }),
  );

  const scored = profiles.flatMap((profession) => {
    const direction = centred(SCALES.map((scale) => profession.interests[scale]));
    const rated = TRAITS.map((trait, index) => ({ trait, index, ...profession.traits[trait] })).filter(({ level }) => level !== undefined);
    const weights = rated.map(({ weight = 1 }) => weight);
    const answeredWeight = sum(rated.map(({ index, weight = 1 }) => (positions[index] === null ? 0 : weight)));
    const useInterests = hasInterests && lengthOf(direction) > 1e-9;
    const useTraits = sum(weights) > 0 && answeredWeight >= sum(weights) / 2 - 1e-9;
    if (!useInterests && !useTraits) return [];
    const share = useInterests ? (useTraits ? alpha : 1) : 0;
    const scores = redraws.map(({ profile, traits }) => {
      const length = lengthOf(profile) * lengthOf(direction);
      const r = length > 0 ? sum(profile.map((value, index) => value * direction[index]!)) / length : 0;
      const gains = rated.map(({ trait, index, level = 0, weight = 1 }) => {
        const fit = (answer: number) => 1 - (DEMANDS.some((demand) => demand === trait) ? Math.max(0, level - answer) : Math.abs(level - answer));
        return weight * (fit(traits[index]!) - fit(0.5));
      });
      const gain = sum(gains) / sum(weights);
      return (useInterests ? share * 50 * (1 + r) : 0) + (useTraits ? (1 - share) * 50 * (1 + Math.tanh(2 * traitStretch * gain)) : 0);
    });
    return [{ id: profession.id, scores }];
  });
  const places = Math.max(1, Math.min(6, Math.round(scored.length / 4)));
  const limits = redraws.map((_, index) => scored.map(({ scores }) => scores[index]!).sort((a, b) => b - a)[places - 1]!);
  return Object.fromEntries(
    scored.map(({ id, scores }) => [id, scores.filter((score, index) => score >= limits[index]! - 1e-9).length / redraws.length]),
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const centred = (values: readonly number[]): number[] => values.map((value) => value - mean(values));
const lengthOf = (values: readonly number[]): number => Math.sqrt(sum(values.map((value) => value ** 2)));
