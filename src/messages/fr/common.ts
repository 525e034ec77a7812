/**
 * What visitors read, in French; one file a part, so that a page carries only what its element says.
 * `tu` and `vous` differ only where the sentence does. Never a promise, never a judgement, always
 * « tes réponses ».
 */
import type { Address } from '../languages.js';

/** What every element may have to say. */
export const common = (address: Address) => {
  const formal = address === 'vous';
  return {
    language: 'fr',
    back: 'Retour',
    retry: 'Réessayer',
    print: 'Imprimer',
    unknownProfession: 'Ce métier ne se trouve pas dans notre catalogue.',
    catalogueLoading: 'Les métiers arrivent…',
    catalogueFailed: 'Les métiers de cette page n’ont pas pu être chargés.',
    loadFailed: 'La fiche complète n’a pas pu être chargée. L’essentiel reste affiché.',
    openFailed: `Cette partie n’a pas pu être chargée. ${formal ? 'Vérifiez votre connexion, puis réessayez' : 'Vérifie ta connexion, puis réessaie'}.`,
    onetAttribution:
      'Profil d’intérêts établi avec des données O*NET® 30.2 du ministère américain du Travail (USDOL/ETA), licence CC BY 4.0. O*NET® est une marque de USDOL/ETA. metier-widgets a modifié une partie de ces informations ; USDOL/ETA n’a ni approuvé, ni soutenu, ni testé ces modifications.',
  };
};
