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

const PLACES = ['lang', 'address', 'theme', 'accent', 'heading-level', 'profession-url', 'catalogue-src'];
const CHOICE = ['metiers', 'sector'];

/** What each widget can be set to, in the order in which addresses say it. `data-base` is not for everybody who may write: it says where scripts come from. */
export const settingNames: Readonly<Record<WidgetName, readonly string[]>> = {
  'metier-card': ['metier', 'variant', 'sections', 'facets', ...CHOICE, 'quiz-url', ...PLACES],
  'metier-quiz': ['metier', ...CHOICE, 'save', ...PLACES],
  'metier-compare': [...CHOICE, 'editable', 'for', ...PLACES],
};

/** Settings as anybody may have written them: what is left of them, and the names of what cannot be used. */
export interface SettingsReading {
  readonly configured: ConfiguredWidget;
  readonly ignored: readonly string[];
}

/** Of a setting that stands there twice, the first counts. */
export function readSettings(widget: WidgetName, given: Iterable<readonly [name: string, value: string]>): SettingsReading {
  const values = new Map<string, string>();
  for (const [name, value] of given) if (!values.has(name)) values.set(name, value);
  const settings: Record<string, string> = {};
  for (const name of settingNames[widget]) {
    const value = values.get(name);
    const usable = value === undefined ? null : usableValue(name, value);
    if (usable === null) continue;
    values.delete(name);
    if (usable || name === 'editable') settings[name] = usable;
  }
  for (const [name, value] of values) if (!value.trim() || (name === 'editable' && isOff(value))) values.delete(name);
  return { configured: { widget, settings }, ignored: [...values.keys()] };
}

/** A page's address with a widget's settings in place of what its query and fragment say. */
export function widgetAddress(page: string, { widget, settings }: ConfiguredWidget): string {
  const query = new URLSearchParams({ widget });
  for (const [name, value] of Object.entries(readSettings(widget, Object.entries(settings)).configured.settings)) query.append(name, value);
  return `${page.replace(/[?#].*/s, '')}?${query.toString()}`;
}

/** The widget that an address describes, whatever else stands in it; `null` where it describes none. */
export function readWidgetAddress(address: string): ConfiguredWidget | null {
  const query = /^[^?#]*\?([^#]*)/.exec(address.replace(/&(?:amp|#0*38);/gi, '&'))?.[1]; // editors encode what is encoded already
  const parameters = new URLSearchParams(query ?? '');
  const widget = WIDGETS.find((name) => name === parameters.get('widget'));
  return widget ? readSettings(widget, parameters).configured : null;
}

/** Browsers read an address without its white space and control characters. */
const FOREIGN_SCHEME = /^(?!https?:)[a-z][a-z\d+.-]*:/i;
const COLOUR = /^(?:#[\da-f]{3,8}|[a-z]+|(?:rgb|hsl|oklch)a?\([\d\s.,%/a-z+-]*\))$/i;
const isOff = (value: string): boolean => /^(?:0|false|no|off|null|undefined)$/i.test(value.trim());

/** `null` for what must not get into a page: scripts in an address, requests in a colour. */
function usableValue(name: string, given: string): string | null {
  const value = given.replace(/\p{Surrogate}/gu, '\ufffd').trim(); // half a character is none in an address
  if (name === 'editable') return isOff(value) ? null : '';
  if (/-(?:url|src)$/.test(name) && FOREIGN_SCHEME.test(value.replace(/[\0-\x20]/g, ''))) return null;
  return name === 'accent' && value && !COLOUR.test(value) ? null : value;
}
