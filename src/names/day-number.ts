// Dates as numbers, so that comparing them makes no string: 20150918, 20150900 for a month, 20150000 for a year. They
// are in the order of the dates as written, in which a year comes before its months and a month before its days.
import type { PartialDate } from '../model/entity';

const HYPHEN = 45;
const ZERO = 48;

/** The date as a number; 0 where there is none. */
export function dayNumber(date: PartialDate | undefined): number {
  if (date === undefined) return 0;
  const isNegative = date.startsWith('-');
  let number = 0;
  let part = 0;
  let parts = 1;
  for (let i = isNegative ? 1 : 0; i < date.length; i++) {
    const unit = date.charCodeAt(i);
    if (unit === HYPHEN) {
      number = (number + part) * 100;
      part = 0;
      parts++;
    } else part = part * 10 + unit - ZERO;
  }
  number += part;
  for (; parts < 3; parts++) number *= 100;
  return isNegative ? -number : number;
}

/** Years from `a` to `b`, whole years where one is no more precise; negative where `a` is later. */
export function yearsBetween(a: number, b: number): number {
  const years = Math.trunc(b / 10_000) - Math.trunc(a / 10_000);
  const from = monthOf(a);
  const to = monthOf(b);
  return from === 0 || to === 0 ? years : years + (to - from) / 12;
}

function monthOf(day: number): number {
  return Math.trunc(day / 100) % 100;
}

/** True where what began at `from` and ended at `to` held on the day `date`, as far as the dates tell. */
export function heldOn({ from, to }: { from: number; to: number }, date: number): boolean {
  return from <= date && (to === 0 || endOf(to) >= date);
}

/** The last day there can be of a month, of a year. */
function endOf(day: number): number {
  if (day % 100 !== 0) return day;
  return day % 10_000 === 0 ? day + 9999 : day + 99;
}
