// Which texts are days: only those that stand in the calendar, whatever a browser makes of the others.
import { expect, test } from 'vitest';
import { isDay } from '../../src/model/day';

test.each(['2015-09-18', '2024-02-29', '0987-01-31'])('%s is a day', value => {
  expect(isDay(value)).toBe(true);
});

test.each(['2023-02-29', '2015-02-31', '2023-13-01', '2023-1-1', '2023-01-01T00:00', '', null, 20230101])(
  '%s is none',
  value => {
    expect(isDay(value)).toBe(false);
  },
);
