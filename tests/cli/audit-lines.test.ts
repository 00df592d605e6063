// The audit as a table, from lines to rows and totals.
import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { auditLines } from '../../src/cli/audit-lines';
import { smallWorld } from '../names/small-world';

const text =
  'One US official, speaking on condition of anonymity, said the delegations would meet again. Vladimir Putin said that he would go.';
const lines = [
  JSON.stringify({ id: 'a', text, date: '2015-09-18', outlet: 'The Harrowgate Courier' }),
  'nonsense',
  JSON.stringify({ text, date: '2015-10-01', outlet: 'The Harrowgate Courier' }),
].join('\n');

async function audit(options: { csv: boolean; totals: boolean }) {
  const output = new PassThrough();
  const faults: string[] = [];
  let written = '';
  output.setEncoding('utf8').on('data', (piece: string) => {
    written += piece;
  });
  await auditLines(Readable.from([lines]), output, smallWorld, {
    ...options,
    onFault: one => faults.push(one),
  });
  return { rows: written.trimEnd().split('\n'), faults };
}

test('a row for each source, with the words that attribute', async () => {
  const { rows, faults } = await audit({ csv: false, totals: false });
  const read = rows.map(row => JSON.parse(row) as Record<string, unknown>);
  expect(read.map(({ article }) => article)).toEqual(['a', 'a', '3', '3']);
  expect(read[0]).toMatchObject({
    outlet: 'The Harrowgate Courier',
    date: '2015-09-18',
    words: 'One US official',
    category: 'unnamed individual',
    cue: 'said',
    anonymity: 'speaking on condition of anonymity',
  });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^line 2: /);
});

test('as CSV, one header and as many cells in every row', async () => {
  const { rows } = await audit({ csv: true, totals: false });
  expect(rows).toHaveLength(5);
  expect(rows[0]).toMatch(/^article,outlet,date,/);
});

test('totals by outlet and month', async () => {
  const { rows } = await audit({ csv: false, totals: true });
  expect(rows.map(row => JSON.parse(row) as object)).toMatchObject([
    { month: '2015-09', articles: 1, withUnnamed: 1, anonymityStated: 1, 'unnamed individual': 1 },
    { month: '2015-10', articles: 1 },
  ]);
});
