// Where a word ends and what it hashes to, in one walk over its units. The tokeniser and the scan for names
// read words through it, so that they can never disagree about one.
import { dotBelongs, FULL_STOP } from './full-stops';
import { APOSTROPHE, DIGIT, foldedUnit, IGNORED, LETTER, UPPER, unitClass } from './letters';
import { finishHash, HASH_SEED, stepHash } from './word-hash';

/** Reads one word after the other; its fields tell of the last one read. */
export class WordReader {
  /** Offset behind the word. */
  end = 0;
  /** Hash of the folded word, as `hashWord` gives it. */
  hash = 0;
  letters = 0;
  capitals = 0;
  /** Full stops that belong to the word. */
  dots = 0;

  /** Reads the word whose first letter or digit is at `from`. Linear in its length. */
  read(text: string, from: number): void {
    const length = text.length;
    let hash = HASH_SEED;
    let letters = 0;
    let capitals = 0;
    let digits = 0;
    let dots = 0;
    let at = from;
    // The one hot loop of the room: a table look-up a unit, no call but at apostrophes and full stops.
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      const bits = unitClass[unit]!;
      if (bits & LETTER) {
        letters++;
        if (bits & UPPER) capitals++;
        hash = stepHash(hash, foldedUnit[unit]!);
      } else if (bits & DIGIT) {
        digits++;
        hash = stepHash(hash, foldedUnit[unit]!);
      } else if (bits & APOSTROPHE) {
        if (endsAtApostrophe(text, at)) break;
      } else if (unit === FULL_STOP) {
        if (!dotBelongs(text, at, { from, hash, letters, digits, dots })) break;
        dots++;
      } else if (!(bits & IGNORED)) break;
    }
    this.end = at;
    this.hash = finishHash(hash);
    this.letters = letters;
    this.capitals = capitals;
    this.dots = dots;
  }
}

/** Length of the possessive ending that begins with the apostrophe at `at`, else 0. */
export function possessiveAt(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  const isS = next === 115 || next === 83;
  return isS && !((unitClass[text.charCodeAt(at + 2)] ?? 0) & (LETTER | DIGIT)) ? 2 : 0;
}

/** True where an apostrophe ends the word before it: a possessive, or no letter follows. */
function endsAtApostrophe(text: string, at: number): boolean {
  const next = unitClass[text.charCodeAt(at + 1)] ?? 0;
  return !(next & LETTER) || possessiveAt(text, at) > 0;
}
