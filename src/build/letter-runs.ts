// What each UTF-16 unit is to a reader of names, asked of Unicode once and written down as runs, of which
// language/letters fills its tables: to ask a browser for them at every start of a background takes 20 ms.
import { APOSTROPHE, DIGIT, HYPHEN, IGNORED, LETTER, NEWLINE, SPACE, UPPER } from '../language/letters';

/** Letters whose plain form Unicode decomposition does not give; the second letter of a pair is dropped. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 's',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  þ: 't',
  ŧ: 't',
  ə: 'a',
  ƙ: 'k',
  ɓ: 'b',
  ɗ: 'd',
};

/** Bits by pattern; a later row wins over an earlier one. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\p{L}\p{Nl}]+/gu, LETTER],
  [/[\p{Lu}\p{Lt}]+/gu, LETTER | UPPER],
  [/\p{Nd}+/gu, DIGIT],
  [/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu, IGNORED],
  [/[-‐‑]/gu, HYPHEN],
  [/['’ʼ‘ʻ`]/gu, APOSTROPHE],
  [/\s+/gu, SPACE],
  [/[\n\r\u2028\u2029]/gu, SPACE | NEWLINE],
];

/** Halves of letters beyond the first plane: names written in them stay whole. */
const SURROGATES = [0xd800, 0xe000] as const;

function classes(): Uint8Array {
  const bits = new Uint8Array(0x10000);
  const all = Array.from(bits, (_, unit) => String.fromCharCode(unit)).join('');
  for (const [pattern, of] of CLASSES) {
    for (const { 0: run, index } of all.matchAll(pattern)) bits.fill(of, index, index + run.length);
  }
  return bits.fill(LETTER, ...SURROGATES);
}

/** The runs of `letterRuns`, by the Unicode of this Node. */
export function makeLetterRuns(): string {
  const bits = classes();
  const folds = Array.from(bits, (of, unit) => (of & (LETTER | DIGIT) ? foldOf(unit) : 0));
  const lengthOf = (start: number, fits: (unit: number) => boolean) => {
    let unit = start;
    while (unit < bits.length && bits[unit] === bits[start] && fits(unit)) unit++;
    return unit - start;
  };
  const runs: string[] = [];
  for (let start = 0; start < bits.length; ) {
    const away = folds[start]! - start;
    const isNone = folds[start] === 0;
    const along = lengthOf(start, unit => (isNone ? folds[unit] === 0 : folds[unit] === unit + away));
    const same = isNone ? 0 : lengthOf(start, unit => folds[unit] === folds[start]);
    const fields = [Math.max(along, same), bits[start]!];
    if (same > along) fields.push(away, 0);
    else if (!isNone && away !== 0) fields.push(away);
    runs.push(fields.map(field => field.toString(36)).join(','));
    start += Math.max(along, same);
  }
  return runs.join(' ');
}

function foldOf(unit: number): number {
  // Decomposed, a syllable of Hangul would be its first letter.
  if (unit >= 0xac00 && unit < 0xe000) return unit;
  const lower = String.fromCharCode(unit).toLowerCase().charAt(0);
  return (PLAIN[lower] ?? lower.normalize('NFD')).charCodeAt(0);
}
