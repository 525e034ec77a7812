import { writeFile } from 'node:fs/promises';
import { bundledCatalogue } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { messageOf } from '../../src/message-of.js';
import { baseItemIds, QUESTIONNAIRE_VERSION } from '../../src/questionnaire/items.js';
import { FileError, plural, readArguments, type Command } from '../command.js';
import { formatted } from '../files.js';
import { readPilotAnswers } from '../pilot/pilot-answers.js';
import { pilotReport, type ItemReport, type PilotReport } from '../pilot/pilot-report.js';

const MOST_PROBLEMS = 20;
/** Fewer people say nothing of others. */
const FEWEST_PEOPLE = 30;
const ADVISED_PEOPLE = 200;

/** Where an item deserves a second look. */
const LOWEST_ITEM_REST = 0.2;
const EXTREME_MEANS = [1.5, 4.5] as const;
const LOWEST_DEVIATION = 0.8;

export const norms: Command = {
  usage: '<answers.csv> [--out <norms.json>] [--json]',
  summary: 'what the answers of a pilot say of the questions, and norms from them',
  help: `Reads a table of answers: the first line has item ids, each further line is a person, cells are 1 to 5 or empty
where a question was skipped. Other columns are refused: nothing that says who somebody is belongs here.

Prints for each scale alpha, mean and deviation, for each item its mean, deviation and correlation with the rest of
its scale, how two halves of the questions agree, how well the bands cover, and the share of answers that are
flagged. Items to look at again are marked with *: correlation under ${LOWEST_ITEM_REST}, mean outside ${EXTREME_MEANS.join(' to ')}, deviation under ${LOWEST_DEVIATION}.

  --out <norms.json>   also writes what people answer on average, by scale: for the property "norms" of the elements
                       and as parameters of rank and assess. From ${FEWEST_PEOPLE} people on; ${ADVISED_PEOPLE} are better.
  --json               prints the whole report as JSON

How to run a pilot in a school: docs/pilote.md (in French).`,

  async run(args, { print, complain }) {
    const { positionals, values } = readArguments(args, { options: { out: { type: 'string' }, json: { type: 'boolean' } }, least: 1, most: 1 });
    const answers = await readPilotAnswers(positionals[0] as string);
    const { problems, items } = answers;
    if (problems.length > 0) {
      for (const problem of problems.slice(0, MOST_PROBLEMS)) complain(problem);
      if (problems.length > MOST_PROBLEMS) complain(`… and ${problems.length - MOST_PROBLEMS} more`);
      complain(plural(problems.length, 'error'));
      return 1;
    }
    const report = pilotReport(answers, bundledCatalogue().professions);
    if (values.json) print(JSON.stringify({ questionnaire: QUESTIONNAIRE_VERSION, ...report }, null, 2));
    else for (const line of lines(report)) print(line);
    const missing = baseItemIds.filter((id) => !items.includes(id));
    if (missing.length > 0) complain(`note: no column for ${missing.join(', ')}`);
    if (values.out === undefined) return 0;
    await writeNorms(values.out, report);
    if (!values.json) print(`\nnorms written to ${values.out}`);
    return 0;
  },
};

/** @throws {FileError} too few people, a scale without answers, or the file cannot be written */
async function writeNorms(file: string, { people, scales }: PilotReport): Promise<void> {
  if (people < FEWEST_PEOPLE)
    throw new FileError(`${plural(people, 'person', 'people')}: norms need ${FEWEST_PEOPLE} at least, ${ADVISED_PEOPLE} are better`);
  const empty = scales.find((scale) => scale.mean === null);
  if (empty) throw new FileError(`scale ${empty.scale}: no answers: norms need all six scales`);
  const means = Object.fromEntries(scales.map(({ scale, mean }) => [scale, Number(mean?.toFixed(3))]));
  try {
    await writeFile(file, formatted({ questionnaire: QUESTIONNAIRE_VERSION, people, norms: means }));
  } catch (cause) {
    throw new FileError(`${file}: ${messageOf(cause)}`, { cause });
  }
}

function lines({ people, items, scales, splitHalves, flagged }: PilotReport): readonly string[] {
  const cell = (value: number | null, width = 7): string => (value === null ? '–' : value.toFixed(2)).padStart(width);
  const row = (item: ItemReport): string =>
    `${isDoubtful(item) ? '*' : ' '} ${item.id.padEnd(28)}${(item.scale ?? item.trait ?? '').padEnd(10)}${cell(item.mean)}${cell(item.deviation)}${cell(item.itemRest, 11)}${String(item.answered).padStart(10)}`;
  return [
    `${plural(people, 'person', 'people')}, questionnaire ${QUESTIONNAIRE_VERSION}`,
    '',
    'Scale   items  complete  alpha   mean     SD',
    ...scales.map(
      ({ scale, items: count, complete, alpha, mean, deviation }) =>
        `${scale.padEnd(8)}${String(count).padStart(5)}${String(complete).padStart(10)}${cell(alpha)}${cell(mean)}${cell(deviation)}`,
    ),
    '',
    `  ${'Item'.padEnd(28)}${''.padEnd(10)}${'mean'.padStart(7)}${'SD'.padStart(7)}${'item–rest'.padStart(11)}${'answered'.padStart(10)}`,
    ...items.map(row),
    '',
    `Two halves of the questions (${plural(splitHalves.people, 'person', 'people')})`,
    `  agreement of the two profiles  ${cell(splitHalves.agreement)}`,
    `  coverage of the band, aim .80  ${cell(splitHalves.coverage)}  (${plural(splitHalves.pairs, 'pair')} of a person and a profession)`,
    '',
    'Flagged',
    ...Object.entries(flagged).map(([flag, share]) => `  ${flag.padEnd(20)}${`${(share * 100).toFixed(1)} %`.padStart(8)}`),
  ];
}

const isDoubtful = ({ mean, deviation, itemRest }: ItemReport): boolean =>
  (itemRest !== null && itemRest < LOWEST_ITEM_REST) ||
  (mean !== null && (mean < EXTREME_MEANS[0] || mean > EXTREME_MEANS[1])) ||
  (deviation !== null && deviation < LOWEST_DEVIATION);
