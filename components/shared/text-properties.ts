import type { LitElement, PropertyValues } from 'lit';
import { isObjectAsText, textOf } from './attributes.js';
import { reportError } from './events.js';

/** Texts that may be lists of ids. */
const LISTS: readonly PropertyKey[] = ['metiers', 'sections'];

/** Names of properties that have no attribute: React 18 and templates write objects there, as text. */
export const withoutAttribute = ({ elementProperties }: Pick<typeof LitElement, 'elementProperties'>): readonly string[] =>
  [...elementProperties].flatMap(([name, { attribute, state }]) => (attribute === false && !state ? [String(name)] : []));

/** Properties that are texts hold texts, or nothing, whatever a framework or a template wrote there; what became of an object is told. */
export class TextProperties {
  /** To be told with the next update: before it nobody listens. */
  readonly #objectsAsText = new Set<string>();

  constructor(private readonly host: LitElement) {}

  /** The text of an attribute; `null` for what became of an object. */
  read(name: string, text: string | null): string | null {
    if (text === null || !isObjectAsText(text)) return text;
    this.#objectsAsText.add(name);
    this.host.requestUpdate();
    return null;
  }

  /** Before an update. */
  settle(changed: PropertyValues): void {
    const { elementProperties } = this.host.constructor as typeof LitElement;
    for (const name of changed.keys()) {
      const declared = elementProperties.get(name);
      const value: unknown = Reflect.get(this.host, name);
      if (!declared || declared.state || declared.attribute === false || declared.type || declared.noAccessor) continue; // or what has a way of its own
      if (value === null || value === undefined) continue;
      const text = textOf(value);
      if (text === null) this.#objectsAsText.add(String(name));
      if (text === null || !Array.isArray(value) || !LISTS.includes(name)) Reflect.set(this.host, name, text);
    }
    for (const name of this.#objectsAsText) {
      const isText = elementProperties.get(name)?.attribute !== false;
      const remedy = isText ? 'expected a text' : `set the property instead, as in element.${name} = …`;
      reportError(this.host, { code: 'attribute-invalid', message: `${name}="[object Object]": an object written as text: ${remedy}.` });
    }
    this.#objectsAsText.clear();
  }
}
