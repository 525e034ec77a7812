import { TRAITS } from '../../src/scoring/types.js';
import { defineCommand } from '../command.js';
import type { Messages } from '../messages/languages.js';
import { coverage, type Gap } from '../records/coverage.js';
import { checkProfessions } from '../records/profession-folder.js';
import { correlationsWithWorkContext } from '../records/work-context.js';

export const stats = defineCommand('stats', {
  options: { 'work-context': { type: 'string' } },
  least: 1,
  most: Infinity,

  async work({ positionals, values }, { print, complain, tell, say: { stats: say }, dataOf }) {
    const { professions, lists, drafts, errors } = await checkProfessions(positionals);
    const table = values['work-context'];
    const correlations = table === undefined ? null : await correlationsWithWorkContext(professions, table);
    const { byScale, bySector, byCriterion, byField, sourcesByYear, flagsByYear, gaps } = coverage(professions, lists);
    const guides = professions.filter(({ depth }) => depth === 'guide').length;

    print(say.counted(guides, professions.length - guides, drafts.length));
    tell(errors.filter(({ code }) => code === 'not-json'));
    if (errors.length > 0) complain(say.errors(errors.length));
    const printTable = <Id extends string>(title: string, counts: ReadonlyMap<Id, number>, name: (id: Id) => string = (id) => id): void => {
      print(`\n${title}`);
      for (const [id, count] of counts) print(`${String(count).padStart(6)}  ${name(id)}`);
    };
    const dated = (text: string): string => text.replace('undated', say.undated);
    printTable(say.byScale, byScale, (scale) => `${scale} ${say.scales[scale]}`);
    printTable(say.bySector, bySector);
    printTable(say.byCriterion, byCriterion);
    printTable(say.byField(professions.length), byField);
    printTable(say.sourcesByYear, sourcesByYear, dated);
    printTable(say.flagsByYear, flagsByYear, dated);
    if (correlations) {
      print(`\n${say.workContext}`);
      for (const trait of TRAITS) {
        const found = correlations[trait];
        if (found) print(`${found.r.toFixed(2).padStart(6)}  ${trait} (${say.professions(found.count)})`);
      }
    }
    print(`\n${say.gaps}`);
    for (const line of gaps.length > 0 ? gaps.map((gap) => gapLine(gap, say)) : [say.none]) print(`  ${line}`);

    return {
      code: 0,
      data: {
        errors: dataOf(errors),
        professions: professions.length,
        guides,
        sheets: professions.length - guides,
        drafts: drafts.length,
        scales: Object.fromEntries(byScale),
        sectors: Object.fromEntries(bySector),
        criteria: Object.fromEntries(byCriterion),
        fields: Object.fromEntries(byField),
        sourcesByYear: Object.fromEntries(sourcesByYear),
        flags: Object.fromEntries(flagsByYear),
        ...(correlations && { workContext: correlations }),
        gaps,
      },
    };
  },
});

function gapLine({ kind, id, count, least }: Gap, say: Messages['stats']): string {
  if (kind === 'sector') return say.sectorGap(id);
  return kind === 'scale' ? say.scaleGap(id, count, least) : say.criterionGap(id, count, least);
}
