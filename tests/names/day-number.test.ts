// Dates as numbers must tell what the dates as written tell: their order, the years between them, what was held when.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, heldOn, yearsBetween } from '../../src/names/day-number';

const two = (number: number): string => String(number).padStart(2, '0');
const dates = fc
  .tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) => [`${year}`, two(month), two(day)].slice(0, parts).join('-'));

test('numbers are in the order of the dates as written', () => {
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      expect(Math.sign(dayNumber(a) - dayNumber(b))).toBe(a === b ? 0 : a < b ? -1 : 1);
    }),
  );
});

test('no date is 0, one before the common era is below it', () => {
  expect(dayNumber(undefined)).toBe(0);
  expect(dayNumber('-0044-03-15')).toBeLessThan(0);
});

test.each([
  ['2015', '2016-06', 1],
  ['2015-03', '2016-06', 1.25],
  ['2016-06-30', '2015-03-01', -1.25],
])('from %s to %s it is %d years', (a, b, years) => {
  expect(yearsBetween(dayNumber(a), dayNumber(b))).toBeCloseTo(years);
});

test.each([
  ['2015', '2016', '2016-12-31', true],
  ['2015', '2016-11', '2016-12-01', false],
  ['2016-12', undefined, '2016-12-01', true],
  [undefined, '2016-11-30', '2016-11-30', true],
  ['2016-12-02', undefined, '2016-12-01', false],
])('held from %s to %s, on %s: %s', (from, to, date, held) => {
  expect(heldOn({ from: dayNumber(from), to: dayNumber(to) }, dayNumber(date))).toBe(held);
});
