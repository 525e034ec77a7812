import { settingNames } from '../../../src/links/settings.js';
import { SNIPPETS } from '../../../src/links/snippets.js';
import { ADVISED_PEOPLE, EXTREME_MEANS, FEWEST_PEOPLE, LOWEST_DEVIATION, LOWEST_ITEM_REST } from '../../pilot/thresholds.js';
import { MINIMUM_BY_SCALE } from '../../records/coverage.js';
import { embed } from './sentences.js';

const decimal = (value: number): string => String(value).replace('.', ',');

export const commands = {
  validate: {
    usage: '<fichier|dossier>…',
    summary: 'vérifie des métiers, des catalogues et des dossiers de métiers',
    help: `Affiche chaque erreur sous la forme « fichier:ligne:colonne: chemin: message » et termine par leur nombre ; le code de
sortie est 1 s’il y en a.

  un fichier   un métier, ou un catalogue : un objet avec "professions". D’un index avec "records",
               les fiches à côté sont vérifiées aussi.
  un dossier   un fichier par métier, qui porte son id ; ou un dossier qui contient "professions".
               sectors.json et criteria.json à côté remplacent les listes fournies.

Un métier avec "draft": true peut être incomplet : ce qui lui manque est donné en notes. Les conseils disent
ce qui pourrait être mieux, par exemple dans des fiches de la version 0.1 ; ce ne sont pas des erreurs.`,
  },
  build: {
    usage: '<dossier>… --out <dossier>',
    summary: 'fait un catalogue à poser sur un site : un index et un fichier par métier',
    help: `Écrit dans le dossier de --out :

  index.json                ce que lit catalogue-src="…/index.json"
  professions/<id>.json     les fiches complètes, chargées quand il les faut
  profession.schema.json    le schéma JSON d’un métier, pour les éditeurs
  catalogue.schema.json     le schéma JSON de l’index

Plusieurs dossiers font un seul catalogue. Rien n’est écrit tant qu’il y a des erreurs : voir "validate". Les brouillons
sont laissés de côté.`,
  },
  new: {
    usage: '<id> [--out <dossier>]',
    summary: 'commence un métier : un brouillon avec tout ce qu’il faut, à compléter',
    help: `Écrit <id>.json, jamais par-dessus un fichier qui existe, dans le dossier de --out ; sans cette option dans le dossier
"professions", ou dans le dossier courant s’il contient des métiers.
L’id est fait de mots en minuscules, sans accent, reliés par des traits d’union, comme "aide-soignant".

"$schema" mène à profession.schema.json dans le dossier ou au-dessus ; s’il n’y en a pas, il est écrit à côté du métier.
"validate" dit ce qui manque ; quand il ne manque rien, enlevez "draft".`,
  },
  stats: {
    usage: '<dossier>… [--work-context <csv>]',
    summary: 'ce que couvrent les métiers de dossiers, et où il y a des lacunes',
    help: `Compte les métiers par intérêt dominant (le niveau le plus haut), par secteur et par critère, combien ont chacun des
champs facultatifs, les sources et les pénuries par année. Les lacunes sont les intérêts qui dominent dans moins de ${MINIMUM_BY_SCALE}
métiers, les secteurs vides et les critères qui mènent à moins de 3. Brouillons et fichiers avec erreurs ne comptent pas.

  --work-context <csv>   affiche aussi la corrélation des niveaux de chaque trait avec le contexte de travail d’O*NET : un
                         tableau avec une colonne "code" (O*NET-SOC) et une par élément, comme timePressure, de 1 à 5,
                         ou une par trait si les éléments sont déjà réunis.`,
  },
  schema: {
    usage: '[profession|catalogue] [--out <fichier>]',
    summary: 'affiche le schéma JSON, qui permet aux éditeurs de compléter et de vérifier',
    help: `Sans argument, celui d’un métier. Celui d’un catalogue attend profession.schema.json à côté de lui.`,
  },
  import: {
    usage: 'rome|esco|onet <fichiers…> --out <dossier> [--code <début>…]',
    summary: 'fait des brouillons de métiers à partir d’une classification ouverte',
    help: `Écrit un brouillon par métier, nommé d’après son titre, à compléter : "validate" dit ce qui manque à chacun.
Titres, autres noms, codes et, d’O*NET, niveaux d’intérêt sont repris ; les textes ne le sont pas. Les fichiers qui
existent restent tels quels. --code ne garde que les codes qui commencent ainsi ; il peut être donné plusieurs fois.

Les fichiers sont reconnus à leurs colonnes, quel que soit leur nom :

  rome   ROME 4.0, données ouvertes de France Travail, CSV en UTF-8
           unix_referentiel_code_rome_v…_utf8.csv         code_rome, libelle_rome
           unix_referentiel_appellation_v…_utf8.csv       code_rome, libelle_appellation_long, peu_usite
           unix_referentiel_code_rome_riasec_v…_utf8.csv  code_rome, riasec_majeur, riasec_mineur
         Les deux derniers sont facultatifs. ROME n’a pas de niveaux d’intérêt, seulement les deux premières lettres.

  esco   ESCO, téléchargement CSV de la Commission européenne
           occupations_fr.csv   conceptType, conceptUri, iscoGroup, preferredLabel, altLabels
         La langue est celle du nom du fichier.

  onet   base de données O*NET du ministère américain du Travail, fichiers texte séparés par des tabulations
           Occupation Data.txt  O*NET-SOC Code, Title
           Interests.txt        O*NET-SOC Code, Element Name, Scale ID, Data Value, Date
         Interests.txt est facultatif ; ses lignes dont Scale ID est "OI" ont les niveaux d’intérêt, de 1 à 7.`,
  },
  norms: {
    usage: '<reponses.csv> [--out <norms.json>]',
    summary: 'ce que les réponses d’un pilote disent des questions, et des normes qui en sortent',
    help: `Lit un tableau de réponses : la première ligne a les id des questions, chaque ligne suivante est une personne, les
cases vont de 1 à 5 ou sont vides si la question a été passée. D’autres colonnes sont refusées : rien de ce qui dit
qui est quelqu’un n’a sa place ici.

Affiche pour chaque échelle alpha, moyenne et écart-type, pour chaque question sa moyenne, son écart-type et sa
corrélation avec le reste de son échelle, l’accord de deux moitiés des questions, la couverture des marges et la part
des réponses signalées. Les questions à revoir ont un * : corrélation sous ${decimal(LOWEST_ITEM_REST)}, moyenne hors de ${EXTREME_MEANS.map(decimal).join(' à ')},
écart-type sous ${decimal(LOWEST_DEVIATION)}.

  --out <norms.json>   écrit aussi ce que les gens répondent en moyenne, par échelle : pour la propriété "norms" des
                       éléments et comme paramètres de rank et assess. Dès ${FEWEST_PEOPLE} personnes ; ${ADVISED_PEOPLE} valent mieux.

Comment mener un pilote dans une école : docs/pilote.md.`,
  },
  html: {
    usage: '<id> [--from <dossier>] [--variant summary] [--address vous] [--heading-level <n>] [--profession-url <modèle>] [--url <adresse>]',
    summary: 'affiche un métier en HTML simple, pour les moteurs de recherche et les pages sans script',
    help: `Le HTML n’a ni script ni style ; il peut être une page ou remplir l’emplacement "fallback" de <metier-card>.

  --from <dossier>              vos propres métiers, comme "validate" les lit ; sans lui, ceux du paquet
  --variant summary             l’essentiel au lieu de toutes les sections
  --address vous                la façon de s’adresser au visiteur ; sans lui, tu
  --heading-level <1–6>         le niveau du titre ; sans lui, 2
  --profession-url <modèle>     les pages des autres métiers, comme /metiers/{id} : les métiers proches deviennent des liens
  --url <adresse>               où la page sera : ajoute ce que lisent les moteurs de recherche (JSON-LD de schema.org)`,
  },
  embed: {
    usage: '[card|quiz|compare] [--as element|data|link|iframe] [--files <adresse>] [--<réglage> <valeur>]…',
    summary: 'affiche ce qu’il faut coller dans une page ; sans élément nommé, pose des questions',
    help: `Ce qu’il faut coller, selon l’endroit :

${SNIPPETS.map((kind) => `  --as ${kind.padEnd(9)} ${embed.kinds[kind]}`).join('\n')}

  --files <adresse>   où se trouve le dossier dist du paquet ; sans lui, /metier-widgets/
  --label <texte>     ce que dit une page sans script
  --from <dossier>    vos propres métiers, comme "validate" les lit

Les réglages sont les attributs des éléments, comme --metier perfusionniste ou --register vous :
${[...new Set(Object.values(settingNames).flat())].join(', ')}.`,
  },
  oembed: {
    usage: '--site <adresse> --out <dossier> [--from <dossier>] [--name <nom>]',
    summary: 'écrit ce qui permet à d’autres sites, comme WordPress, de montrer un élément dont on colle l’adresse',
    help: `Écrit dans le dossier de --out, qui est le dossier "site" de dist sur votre serveur :

  oembed/<élément>.json, oembed/<élément>/<id>.json   ce que lisent les autres sites (oEmbed 1.0)
  oembed/<élément>.html, oembed/<élément>/<id>.html   les adresses à coller chez eux

  --site <adresse>   où est ce dossier vu de l’extérieur, comme https://ecole.example/metier-widgets/site/
  --name <nom>       qui propose les éléments, pour les aperçus`,
  },
  files: {
    usage: '--out <dossier>',
    summary: 'écrit les fichiers qu’une page charge par <script> ou dans un cadre, à déposer sur un serveur',
    help: `Aussi ceux que le paquet ne contient pas, parce qu’ils sont d’autres de ses fichiers mis ensemble :

  metier-widgets.iife.js            le script classique
  metier-widgets.complete.iife.js   le fichier qui n’en demande aucun autre ; aussi sous le nom metier-widgets.complete.js

  --out <dossier>   les tailles et les empreintes de tous sont dans son embed.json`,
  },
};
