import { MetierEvent } from '../shared/events.js';

/** The visitor added or removed a profession. */
export class MetierCompareChangeEvent extends MetierEvent<{ readonly metiers: readonly string[] }> {
  constructor(metiers: readonly string[]) {
    super('metier-compare-change', { metiers });
  }
}
