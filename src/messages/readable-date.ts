const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;

/** `2025-08` → « il y a 4 mois »; what is no date, such as a host's own words, stays as it is. */
export function relativeDate(date: string, language: string): string {
  const time = /^\d{4}(-\d{2}){0,2}$/.test(date) ? Date.parse(date) : NaN;
  if (Number.isNaN(time)) return date;
  const days = (time - Date.now()) / 86_400_000;
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (Math.abs(days) < DAYS_A_MONTH) return format.format(Math.round(days), 'day');
  if (Math.abs(days) < DAYS_A_YEAR) return format.format(Math.round(days / DAYS_A_MONTH), 'month');
  return format.format(Math.round(days / DAYS_A_YEAR), 'year');
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `2025-08-01` → « 1 août 2025 », `2026-11` → « novembre 2026 », `2025` → « 2025 »; anything else, such as a host's own version, stays as it is. */
export function readableDate(date: string, language: string): string {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(date) || Number.isNaN(Date.parse(date))) return date;
  const withDay = date.length > 7;
  const key = `${language} ${withDay}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', ...(withDay && { day: 'numeric' }), timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(date));
}
