/** Facts of a profession as short texts: for the elements, and where there is no script. */
import type { Shortage } from '../catalogue/record/schema.js';
import type { SalarySummary } from '../catalogue/record/summary.js';
import type { FactMessages } from './common.js';

/** Lists are yearly: this year's or the last one's is a flag; what an older one or an undated page says is told as past. */
const RECENT_YEARS = 1;

export const isCurrent = ({ year }: Pick<Shortage, 'year'>): boolean => year !== null && new Date().getFullYear() - year <= RECENT_YEARS;

export const shortageText = ({ region, status, year }: Omit<Shortage, 'source'>, messages: FactMessages): string =>
  messages.shortage(status, region, year, isCurrent({ year }));

interface PayRange {
  readonly kind: 'starter' | 'experienced' | 'overall' | 'mean';
  readonly low: number;
  readonly high: number;
}

export function payRanges({ starter, experienced, overall, mean }: SalarySummary): readonly PayRange[] {
  return [
    ...(starter ? [{ kind: 'starter' as const, ...starter }] : []),
    ...(experienced ? [{ kind: 'experienced' as const, ...experienced }] : []),
    ...(overall ? [{ kind: 'overall' as const, ...overall }] : []),
    ...(mean === undefined ? [] : [{ kind: 'mean' as const, low: mean, high: mean }]),
  ];
}

export const paySpan = (low: number, high: number, messages: FactMessages) => (low === high ? messages.amount(low) : messages.range(low, high));

/** « 2 600 – 4 800 € brut par mois (2025) », with everything that limits it. */
export function salaryText(salary: SalarySummary | undefined, messages: FactMessages): string {
  const ranges = salary ? payRanges(salary) : [];
  if (!salary || ranges.length === 0) return messages.pay.unknown;
  const low = Math.min(...ranges.map((range) => range.low));
  const high = Math.max(...ranges.map((range) => range.high));
  const limits = [
    salary.country === 'FR' ? messages.pay.france : '',
    messages.pay[salary.scope],
    salary.estimate ? messages.pay.estimate : '',
    String(salary.year),
  ].filter(Boolean);
  return `${paySpan(low, high, messages)} ${messages.pay[salary.amount]} (${limits.join(', ')})`;
}
