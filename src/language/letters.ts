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

function classOf(unit: number, char: string): number {
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return SPACE | NEWLINE;
  if (/\s/u.test(char)) return SPACE;
  if ("'’ʼ‘ʻ`".includes(char)) return APOSTROPHE;
  if ('-‐‑'.includes(char)) return HYPHEN;
  if (/\p{M}|[\u00ad\u200b-\u200d\u2060\ufeff]/u.test(char)) return IGNORED;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/\p{L}|\p{Nl}/u.test(char)) return /\p{Lu}|\p{Lt}/u.test(char) ? LETTER | UPPER : LETTER;
  return 0;
}

function foldOf(char: string): number {
  const lower = char.toLowerCase().charAt(0);
  const base = PLAIN[lower] ?? lower.normalize('NFD').charAt(0);
  return base.charCodeAt(0);
}

function fillTables(): void {
  for (let unit = 0; unit < 0x10000; unit++) {
    // Ideographs, Hangul and surrogates (names beyond the first plane stay whole) are letters that fold to
    // themselves; skipping the tests for them halves the start-up time.
    const plainLetter =
      (unit >= 0x3400 && unit < 0x9fff) ||
      (unit >= 0xac00 && unit < 0xd7a4) ||
      (unit >= 0xd800 && unit < 0xe000);
    if (plainLetter) {
      unitClass[unit] = LETTER;
      foldedUnit[unit] = unit;
      unitInfo[unit] = (unit << 8) | LETTER;
      continue;
    }
    const char = String.fromCharCode(unit);
    const bits = classOf(unit, char);
    unitClass[unit] = bits;
    foldedUnit[unit] = bits & (LETTER | DIGIT) ? foldOf(char) : 0;
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
