/** What the elements take in markup; written by `npm run manifest` from their JSDoc: change it there. */
import type { MetierCard } from './metier-card/metier-card.element.js';
import type { MetierCompare } from './metier-compare/metier-compare.element.js';
import type { MetierCompareChangeEvent } from './metier-compare/metier-compare.events.js';
import type { MetierQuiz } from './metier-quiz/metier-quiz.element.js';
import type {
  MetierQuizAnswerEvent,
  MetierQuizCompleteEvent,
  MetierQuizRestartEvent,
  MetierQuizRestoreEvent,
  MetierQuizStartEvent,
} from './metier-quiz/metier-quiz.events.js';
import type { MetierErrorEvent, MetierQuizRequestEvent, MetierSelectEvent, MetierShortlistChangeEvent } from './shared/events.js';

/** Attributes of `<metier-card>`. */
export interface MetierCardAttributes {
  /** Which professions there are to explore, and to be neighbours, by id, separated by spaces. */
  metiers?: MetierCard['metiers'] | undefined;
  /** Of which sector professions are to explore, and neighbours, by id. */
  sector?: MetierCard['sector'] | undefined;
  /** Id of the profession, such as `perfusionniste`; absent, all professions are there to explore. */
  metier?: MetierCard['metier'] | undefined;
  /** The essentials, or the whole sheet. */
  variant?: MetierCard['variant'] | undefined;
  /** Only these sections of the whole sheet, in this order, by id, separated by spaces. */
  sections?: MetierCard['sections'] | undefined;
  /** What the explorer is narrowed by at first: ids of sectors, sub-sectors (`sante/soins-infirmiers`) and criteria, separated by spaces. */
  facets?: MetierCard['facets'] | undefined;
  /** Address template of the host's quiz page, such as `/quiz/{id}`; absent, the quiz opens inside the card. */
  'quiz-url'?: MetierCard['quizUrl'] | undefined;
  /** How visitors are spoken to. */
  register?: MetierCard['register'] | undefined;
  /** The old name of `register`. */
  address?: MetierCard['address'] | undefined;
  /** Colours on a light or a dark page; `auto`, the page is followed. */
  theme?: MetierCard['theme'] | undefined;
  /** Level of the element's title, 1–6; the headings inside follow. */
  'heading-level'?: MetierCard['headingLevel'] | undefined;
  /** Address template of the host's own pages, such as `/metiers/{id}`; absent, professions open in place. */
  'profession-url'?: MetierCard['professionUrl'] | undefined;
  /** Address of the JSON of a host's own catalogue. */
  'catalogue-src'?: MetierCard['catalogueSrc'] | undefined;
  /** Address of the folder with our files, where the script is not in it. It holds for the page, at once: others may be loading already. */
  'data-base'?: MetierCard['base'] | undefined;
}

/** Properties of `<metier-card>` that have no attribute. */
export interface MetierCardProperties {
  /** A host's own professions in place of the bundled ones: a catalogue, or its JSON, which is checked first. */
  catalogue?: MetierCard['catalogue'];
  /** What people answer on average, in place of the middle of the scale: the file that `metier-widgets norms` writes. */
  norms?: MetierCard['norms'];
  /** Whom to talk to about a result, in place of the built-in list: an array of `{ name, what, url?, phone? }`, checked where it is shown. */
  advisers?: MetierCard['advisers'];
  /** Some texts in the host's own words, such as `{ start: 'On y va' }`; the names are those of the French tables. */
  texts?: MetierCard['texts'] | undefined;
}

/** Events of `<metier-card>`. */
export interface MetierCardEvents {
  /** The visitor opens a profession, here or in what is opened inside: `detail.metier`. Cancelable: nothing opens then. */
  'metier-select': MetierSelectEvent;
  /** The visitor asks for a quiz: `detail.metier`, `null` about all professions. Cancelable: nothing opens then. */
  'metier-quiz-request': MetierQuizRequestEvent;
  /** The visitor keeps a profession for later, or no longer: `detail.metier`, `detail.kept`. Cancelable. */
  'metier-shortlist-change': MetierShortlistChangeEvent;
  /** Something from outside could not be used; the rest works: `detail.code`, `detail.message`. */
  'metier-error': MetierErrorEvent;
}

