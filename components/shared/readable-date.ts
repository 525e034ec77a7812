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
