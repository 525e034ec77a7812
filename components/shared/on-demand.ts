import { base, parts } from '#on-demand';
import { importOnDemand, type LoadModule } from '../../src/catalogue/import-on-demand.js';
import type { Parts } from '../on-demand.js';

type ElementName = 'metier-card' | 'metier-quiz' | 'metier-compare';
type Elements = Readonly<Record<ElementName, (name: ElementName) => Promise<void>>>;

/** What can be asked for, by name: a part of an element, or an element to be opened in another one. */
export interface OnDemand extends Parts, Readonly<Record<ElementName, void>> {}
export type OnDemandName = keyof OnDemand;

let elements: Elements | null = null;

/** Says how to register the elements; called by the files that register one of them. */
export function offerElements(offered: Elements): void {
  elements = offered;
}

const pending = new Map<OnDemandName, Promise<unknown>>();
const there = new Map<OnDemandName, unknown>();

/** A part that needs no waiting: inside the file, or loaded before. Asked for others, it sends for them. */
export function atHand<Name extends keyof Parts>(name: Name): Parts[Name] | null {
  if (!there.has(name)) {
    const load: LoadModule<unknown> = parts[name];
    const given = pending.has(name) ? null : load(0);
    if (given instanceof Promise) given.catch(() => undefined); // whoever waits for it is told
    if (given === null || given instanceof Promise) return null;
    there.set(name, given);
  }
  return there.get(name) as Parts[Name];
}

/** @throws {Error} it could not be loaded; asking again tries again */
export function loadOnDemand<Name extends OnDemandName>(name: Name): Promise<OnDemand[Name]> {
  const loading = (pending.get(name) ?? load(name)) as Promise<OnDemand[Name]>;
  pending.set(name, loading);
  loading.catch(() => pending.delete(name));
  return loading;
}

async function load(name: OnDemandName): Promise<unknown> {
  if (isPart(name)) {
    const module = await importOnDemand<unknown>(name, parts[name], base);
    there.set(name, module);
    return module;
  }
  if (customElements.get(name)) return;
  if (!elements) throw new Error(`it is not registered: import "metier-widgets/${name}/define"`);
  await elements[name](name);
}

const isPart = (name: OnDemandName): name is keyof Parts => Object.hasOwn(parts, name);
