/**
 * What visitors read, in French. `tu` and `vous` differ only where the sentence does.
 * Wording rules: never a promise, never a judgement, always « tes réponses » (design of the scoring).
 */
import type { Closeness, Scale, TraitId } from '../scoring/types.js';
import type { ItemId } from '../questionnaire/items.js';
import type { Address } from './messages.js';
import { itemTexts } from './fr.items.js';

const regions = { wallonia: 'Wallonie', brussels: 'Bruxelles' } as const;
const euros = new Intl.NumberFormat('fr-BE', { maximumFractionDigits: 0 });
const asked = ['n’en demande presque pas', 'en demande peu', 'en demande un peu', 'en demande assez', 'en demande beaucoup'];
const frequency = ['Rarement', 'Parfois', 'Régulièrement', 'Souvent', 'Très souvent'];
const amount = ['Très peu', 'Peu', 'Moyennement', 'Beaucoup', 'Énormément'];
const demands = {
  onCall: frequency,
  pressure: frequency,
  precision: amount,
  rules: amount,
  hygiene: amount,
  physical: frequency,
  mobility: frequency,
  learning: frequency,
  studies: ['Très courtes', 'Courtes', 'Moyennes', 'Longues', 'Très longues'],
};
const preferences = {
  autonomy: ['On y travaille en équipe', 'On y travaille plutôt en équipe', 'On y travaille tantôt en solo, tantôt en équipe', 'On y travaille plutôt en solo', 'On y travaille surtout en solo'],
  contact: ['Très peu de contacts', 'Peu de contacts', 'Des contacts réguliers', 'Beaucoup de contacts', 'Des contacts toute la journée'],
};
const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;

