/** All that the doctor says, in French: what is wrong, and what to ask of whom. */
type Said = (what: string, why: string) => readonly [problem: string, ask: string];

const csp =
  (where: string): Said =>
  (address, directive) => [
    `La règle de sécurité de la page (Content-Security-Policy, directive ${directive}) refuse ${address}.`,
    `Demandez au webmaster d’ajouter ${/^\w+:\/\/[^/]+/.exec(address)?.[0] ?? "'self'"} à cette directive, dans ${where}.`,
  ];

export const doctorTexts = {
  'csp-header': csp('l’en-tête que le serveur envoie'),
  'csp-meta': csp('la balise <meta> de la page'),
  'csp-nonce': (address) => [
    `La page n’exécute que les scripts qui ont un « nonce » ; ${address} n’en a pas.`,
    'Demandez au webmaster d’écrire sur ce script le même attribut nonce que sur les autres.',
  ],
  'trusted-types': () => [
    'La règle de sécurité de la page (Trusted Types) refuse le nom « lit-html », ou un autre composant l’a déjà pris.',
    "Demandez au webmaster d’écrire dans la Content-Security-Policy : trusted-types lit-html 'allow-duplicates'.",
  ],
  'sandbox-scripts': (address) => [
    `Le cadre ${address} interdit les scripts (sandbox).`,
    'Demandez au webmaster d’y écrire sandbox="allow-scripts allow-same-origin".',
  ],
  'sandbox-origin': (address) => [
    `Ce cadre n’a pas d’origine (sandbox) et ne peut pas charger ${address}.`,
    'Demandez au webmaster d’ajouter allow-same-origin au sandbox du cadre.',
  ],
  'script-absent': () => [
    'La page a un élément à montrer, mais pas le script metier-widgets : l’éditeur l’a sans doute enlevé.',
    'Demandez au webmaster de le charger dans le modèle de page, ou collez le cadre (iframe).',
  ],
  'file-unreachable': (address) => [
    `${address} ne se charge pas.`,
    'Ouvrez cette adresse dans un onglet : si elle répond, demandez au webmaster d’envoyer Access-Control-Allow-Origin.',
  ],
  'script-throws': (address, error) => [
    `${address} s’arrête sur une erreur : ${error}`,
    'Demandez au webmaster de le remettre tel que le paquet le donne.',
  ],
  'script-held': (address) => [
    `${address} est retenu par un gestionnaire de consentement.`,
    'Demandez au webmaster de le classer « nécessaire » : il ne garde et n’envoie rien.',
  ],
  'script-not-run': (address) => [
    `${address} est bon, mais la page ne l’a pas exécuté.`,
    'Demandez au webmaster de l’exclure des extensions qui retardent, joignent ou déplacent les scripts.',
  ],
  integrity: (address) => [
    `L’attribut integrity du script ${address} n’est pas celui du fichier.`,
    'Demandez au webmaster d’y copier celui que donne embed.json.',
  ],
  'file-missing': (address, status) => [
    `${address} n’est pas là (le serveur répond ${status}).`,
    'Demandez au webmaster d’y déposer le dossier metier-widgets entier, ou de dire où il est avec data-base="…" sur le script.',
  ],
  'file-type': (address, type) => [
    `Le serveur envoie ${address} comme « ${type} » : le navigateur le refuse.`,
    'Demandez au webmaster d’envoyer les fichiers .js comme « text/javascript », ou corrigez l’adresse.',
  ],
  'file-module': (address) => [
    `La page est ouverte par double clic (file:) : le navigateur n’y charge pas ${address}.`,
    'Mettez metier-widgets.complete.iife.js à la place, ou demandez au webmaster de déposer la page sur un serveur.',
  ],
  'loaded-twice': (addresses) => [
    `Le script est chargé plusieurs fois : ${addresses} ; seule la première version travaille.`,
    'Demandez au webmaster de n’en garder qu’un.',
  ],
  'nothing-placed': () => [
    'Le script marche, mais la page n’a aucun élément à montrer : l’éditeur l’a sans doute enlevé.',
    'Collez plutôt <div data-metier="quiz"></div>, ou demandez au webmaster un rôle qui garde le HTML.',
  ],
  'tag-stripped': (mark) => [
    `Il reste ${mark}, mais pas d’élément : l’éditeur a changé ce qui a été collé.`,
    'Collez de nouveau la ligne, ou demandez au webmaster de permettre le cadre.',
  ],
  'setting-unknown': (widget, setting) => [
    `${widget} ne connaît pas le réglage « ${setting} ».`,
    'Corrigez-le là où vous l’avez collé, ou demandez-le au webmaster.',
  ],
  'profession-unknown': (id) => [`Aucun métier ne s’appelle « ${id} ».`, 'Corrigez-le là où vous l’avez collé, ou demandez-le au webmaster.'],
  hidden: (widget, by) => [
    `${widget} marche, mais ${by} n’est pas affiché.`,
    'Si ce n’est pas un onglet à ouvrir, demandez au webmaster pourquoi ce bloc est caché.',
  ],
  'no-height': (widget) => [`${widget} a une hauteur de zéro.`, 'Demandez au webmaster quelle règle du style (height, position) en est la cause.'],
  'element-error': (message) => [`L’élément signale : ${message}`, 'Corrigez-le, ou envoyez-nous cette phrase et l’adresse de la page.'],
  'browser-old': () => [
    'Ce navigateur est trop ancien : il faut Chrome ou Edge 109, Firefox 115, Safari 15.4 ou plus récent.',
    'Demandez la mise à jour de cet ordinateur.',
  ],
} satisfies Record<string, Said>;

export type DoctorCode = keyof typeof doctorTexts;

/** Around the findings. */
export const doctorPage = { title: 'Diagnostic metier-widgets', none: 'Rien à signaler.' };
