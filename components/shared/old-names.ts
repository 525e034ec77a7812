/** Names that earlier versions had: they work on, and each is told once a page. */
import { MetierQuizRequestEvent, MetierSelectEvent, type Asking } from './events.js';

const told = new Set<string>();

export function tellOldName(old: string, name: string): void {
  if (!told.has(old)) console.warn(`metier-widgets: "${old}" is now "${name}"; the old name still works.`);
  told.add(old);
}

/** False where the host cancels what a card asks for under the name of version 0.1. Only who listens to that is told the new one. */
export function isWantedByOldName(card: Element, asked: Asking): boolean {
  const { type, detail } = asked;
  const old =
    asked instanceof MetierSelectEvent
      ? new MetierSelectEvent(asked.detail.metier, 'metier-card-select')
      : new MetierQuizRequestEvent(detail.metier, 'metier-card-quiz');
  const tell = () => tellOldName(old.type, type);
  Object.defineProperty(old, 'detail', { get: () => (tell(), detail) });
  const isWanted = card.dispatchEvent(old);
  if (!isWanted) tell();
  return isWanted;
}
