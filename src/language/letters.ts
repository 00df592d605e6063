// What each UTF-16 unit is to a reader of names, as one table: letter or not, upper or lower case, and
// the plain letter it folds to. Filled once at start; every scan of a text is a walk over this table.
import { letterRuns } from './letter-runs';

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

/** Class bits of each UTF-16 unit, 65,536 entries. */
export const unitClass = new Uint8Array(0x10000);

/** The lower-case letter without diacritics of each UTF-16 unit; 0 for every unit that is no letter or digit. */
export const foldedUnit = new Uint16Array(0x10000);

/** Both in one look: the folded unit << 8 | class bits. */
export const unitInfo = new Int32Array(0x10000);

function fillTables(): void {
  let unit = 0;
  for (const run of letterRuns.split(' ')) {
    const [length, bits, away = 0, step = 1] = run.split(',').map(field => Number.parseInt(field, 36));
    const end = unit + length!;
    unitClass.fill(bits!, unit, end);
    unitInfo.fill(bits!, unit, end);
    if (bits! & (LETTER | DIGIT)) {
      for (let fold = unit + away; unit < end; unit++, fold += step) {
        foldedUnit[unit] = fold;
        unitInfo[unit] = (fold << 8) | bits!;
      }
    }
    unit = end;
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

/** True where `fold` makes `folded` of the text; makes no string. */
export function foldsTo(text: string, folded: string): boolean {
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const bits = unitClass[unit]!;
    if (bits & (IGNORED | APOSTROPHE)) continue;
    if (folded.charCodeAt(at++) !== (bits & (LETTER | DIGIT) ? foldedUnit[unit]! : unit)) return false;
  }
  return at === folded.length;
}
