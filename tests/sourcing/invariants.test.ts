// What holds of attribution whatever the text: spans lie inside it and in order, indices point somewhere, a chain
// begins once; and texts nobody wrote neither throw nor hang.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/sourcing/attribute';
import type { SourcingOutput } from '../../src/sourcing/input';
import { readMarkedText } from './marked-text';

const PIECES =
  `official officials said says that <Ada Stone:pf> <Oslo:g> <The Herald:o> according to by who , , . “ ” " ’s (
  ) : — he she they it one two some of the a on condition of anonymity because told reportedly is believed to unclear not
  memo police wrote adding and but Monday 52 percent poll <Russians:d> \n\n`.split(/ +|(?<=\n)/);

const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map(pieces => pieces.join(' '));

function check(text: string, mentions: number, said: SourcingOutput): void {
  let at = 0;
  const begun = new Set<number>();
  for (const source of said.sources) {
    expect(source.start).toBeGreaterThanOrEqual(at);
    expect(source.end).toBeGreaterThan(source.start);
    expect(source.end).toBeLessThanOrEqual(text.length);
    expect(source.surface).toBe(text.slice(source.start, source.end));
    if (source.first) expect(begun.has(source.chain)).toBe(false);
    begun.add(source.chain);
    if (source.mention !== null) expect(source.mention).toBeLessThan(mentions);
    at = source.start;
  }
  let end = 0;
  for (const quote of said.quotes) {
    expect(quote.start).toBeGreaterThanOrEqual(end);
    expect(quote.end).toBeLessThanOrEqual(text.length);
    if (quote.source !== null) expect(quote.source).toBeLessThan(said.sources.length);
    end = quote.end;
  }
  const counted = Object.values(said.profile.statements).reduce((sum, count) => sum + count, 0);
  expect(counted).toBe(said.sources.length);
}

describe('attribute', () => {
  it('keeps its promises on any row of words', () => {
    fc.assert(
      fc.property(words, marked => {
        const input = readMarkedText(marked);
        check(input.tokens.text, input.mentions.length, attribute(input));
      }),
      { numRuns: 400 },
    );
  });

  const hostile: readonly (readonly [string, string, number])[] = [
    ['nested quotation marks', '“', 100_000],
    ['a letter and a space', 'a ', 500_000],
    ['every word a capital', 'Officials Said Smith ', 3_000],
    ['one endless sentence', 'officials, who said, ', 3_000],
    ['pronouns without end', 'He said.\n\n', 3_000],
    ['single marks', '‘a ', 50_000],
  ];
  for (const [name, piece, times] of hostile) {
    it(`survives ${name}`, () => {
      const input = readMarkedText(piece.repeat(times));
      check(input.tokens.text, 0, attribute(input));
    });
  }
});
