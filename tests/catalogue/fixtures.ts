import { TRAITS } from '../../src/scoring/types.js';
import type { Profession } from '../../src/catalogue/record/schema.js';

/** The least that a profession can be, invented. */
export function sheet(id = 'allumeur-reverberes', changes: Partial<Profession> = {}): Profession {
  const sources = ['almanach'];
  return {
    id,
    depth: 'sheet',
    language: 'fr',
    updated: '2026-11-22',
    title: { inclusive: 'Allumeur·euse de réverbères', feminine: 'Allumeuse de réverbères', masculine: 'Allumeur de réverbères' },
    keywords: ['lampe', 'rue', 'nuit', 'gaz', 'ville'],
    sector: 'industrie',
    tagline: 'Allumer les lampes de la ville, rue après rue',
    keyCards: { studies: 'Apprentissage', qualities: 'Ponctualité, équilibre', conditions: 'Dehors, soir et matin' },
    definition: { paragraphs: ['Chaque soir, cette personne allume les réverbères de son quartier.'], sources },
    missions: { items: ['Allumer les lampes', 'Nettoyer les vitres'], sources },
    criteria: ['en-plein-air'],
    codes: { isco08: ['9629'] },
    profile: {
      interests: { R: 6, I: 2, A: 2, S: 3, E: 1.5, C: 4 },
      traits: Object.fromEntries(TRAITS.map((trait) => [trait, { level: 0.5, why: 'Comme partout' }])),
      reviewedBy: null,
    },
    sources: [{ id: 'almanach', title: 'Almanach des métiers disparus', date: '1990' }],
    ...changes,
  };
}

/** The same as JSON text holds it, free to be spoilt. */
export const plainSheet = (id?: string, changes?: Partial<Profession>): Record<string, unknown> =>
  structuredClone<Record<string, unknown>>(sheet(id, changes));

/** An answer of a server that is not there. */
export const answering =
  (body: BodyInit | null, { status = 200, type = 'application/json' }: { status?: number; type?: string | null } = {}) =>
  (): Promise<Response> =>
    Promise.resolve(new Response(body, { status, headers: type === null ? {} : { 'content-type': type } }));

/** Bytes that arrive a few at a time, so that texts and characters are cut anywhere. */
export function trickle(text: string, size: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, (at += size)));
    },
  });
}
