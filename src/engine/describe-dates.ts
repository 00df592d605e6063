// Dates as a sentence says them, never more precise than what is known.
import type { PartialDate } from '../model/entity';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "18 September 2015", "May 2024", "2012". */
export function dateInWords(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (!name) return year ?? date;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** "May 2024" or "2012": a date without its day. */
export function monthInWords(date: PartialDate): string {
  return dateInWords(date.slice(0, 7));
}

/** "in May 2024", "on 12 May 2024", "in 2024". */
export function whenInWords(date: PartialDate): string {
  return `${date.length > 7 ? 'on' : 'in'} ${dateInWords(date)}`;
}

/** The year alone. */
export function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}

/** "2012 to 2024", "since 2012", "until 2024", "2016"; empty where no date is known. */
export function yearsInWords(from: PartialDate | undefined, to: PartialDate | undefined): string {
  if (from && to) return yearOf(from) === yearOf(to) ? yearOf(from) : `${yearOf(from)} to ${yearOf(to)}`;
  if (from) return `since ${yearOf(from)}`;
  return to ? `until ${yearOf(to)}` : '';
}
