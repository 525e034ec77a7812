import type { ItemId } from '../../questionnaire/items.js';
import type { Address } from '../languages.js';

/** The questions in French: what one would do, or how one works. One idea each. */
const texts: Readonly<Record<ItemId, string | Readonly<Record<Address, string>>>> = {
  'a-chilling-story': 'Inventer une histoire qui donne des frissons',
  'i-virus-spread': 'Chercher comment un virus passe d’une personne à l’autre',
  's-make-peace': 'Aider deux personnes fâchées à se reparler',
  'r-rescue-object': 'Réparer un objet que quelqu’un allait jeter',
  'e-lead-event-team': 'Diriger l’équipe qui prépare un grand événement',
  'c-sort-photos': 'Classer des milliers de photos pour les retrouver vite',
  't-solo-or-team': { tu: 'Tu préfères travailler en solo plutôt qu’en équipe', vous: 'Vous préférez travailler en solo plutôt qu’en équipe' },
  't-physical-job': { tu: 'Un métier très physique te plairait', vous: 'Un métier très physique vous plairait' },
  't-urgency': { tu: 'Travailler dans l’urgence te mettrait mal à l’aise', vous: 'Travailler dans l’urgence vous mettrait mal à l’aise' },
  't-on-the-road': {
    tu: 'Tu te vois bien sur la route une grande partie de la journée',
    vous: 'Vous vous voyez bien sur la route une grande partie de la journée',
  },
  'e-win-over-group': 'Convaincre tout un groupe d’essayer une idée nouvelle',
  's-calm-before-exam': 'Rassurer une personne qui a peur avant un examen médical',
  'c-complete-file': 'Contrôler qu’il ne manque rien dans un dossier',
  'a-surprising-lamp': 'Imaginer une lampe à la forme surprenante',
  'r-perfect-fit': 'Ajuster une pièce jusqu’à ce qu’elle tienne parfaitement',
  'i-online-evidence': 'Rassembler des preuves pour vérifier une information vue en ligne',
  't-tiny-detail': {
    tu: 'Tu passerais volontiers une heure à régler un tout petit détail',
    vous: 'Vous passeriez volontiers une heure à régler un tout petit détail',
  },
  't-disinfect-equipment': {
    tu: 'Devoir désinfecter ton matériel après chaque utilisation t’agacerait',
    vous: 'Devoir désinfecter votre matériel après chaque utilisation vous agacerait',
  },
  't-people-all-day': {
    tu: 'Au travail, tu aimerais parler avec des gens du matin au soir',
    vous: 'Au travail, vous aimeriez parler avec des gens du matin au soir',
  },
  't-yearly-training': { tu: 'Devoir suivre une formation chaque année te pèserait', vous: 'Devoir suivre une formation chaque année vous pèserait' },
  'r-operating-room-machines': 'Régler les machines d’une salle d’opération',
  'c-group-budget': 'Tenir le budget d’un voyage de groupe au centime près',
  'i-run-experiment': 'Mener une expérience pour tester une idée',
  'e-idea-into-income': 'Transformer une idée en projet qui rapporte de l’argent',
  'a-play-on-stage': 'Jouer un personnage sur scène',
  's-explain-device': 'Expliquer à quelqu’un comment se servir d’un appareil',
  't-work-on-days-off': {
    tu: 'Tu accepterais de travailler quand les autres sont en congé',
    vous: 'Vous accepteriez de travailler quand les autres sont en congé',
  },
  't-strict-instructions': { tu: 'Suivre des consignes très strictes t’énerverait', vous: 'Suivre des consignes très strictes vous énerverait' },
  't-five-years-of-studies': {
    tu: 'Tu te vois étudier encore cinq ans après l’école secondaire',
    vous: 'Vous vous voyez étudier encore cinq ans après l’école secondaire',
  },
  'r-grow-vegetables': 'Planter et faire pousser des légumes',
  's-teach-first-aid': 'Enseigner les gestes qui sauvent à un groupe',
  'e-sell-to-hesitant': 'Vendre un objet à une personne qui hésite',
  'i-why-we-dream': 'Chercher à comprendre pourquoi on rêve',
  'c-hospital-schedule': 'Établir l’horaire d’une équipe d’hôpital',
  'a-draw-portrait': 'Dessiner le portrait de quelqu’un',
  'i-frost-proof-plants': 'Chercher pourquoi certaines plantes résistent au froid',
  'r-drive-big-vehicle': 'Conduire un très gros véhicule',
  'a-cartoon-sounds': 'Inventer des sons pour un dessin animé',
  'e-speak-for-group': 'Parler au nom d’un groupe devant les responsables',
  'c-wrong-figure': 'Repérer le mauvais chiffre dans un grand tableau',
  's-shy-child': 'Aider un enfant timide à prendre sa place dans un groupe',
  'r-wooden-cabin': 'Construire une cabane en bois',
  'a-concert-lights': 'Imaginer les lumières d’un concert',
  'e-bargain': 'Négocier un prix',
};

export const itemTexts = (address: Address): Readonly<Record<ItemId, string>> =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, typeof text === 'string' ? text : text[address]])) as Record<ItemId, string>;
