// The scan against a table of cases, against a naive matcher on generated texts, and on hostile texts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../src/language/tokens';
import { scan } from '../../src/names/scan';
import cases from '../cases/scan.json';
import { lexiconOf } from '../lexicon/sample-lexicon';
import { type NaiveName, naiveScan } from './naive-scan';

function found(text: string, names: readonly string[]): [number, number, string][] {
  const lexicon = lexiconOf(names);
  const { count, start, end, name } = scan(text, lexicon);
  return Array.from({ length: count }, (_, i) => [start[i]!, end[i]!, lexicon.nameText(name[i]!)]);
}

/** As `found`, of a text that is cut already. */
function foundInTokens(text: string, names: readonly string[]): [number, number, string][] {
  const lexicon = lexiconOf(names);
  const { count, start, end, name } = scan(text, lexicon, tokenise(text));
  return Array.from({ length: count }, (_, i) => [start[i]!, end[i]!, lexicon.nameText(name[i]!)]);
}

function naiveNames(names: readonly string[]): NaiveName[] {
  return names.map(name => ({ text: name.replace(/^=/, ''), exactCase: name.startsWith('=') }));
}

describe('cases', () => {
  test.each(cases)('$name', ({ text, names, matches }) => {
    expect(found(text, names).map(([start, end]) => text.slice(start, end))).toEqual(matches);
  });

  test.each(cases)('$name, naively', ({ text, names, matches }) => {
    const naive = naiveScan(text, naiveNames(names));
    expect(naive.map(([start, end]) => text.slice(start, end))).toEqual(matches);
  });
});

test('first words of names that were met are counted', () => {
  const lexicon = lexiconOf(['Bank of Oakhurst', 'Lloyd', 'Party']);
  const tokens = tokenise('Bank or bank, the Lloyd');
  const count = () => lexicon.trie.countFirst(tokens.hash, Int32Array.from([0, 2, 4, 5]));
  expect(count()).toBe(0);
  scan('A Bank of Oakhurst', lexicon);
  expect(count()).toBe(2);
  lexicon.trie.readAll();
  expect(count()).toBe(3);
});

describe('against the naive matcher', () => {
  const word = fc.constantFrom(
    ...['Bank', 'bank', 'BANK', 'of', 'Of', 'al', 'Al', 'Qaeda', 'van', 'der', 'the', 'The', 'U.S.', 'US'],
    ...['Party', 'party', 'Lloyd’s', "Lloyd's", 'São', 'Sao', 'St.', 'J.', '9', '11', 'may', 'May', 'iPhone'],
  );
  const gap = fc.constantFrom(' ', ' ', ' ', ' ', '-', ', ', '. ', '\n', ' & ', '&', '  ', ' – ', "' ", '/');
  const phrase = (most: number) =>
    fc
      .array(fc.tuple(word, gap), { minLength: 1, maxLength: most })
      .map(parts => parts.map(([w, g], i) => (i === parts.length - 1 ? w : w + g)).join(''));
  const names = fc.uniqueArray(fc.tuple(phrase(4), fc.boolean()), { maxLength: 12 }).map(rows =>
    // One name for what texts cannot tell apart; the naive matcher knows no others.
    [...new Map(rows.map(([text, exact]) => [key(text), exact ? `=${text}` : text])).values()],
  );

  function key(text: string): string {
    return text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9]/g, '');
  }

  test('both find the same', () => {
    fc.assert(
      fc.property(phrase(24), names, (text, list) => {
        expect(found(text, list)).toEqual(naiveScan(text, naiveNames(list)));
      }),
      { numRuns: 800 },
    );
  });

  test('a text that is cut already gives the same names', () => {
    const odd = fc.constantFrom('BANK\u2019S', "'S", 'a.M.', 'of9', 'e\u0301B', '\u00adMay', '.Bank', '9th');
    fc.assert(
      fc.property(fc.array(fc.oneof(phrase(4), odd)), names, (parts, list) => {
        for (const text of [parts.join(' '), parts.join('')])
          expect(foundInTokens(text, list)).toEqual(found(text, list));
      }),
      { numRuns: 400 },
    );
  });

  test('every match begins and ends where a token does', () => {
    fc.assert(
      fc.property(phrase(24), names, (text, list) => {
        const tokens = tokenise(text);
        for (const [start, end] of found(text, list)) {
          expect(tokens.start.subarray(0, tokens.count)).toContain(start);
          expect(tokens.end.subarray(0, tokens.count)).toContain(end);
        }
      }),
    );
  });
});

describe('hostile texts are read in linear time', () => {
  const names = ['A', 'A A A A A A A A', 'Aa', 'The A', 'al-A', 'A, A, A, B'];
  const hostile: Record<string, string> = {
    'no space': 'a'.repeat(500_000),
    'no space, capitals within': 'aA'.repeat(250_000),
    'one letter, one space': 'a '.repeat(500_000),
    'every word capitalised': 'A '.repeat(500_000),
    'a name repeated': 'A A A A A A A A '.repeat(50_000),
    'a lead without end': 'al '.repeat(300_000),
    'leads and capitals': 'the al A '.repeat(100_000),
    apostrophes: `A${"'".repeat(500_000)}A`,
    'apostrophes and capitals': "A'".repeat(300_000),
    'full stops': 'A.'.repeat(300_000),
    commas: 'A, '.repeat(300_000),
    spaces: `A${' '.repeat(500_000)}A`,
    'invisible units': `A${'\u200b'.repeat(500_000)}A`,
    digits: '1'.repeat(500_000),
  };
  // The vitest time limit is the guard: anything quadratic would take minutes.
  test.each(Object.keys(hostile))('%s', name => {
    const lexicon = lexiconOf(names);
    expect(scan(hostile[name]!, lexicon).count).toBeLessThanOrEqual(hostile[name]!.length);
  });
});
