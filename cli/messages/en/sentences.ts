import type { SnippetKind } from '../../../src/links/snippets.js';
import type { FileFault } from '../../finding.js';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const oneOf = (names: readonly string[]): string => [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' or ');

export const command = {
  usage: 'usage: metier-widgets',
  colon: ': ',
  placeholder: '<command>',
  overview: `metier-widgets <command> --help tells more, metier-widgets --version which one this is. Exit codes: 0 done, 1 errors in
the data, 2 not understood, or a file that cannot be read or written.`,
  json: 'prints one JSON document in place of lines, also of errors; exit codes stay the same',
  watch: 'does it again whenever a file changes, until Ctrl+C',
  noCommand: (name: string) => `no command "${name}"`,
  didYouMean: (names: readonly string[]) => `did you mean ${oneOf(names.map((name) => `"${name}"`))}?`,
  missing: 'Something is missing.',
  tooMuch: (given: string) => `"${given}" is too much.`,
  unknownOption: (option: string) => `Unknown option '${option}'.`,
  needsValue: (option: string) => `${option} is missing its value.`,
  takesNoValue: (option: string) => `${option} takes no value.`,
  jsonOrWatch: '--json or --watch: one document says one state.',
  notWatching: '--watch: nothing here tells when a file changes.',
  expected: (given: string, allowed: readonly string[]) => `${given}: expected ${oneOf(allowed)}.`,
  outMissing: '--out is missing: the folder to write into.',
  siteMissing: '--site is missing: the address of that folder, with https://.',
  headingLevel: (given: string) => `--heading-level "${given}": expected 1 to 6.`,
  noProfession: (id: string) => `"${id}" is not the id of a profession`,
  dataMissing: 'the professions of the package are not there: reinstall it, or name a folder with --from',
};

export const files = {
  faults: {
    absent: 'there is no such file or folder',
    forbidden: 'must not be read or written',
    folder: 'is a folder',
    noFolder: 'no folder',
    full: 'no space is left',
    other: 'cannot be read or written',
  } satisfies Record<FileFault, string> as Readonly<Record<FileFault, string>>,
  notUtf8: 'not UTF-8: expected a file saved as UTF-8',
  outside: (folder: string) => `expected a file inside ${folder}`,
  noList: 'expected a list',
  empty: 'no profession: expected files such as menuisier.json, here or in a folder "professions"',
};

export const writing = {
  nothing: (errors: number) => `${plural(errors, 'error')}: nothing is written`,
  overItself: '--out would write over the professions themselves: name another folder.',
  draftLeftOut: 'a draft, left out',
  onlyDrafts: 'no profession that is not a draft: nothing is written',
  leftOut: (errors: number) => `${plural(errors, 'error')}: what has them is left out`,
  leftOver: 'no longer part of the catalogue',
  professions: (count: number, folder: string) => `${plural(count, 'profession')} written to ${folder}`,
  files: (count: number, folder: string) => `${plural(count, 'file')} written to ${folder}`,
  identifier: (id: string) => `"${id}": expected lower-case words joined by hyphens, such as "aide-soignant".`,
  thereAlready: 'there already: nothing is written',
  begun: (file: string) => `${file} written; "metier-widgets validate ${file}" tells what it still needs`,
};

export const imports = {
  drafts: (count: number, folder: string) => `${plural(count, 'draft')} written to ${folder}`,
  kept: (count: number) => `${plural(count, 'file was', 'files were')} there already and stayed as ${count === 1 ? 'it is' : 'they are'}`,
  otherCodes: (count: number, all: number) => `${count} of ${all} have another code`,
  next: (folder: string) => `"metier-widgets validate ${folder}" tells what they still need`,
  columns: (kinds: readonly string[]) => `expected the columns of one of\n${kinds.map((kind) => `  ${kind}`).join('\n')}`,
  missingFile: (name: string) => `${name} is missing among the files`,
  noColumns: (names: readonly string[]) => `no column ${names.join(', ')}`,
  quoteNotClosed: 'a quotation mark that is not closed',
  quoteInside: 'a quotation mark inside a cell: expected it doubled, and the cell in quotation marks',
  table: (message: string) => `no table: ${message}`,
};

export const norms = {
  empty: 'empty: expected a first line with item ids, such as a-chilling-story',
  noAnswers: 'no answers: expected a line a person after the first one',
  cells: (found: number, expected: number) => `${plural(found, 'cell')}: expected ${expected}, as in the first line`,
  answer: (item: string, found: string) => `${item}: "${found}": expected 1 to 5, or nothing where it was skipped`,
  secondColumn: (name: string) => `"${name}": a second column of this item`,
  retired: (name: string) => `"${name}": an item of an earlier version of the questionnaire: its answers cannot be used`,
  otherColumn: (name: string) => `"${name}": expected an item id; take out columns that say anything else of a person`,
  more: (count: number) => `… and ${count} more`,
  errors: (count: number) => plural(count, 'error'),
  noColumn: (items: readonly string[]) => `note: no column for ${items.join(', ')}`,
  written: (file: string) => `norms written to ${file}`,
  fewPeople: (people: number, fewest: number, advised: number) =>
    `${plural(people, 'person', 'people')}: norms need ${fewest} at least, ${advised} are better`,
  noScale: (scale: string) => `scale ${scale}: no answers: norms need all six scales`,
  people: (people: number, questionnaire: string) => `${plural(people, 'person', 'people')}, questionnaire ${questionnaire}`,
  scales: ['Scale', 'items', 'complete', 'alpha', 'mean', 'SD'],
  items: ['Item', 'mean', 'SD', 'item–rest', 'answered'],
  halves: (people: number) => `Two halves of the questions (${plural(people, 'person', 'people')})`,
  agreement: 'agreement of the two profiles',
  coverage: 'coverage of the band, aim .80',
  pairs: (count: number) => `(${plural(count, 'pair')} of a person and a profession)`,
  flagged: 'Flagged',
};

export const embed = {
  kinds: {
    element: 'a page or template that you write yourself',
    data: 'WordPress, Moodle and other editors that keep data- attributes',
    link: 'Plone and editors that keep classes and links only',
    iframe: 'a place where no script may be pasted, such as a portal of others',
  } satisfies Record<SnippetKind, string> as Readonly<Record<SnippetKind, string>>,
  noSetting: (option: string, widget: string, settings: readonly string[]) =>
    `${option} is not a setting of the ${widget}: expected ${settings.join(', ')}.`,
  refused: (option: string, value: string) => `${option} "${value}" cannot be used.`,
  whichOf: (widgets: readonly string[]) => `Which widget? Expected ${oneOf(widgets)}.`,
  askWidget: (widgets: readonly string[]) => `Which widget: ${widgets.join(', ')}? [quiz]`,
  askProfessions: 'Which professions, by id, two to four? [what the visitor kept]',
  askProfession: 'Which profession, by id? [all]',
  askAddress: 'How are visitors spoken to: tu, vous? [tu]',
  askPlace: (places: string) => `Where will it be?\n${places}\n[element]`,
};

export const watch = {
  waiting: 'waiting for changes; Ctrl+C ends',
};
