// Where a word ends and what it hashes to, in one walk over its units. The tokeniser and the scan for names
// read words through it, so that they can never disagree about one.
import { dotBelongs, FULL_STOP } from './full-stops';
import { APOSTROPHE, DIGIT, foldedUnit, IGNORED, LETTER, UPPER, unitClass, unitInfo } from './letters';
import { finishCheck, finishHash, HASH_SEED, stepCheck, stepHash } from './word-hash';

/** Reads one word after the other; its fields tell of the last one read. */
export class WordReader {
  /** Offset behind the word. */
  end = 0;
  /** Hash of the folded word, as `hashWord` gives it. */
  hash = 0;
  /** A second hash of the folded word, independent of the first: two words that share both are not to be met. */
  check = 0;
  /** Full stops that belong to the word. */
  dots = 0;

  /** Reads the word whose first letter or digit is at `from`. Linear in its length. */
  read(text: string, from: number): void {
    const length = text.length;
    let hash = HASH_SEED;
    let check = 0;
    let folded = 0;
    let digits = 0;
    let dots = 0;
    let at = from;
    // The one hot loop of the room: a table look-up a unit, no call but at apostrophes and full stops.
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      const info = unitInfo[unit]!;
      if (info & (LETTER | DIGIT)) {
        folded++;
        digits += info & DIGIT;
        hash = stepHash(hash, info >>> 8);
        check = stepCheck(check, info >>> 8);
      } else if (info & APOSTROPHE) {
        if (endsAtApostrophe(text, at)) break;
      } else if (unit === FULL_STOP) {
        const word = { from, hash, letters: folded - digits / DIGIT, digits: digits / DIGIT, dots };
        if (!dotBelongs(text, at, word)) break;
        dots++;
      } else if (!(info & IGNORED)) break;
    }
    this.end = at;
    this.hash = finishHash(hash);
    this.check = finishCheck(check, foldedUnit[text.charCodeAt(from)]!);
    this.dots = dots;
  }
}

/** True where every letter from `from` to `end`, of two or more, is a capital. */
export function isAllCapitals(text: string, from: number, end: number): boolean {
  let capitals = 0;
  for (let at = from; at < end; at++) {
    const bits = unitClass[text.charCodeAt(at)]!;
    if (!(bits & LETTER)) continue;
    if (!(bits & UPPER)) return false;
    capitals++;
  }
  return capitals >= 2;
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
