import { MetierEvent } from '../shared/events.js';

/** The visitor chose another profession. Cancel it to decide yourself what happens. */
export class MetierCardSelectEvent extends MetierEvent<{ readonly metier: string }> {
  constructor(metier: string) {
    super('metier-card-select', { metier }, { cancelable: true });
  }
}

/** The visitor asked for the quiz about this profession. Cancel it to decide yourself what happens. */
export class MetierCardQuizEvent extends MetierEvent<{ readonly metier: string }> {
  constructor(metier: string) {
    super('metier-card-quiz', { metier }, { cancelable: true });
  }
}
