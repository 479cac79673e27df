/** What is a day of the calendar, as the API takes it: ISO 8601. */

/** True for `2026-02-28`, false for `2026-02-30` and for what is no day at all. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001') return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
