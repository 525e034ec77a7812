import { coverage, MINIMUM_BY_SCALE } from '../records/coverage.js';
import { TRAITS } from '../../src/scoring/types.js';
import { plural, readArguments, type Command } from '../command.js';
import { checkFolder } from '../records/profession-folder.js';
import { correlationsWithWorkContext } from '../records/work-context.js';

const SCALE_NAMES = { R: 'realistic', I: 'investigative', A: 'artistic', S: 'social', E: 'enterprising', C: 'conventional' } as const;

export const stats: Command = {
  usage: '<folder> [--work-context <csv>]',
  summary: 'what the professions of a folder cover, and where there are gaps',
  help: `Counts professions by the interest scale that leads (the one with the highest level), by sector and by
criterion, how many have each optional field, sources and flags by year. Gaps are scales that lead in fewer than ${MINIMUM_BY_SCALE}
professions, empty sectors and criteria that lead to fewer than 3. Drafts and files with errors are not counted.

  --work-context <csv>   also prints how each trait's levels correlate with O*NET work context: a table with a
                         column "code" (O*NET-SOC) and one an element, such as timePressure, 1 to 5, or one
                         a trait where the elements are summed up already.`,

  async run(args, { print, complain }) {
    const { positionals, values } = readArguments(args, { options: { 'work-context': { type: 'string' } }, least: 1, most: 1 });
    const { professions, lists, drafts, errors } = await checkFolder(positionals[0] as string);
    const { byScale, bySector, byCriterion, byField, sourcesByYear, flagsByYear, gaps } = coverage(professions, lists);
    const guides = professions.filter(({ depth }) => depth === 'guide').length;
    print(
      `${plural(professions.length, 'profession')}: ${plural(guides, 'guide')}, ${plural(professions.length - guides, 'sheet')}; ${plural(drafts.length, 'draft')} not counted`,
    );
    if (errors.length > 0) complain(`${plural(errors.length, 'error')}, see "validate": what has them is not counted`);

    const table = (title: string, counts: ReadonlyMap<string, number>, name: (id: string) => string = (id) => id) => {
      print(`\n${title}`);
      for (const [id, count] of counts) print(`${String(count).padStart(6)}  ${name(id)}`);
    };
    table('Leading interest scale', byScale, (scale) => `${scale} ${SCALE_NAMES[scale as keyof typeof SCALE_NAMES]}`);
    table('Sector', bySector);
    table('Criterion', byCriterion);
    table(`Optional fields, of ${professions.length} professions`, byField);
    table('Sources by year', sourcesByYear);
    table('Flags of shortage', flagsByYear);
    if (values['work-context'] !== undefined) {
      const correlations = await correlationsWithWorkContext(professions, values['work-context']);
      print('\nCorrelation of trait levels with O*NET work context');
      for (const trait of TRAITS) {
        const found = correlations[trait];
        if (found) print(`${found.r.toFixed(2).padStart(6)}  ${trait} (${plural(found.count, 'profession')})`);
      }
    }
    print('\nGaps');
    for (const gap of gaps.length > 0 ? gaps : ['none']) print(`  ${gap}`);
    return 0;
  },
};
