import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CAPITAL,
  hashName,
  INNER_CAPITAL,
  joinsWords,
  nameWords,
  POSSESSIVE,
  tokenise,
  WORD,
} from '../../src/language/tokens';
import { hashWord } from '../../src/language/word-hash';

const words = (text: string): string[] => {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};

test.each([
  ["Mr. Shoygu's U.S.-Russian talks", ['Mr.', 'Shoygu', "'s", 'U.S.', '-', 'Russian', 'talks']],
  ['the city.An activist', ['the', 'city', '.', 'An', 'activist']],
  ['“It’s fine”, they don’t say', ['“', 'It', '’s', 'fine', '”', ',', 'they', 'don’t', 'say']],
  ["O'Brien of Sana'a, the boys'", ["O'Brien", 'of', "Sana'a", ',', 'the', 'boys', "'"]],
  ['J. K. Rowling at 5 p.m. on No. 5', ['J.', 'K.', 'Rowling', 'at', '5', 'p.m.', 'on', 'No.', '5']],
  ['the U.S army of J.K Oakhurst', ['the', 'U.S', 'army', 'of', 'J.K', 'Oakhurst']],
  ['Plan B.It went', ['Plan', 'B', '.', 'It', 'went']],
  ['Was it? No. And', ['Was', 'it', '?', 'No', '.', 'And']],
  ['3.5 million', ['3', '.', '5', 'million']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a word is hashed without case, diacritics, dots and apostrophes', () => {
  expect(hashName('Erdoğan')).toEqual(hashName('ERDOGAN'));
  expect(hashName('U.S.')).toEqual(hashName('US'));
  expect(hashName("Sana'a")).toEqual(hashName('Sanaa'));
  expect(hashName('Élysée')).toEqual([hashWord('elysee')]);
  expect(hashName('al-Assad')).toEqual(hashName('Al Assad'));
  expect(hashName('e\u0301lan')).toEqual(hashName('élan'));
});

test('a possessive is split off and flagged', () => {
  const tokens = tokenise('Syria’s');
  expect(tokens.count).toBe(2);
  expect(tokens.flags[1]! & POSSESSIVE).toBeTruthy();
});

test('a capital behind the first unit of a word is flagged', () => {
  const text = "Ash McOak, an O'Ash of the OAK's iOak. Oak Éa aÉ U.S. AÉ";
  const { flags } = tokenise(text);
  expect(words(text).filter((_, i) => flags[i]! & INNER_CAPITAL)).toEqual([
    'McOak',
    "O'Ash",
    'OAK',
    'iOak',
    'aÉ',
    'U.S.',
    'AÉ',
  ]);
});

test('a hyphen joins words only where both touch it', () => {
  expect(joinsWords(tokenise('al-Assad'), 1)).toBe(true);
  expect(joinsWords(tokenise('al - Assad'), 1)).toBe(false);
});

test('tokens are in order, never overlap and cover every visible letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), text => {
      const tokens = tokenise(text);
      let at = 0;
      for (let i = 0; i < tokens.count; i++) {
        expect(tokens.start[i]).toBeGreaterThanOrEqual(at);
        expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]!);
        expect(text.slice(at, tokens.start[i])).not.toMatch(/[\p{L}\p{Nd}]/u);
        at = tokens.end[i]!;
      }
      expect(text.slice(at)).not.toMatch(/[\p{L}\p{Nd}]/u);
    }),
  );
});

test('the words of a name are those that the tokeniser finds', () => {
  const unit = fc.constantFrom(...["'", '’', 's', 'S', 'A', 'b', '.', ' ', '-', '\u00ad', '7', '&', '\n']);
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), text => {
      const { count, flags, start, end, hash } = tokenise(text);
      const places = Array.from({ length: count }, (_, i) => i).filter(i => flags[i]! & WORD);
      expect(nameWords(text).map(word => [word.start, word.end, word.hash])).toEqual(
        places.map(i => [start[i], end[i], hash[i]]),
      );
    }),
    { numRuns: 1000 },
  );
});

test('the tokens that begin with a capital are listed, however many there are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Ada', 'U.S.', 'É', 'ada', '5', 'iPad', '“', "'s"), { maxLength: 300 }),
      parts => {
        const { capitals, count, flags } = tokenise(parts.join(' '));
        expect([...capitals]).toEqual(
          [...flags.subarray(0, count)].flatMap((bits, i) => (bits & CAPITAL ? [i] : [])),
        );
      },
    ),
  );
});
