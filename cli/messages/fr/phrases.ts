/**
 * What `src/catalogue/` says of records and catalogues, in French. Its sentences are in English, because pages write
 * them to the console for developers; the command line says them to editors too. `{}` stands for what differs.
 */
const PHRASES: Readonly<Record<string, string>> = {
  // What stands there
  missing: 'manque',
  'an empty list': 'une liste vide',
  'a list of {}': 'une liste de {}',
  'an object': 'un objet',
  none: 'aucun',
  'one more': 'un de plus',
  '{} once more': '{} une fois de plus',
  'only a summary of {}': 'seulement un résumé de {}',
  'not readable ({})': 'illisible ({})',

  // What is expected: kinds
  'a text': 'un texte',
  'a number': 'un nombre',
  'a whole number': 'un nombre entier',
  'true or false': 'true ou false',
  'a list': 'une liste',

  // What is expected: in a record
  'lower-case words joined by hyphens, such as "aide-soignant"': 'des mots en minuscules reliés par des traits d’union, comme "aide-soignant"',
  'a text that is not empty': 'un texte qui n’est pas vide',
  'at most {} characters': 'au plus {} caractères',
  'no space at the beginning or the end': 'pas d’espace au début ni à la fin',
  'plain text without HTML': 'du texte simple, sans HTML',
  'an address that begins with https:// or http://': 'une adresse qui commence par https:// ou http://',
  'a year from {}': 'une année à partir de {}',
  'a year up to {}': 'une année jusqu’à {}',
  'a number from {} to {}': 'un nombre de {} à {}',
  'euros a month, from {}': 'des euros par mois, à partir de {}',
  'euros a month, up to {}': 'des euros par mois, jusqu’à {}',
  'a date such as 2025, 2025-08 or 2025-08-01': 'une date comme 2025, 2025-08 ou 2025-08-01',
  'at least one': 'au moins un élément',
  'scopeLabel: the group or sector, by name': 'scopeLabel: le groupe ou le secteur, par son nom',
  'low is not above high': 'low pas au-dessus de high',
  'at least one figure': 'au moins un chiffre',
  'an O*NET-SOC code such as 29-2034.00': 'un code O*NET-SOC comme 29-2034.00',
  'four digits': 'quatre chiffres',
  'a ROME code such as J1306': 'un code ROME comme J1306',
  'a language such as fr or nl-BE': 'une langue comme fr ou nl-BE',
  "the id of one of the profession's sources": 'l’id d’une des sources du métier',
  'weights that sum to 1': 'des poids dont la somme est 1',
  'a text in at least one of fr, nl, de and en': 'un texte en fr, nl, de ou en au moins',

  // What is expected: ids of the lists
  'the id of a sector: {}': 'l’id d’un secteur : {}',
  'the id of a criterion': 'l’id d’un critère',
  'the id of a criterion that is chosen by hand: other fields imply this one':
    'l’id d’un critère choisi à la main : d’autres champs impliquent celui-ci',

  // What is expected: in a catalogue
  'an object with "professions"': 'un objet avec "professions"',
  'an id of its own; the first profession with it is shown': 'un id qui n’est qu’à lui ; le premier métier qui l’a est montré',
  'at least one that is not a draft': 'au moins un qui n’est pas un brouillon',
  'at most {}, and shows only those': 'au plus {} ; seuls ceux-là sont montrés',
  'the full record, or "records" to say where it is': 'la fiche complète, ou "records" pour dire où elle est',
  'an address such as "professions/{id}.json"': 'une adresse comme "professions/{id}.json"',
  'an address with {id} in it, such as "professions/{id}.json"': 'une adresse qui contient {id}, comme "professions/{id}.json"',
};

const GAP = '{}';
const patterns = Object.entries(PHRASES).map(([english, french]) => ({
  pattern: new RegExp(`^${english.split(GAP).map(literally).join('(.+)')}$`, 's'),
  french,
}));

/** `"Tu" in "crieur": expected a text` by its parts: what stands there, in which profession, what is expected. */
export function catalogueProblem(message: string): string {
  const [, found = message, id, expected] = /^(.*?)(?: in ("[^"]*"…?))?: expected (.*)$/s.exec(message) ?? [];
  return [
    id === undefined ? inFrench(found) : `${inFrench(found)} dans ${id}`,
    ...(expected === undefined ? [] : [`attendu : ${inFrench(expected)}`]),
  ].join(' : ');
}

/** What is a name, a figure or a quotation stays as it is, also several of them. */
function inFrench(phrase: string): string {
  for (const { pattern, french } of patterns) {
    const gaps = pattern.exec(phrase)?.slice(1);
    if (gaps) return gaps.reduce((text, gap) => text.replace(GAP, () => gap), french);
  }
  return phrase.replaceAll('" or "', '" ou "');
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
