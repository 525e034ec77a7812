'use client';
/**
 * The elements as components of React 18 and 19. Properties that are no text, and listeners, are set in effects: React leaves
 * both out where it takes over HTML that a server wrote. What is text is an attribute, so that it stands in that HTML.
 */
import * as React from 'react';
import { elementsInMarkup, type ElementsInMarkup } from '../components/markup.js';

type Tag = keyof ElementsInMarkup;
type Table<Name extends Tag> = (typeof elementsInMarkup)[Name];
type Settings<Name extends Tag, Element = ElementsInMarkup[Name]['element']> = {
  [Property in keyof Pick<Element, keyof Table<Name>['attributes'] & keyof Element>]?: Element[Property] | undefined;
};
type Listeners<Name extends Tag, Names = Table<Name>['listeners'], Events = ElementsInMarkup[Name]['events']> = {
  [Listener in keyof Names]?: ((event: Events[Names[Listener] & keyof Events]) => void) | undefined;
};
type Own<Name extends Tag> = Settings<Name> & ElementsInMarkup[Name]['properties'] & Listeners<Name>;
type Props<Name extends Tag> = Own<Name> & Omit<React.HTMLAttributes<ElementsInMarkup[Name]['element']>, keyof Own<Name>>;
type Component<Name extends Tag> = React.ForwardRefExoticComponent<Props<Name> & React.RefAttributes<ElementsInMarkup[Name]['element']>>;

export type MetierCardProps = Props<'metier-card'>;
export type MetierCompareProps = Props<'metier-compare'>;
export type MetierQuizProps = Props<'metier-quiz'>;

export const MetierCard: Component<'metier-card'> = component('metier-card', () => import('../components/metier-card/define.js'));
export const MetierCompare: Component<'metier-compare'> = component('metier-compare', () => import('../components/metier-compare/define.js'));
export const MetierQuiz: Component<'metier-quiz'> = component('metier-quiz', () => import('../components/metier-quiz/define.js'));

/** On a server React warns of the other one. */
const useEffectBeforePaint = typeof document === 'undefined' ? React.useEffect : React.useLayoutEffect;

/** @param define - registers the element, on a page only */
function component<Name extends Tag>(tag: Name, define: () => Promise<unknown>): Component<Name> {
  const listeners = Object.entries(elementsInMarkup[tag].listeners);
  const Component = React.forwardRef<HTMLElement, Readonly<Record<string, unknown>>>((props, ref) => {
    const element = React.useRef<HTMLElement>(null);
    const current = React.useRef(props);
    const set = React.useRef<Readonly<Record<string, unknown>>>({});
    const { attributes, properties } = split(tag, props);

    React.useImperativeHandle(ref, () => element.current as HTMLElement, []);
    useEffectBeforePaint(() => {
      current.current = props;
      for (const name of new Set([...Object.keys(set.current), ...Object.keys(properties)])) {
        if (!isSame(set.current[name], properties[name])) Reflect.set(element.current as HTMLElement, name, properties[name] ?? props[name] ?? null);
      }
      set.current = properties;
    });
    useEffectBeforePaint(() => {
      const controller = new AbortController();
      for (const [listener, type] of listeners) {
        const call = (event: Event): void => (current.current[listener] as ((event: Event) => void) | undefined)?.(event);
        element.current?.addEventListener(type, call, { signal: controller.signal });
      }
      return () => controller.abort();
    }, []);
    React.useEffect(() => void define(), []);

    return React.createElement(tag, { ...attributes, ref: element });
  });
  Component.displayName = tag;
  return Component as Component<Name>;
}

/** What React writes, and what is set as a property. */
function split(tag: Tag, props: Readonly<Record<string, unknown>>) {
  const table: { readonly attributes: Readonly<Record<string, string>>; readonly properties: readonly string[] } = elementsInMarkup[tag];
  const attributes: Record<string, unknown> = {};
  const properties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    const attribute = Object.hasOwn(table.attributes, name) ? table.attributes[name] : undefined;
    if (value === undefined || Object.hasOwn(elementsInMarkup[tag].listeners, name)) continue;
    if (table.properties.includes(name) || (attribute && typeof value === 'object' && value !== null)) properties[name] = value;
    else if (attribute) attributes[attribute] = typeof value === 'boolean' ? (value ? '' : undefined) : value;
    else attributes[name === 'className' ? 'class' : name] = value; // React 18 knows only `class` of a custom element
  }
  return { attributes, properties };
}

/** An object written anew in every render is no new value: answers that are set again would take a quiz back. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const [before, after] = [Object.entries(one), Object.entries(other)];
  return before.length === after.length && before.every(([key, value]) => Object.hasOwn(other, key) && Object.is(value, Reflect.get(other, key)));
}
