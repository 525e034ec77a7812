import { tellOldName } from '../../src/old-name.js';
import { MetierQuizRequestEvent, MetierSelectEvent, type Asking } from './events.js';

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
