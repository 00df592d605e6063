// Days in the reader's own way of writing them, for the popup and the settings.

/** "18 September 2015" for the day `2015-09-18`, as the browser's language has it. */
export function longDate(day: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
