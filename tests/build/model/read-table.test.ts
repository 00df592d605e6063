import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  countryCode,
  entityId,
  list,
  numberBetween,
  partialDate,
  required,
} from '../../../src/build/model/cell-checks';
import { readTable, SeedError } from '../../../src/build/model/read-table';

function table(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'seeds-')), 'people.tsv');
  writeFileSync(path, text);
  return path;
}

const columns = { id: entityId, name: required, born: partialDate, country: countryCode };

test('rows come with their cells by name', () => {
  const rows = readTable(table('id\tname\tborn\tcountry\nQ7\tAda Lovelace\t1815-12-10\tGB\n'), columns);
  expect(rows).toEqual([
    { cell: { id: 'Q7', name: 'Ada Lovelace', born: '1815-12-10', country: 'GB' }, where: 'people.tsv:2' },
  ]);
});

test('every broken cell is named with file, line, field and reason', () => {
  const path = table('id\tname\tborn\tcountry\nQ7\t\t1815-13\tGB\nseven\tAda\t\tEngland\nQ8\tAda\n');
  let problems: readonly string[] = [];
  try {
    readTable(path, columns);
  } catch (error) {
    problems = (error as SeedError).problems;
  }
  expect(problems).toEqual([
    'people.tsv:2 name: is empty ("")',
    'people.tsv:2 born: is a date that does not exist ("1815-13")',
    'people.tsv:3 id: is no id (Q1, g1 or x-some-name) ("seven")',
    'people.tsv:3 country: is no country code (two capitals) ("England")',
    'people.tsv:4 row: has 2 cells, wanted 4',
  ]);
});

test('a table with other columns is refused whole', () => {
  expect(() => readTable(table('id\tname\n'), columns)).toThrow(SeedError);
});

test.each([
  [partialDate, '2015-02-29', false],
  [partialDate, '2016-02-29', true],
  [partialDate, '2015', true],
  [partialDate, '15-02', false],
  [list, 'a|b', true],
  [list, 'a||b', false],
  [numberBetween(-90, 90), '91', false],
  [numberBetween(-90, 90), '', true],
  [entityId, 'x-peter-cook', true],
  [entityId, 'x-Peter', false],
])('%o takes %s: %s', (check, cell, taken) => {
  expect(check(cell) === null).toBe(taken);
});