/** Attributes of `<metier-compare>`. */
export interface MetierCompareAttributes {
  /** Two to four professions, by id, separated by spaces; absent, what the visitor kept is compared. */
  metiers?: MetierCompare['metiers'] | undefined;
  /** Of which sector professions are suggested, by id. */
  sector?: MetierCompare['sector'] | undefined;
  /** Id of a `<metier-quiz>` on the page: its answers are laid over while they are given, not only once it is finished. */
  for?: MetierCompare['for'] | undefined;
  /** The visitor may add, remove and order professions. */
  editable?: MetierCompare['editable'] | undefined;
  /** How visitors are spoken to. */
  register?: MetierCompare['register'] | undefined;
  /** The old name of `register`. */
  address?: MetierCompare['address'] | undefined;
  /** Colours on a light or a dark page; `auto`, the page is followed. */
  theme?: MetierCompare['theme'] | undefined;
  /** Level of the element's title, 1–6; the headings inside follow. */
  'heading-level'?: MetierCompare['headingLevel'] | undefined;
  /** Address template of the host's own pages, such as `/metiers/{id}`; absent, professions open in place. */
  'profession-url'?: MetierCompare['professionUrl'] | undefined;
  /** Address of the JSON of a host's own catalogue. */
  'catalogue-src'?: MetierCompare['catalogueSrc'] | undefined;
  /** Address of the folder with our files, where the script is not in it. It holds for the page, at once: others may be loading already. */
  'data-base'?: MetierCompare['base'] | undefined;
}

/** Properties of `<metier-compare>` that have no attribute. */
export interface MetierCompareProperties {
  /** The visitor's answers by item id; they come before what was answered on this page. */
  answers?: MetierCompare['answers'] | undefined;
  /** A host's own professions in place of the bundled ones: a catalogue, or its JSON, which is checked first. */
  catalogue?: MetierCompare['catalogue'];
  /** What people answer on average, in place of the middle of the scale: the file that `metier-widgets norms` writes. */
  norms?: MetierCompare['norms'];
  /** Whom to talk to about a result, in place of the built-in list: an array of `{ name, what, url?, phone? }`, checked where it is shown. */
  advisers?: MetierCompare['advisers'];
  /** Some texts in the host's own words, such as `{ start: 'On y va' }`; the names are those of the French tables. */
  texts?: MetierCompare['texts'] | undefined;
}

/** Events of `<metier-compare>`. */
export interface MetierCompareEvents {
  /** The visitor added or removed a profession: `detail.metiers`. */
  'metier-compare-change': MetierCompareChangeEvent;
  /** The visitor opens a profession, here or in what is opened inside: `detail.metier`. Cancelable: nothing opens then. */
  'metier-select': MetierSelectEvent;
  /** The visitor asks for a quiz: `detail.metier`, `null` about all professions. Cancelable: nothing opens then. */
  'metier-quiz-request': MetierQuizRequestEvent;
  /** The visitor keeps a profession for later, or no longer: `detail.metier`, `detail.kept`. Cancelable. */
  'metier-shortlist-change': MetierShortlistChangeEvent;
  /** Something from outside could not be used; the rest works: `detail.code`, `detail.message`. */
  'metier-error': MetierErrorEvent;
}

/** Attributes of `<metier-quiz>`. */
export interface MetierQuizAttributes {
  /** Id of the profession in question; absent, the whole catalogue is ranked. */
  metier?: MetierQuiz['metier'] | undefined;
  /** Lets the visitor keep the answers in this browser, by a click. */
  save?: MetierQuiz['save'] | undefined;
  /** How visitors are spoken to. */
  register?: MetierQuiz['register'] | undefined;
  /** The old name of `register`. */
  address?: MetierQuiz['address'] | undefined;
  /** Colours on a light or a dark page; `auto`, the page is followed. */
  theme?: MetierQuiz['theme'] | undefined;
  /** Level of the element's title, 1–6; the headings inside follow. */
  'heading-level'?: MetierQuiz['headingLevel'] | undefined;
  /** Address template of the host's own pages, such as `/metiers/{id}`; absent, professions open in place. */
  'profession-url'?: MetierQuiz['professionUrl'] | undefined;
  /** Address of the JSON of a host's own catalogue. */
  'catalogue-src'?: MetierQuiz['catalogueSrc'] | undefined;
  /** Address of the folder with our files, where the script is not in it. It holds for the page, at once: others may be loading already. */
  'data-base'?: MetierQuiz['base'] | undefined;
  /** Only these professions, by id, separated by spaces; as a property also an array. */
  metiers?: MetierQuiz['metiers'] | undefined;
  /** Only the professions of this sector, by id. */
  sector?: MetierQuiz['sector'] | undefined;
}

/** Properties of `<metier-quiz>` that have no attribute. */
export interface MetierQuizProperties {
  /** The visitor's answers by item id: 1–5, `null` for « Passer ». Setting them restores a quiz, and what is unreadable is left out and told; `null` forgets them. */
  answers?: MetierQuiz['answers'] | undefined;
  /** A host's own professions in place of the bundled ones: a catalogue, or its JSON, which is checked first. */
  catalogue?: MetierQuiz['catalogue'];
  /** What people answer on average, in place of the middle of the scale: the file that `metier-widgets norms` writes. */
  norms?: MetierQuiz['norms'];
  /** Whom to talk to about a result, in place of the built-in list: an array of `{ name, what, url?, phone? }`, checked where it is shown. */
  advisers?: MetierQuiz['advisers'];
  /** Some texts in the host's own words, such as `{ start: 'On y va' }`; the names are those of the French tables. */
  texts?: MetierQuiz['texts'] | undefined;
}

