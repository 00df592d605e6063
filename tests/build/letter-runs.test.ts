// The letters as they are written down, against Unicode. KEEP_LETTERS=1 writes them anew: after a rule was changed, or
// for the Unicode of a later Node.
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeLetterRuns } from '../../src/build/letter-runs';
import { fromRoot } from '../../src/build/paths';
import { letterRuns, unicodeOfRuns } from '../../src/language/letter-runs';
import { DIGIT, foldedUnit, IGNORED, LETTER, UPPER, unitClass, unitInfo } from '../../src/language/letters';

const unicode = process.versions.unicode!;

const file =
  () => `// Made by \`KEEP_LETTERS=1 npx vitest run letter-runs --config tests/vitest.config.ts\`, by the rules in build/letter-runs:
// all UTF-16 units as runs, in order. A run is up to four numbers of base 36: how many units; their class bits; what to
// add to the first for the letter it folds to, left out where that is 0; and 0 where all fold to that same letter, left
// out where each folds to the next.

/** The Unicode that the runs are of. */
export const unicodeOfRuns = '${unicode}';

/** The runs, parted by spaces; their numbers, by commas. */
export const letterRuns =
  '${makeLetterRuns()}';
`;

if (process.env.KEEP_LETTERS !== undefined)
  writeFileSync(fromRoot('src', 'language', 'letter-runs.ts'), file());

// A later Unicode knows more letters, and nothing is wrong with those of before.
test.runIf(unicode === unicodeOfRuns)('the runs are those of Unicode', () => {
  expect(letterRuns).toBe(makeLetterRuns());
});

test.each([
  ['a', LETTER, 'a'],
  ['Z', LETTER | UPPER, 'z'],
  ['7', DIGIT, '7'],
  ['É', LETTER | UPPER, 'e'],
  ['ø', LETTER, 'o'],
  ['Ł', LETTER | UPPER, 'l'],
  ['ű', LETTER, 'u'],
  ['Ж', LETTER | UPPER, 'ж'],
  ['й', LETTER, 'и'],
  ['Ω', LETTER | UPPER, 'ω'],
  ['東', LETTER, '東'],
  ['한', LETTER, '한'],
  ['\u0301', IGNORED, '\0'],
  ['.', 0, '\0'],
])('%s', (unit, bits, folded) => {
  const code = unit.charCodeAt(0);
  expect(unitClass[code]).toBe(bits);
  expect(String.fromCharCode(foldedUnit[code]!)).toBe(folded);
});

test('every unit is in a run, and the tables agree', () => {
  const lengths = letterRuns.split(' ').map(run => Number.parseInt(run, 36));
  expect(lengths.reduce((sum, length) => sum + length)).toBe(0x10000);
  expect(unitInfo.every((info, unit) => info === ((foldedUnit[unit]! << 8) | unitClass[unit]!))).toBe(true);
  expect(unitInfo.every((_, unit) => foldedUnit[unit] !== 0 || !(unitClass[unit]! & LETTER))).toBe(true);
});
