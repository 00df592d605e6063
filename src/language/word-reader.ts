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
  /** Class bits of the units that `readOn` read, each bit that any of them has. */
  bits = 0;

  /** Reads the word whose first letter or digit is at `from`. Linear in its length. */
  read(text: string, from: number): void {
    let hash = HASH_SEED;
    let check = 0;
    let at = from;
    let unit = 0;
    let info = 0;
    // The one hot loop of the room beside that of `tokenise`: nearly every word ends where it does.
    for (const length = text.length; at < length; at++) {
      unit = text.charCodeAt(at);
      info = unitInfo[unit]!;
      if (!(info & (LETTER | DIGIT))) break;
      hash = stepHash(hash, info >>> 8);
      check = stepCheck(check, info >>> 8);
    }
    if (info & (APOSTROPHE | IGNORED) || unit === FULL_STOP) this.readOn(text, from, at, hash, check);
    else this.finish(text, from, at, hash, check);
  }

  private finish(text: string, from: number, end: number, hash: number, check: number): void {
    this.end = end;
    this.hash = finishHash(hash);
    this.check = finishCheck(check, foldedUnit[text.charCodeAt(from)]!);
  }

  /**
   * Reads on where an apostrophe, a full stop or an invisible unit may belong to the word: from `end`, the letters and
   * digits before which made the hashes so far. Without `check` there is none behind it.
   */
  readOn(text: string, from: number, end: number, hashSoFar: number, checkSoFar = 0): void {
    const length = text.length;
    let at = end;
    let hash = hashSoFar;
    let check = checkSoFar;
    let bits = 0;
    let dots = 0;
    let digits = digitsIn(text, from, at);
    let letters = at - from - digits;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      const info = unitInfo[unit]!;
      if (info & (LETTER | DIGIT)) {
        bits |= info & 0xff;
        if (info & DIGIT) digits++;
        else letters++;
        hash = stepHash(hash, info >>> 8);
        check = stepCheck(check, info >>> 8);
      } else if (info & APOSTROPHE) {
        if (endsAtApostrophe(text, at)) break;
      } else if (unit === FULL_STOP) {
        if (!dotBelongs(text, at, { from, hash, letters, digits, dots })) break;
        dots++;
      } else if (!(info & IGNORED)) break;
    }
    this.bits = bits;
    this.dots = dots;
    this.finish(text, from, at, hash, check);
  }
}

function digitsIn(text: string, from: number, end: number): number {
  let digits = 0;
  for (let at = from; at < end; at++) if (unitClass[text.charCodeAt(at)]! & DIGIT) digits++;
  return digits;
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
