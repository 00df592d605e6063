// A day as every room writes it: the text `YYYY-MM-DD`, which sorts as the calendar does and belongs to no time zone.
// What comes from pages, files and storage is held against the calendar: some browsers take the 31st of February for
// the 3rd of March, others refuse to print it.

/** True for a day of the calendar written `YYYY-MM-DD`. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
