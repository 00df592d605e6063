// Dates as numbers: year, month and day in one, the parts that are not known being zero.
// 0 means no date, so that a field costs one byte where nothing is known and three where something is.
import type { PartialDate } from '../model/entity';

const SHAPE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Years before this one are not kept: no fact of the news is older. */
const FIRST_YEAR = -2700;

/** The date as a number above 0; 0 for undefined. Throws for what is not a date. */
export function packDate(date: PartialDate | undefined): number {
  if (date === undefined) return 0;
  const [, year, month = '0', day = '0'] = SHAPE.exec(date) ?? [];
  const whole = ((Number(year) - FIRST_YEAR) * 13 + Number(month)) * 32 + Number(day);
  if (!(whole > 0) || Number(month) > 12 || Number(day) > 31 || unpackDate(whole) !== date)
    throw new Error(`Not a date: ${date}`);
  return whole;
}

/** The date that `packDate` made a number of; undefined for 0. */
export function unpackDate(packed: number): PartialDate | undefined {
  if (packed === 0) return undefined;
  const day = packed % 32;
  const month = Math.floor(packed / 32) % 13;
  const year = Math.floor(packed / (32 * 13)) + FIRST_YEAR;
  const digits = String(Math.abs(year)).padStart(4, '0');
  const text = year < 0 ? `-${digits}` : digits;
  if (month === 0) return text;
  return day === 0 ? `${text}-${two(month)}` : `${text}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
