import { baseItemIds, itemIds, questionnaire } from '../../src/questionnaire/items.js';
import type { Answer, Answers } from '../../src/scoring/types.js';

/** The 29 base questions, each answered by a rule. */
export const answersBy = (rule: (id: string, position: number) => Answer): Answers =>
  Object.fromEntries(baseItemIds.map((id, position) => [id, rule(id, position)]));

const scaleOf = new Map(questionnaire.interests.map(({ id, scale }) => [id as string, scale]));

/** Somebody drawn to technical and exact work who wants days off like everybody: every part of a result has something to say. */
export const technical: Answers = answersBy((id) => {
  if (id === 't-work-on-days-off') return 1;
  const scale = scaleOf.get(id);
  return scale === undefined ? 4 : ({ R: 5, I: 4, A: 1, S: 2, E: 2, C: 5 } as const)[scale];
});

export const allSkipped: Answers = answersBy(() => null);
export const allNeutral: Answers = answersBy(() => 3);
/** Tastes without working conditions, and the other way round. */
export const onlyInterests: Answers = answersBy((id) => (scaleOf.has(id) ? (technical[id] as Answer) : null));
export const onlyTraits: Answers = answersBy((id) => (scaleOf.has(id) ? null : 4));

/** Sets that no one chose: some complete, some with many skipped, some refined. The same ones in every run. */
export function randomAnswers(count: number, seed = 20261122): readonly Answers[] {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, () => {
    const skipped = random() < 0.4 ? random() : 0.05;
    const asked = random() < 0.3 ? itemIds : baseItemIds;
    return Object.fromEntries(asked.map((id) => [id, random() < skipped ? null : ((1 + Math.floor(random() * 5)) as Answer)]));
  });
}
