// The traps, hard cases and wordings of unnamed sourcing, as tables: each row a text of our own with its names marked, and
// every source but named individuals that must come out of it.
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/sourcing/attribute';
import hardCases from '../cases/sourcing-hard-cases.json';
import traps from '../cases/sourcing-traps.json';
import wordings from '../cases/sourcing-wordings.json';
import { readMarkedText } from './marked-text';

interface Row {
  readonly text: string;
  readonly sources: readonly string[];
  readonly reasons?: readonly string[];
  readonly toldTo?: readonly string[];
  readonly conditions?: readonly string[];
  readonly unclear?: readonly string[];
  /** All of its sources are one and the same. */
  readonly oneChain?: boolean;
}

function check(row: Row): void {
  const input = readMarkedText(row.text);
  const { text } = input.tokens;
  const said = attribute(input);
  const sources = said.sources.filter(source => source.category !== 'named individual');
  expect(sources.map(source => `${source.category} | ${source.surface}`)).toEqual(row.sources);
  if (row.reasons) expect(sources.map(source => source.reason)).toEqual(row.reasons);
  if (row.toldTo) expect(sources.map(source => source.toldTo)).toEqual(row.toldTo);
  if (row.conditions) {
    const conditions = sources.map(
      ({ condition }) => condition && text.slice(condition.start, condition.end),
    );
    expect(conditions).toEqual(row.conditions);
  }
  if (row.unclear) expect(said.unclear.map(span => text.slice(span.start, span.end))).toEqual(row.unclear);
  if (row.oneChain) expect(new Set(sources.map(source => source.chain)).size).toBe(1);
}

describe('traps that are no sources', () => {
  for (const row of traps) it(`${row.trap}: ${row.text.slice(0, 60)}`, () => check(row));

  it('has at least two rows for each of the 34', () => {
    for (let n = 1; n <= 34; n++)
      expect(traps.filter(row => row.trap === n).length, `${n}`).toBeGreaterThan(1);
  });
});

describe('hard cases', () => {
  for (const row of hardCases) it(`${row.case}: ${row.text.slice(0, 60)}`, () => check(row as Row));

  it('has at least two rows for each of the 30', () => {
    for (let n = 1; n <= 30; n++)
      expect(hardCases.filter(row => row.case === n).length, `${n}`).toBeGreaterThan(1);
  });
});

describe('wordings that were once missed or misread', () => {
  for (const row of wordings) it(row.name, () => check(row));
});
