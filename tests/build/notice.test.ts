// Every source a fact can carry is named in NOTICE, so that no card shows a code nobody explains.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromRoot } from '../../src/build/paths';

const facts = fromRoot('seeds', 'facts');
const tables = readdirSync(facts, { recursive: true })
  .map(String)
  .filter(path => path.endsWith('.tsv'));

test('NOTICE names every source code of the tables', () => {
  const codes = new Set<string>();
  for (const table of tables) {
    const [header = '', ...rows] = readFileSync(join(facts, table), 'utf8').split('\n');
    const column = header.split('\t').indexOf('source');
    if (column < 0) continue;
    for (const row of rows) {
      const cell = row.split('\t')[column]?.trim();
      for (const code of cell?.split('+') ?? []) if (code !== '') codes.add(code.replace(/-i$/, ''));
    }
  }
  expect(codes.size).toBeGreaterThan(10);
  const notice = readFileSync(fromRoot('NOTICE'), 'utf8');
  const named = new Set(
    notice.split('\n').flatMap(line => (/^[a-z]/.test(line) ? line.slice(0, 18).split(/[\s,]+/) : [])),
  );
  expect([...codes].filter(code => !named.has(code))).toEqual([]);
});
