import { writeFile } from 'node:fs/promises';
import { bundledCatalogue } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { baseItemIds, QUESTIONNAIRE_VERSION } from '../../src/questionnaire/items.js';
import { defineCommand } from '../command.js';
import { CommandError } from '../command-error.js';
import { fileError, formatted } from '../files.js';
import type { Messages } from '../messages/languages.js';
import { readPilotAnswers } from '../pilot/pilot-answers.js';
import { pilotReport, type ItemReport, type PilotReport } from '../pilot/pilot-report.js';
import { ADVISED_PEOPLE, EXTREME_MEANS, FEWEST_PEOPLE, LOWEST_DEVIATION, LOWEST_ITEM_REST } from '../pilot/thresholds.js';

const MOST_PROBLEMS = 20;

export const norms = defineCommand('norms', {
  options: { out: { type: 'string' } },
  least: 1,
  most: 1,

  async work({ positionals, values: { out } }, { print, complain, tell, say: { norms: say }, dataOf }) {
    const { problems, items, ...answers } = await readPilotAnswers(positionals[0] as string);
    if (problems.length > 0) {
      tell(problems.slice(0, MOST_PROBLEMS));
      if (problems.length > MOST_PROBLEMS) complain(say.more(problems.length - MOST_PROBLEMS));
      complain(say.errors(problems.length));
      return { code: 1, data: { questionnaire: QUESTIONNAIRE_VERSION, errors: dataOf(problems) } };
    }
    const report = pilotReport({ ...answers, items, problems }, bundledCatalogue().professions);
    for (const line of lines(report, say)) print(line);
    const missingItems = baseItemIds.filter((id) => !items.includes(id));
    if (missingItems.length > 0) complain(say.noColumn(missingItems));
    if (out !== undefined) {
      await writeNorms(out, report);
      print(`\n${say.written(out)}`);
    }
    return { code: 0, data: { questionnaire: QUESTIONNAIRE_VERSION, ...report, missingItems, ...(out !== undefined && { out }) } };
  },
});

/** @throws {CommandError} too few people, a scale without answers, or the file cannot be written */
async function writeNorms(file: string, { people, scales }: PilotReport): Promise<void> {
  if (people < FEWEST_PEOPLE)
    throw new CommandError({ code: 'too-little', message: (say) => say.norms.fewPeople(people, FEWEST_PEOPLE, ADVISED_PEOPLE) });
  const empty = scales.find((scale) => scale.mean === null);
  if (empty) throw new CommandError({ code: 'too-little', message: (say) => say.norms.noScale(empty.scale) });
  const means = Object.fromEntries(scales.map(({ scale, mean }) => [scale, Number(mean?.toFixed(3))]));
  try {
    await writeFile(file, formatted({ questionnaire: QUESTIONNAIRE_VERSION, people, norms: means }));
  } catch (cause) {
    throw fileError(file, cause);
  }
}

/** In columns of a width each, the first one to the left. */
const WIDTHS = { scale: [8, 5, 10, 7, 7, 7], item: [38, 7, 7, 11, 10] } as const;

function lines({ people, items, scales, splitHalves, flagged }: PilotReport, say: Messages['norms']): readonly string[] {
  const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(2));
  const row = (cells: readonly (string | number | null)[], widths: readonly number[]): string =>
    cells
      .map((cell, index) => {
        const text = typeof cell === 'string' ? cell : figure(cell);
        return index === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[index] ?? 0);
      })
      .join('');
  const label = (text: string): string => text.padEnd(Math.max(say.agreement.length, say.coverage.length));
  return [
    say.people(people, QUESTIONNAIRE_VERSION),
    '',
    row(say.scales, WIDTHS.scale),
    ...scales.map(({ scale, items: count, complete, alpha, mean, deviation }) =>
      row([scale, String(count), String(complete), alpha, mean, deviation], WIDTHS.scale),
    ),
    '',
    `  ${row(say.items, WIDTHS.item)}`,
    ...items.map((item) => {
      const name = `${item.id.padEnd(28)}${item.scale ?? item.trait ?? ''}`;
      return `${isDoubtful(item) ? '*' : ' '} ${row([name, item.mean, item.deviation, item.itemRest, String(item.answered)], WIDTHS.item)}`;
    }),
    '',
    say.halves(splitHalves.people),
    `  ${label(say.agreement)} ${figure(splitHalves.agreement).padStart(7)}`,
    `  ${label(say.coverage)} ${figure(splitHalves.coverage).padStart(7)}  ${say.pairs(splitHalves.pairs)}`,
    '',
    say.flagged,
    ...Object.entries(flagged).map(([flag, share]) => `  ${flag.padEnd(20)}${`${(share * 100).toFixed(1)} %`.padStart(8)}`),
  ];
}

const isDoubtful = ({ mean, deviation, itemRest }: ItemReport): boolean =>
  (itemRest !== null && itemRest < LOWEST_ITEM_REST) ||
  (mean !== null && (mean < EXTREME_MEANS[0] || mean > EXTREME_MEANS[1])) ||
  (deviation !== null && deviation < LOWEST_DEVIATION);
