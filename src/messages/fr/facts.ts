let format: Intl.NumberFormat | undefined;
/** Made when an amount is shown: it takes as long as all else that runs before a first screen. */
const euros = (value: number): string => (format ??= new Intl.NumberFormat('fr-BE', { maximumFractionDigits: 0 })).format(value);
const regions = { wallonia: 'Wallonie', brussels: 'Bruxelles' } as const;
const onOwnAccount = 'Réglementé pour s’installer à son compte';
const reserved = {
  title: 'Titre protégé',
  practice: 'Exercice réservé',
  both: 'Titre protégé et exercice réservé',
  'self-employment': onOwnAccount,
} as const;
/** Who makes the list of a region. */
const lists = { wallonia: 'du Forem', brussels: 'd’Actiris' } as const;

/** Facts of a profession, in the card and in the comparison. */
export const facts = () => ({
  keyCards: { studies: 'Études', qualities: 'Qualités', salary: 'Salaire', conditions: 'Conditions' },
  regulated: 'Accès réglementé',
  ownAccount: 'Réglementé à son compte',
  shortage: (status: 'shortage' | 'critical' | 'listed', region: keyof typeof regions, year: number | null, recent: boolean) => {
    if (status === 'listed') {
      return `Sur la liste ${lists[region]}${year === null ? '' : ` ${year}`} (pénurie ou fonction critique) · ${regions[region]}`;
    }
    const critical = status === 'critical';
    if (year === null) return `Signalé ${critical ? 'comme fonction critique' : 'en pénurie'} (date inconnue) · ${regions[region]}`;
    const name = critical ? 'Fonction critique' : 'En pénurie';
    return recent ? `${name} · ${regions[region]} ${year}` : `${name} en ${year} · ${regions[region]}`;
  },
  amount: (value: number) => `${euros(value)} €`,
  range: (low: number, high: number) => `${euros(low)} – ${euros(high)} €`,
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
    unknown: 'Pas de chiffre fiable',
    estimate: 'estimation non vérifiée',
    estimateOf: (publishers: string) => `Estimation d’un site commercial, non vérifiée : ${publishers}.`,
    scope: (label: string) => `Ce chiffre décrit un ensemble plus large : ${label}.`,
  },
  accessStatus: (regulated: boolean, what: keyof typeof reserved | undefined, ownAccount = false) =>
    what ? reserved[what] : regulated ? 'Accès réglementé' : ownAccount ? onOwnAccount : 'Accès libre',
  access: 'Accès à la profession',
  workplaces: 'Lieux de travail',
  pros: 'Ce qui plaît',
  cons: 'Ce qui pèse',
});
