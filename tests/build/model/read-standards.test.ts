// The table of newsroom standards holds, and every category a reader may wonder about has a note.
import { describe, expect, it } from 'vitest';
import { readStandards } from '../../../src/build/model/read-standards';

const seeds = new URL('../../../seeds', import.meta.url).pathname;

describe('readStandards', () => {
  const rows = new TextDecoder('utf-16le')
    .decode(readStandards(seeds)!)
    .split('\n')
    .map(line => line.split('\t'));

  it('compiles four cells a line', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.every(cells => cells.length === 4)).toBe(true);
  });

  it('speaks of every category but a named person', () => {
    const spoken = new Set(rows.flatMap(cells => cells[2]!.split('|')));
    expect([...spoken].sort()).toEqual([
      'document',
      'floating quote',
      'generic class',
      'hearsay',
      'named collective',
      'partially named',
      'unclear speaker',
      'unnamed group',
      'unnamed individual',
      'unnamed spokesperson',
    ]);
  });
});
