import type { Adviser } from '../../questionnaire/advisers.js';
import type { Address } from '../languages.js';

const forem: Adviser = { name: 'Le Forem', what: 'emploi et formation', url: 'https://www.leforem.be', places: 'Wallonie' };
const orientation: Adviser = {
  name: 'Cités et Carrefours des métiers',
  what: 'sans rendez-vous, gratuit, anonyme',
  url: 'https://monorientation.be',
  places: 'Arlon, Charleroi, Huy, La Louvière, Liège, Marche, Mons, Mouscron, Namur, Nivelles, Tournai, Verviers',
};
const siep: Adviser = {
  name: 'SIEP',
  what: 'études, formations et métiers, gratuit',
  url: 'https://portail.siep.be',
  places: 'Bruxelles, Charleroi, Liège, Libramont, Mons, Mouscron, Namur, Wavre',
};
const actiris: Adviser = { name: 'Actiris', what: 'chercher un emploi', url: 'https://www.actiris.brussels', places: 'Bruxelles' };
const apprenticeships: readonly Adviser[] = [
  { name: 'IFAPME', what: 'formation en alternance, dès 15 ans et pour adultes', url: 'https://www.ifapme.be', places: 'Wallonie' },
  { name: 'efp', what: 'formation en alternance, dès 15 ans et pour adultes', url: 'https://www.efp.be', places: 'Bruxelles' },
];

const ofPupils: readonly Adviser[] = [
  {
    name: 'Ton centre PMS',
    what: 'à l’école, gratuit, tenu au secret',
    url: 'https://www.wbe.be/nos-ecoles/centres-pms/',
    places: 'un pour chaque école',
  },
  siep,
  orientation,
  ...apprenticeships,
  forem,
  actiris,
];

const ofAdults: readonly Adviser[] = [
  forem,
  {
    name: 'Bruxelles Formation',
    what: 'formations pour chercheurs d’emploi et adultes',
    url: 'https://bruxellesformation.brussels',
    places: 'Bruxelles',
  },
  ...apprenticeships,
  {
    name: 'Enseignement pour adultes',
    what: 'promotion sociale : cours du jour ou du soir, jusqu’au master',
    url: 'https://monorientation.be',
    places: 'Bruxelles et Wallonie',
  },
  orientation,
  actiris,
  siep,
];

/** Whom to talk to, nearest first. No telephone: none is on a current official page that we have seen. */
export const advisers = (address: Address): readonly Adviser[] => (address === 'vous' ? ofAdults : ofPupils);
