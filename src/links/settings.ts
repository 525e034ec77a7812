/**
 * The settings of a widget as an address, and back: every configured widget has one address, which
 * works as a page, in a frame, as a plain link, and for the loader. Settings have the names of the
 * elements' attributes; `accent` stands for the property `--metier-accent`, which no frame inherits.
 */
export const WIDGETS = ['metier-card', 'metier-quiz', 'metier-compare'] as const;
export type WidgetName = (typeof WIDGETS)[number];

/** A widget and its attributes, by name, as text. */
export interface ConfiguredWidget {
  readonly widget: WidgetName;
  readonly settings: Readonly<Record<string, string>>;
}

const PLACES = ['lang', 'register', 'theme', 'accent', 'heading-level', 'profession-url', 'catalogue-src'];
const CHOICE = ['metiers', 'sector'];

/** What each widget can be set to, in the order in which addresses say it. `data-base` is not for everybody who may write: it says where scripts come from. */
export const settingNames: Readonly<Record<WidgetName, readonly string[]>> = {
  'metier-card': ['metier', 'variant', 'sections', 'facets', ...CHOICE, 'quiz-url', ...PLACES],
  'metier-quiz': ['metier', ...CHOICE, 'save', ...PLACES],
  'metier-compare': [...CHOICE, 'editable', 'for', ...PLACES],
};

/** Of settings as anybody may have written them: what the widget knows. Of one that stands there twice, the last counts. */
export function readSettings(widget: WidgetName, given: Iterable<readonly [name: string, value: string]>): ConfiguredWidget {
  const values = new Map(given);
  return {
    widget,
    settings: Object.fromEntries(
      settingNames[widget].flatMap((name) => {
        const value = values
          .get(name)
          ?.replace(/\p{Surrogate}/gu, '\ufffd')
          .trim(); // half a character is none in an address
        return value === undefined || !isUsable(name, value) ? [] : [[name, value]];
      }),
    ),
  };
}

/** A page's address with a widget's settings in place of what its query and fragment say. */
export function widgetAddress(page: string, { widget, settings }: ConfiguredWidget): string {
  const query = new URLSearchParams({ widget, ...readSettings(widget, Object.entries(settings)).settings });
  return `${page.replace(/[?#].*/s, '')}?${query.toString()}`;
}

/** The widget that an address describes, whatever else stands in it; `null` where it describes none. */
export function readWidgetAddress(address: string): ConfiguredWidget | null {
  const query = /^[^?#]*\?([^#]*)/.exec(address.replace(/&(amp|#0*38);/gi, '&'))?.[1]; // editors encode what is encoded already
  const parameters = new URLSearchParams(query);
  const widget = WIDGETS.find((name) => name === parameters.get('widget'));
  return widget ? readSettings(widget, parameters) : null;
}

/** What `accent` may be: a colour asks for no file. */
export const COLOUR = /^(?!.*url)[#\w.,%() -]+$/i;

/** Only `editable` says something by being there. What addresses may be, the elements tell. */
const isUsable = (name: string, value: string): boolean => name === 'editable' || (value !== '' && (name !== 'accent' || COLOUR.test(value)));
