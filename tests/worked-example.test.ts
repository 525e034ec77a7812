/** The example of docs/scoring.md, worked by hand, against the scoring. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { profileMessages } from '../src/messages/profiles.js';
import {
  assess,
  rank,
  SCALES,
  SCORING_VERSION,
  TRAITS,
  type Answer,
  type Answers,
  type ProfessionProfile,
  type Scale,
  type TraitId,
} from '../src/scoring/index.js';
import { QUESTIONNAIRE_VERSION } from '../src/questionnaire/items.js';

const text = await readFile(join(import.meta.dirname, '../docs/scoring.md'), 'utf8');

/** Cells of the rows of the table whose first column has this name. */
function table(name: string): readonly (readonly string[])[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => new RegExp(`^\\| ${name}\\s*\\|`).test(line));
  const rows = lines.slice(start + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const number = (cell = ''): number => Number(cell.replace('−', '-').replace(',', '.'));

/** As it is written: as many decimals, a comma, a true minus. */
function expectWritten(cell = '', value: number): void {
  const decimals = cell.split(',')[1]?.length ?? 0;
  expect(value.toFixed(decimals).replace('-', '−').replace('.', ',')).toBe(cell);
}

it('the worked example is what the scoring gives', () => {
  const interestRows = table('domaine');
  const traitRows = table('condition');
  const labels = profileMessages({ language: 'fr', address: 'tu' }).traits;
  const traitOf = (label: string): TraitId => TRAITS.find((trait) => labels[trait] === label)!;

  const answers: Record<string, Answer> = {};
  const interests = interestRows.flatMap(([scale, given = '']) =>
    given.split(' ').map((value, index) => {
      const item = { id: `${scale}${index}`, scale: scale as Scale };
      answers[item.id] = Number(value) as Answer;
      return item;
    }),
  );
  const traits = traitRows.map(([label = '', given]) => {
    answers[label] = Number(given) as Answer;
    return { id: label, trait: traitOf(label) };
  });
  const profession: ProfessionProfile = {
    id: 'example',
    interests: Object.fromEntries(interestRows.map(([scale, , , , level]) => [scale, number(level)])) as Record<Scale, number>,
    traits: Object.fromEntries(traitRows.map(([label = '', , , level]) => [traitOf(label), { level: number(level) }])),
  };
  const questionnaire = { interests, traits };
  const assessment = assess(answers as Answers, questionnaire, profession);
  const ranking = rank(answers as Answers, questionnaire, [profession]);

  const means = SCALES.map((scale) => ranking.interests[scale]!);
  const levels = SCALES.map((scale) => profession.interests[scale]);
  const centred = (values: readonly number[]) => values.map((value) => value - values.reduce((sum, each) => sum + each, 0) / values.length);
  const length = Math.hypot(...centred(levels));
  expect(interestRows.map(([scale]) => scale)).toEqual([...SCALES]);
  for (const [index, [scale, , mean, deviation, , direction, points]] of interestRows.entries()) {
    expectWritten(mean, means[index]!);
    expectWritten(deviation, centred(means)[index]!);
    expectWritten(direction, centred(levels)[index]! / length);
    expectWritten(points, assessment.interests!.contributions[scale as Scale]);
  }
  for (const [label = '', , position, , gain, points] of traitRows) {
    const trait = traitOf(label);
    expectWritten(position, ranking.traits[trait]!);
    expectWritten(points, assessment.traits!.contributions[trait]!);
    // Gains are as their points: these sum to T − 50 where the gains have the mean .1333.
    expectWritten(gain, (assessment.traits!.contributions[trait]! * 0.4) / (assessment.traits!.score - 50));
  }
  const { interests: ours, traits: theirs } = assessment;
  const values = [
    ours!.score,
    ours!.band.low,
    ours!.band.high,
    theirs!.score,
    theirs!.band.low,
    theirs!.band.high,
    assessment.score!,
    assessment.band!.low,
    assessment.band!.high,
  ];
  for (const [index, [, value]] of table('grandeur').entries()) expectWritten(value, values[index]!);
  expect(assessment.closeness).toBe('close');
  expect(assessment.watchPoints[0]?.key).toBe('onCall');
});

it('the page names the versions that it describes', () => {
  expect(text).toContain(`Version ${SCORING_VERSION} du calcul, version ${QUESTIONNAIRE_VERSION} du questionnaire`);
});
