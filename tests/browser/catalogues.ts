/** Catalogues whose full records come when a test lets them. */
import { bundledCatalogue } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { createCatalogue, type Catalogue } from '../../src/catalogue/catalogue.js';
import type { Profession } from '../../src/catalogue/record/schema.js';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';

type Load = (id: string) => Promise<Profession>;

/** The bundled professions, or others, with another way to load them. */
export function catalogueWith(load: Load, professions: readonly ProfessionSummary[] = bundledCatalogue().professions): Catalogue {
  const { version, sectors, criteria } = bundledCatalogue();
  return createCatalogue({ version, sectors, criteria, professions, load });
}

export const neverLoading = (): Catalogue => catalogueWith(() => new Promise(() => undefined));

/** The first loads fail, the later ones work. */
export function failing(times: number): { readonly catalogue: Catalogue; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    catalogue: catalogueWith((id) => (asked.push(id) <= times ? Promise.reject(new Error('offline')) : bundledCatalogue().load(id))),
  };
}

/** Each load waits until it is let go. */
export function waiting(change: (record: Profession) => Profession = (record) => record): {
  readonly catalogue: Catalogue;
  readonly letGo: () => void;
} {
  let letGo = () => undefined as void;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  return { catalogue: catalogueWith((id) => gate.then(() => bundledCatalogue().load(id)).then(change)), letGo: () => letGo() };
}

/** Two professions of which everything that is compared is the same. */
export function twins(): Catalogue {
  const [first] = bundledCatalogue().professions as readonly [ProfessionSummary];
  const titled = (id: string, title: string): ProfessionSummary => ({
    ...first,
    id,
    title: { inclusive: title, feminine: title, masculine: title },
    similar: [],
  });
  return catalogueWith(() => bundledCatalogue().load(first.id), [titled('premier', 'Premier métier'), titled('second', 'Second métier')]);
}
