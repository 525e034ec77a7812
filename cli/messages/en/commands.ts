/** What `--help` says: arguments, one line for the list of commands, and what is to tell beyond it. */
import { settingNames } from '../../../src/links/settings.js';
import { SNIPPETS } from '../../../src/links/snippets.js';
import { EXTREME_MEANS, FEWEST_PEOPLE, ADVISED_PEOPLE, LOWEST_DEVIATION, LOWEST_ITEM_REST } from '../../pilot/thresholds.js';
import { MINIMUM_BY_SCALE } from '../../records/coverage.js';
import { embed } from './sentences.js';

export const commands = {
  validate: {
    usage: '<file|folder>…',
    summary: 'checks professions, catalogues and folders of professions',
    help: `Prints each error as "file:line:column: path: message" and ends with their number; the exit code is 1 when there are any.

  a file     one profession, or a catalogue: an object with "professions". Of an index with
             "records", the records beside it are checked too.
  a folder   one file a profession, named by its id; or a folder with "professions" in it.
             sectors.json and criteria.json beside it replace the lists that come with the package.

A profession with "draft": true may be incomplete: what it still lacks is listed as notes. Hints tell what
could be better, for instance in records written for version 0.1; they are no errors.`,
  },
  build: {
    usage: '<folder>… --out <folder>',
    summary: 'makes a catalogue to put on a site: an index and one file a profession',
    help: `Writes into the folder named by --out:

  index.json                what catalogue-src="…/index.json" reads
  professions/<id>.json     the full records, loaded when they are needed
  profession.schema.json    the JSON Schema of a profession, for editors
  catalogue.schema.json     the JSON Schema of the index

Several folders make one catalogue. Nothing is written when there are errors: see "validate". Drafts are left out.`,
  },
  new: {
    usage: '<id> [--out <folder>]',
    summary: 'begins a profession: a draft with everything that is needed, to be filled in',
    help: `Writes <id>.json, and never over a file that is there, into the folder named by --out; without it into the folder
"professions", or the current one where that has professions in it.
The id is made of lower-case words joined by hyphens, such as "aide-soignant".

"$schema" points to profession.schema.json in the folder or above it; where there is none, one is written beside the profession.
"validate" tells what is missing; remove "draft" when nothing is.`,
  },
  stats: {
    usage: '<folder>… [--work-context <csv>]',
    summary: 'what the professions of folders cover, and where there are gaps',
    help: `Counts professions by the interest scale that leads (the one with the highest level), by sector and by
criterion, how many have each optional field, sources and flags by year. Gaps are scales that lead in fewer than ${MINIMUM_BY_SCALE}
professions, empty sectors and criteria that lead to fewer than 3. Drafts and files with errors are not counted.

  --work-context <csv>   also prints how each trait's levels correlate with O*NET work context: a table with a
                         column "code" (O*NET-SOC) and one an element, such as timePressure, 1 to 5, or one
                         a trait where the elements are summed up already.`,
  },
  schema: {
    usage: '[profession|catalogue] [--out <file>]',
    summary: 'prints the JSON Schema, from which editors complete and check',
    help: `Without an argument, that of a profession. That of a catalogue expects profession.schema.json beside it.`,
  },
  import: {
    usage: 'rome|esco|onet <files…> --out <folder> [--code <beginning>…]',
    summary: 'makes draft professions from an open classification',
    help: `Writes one draft a profession, named by its title, to be completed by an editor: "validate" tells what each still
needs. Titles, other names, codes and, from O*NET, interest levels are taken over; texts are not. Files that are
there already stay as they are. --code keeps only the codes that begin so; it may be given several times.

Files are recognised by their columns, whatever they are called:

  rome   ROME 4.0, open data of France Travail, CSV in UTF-8
           unix_referentiel_code_rome_v…_utf8.csv         code_rome, libelle_rome
           unix_referentiel_appellation_v…_utf8.csv       code_rome, libelle_appellation_long, peu_usite
           unix_referentiel_code_rome_riasec_v…_utf8.csv  code_rome, riasec_majeur, riasec_mineur
         The last two may be left out. ROME has no interest levels, only the first two letters.

  esco   ESCO, CSV download of the European Commission
           occupations_fr.csv   conceptType, conceptUri, iscoGroup, preferredLabel, altLabels
         The language is taken from the file's name.

  onet   O*NET database of the U.S. Department of Labor, text files separated by tabs
           Occupation Data.txt  O*NET-SOC Code, Title
           Interests.txt        O*NET-SOC Code, Element Name, Scale ID, Data Value, Date
         Interests.txt may be left out; its rows with Scale ID "OI" have the interest levels, 1 to 7.`,
  },
  norms: {
    usage: '<answers.csv> [--out <norms.json>]',
    summary: 'what the answers of a pilot say of the questions, and norms from them',
    help: `Reads a table of answers: the first line has item ids, each further line is a person, cells are 1 to 5 or empty
where a question was skipped. Other columns are refused: nothing that says who somebody is belongs here.

Prints for each scale alpha, mean and deviation, for each item its mean, deviation and correlation with the rest of
its scale, how two halves of the questions agree, how well the bands cover, and the share of answers that are
flagged. Items to look at again are marked with *: correlation under ${LOWEST_ITEM_REST}, mean outside ${EXTREME_MEANS.join(' to ')}, deviation under ${LOWEST_DEVIATION}.

  --out <norms.json>   also writes what people answer on average, by scale: for the property "norms" of the elements
                       and as parameters of rank and assess. From ${FEWEST_PEOPLE} people on; ${ADVISED_PEOPLE} are better.

How to run a pilot in a school: docs/pilote.md (in French).`,
  },
  html: {
    usage: '<id> [--from <folder>] [--variant summary] [--address vous] [--heading-level <n>] [--profession-url <template>] [--url <address>]',
    summary: 'prints a profession as plain HTML, for search engines and pages without script',
    help: `The HTML has no script and no style; it can stand in a page or in the slot "fallback" of <metier-card>.

  --from <folder>               professions of your own, as "validate" reads them; absent, those of the package
  --variant summary             the essentials in place of every section
  --address vous                how visitors are spoken to; absent, tu
  --heading-level <1–6>         level of the title; absent, 2
  --profession-url <template>   pages of other professions, such as /metiers/{id}: similar ones become links
  --url <address>               where the page will be: adds what search engines read (JSON-LD of schema.org)`,
  },
  embed: {
    usage: '[card|quiz|compare] [--as element|data|link|iframe] [--files <address>] [--<setting> <value>]…',
    summary: 'prints what to paste into a page; without a widget it asks',
    help: `What to paste, by where:

${SNIPPETS.map((kind) => `  --as ${kind.padEnd(9)} ${embed.kinds[kind]}`).join('\n')}

  --files <address>   where the folder dist of the package lies; absent, /metier-widgets/
  --label <text>      what a page without script says
  --from <folder>     professions of your own, as "validate" reads them

Settings are the attributes of the elements, such as --metier perfusionniste or --register vous:
${[...new Set(Object.values(settingNames).flat())].join(', ')}.`,
  },
  oembed: {
    usage: '--site <address> --out <folder> [--from <folder>] [--name <provider>]',
    summary: 'writes what lets other sites, such as WordPress, show a widget when its address is pasted',
    help: `Writes into the folder named by --out, which is the folder "site" of dist on your server:

  oembed/<element>.json, oembed/<element>/<id>.json   what other sites read (oEmbed 1.0)
  oembed/<element>.html, oembed/<element>/<id>.html   the addresses to paste there

  --site <address>   where that folder is, as others see it, such as https://school.example/metier-widgets/site/
  --name <provider>  who offers the widgets, for previews`,
  },
  files: {
    usage: '--out <folder>',
    summary: 'writes the files that pages load by <script> or in a frame, to be put on a server',
    help: `Also those that the package does not hold, because they are other files of it, joined:

  metier-widgets.iife.js            the classic script
  metier-widgets.complete.iife.js   the one file that needs no other; also as metier-widgets.complete.js

  --out <folder>   the sizes and integrity hashes of all are in its embed.json`,
  },
};
