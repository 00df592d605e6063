// What each UTF-16 unit is to a reader of names, as one table: letter or not, upper or lower case, and
// the plain letter it folds to. Built once at start; every scan of a text is a walk over this table.

/** Bits of `unitClass`. */
export const LETTER = 1;
export const UPPER = 2;
export const DIGIT = 4;
export const SPACE = 8;
/** Apostrophes, straight and curly: part of a word when letters stand on both sides. */
export const APOSTROPHE = 16;
/** Combining marks, soft hyphens and zero-width units: part of a word, invisible to folding. */
export const IGNORED = 32;
/** Hyphens that join words. */
export const HYPHEN = 64;
export const NEWLINE = 128;

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

/** Class bits of each UTF-16 unit, 65,536 entries. */
export const unitClass = new Uint8Array(0x10000);

/** The lower-case letter without diacritics of each UTF-16 unit; 0 for every unit that is no letter or digit. */
export const foldedUnit = new Uint16Array(0x10000);

/** Both in one look: the folded unit << 8 | class bits. */
export const unitInfo = new Int32Array(0x10000);

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

function foldOf(char: string): number {
  const lower = char.toLowerCase().charAt(0);
  const base = PLAIN[lower] ?? lower.normalize('NFD').charAt(0);
  return base.charCodeAt(0);
}

/** Ideographs and syllables of Hangul are letters that fold to themselves: asking each would double the start-up time. */
function foldsToItself(unit: number): boolean {
  return (unit >= 0x3400 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xe000);
}

function fillTables(): void {
  // Patterns are asked once for all units, not once a unit: this runs whenever a background starts.
  let all = '';
  while (all.length < 0x10000) {
    all += String.fromCharCode(...Array.from({ length: 0x1000 }, (_, i) => all.length + i));
  }
  for (const [pattern, bits] of CLASSES) {
    for (const { 0: run, index } of all.matchAll(pattern)) unitClass.fill(bits, index, index + run.length);
  }
  unitClass.fill(LETTER, ...SURROGATES);
  for (let unit = 0; unit < 0x10000; unit++) {
    const bits = unitClass[unit]!;
    if (bits & (LETTER | DIGIT))
      foldedUnit[unit] = foldsToItself(unit) ? unit : foldOf(String.fromCharCode(unit));
    unitInfo[unit] = (foldedUnit[unit]! << 8) | bits;
  }
}

fillTables();

/** The text as names are compared: lower case, no diacritics, apostrophes and ignored units dropped. */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const bits = unitClass[unit]!;
    if (bits & (IGNORED | APOSTROPHE)) continue;
    out += bits & (LETTER | DIGIT) ? String.fromCharCode(foldedUnit[unit]!) : text[i]!;
  }
  return out;
}