/** Events of `<metier-quiz>`. */
export interface MetierQuizEvents {
  /** The visitor began or resumed: `detail.metier`. */
  'metier-quiz-start': MetierQuizStartEvent;
  /** One answer: `detail.item`, `value`, `position`, `count`, `questionnaire`. */
  'metier-quiz-answer': MetierQuizAnswerEvent;
  /** The result, typed, with the versions of data, scoring and questionnaire. */
  'metier-quiz-complete': MetierQuizCompleteEvent;
  /** The visitor began anew: `detail.metier`. */
  'metier-quiz-restart': MetierQuizRestartEvent;
  /** Answers are there again: `detail.from` says from where (`link`, `code`, `storage`, `property`), `answered` and `of` how many. */
  'metier-quiz-restore': MetierQuizRestoreEvent;
  /** The visitor opens a profession, here or in what is opened inside: `detail.metier`. Cancelable: nothing opens then. */
  'metier-select': MetierSelectEvent;
  /** The visitor asks for a quiz: `detail.metier`, `null` about all professions. Cancelable: nothing opens then. */
  'metier-quiz-request': MetierQuizRequestEvent;
  /** The visitor keeps a profession for later, or no longer: `detail.metier`, `detail.kept`. Cancelable. */
  'metier-shortlist-change': MetierShortlistChangeEvent;
  /** Something from outside could not be used; the rest works: `detail.code`, `detail.message`. */
  'metier-error': MetierErrorEvent;
}

/** All of them, by tag. */
export interface ElementsInMarkup {
  'metier-card': {
    readonly element: MetierCard;
    readonly attributes: MetierCardAttributes;
    readonly properties: MetierCardProperties;
    readonly events: MetierCardEvents;
  };
  'metier-compare': {
    readonly element: MetierCompare;
    readonly attributes: MetierCompareAttributes;
    readonly properties: MetierCompareProperties;
    readonly events: MetierCompareEvents;
  };
  'metier-quiz': {
    readonly element: MetierQuiz;
    readonly attributes: MetierQuizAttributes;
    readonly properties: MetierQuizProperties;
    readonly events: MetierQuizEvents;
  };
}

/** Of each property the attribute that sets it, those without, and of each event what a component calls its listener. */
export const elementsInMarkup = {
  'metier-card': {
    attributes: {
      metiers: 'metiers',
      sector: 'sector',
      metier: 'metier',
      variant: 'variant',
      sections: 'sections',
      facets: 'facets',
      quizUrl: 'quiz-url',
      register: 'register',
      address: 'address',
      theme: 'theme',
      headingLevel: 'heading-level',
      professionUrl: 'profession-url',
      catalogueSrc: 'catalogue-src',
      base: 'data-base',
    },
    properties: ['catalogue', 'norms', 'advisers', 'texts'],
    listeners: {
      onMetierSelect: 'metier-select',
      onMetierQuizRequest: 'metier-quiz-request',
      onMetierShortlistChange: 'metier-shortlist-change',
      onMetierError: 'metier-error',
    },
  },
  'metier-compare': {
    attributes: {
      metiers: 'metiers',
      sector: 'sector',
      for: 'for',
      editable: 'editable',
      register: 'register',
      address: 'address',
      theme: 'theme',
      headingLevel: 'heading-level',
      professionUrl: 'profession-url',
      catalogueSrc: 'catalogue-src',
      base: 'data-base',
    },
    properties: ['answers', 'catalogue', 'norms', 'advisers', 'texts'],
    listeners: {
      onMetierCompareChange: 'metier-compare-change',
      onMetierSelect: 'metier-select',
      onMetierQuizRequest: 'metier-quiz-request',
      onMetierShortlistChange: 'metier-shortlist-change',
      onMetierError: 'metier-error',
    },
  },
  'metier-quiz': {
    attributes: {
      metier: 'metier',
      save: 'save',
      register: 'register',
      address: 'address',
      theme: 'theme',
      headingLevel: 'heading-level',
      professionUrl: 'profession-url',
      catalogueSrc: 'catalogue-src',
      base: 'data-base',
      metiers: 'metiers',
      sector: 'sector',
    },
    properties: ['answers', 'catalogue', 'norms', 'advisers', 'texts'],
    listeners: {
      onMetierQuizStart: 'metier-quiz-start',
      onMetierQuizAnswer: 'metier-quiz-answer',
      onMetierQuizComplete: 'metier-quiz-complete',
      onMetierQuizRestart: 'metier-quiz-restart',
      onMetierQuizRestore: 'metier-quiz-restore',
      onMetierSelect: 'metier-select',
      onMetierQuizRequest: 'metier-quiz-request',
      onMetierShortlistChange: 'metier-shortlist-change',
      onMetierError: 'metier-error',
    },
  },
} as const;

declare global {
  // The events reach the page: whatever is above an element can listen.
  interface GlobalEventHandlersEventMap extends MetierCardEvents, MetierCompareEvents, MetierQuizEvents {}
}
