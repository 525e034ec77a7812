import type { ItemId } from '../../questionnaire/items.js';
import type { Address } from '../messages.js';

/** The questions in French: what one would do, or how one works. One idea each. */
const texts: Readonly<Record<ItemId, string | Readonly<Record<Address, string>>>> = {
  'a-chilling-story': 'Inventer une histoire qui donne des frissons',
  'i-virus-spread': 'Chercher comment un virus passe d’une personne à l’autre',
  's-make-peace': 'Aider deux personnes fâchées à se reparler',
  'r-rescue-object': 'Réparer un objet que quelqu’un allait jeter',
  'e-lead-event-team': 'Diriger l’équipe qui prépare un grand événement',
  'c-sort-photos': 'Classer des milliers de photos pour les retrouver vite',
  't-solo-or-team': { tu: 'Tu aimes mieux travailler en solo qu’en équipe', vous: 'Vous aimez mieux travailler en solo qu’en équipe' },
  't-tiring-body': { tu: 'Un travail qui fatigue le corps te conviendrait', vous: 'Un travail qui fatigue le corps vous conviendrait' },
  't-urgency': { tu: 'Travailler dans l’urgence te mettrait mal à l’aise', vous: 'Travailler dans l’urgence vous mettrait mal à l’aise' },
  't-on-the-road': {
    tu: 'Tu te vois bien sur la route une grande partie de la journée',
    vous: 'Vous vous voyez bien sur la route une grande partie de la journée',
  },
  'e-win-over-group': 'Convaincre tout un groupe d’essayer une idée nouvelle',
  's-calm-before-exam': 'Rassurer une personne qui a peur avant un examen médical',
  'c-takeoff-checklist': 'Vérifier chaque point d’une liste avant le décollage d’un avion',
  'a-surprising-lamp': 'Imaginer une lampe à la forme surprenante',
  'r-assemble-tiny-parts': 'Assembler des pièces minuscules à l’aide d’une loupe',
  'i-online-evidence': 'Rassembler des preuves pour vérifier une information vue en ligne',
  't-tiny-detail': {
    tu: 'Tu passerais volontiers une heure à régler un tout petit détail',
    vous: 'Vous passeriez volontiers une heure à régler un tout petit détail',
  },
  't-disinfect-equipment': {
    tu: 'Devoir désinfecter ton matériel après chaque usage t’agacerait',
    vous: 'Devoir désinfecter votre matériel après chaque usage vous agacerait',
  },
  't-people-all-day': {
    tu: 'Au travail, tu aimerais voir du monde du matin au soir',
    vous: 'Au travail, vous aimeriez voir du monde du matin au soir',
  },
  't-yearly-training': { tu: 'Devoir suivre une formation chaque année te pèserait', vous: 'Devoir suivre une formation chaque année vous pèserait' },
  'r-operating-room-machines': 'Régler les machines d’une salle d’opération',
  'c-group-budget': 'Tenir le budget d’un voyage de groupe au centime près',
  'i-run-experiment': 'Mener une expérience pour tester une idée étonnante',
  'e-idea-into-income': 'Transformer une idée en projet qui rapporte de l’argent',
  'a-play-on-stage': 'Jouer un personnage sur scène',
  's-explain-medical-device': 'Montrer à une personne malade comment utiliser son appareil médical',
  't-night-departure': { tu: 'Tu accepterais de partir travailler en pleine nuit', vous: 'Vous accepteriez de partir travailler en pleine nuit' },
  't-strict-instructions': { tu: 'Suivre des consignes très strictes t’énerverait', vous: 'Suivre des consignes très strictes vous énerverait' },
  't-long-studies': {
    tu: 'Tu te lancerais dans de longues études pour un métier qui te plaît',
    vous: 'Vous vous lanceriez dans de longues études pour un métier qui vous plaît',
  },
  'r-oxygen-pipes': 'Raccorder des tuyaux d’oxygène dans un hôpital',
  's-teach-first-aid': 'Enseigner les gestes qui sauvent à un groupe',
  'e-speak-for-group': 'Parler au nom d’un groupe devant la direction',
  'i-why-we-dream': 'Chercher pourquoi notre cerveau rêve',
  'c-hospital-schedule': 'Organiser l’agenda d’un service d’hôpital',
  'a-cartoon-sounds': 'Inventer des sons pour un dessin animé',
  'i-ancient-bone': 'Examiner un os très ancien pour comprendre le passé',
  'r-wooden-cabin': 'Construire une cabane en bois',
  'a-concert-lights': 'Imaginer les lumières d’un concert',
  'e-bargain': 'Discuter un prix jusqu’à faire une bonne affaire',
  'c-wrong-figure': 'Repérer le mauvais chiffre dans un grand tableau',
  's-shy-child': 'Aider un enfant timide à prendre sa place dans un groupe',
};

export const itemTexts = (address: Address): Readonly<Record<ItemId, string>> =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, typeof text === 'string' ? text : text[address]])) as Record<ItemId, string>;
