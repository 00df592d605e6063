// The tables of sourcing: each row a text of our own with its names marked, and every source that must come
// out of it, no more and no fewer.
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/annotation';
import { attribute } from '../../src/sourcing/attribute';
import rows from '../cases/sourcing.json';
import { readMarkedText } from './marked-text';

/** "category | words | cue", with the cue left out where there is none. */
function inBrief(text: string, source: Source): string {
  const cue = source.cue ? text.slice(source.cue.start, source.cue.end) : '';
  return [source.category, source.surface, cue].filter(Boolean).join(' | ');
}

describe('attribute', () => {
  for (const row of rows) {
    it(row.name, () => {
      const input = readMarkedText(row.text);
      const { text } = input.tokens;
      const { sources, unclear } = attribute(input);
      expect(sources.map(source => inBrief(text, source))).toEqual(row.sources);
      if ('unclear' in row)
        expect(unclear.map(span => text.slice(span.start, span.end))).toEqual(row.unclear);
      if (!('details' in row)) return;
      for (const [index, details] of row.details!.entries()) {
        const { condition, ...plain } = sources[index]!;
        const seen: Record<string, unknown> = {
          ...plain,
          condition: condition && text.slice(condition.start, condition.end),
        };
        for (const [field, value] of Object.entries(details)) expect(seen[field], field).toEqual(value);
      }
    });
  }
});
