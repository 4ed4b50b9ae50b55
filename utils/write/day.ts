/** Whether it is a day of the calendar as `2026-11-22`, as YAML and EPUB know it. */
export function isDay(text: string): boolean {
  const moment = /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  // The 30th of February is taken for the 2nd of March.
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}
