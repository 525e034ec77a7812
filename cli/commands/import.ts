import { basename } from 'node:path';
import { plural, readArguments, UsageError, type Command } from '../command.js';
import { formatted, isLeftBehind, writeInside } from '../files.js';
import { draftRecords, type Occupation } from '../records/draft-records.js';
import { readEsco } from '../classifications/esco.js';
import { readOnet } from '../classifications/onet.js';
import { readRome } from '../classifications/rome.js';
import { readTable, type Table } from '../classifications/tables.js';

const CLASSIFICATIONS: Readonly<Record<string, (tables: readonly Table[]) => Occupation[]>> = { rome: readRome, esco: readEsco, onet: readOnet };

export const importCommand: Command = {
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

  async run(args, { print }) {
    const options = { out: { type: 'string' }, code: { type: 'string', multiple: true } } as const;
    const { positionals, values } = readArguments(args, { options, least: 2, most: Infinity });
    const [name = '', ...files] = positionals;
    const read = Object.hasOwn(CLASSIFICATIONS, name) ? CLASSIFICATIONS[name] : undefined;
    if (!read) throw new UsageError(`"${name}": expected rome, esco or onet.`);
    if (!values.out) throw new UsageError('--out is missing: the folder to write into.');

    const { code: beginnings = [] } = values;
    const occupations = read(await Promise.all(files.filter((file) => !isLeftBehind(basename(file))).map(readTable)));
    const chosen = occupations.filter(
      ({ code, codes }) =>
        beginnings.length === 0 || [code, ...(codes?.isco08 ?? [])].some((own) => beginnings.some((start) => own.startsWith(start))),
    );
    const drafts = draftRecords(chosen);
    let written = 0;
    for (const draft of drafts) if (await writeInside(values.out, `${draft.id}.json`, formatted(draft), { overwrite: false })) written += 1;

    print(`${plural(written, 'draft')} written to ${values.out}`);
    if (written < drafts.length)
      print(
        `${plural(drafts.length - written, 'file was', 'files were')} there already and stayed as ${drafts.length - written === 1 ? 'it is' : 'they are'}`,
      );
    if (chosen.length < occupations.length) print(`${occupations.length - chosen.length} of ${occupations.length} have another code`);
    if (drafts.length > 0) print(`"metier-widgets validate ${values.out}" tells what they still need`);
    return 0;
  },
};