export const fr = (address: Address) => {
  const t = (tu: string, vous: string) => (address === 'vous' ? vous : tu);

  return {
    language: 'fr',

    // Shared
    sources: 'Sources',
    retry: 'Réessayer',
    close: 'Fermer',
    source: (position: number) => `Source ${position}`,
    consulted: (date: string) => `consulté en ${date}`,
    france: 'Vaut pour la France',
    unknownProfession: 'Ce métier ne se trouve pas dans notre catalogue.',
    noProfession: 'Aucun métier n’a été choisi pour cette page.',
    loadFailed: 'La fiche complète n’a pas pu être chargée. L’essentiel reste affiché.',
    catalogueFailed: 'Les métiers de cette page n’ont pas pu être chargés.',
    loading: 'La fiche complète arrive…',
    quizFailed: t('Le test n’a pas pu être chargé. Vérifie ta connexion, puis réessaie.', 'Le test n’a pas pu être chargé. Vérifiez votre connexion, puis réessayez.'),

    // Facts of a profession
    sector: 'Secteur',
    keyCards: { studies: 'Études', qualities: 'Qualités', salary: 'Salaire', conditions: 'Conditions' },
    regulated: 'Accès réglementé',
    shortage: (status: 'shortage' | 'critical', region: keyof typeof regions, year: number | null, recent: boolean) => {
      const name = status === 'shortage' ? 'En pénurie' : 'Fonction critique';
      if (year === null) return `${status === 'shortage' ? 'Signalé en pénurie' : 'Signalé comme fonction critique'} (date inconnue) · ${regions[region]}`;
      return recent ? `${name} · ${regions[region]} ${year}` : `${name} en ${year} · ${regions[region]}`;
    },
    keyFigures: {
      'training-length': 'de formation',
      'active-workers': 'en activité',
      growth: 'évolution de l’emploi par an',
      'insertion-rate': 'trouvent un emploi',
      'mean-age': 'd’âge moyen',
      'share-of-women': 'de femmes',
    },
    amount: (value: number) => `${euros.format(value)} €`,
    range: (low: number, high: number) => `${euros.format(low)} – ${euros.format(high)} €`,
    pay: {
      gross: 'brut par mois',
      net: 'net par mois',
      starter: 'En début de carrière',
      experienced: 'Avec de l’expérience',
      overall: 'Selon l’expérience',
      mean: 'En moyenne',
      group: 'chiffre du groupe de métiers',
      sector: 'chiffre du secteur',
      profession: '',
      france: 'en France',
      bonuses: 'Primes',
      unknown: 'Pas de chiffre fiable',
      scope: (label: string) => `Ce chiffre décrit un ensemble plus large : ${label}.`,
      scale: 'Échelle commune, en euros par mois',
    },

    // Card
    fullSheet: 'Voir la fiche complète',
    lessSheet: 'Réduire la fiche',
    contents: 'Sommaire',
    keyFacts: 'L’essentiel',
    quizCall: t('Ce métier te plairait-il ?', 'Ce métier vous plairait-il ?'),
    quizCallButton: 'Faire le test en 2 minutes',
    backToCard: 'Revenir à la fiche',
    backToProfession: (title: string) => `Revenir à : ${title}`,
    readingTime: (minutes: number) => `${minutes} min de lecture`,
    updated: (date: string) => `Fiche mise à jour le ${date}`,
    inclusiveNotice: 'Les textes s’adressent à tout le monde ; le titre donne les deux genres.',
    onetAttribution:
      'Profil d’intérêts établi avec des données O*NET® 30.2 du ministère américain du Travail (USDOL/ETA), licence CC BY 4.0, adaptées ; USDOL/ETA n’a ni approuvé ni vérifié ces adaptations.',
    estimate: 'Les niveaux des conditions sont une estimation du projet, pas encore relue par quelqu’un du métier.',
    reviewed: (name: string, role: string, date: string) => `Niveaux relus par ${name}, ${role} (${date}).`,
    sections: {
      definition: 'En quoi consiste ce métier ?',
      introduction: 'Pour commencer',
      figures: 'Le métier en chiffres',
      missions: 'Missions',
      tools: 'Outils et équipements',
      skills: 'Compétences',
      qualities: 'Qualités',
      day: 'Une journée type',
      conditions: 'Conditions de travail',
      workplaces: 'Lieux de travail',
      belgium: 'En Belgique',
      testimony: 'Sur le terrain',
      studies: 'Études et formations',
      access: 'Accès à la profession',
      salary: 'Salaire',
      outlook: 'Emploi et évolution',
      zones: 'Où travailler',
      'pros-and-cons': 'Pour et contre',
      advice: 'Conseils',
      'self-evaluation': t('Questions à te poser', 'Questions à vous poser'),
      questions: 'Questions fréquentes',
      'visitor-questions': 'Questions du public, réponses du service d’information',
      lexicon: 'Lexique',
      similar: 'Métiers proches',
      criteria: 'Critères',
    },
    otherNames: 'Autres noms',
    technicalSkills: 'Côté technique',
    humanSkills: 'Côté humain',
    steps: 'Étapes',
    schools: 'Où se former',
    reserved: {
      title: 'Titre protégé',
      practice: 'Exercice réservé',
      'self-employment': 'Réglementé pour s’installer à son compte',
    },
    freeAccess: 'Accès libre',
    act: 'Texte légal',
    approval: 'Agrément',
    visa: 'Visa',
    outlook: 'Perspectives',
    recruiters: 'Qui recrute',
    careerMoves: 'Évolutions possibles',
    pros: 'Ce qui plaît',
    cons: 'Ce qui pèse',
    criteriaHint: t('Choisis un critère : les autres métiers qui l’ont apparaissent.', 'Choisissez un critère : les autres métiers qui l’ont apparaissent.'),
    sharing: (label: string, count: number) => `${label} : ${plural(count, 'autre métier', 'autres métiers')}`,
    shared: (labels: string) => `En commun : ${labels}`,
    authorNote: 'Au sujet de la source',
    hostQuestions: t('Une question ?', 'Une question ?'),

    // Questionnaire
    items: itemTexts(address) as Readonly<Record<ItemId, string>>,
    answers: ['Pas du tout', 'Plutôt pas', 'Neutre', 'Plutôt oui', 'Tout à fait'] as readonly string[],
    quizTitle: t('Découvre ta voie en 2 minutes', 'Découvrez votre voie en 2 minutes'),
    quizTitleFor: t('Ce métier te correspond-il ?', 'Ce métier vous correspond-il ?'),
    intro: (count: number, professions: number) =>
      t(
        `${count} questions courtes sur ce qui te plaît et sur les conditions que tu acceptes. ${professions > 1 ? `Tes réponses sont rapprochées de ${professions} métiers.` : 'Tes réponses sont rapprochées de ce métier.'}`,
        `${count} questions courtes sur ce qui vous plaît et sur les conditions que vous acceptez. ${professions > 1 ? `Vos réponses sont rapprochées de ${professions} métiers.` : 'Vos réponses sont rapprochées de ce métier.'}`,
      ),
    introFacts: (count: number) => [
      `${count} questions, environ 2 minutes`,
      t('Rien n’est enregistré ni envoyé : tout se calcule dans cette page', 'Rien n’est enregistré ni envoyé : tout se calcule dans cette page'),
      t('Pas de bonne ni de mauvaise réponse ; tu peux passer', 'Pas de bonne ni de mauvaise réponse ; vous pouvez passer'),
    ],
    start: 'Commencer',
    resume: (position: number) => `Reprendre à la question ${position}`,
    interestLead: t('Est-ce que ça te plairait ?', 'Est-ce que cela vous plairait ?'),
    traitLead: t('Est-ce que ça te ressemble ?', 'Est-ce que cela vous ressemble ?'),
    skip: 'Passer',
    back: 'Retour',
    keyHint: t('Au clavier : touches 1 à 5, flèches, Retour arrière', 'Au clavier : touches 1 à 5, flèches, Retour arrière'),
    progress: (position: number, count: number) => `${position} sur ${count}`,
    timeLeft: (seconds: number) => {
      if (seconds < 20) return 'presque fini';
      const rounded = Math.ceil(seconds / 15) * 15;
      const [minutes, rest] = [Math.floor(rounded / 60), rounded % 60];
      return `encore ${[minutes && `${minutes} min`, rest && (minutes ? `${rest}` : `${rest} s`)].filter(Boolean).join(' ')}`;
    },
    seeResult: 'Voir le résultat',
    save: {
      hint: t('Garder mes réponses sur cet appareil', 'Garder mes réponses sur cet appareil'),
      kept: 'Réponses gardées sur cet appareil',
      forget: 'Les effacer',
      failed: 'Ce navigateur ne permet pas de garder les réponses ici.',
    },

    // Result
    closeness: {
      close: t('Proche de tes réponses', 'Proche de vos réponses'),
      'rather-close': t('Plutôt proche de tes réponses', 'Plutôt proche de vos réponses'),
      undecided: t('À explorer : tes réponses ne tranchent pas', 'À explorer : vos réponses ne tranchent pas'),
      'rather-far': t('Plutôt éloigné de tes réponses', 'Plutôt éloigné de vos réponses'),
      far: t('Éloigné de tes réponses', 'Éloigné de vos réponses'),
    } satisfies Record<Closeness, string>,
    insufficient: t(
      'Trop peu de réponses pour situer ce métier. Reviens à quelques questions passées : rien n’est perdu.',
      'Trop peu de réponses pour situer ce métier. Revenez à quelques questions passées : rien n’est perdu.',
    ),
    insufficientTitle: 'Pas encore de résultat',
    partial: (part: 'interests' | 'traits') =>
      part === 'interests'
        ? t('Résultat partiel : il tient compte de tes goûts, pas des conditions de travail.', 'Résultat partiel : il tient compte de vos goûts, pas des conditions de travail.')
        : t('Résultat partiel : il tient compte des conditions de travail, pas de tes goûts.', 'Résultat partiel : il tient compte des conditions de travail, pas de vos goûts.'),
    far: 'éloigné',
    near: 'proche',
    neutral: 'neutre',
    bandSentence: (count: number) =>
      `Avec ${plural(count, 'réponse', 'réponses')}, la vraie valeur se trouve probablement dans cette zone.`,
    bandAlternative: (closeness: string, score: number, low: number, high: number) =>
      `${closeness}. Sur une échelle de 0 (éloigné) à 100 (proche), l’estimation est ${score} ; la vraie valeur se trouve probablement entre ${low} et ${high}.`,
    strengths: 'Points forts',
    watchPoints: 'Points de vigilance',
    noStrengths: t('Aucun point ne ressort nettement de tes réponses.', 'Aucun point ne ressort nettement de vos réponses.'),
    noWatchPoints: t('Aucun point de vigilance ne ressort de tes réponses.', 'Aucun point de vigilance ne ressort de vos réponses.'),
    asks: 'ce métier',
    person: t('toi', 'vous'),
    askedLevel: (level: number) => `Ce métier ${asked[step(level)] as string}`,
    preferenceLevel: (trait: 'autonomy' | 'contact', level: number) => preferences[trait][step(level)] as string,
    given: (answer: number) =>
      `${t('tu as répondu', 'vous avez répondu')} ${['non', 'plutôt non', 'neutre', 'plutôt oui', 'oui'][step(answer)] as string}`,
    scales: {
      R: 'Concret et technique',
      I: 'Recherche et analyse',
      A: 'Création',
      S: 'Aide et contact',
      E: 'Initiative et persuasion',
      C: 'Ordre et méthode',
    } satisfies Record<Scale, string>,
    scalesLow: {
      R: 'Peu de technique',
      I: 'Peu de recherche',
      A: 'Peu de création',
      S: 'Peu d’aide aux personnes',
      E: 'Peu de personnes à convaincre',
      C: 'Peu de classement',
    } satisfies Record<Scale, string>,
    traits: {
      onCall: 'Gardes et nuits',
      pressure: 'Urgence et pression',
      precision: 'Précision',
      rules: 'Règles et normes',
      hygiene: 'Hygiène stricte',
      physical: 'Effort physique',
      mobility: 'Déplacements',
      learning: 'Formation continue',
      studies: 'Longues études',
      autonomy: 'En solo ou en équipe',
      contact: 'Contact avec les gens',
    } satisfies Record<TraitId, string>,
    hexagonTitle: t('Tes intérêts et ceux du métier', 'Vos intérêts et ceux du métier'),
    hexagonTitleAlone: t('Tes intérêts', 'Vos intérêts'),
    hexagonTable: 'Lire le graphique en tableau',
    hexagonScale: 'Domaine d’intérêt',
    legendPerson: t('toi', 'vous'),
    elevation: (mean: number) =>
      mean >= 3.6
        ? t('Tu aimes globalement beaucoup d’activités.', 'Vous aimez globalement beaucoup d’activités.')
        : mean <= 2.4
          ? t('Tu aimes globalement peu de ces activités.', 'Vous aimez globalement peu de ces activités.')
          : null,
    flags: {
      'flat-profile': t(
        'Tes réponses se ressemblent beaucoup d’un domaine à l’autre : elles départagent mal les métiers.',
        'Vos réponses se ressemblent beaucoup d’un domaine à l’autre : elles départagent mal les métiers.',
      ),
      'identical-answers': t(
        'Tu as donné partout la même réponse : le résultat dit donc peu de chose.',
        'Vous avez donné partout la même réponse : le résultat dit donc peu de chose.',
      ),
      'fast-answers': t('Tu as répondu très vite : à relire avec prudence.', 'Vous avez répondu très vite : à relire avec prudence.'),
    },
    groups: (position: number, count: number) => {
      const tie = count > 1 ? ', à égalité' : '';
      return position === 0 ? `Les plus proches de ${t('tes', 'vos')} réponses${tie}` : position === 1 ? `Ensuite${tie}` : `Plus loin${tie}`;
    },
    showMore: (count: number) => `Voir ${plural(count, 'métier de plus', 'métiers de plus')}`,
    standing: (share: number, count: number) =>
      share >= 0.9
        ? `Parmi le premier dixième des ${count} métiers`
        : share >= 0.75
          ? `Dans le premier quart des ${count} métiers`
          : share >= 0.5
            ? `Dans la première moitié des ${count} métiers`
            : `Dans la seconde moitié des ${count} métiers`,
    nearby: t('Métiers proches, avec tes réponses', 'Métiers proches, avec vos réponses'),
    next: 'Et maintenant',
    refine: 'Affiner : 6 questions de plus',
    refined: t('Toutes les questions ont été posées.', 'Toutes les questions ont été posées.'),
    compare: 'Comparer ces métiers',
    seeSheet: 'Voir la fiche du métier',
    print: 'Imprimer',
    copyLink: 'Copier le lien de ce résultat',
    copied: t('Lien copié : il contient tes réponses, à toi de choisir à qui le donner.', 'Lien copié : il contient vos réponses, à vous de choisir à qui le donner.'),
    copyFailed: 'La copie n’est pas possible ici. Voici le lien :',
    restart: 'Recommencer',
    backToResult: 'Revenir au résultat',
    review: t('Revoir mes réponses', 'Revoir mes réponses'),
    thinkAbout: t('Pour y réfléchir', 'Pour y réfléchir'),
    about: {
      title: 'Ce que dit ce résultat, et ce qu’il ne dit pas',
      is: t(
        'C’est une invitation à explorer, calculée ici, dans cette page, à partir de tes réponses.',
        'C’est une invitation à explorer, calculée ici, dans cette page, à partir de vos réponses.',
      ),
      isNot: t(
        'Ce n’est ni un test d’aptitude, ni une sélection, et il n’est pas complet : tes notes, ta santé, tes proches ou ton budget n’y sont pas.',
        'Ce n’est ni un test d’aptitude, ni une sélection, et il n’est pas complet : vos acquis, votre santé, vos proches ou votre budget n’y sont pas.',
      ),
      talk: t('Tu peux en parler à', 'Vous pouvez en parler à'),
      advisers: [
        { name: 'SIEP', what: 'information sur les études et les professions' },
        { name: t('Ton centre PMS', 'Votre centre PMS'), what: 'à l’école, gratuit' },
        { name: 'Cité des métiers · Carrefour', what: 'sans rendez-vous' },
        { name: 'Le Forem', what: 'emploi et formation en Wallonie' },
        { name: 'IFAPME', what: 'formation en alternance' },
      ],
    },
    versions: (data: string, scoring: string) => `Données du ${data} · calcul ${scoring}`,
    invalidAnswers: t('Des réponses transmises à cette page étaient illisibles ; les autres sont gardées.', 'Des réponses transmises à cette page étaient illisibles ; les autres sont gardées.'),

    // Compare
    compareTitle: 'Comparer des métiers',
    professions: 'Métiers comparés',
    tooFew: 'Il faut au moins deux métiers pour comparer.',
    onlyDifferences: 'Différences seulement',
    noDifference: 'Aucune différence dans ce que nous savons de ces métiers.',
    addProfession: 'Ajouter un métier',
    addHint: (most: number) => `Jusqu’à ${most} métiers`,
    remove: (title: string) => `Retirer : ${title}`,
    removeShort: 'Retirer',
    found: (count: number) => (count === 0 ? 'Aucun métier trouvé' : plural(count, 'métier trouvé', 'métiers trouvés')),
    compareSources: 'Chaque chiffre vient d’une source citée dans la fiche du métier ; ce qui n’est pas documenté reste vide.',
    previous: 'Métier précédent',
    nextProfession: 'Métier suivant',
    position: (position: number, count: number) => `${position} sur ${count}`,
    groupsOfRows: { result: t('Tes réponses', 'Vos réponses'), access: 'Accès', daily: 'Quotidien', conditions: 'Conditions', interests: 'Intérêts', salary: 'Salaire' },
    row: 'Critère de comparaison',
    flagsRow: 'Statut',
    noFlag: 'Rien de signalé',
    inShort: 'En bref',
    closenessRow: 'Proximité',
    accessStatus: (regulated: boolean, reserved: 'title' | 'practice' | 'self-employment' | undefined) =>
      reserved ? { title: 'Titre protégé', practice: 'Exercice réservé', 'self-employment': 'Réglementé pour s’installer à son compte' }[reserved] : regulated ? 'Réglementé' : 'Libre',
    traitLevel: (trait: TraitId, level: number) => ({ ...demands, ...preferences })[trait][step(level)] as string,
    unknown: 'Non renseigné',
  };
};

/** One of five words for a share from 0 to 1. */
const step = (share: number) => Math.min(4, Math.max(0, Math.round(share * 4)));
