import type { ConfiguredWidget } from './settings.js';

const KINDS = { 'metier-card': 'Fiche métier', 'metier-quiz': 'Test d’orientation', 'metier-compare': 'Comparer des métiers' };
const EXPLORER = 'Explorer les métiers';

/**
 * What a configured widget is called: as a page, in a list of frames, in a preview.
 * @param titleOf - of a profession, where it is known
 */
export function widgetTitle({ widget, settings: { metier } }: ConfiguredWidget, titleOf: (id: string) => string | undefined): string {
  const kind = widget === 'metier-card' && !metier ? EXPLORER : KINDS[widget];
  const title = metier && titleOf(metier);
  return title ? `${title} – ${kind}` : kind;
}
