// Says whether the words that led to a name really spell it, and which of the names that are spelled alike
// is meant: hashes only find, letters decide.
import { APOSTROPHE, DIGIT, foldedUnit, LETTER, unitClass } from '../language/letters';
import { keepShape } from '../language/shapes';
import { possessiveAt, WordReader } from '../language/word-reader';
import type { KnownNames } from './known-names';
import { isParticle, maySmall } from './small-words';
import { isCapital, marksIn, type Spelling } from './spelling';

/** Gaps with marks that are kept between the words of one name. */
const MAX_GAPS = 16;

/** Compares one text with the names found in it. */
export class NameCheck {
  /** Of the last name chosen: its index, and the end of the match. */
  name = -1;
  end = 0;
  /** Start of the first word under test that has a capital. */
  private capital = 0;
  private gapCount = 0;
  /** Gaps with marks between the words under test. */
  private readonly gapStarts = new Int32Array(MAX_GAPS);
  private readonly gapEnds = new Int32Array(MAX_GAPS);
  private readonly word = new WordReader();

  constructor(
    private readonly text: string,
    private readonly known: KnownNames,
  ) {
    keepShape(this);
  }

  /** Call before the words of a possible name are walked over; `capital`: start of its first word with a capital. */
  begin(capital: number): void {
    this.capital = capital;
    this.gapCount = 0;
  }

  /** Tells of a gap that holds more than white space or one hyphen: the name must hold the same marks there. */
  markedGap(start: number, end: number): void {
    this.gapStarts[this.gapCount] = start;
    this.gapEnds[this.gapCount++] = end;
  }

  /** Chooses the name that the text from `start` to `end` spells among `first` and those alike; false for none. */
  choose(first: number, start: number, end: number): boolean {
    this.name = -1;
    for (let name = first; name !== -1; ) {
      const spelling = this.known.spelling(name);
      const matchEnd = this.isAsWritten(spelling.text, start, end) ? end : this.compare(spelling, start, end);
      if (matchEnd !== -1) {
        this.name = name;
        this.end = matchEnd;
        // A name that counts only as written is the better reading where it is written so.
        if (spelling.exactCase) break;
      }
      name = spelling.next;
    }
    return this.name !== -1;
  }

  /** Most names stand in a text exactly as in the lexicon: that is seen soonest. */
  private isAsWritten(name: string, start: number, end: number): boolean {
    const length = end - start;
    if (name.length !== length) return false;
    for (let i = 0; i < length; i++) if (name.charCodeAt(i) !== this.text.charCodeAt(start + i)) return false;
    return true;
  }

  /** End of the match, or -1. */
  private compare(spelling: Spelling, start: number, end: number): number {
    const { text } = this;
    const { letters, capitals, exactCase } = spelling;
    let next = 0;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      const folded = foldedUnit[unit]!;
      if (folded === 0) {
        if (this.gapCount > 0 && !this.marksAgree(at, spelling.marks.get(next))) return -1;
        continue;
      }
      if (folded !== letters[next]) return -1;
      const capital = isCapital(unit);
      if (capital !== capitals[next] && (exactCase || (capital === 0 && !this.isSmall(at)))) return -1;
      next++;
    }
    if (next === letters.length) return end;
    const owned = possessiveAt(text, end);
    const endsOwned = spelling.endsPossessive && next + 1 === letters.length;
    return endsOwned && owned > 0 && unitClass[text.charCodeAt(end)]! & APOSTROPHE ? end + owned : -1;
  }

  /** True where the letter at `at` may be small although it is a capital in the name. */
  private isSmall(at: number): boolean {
    if (unitClass[this.text.charCodeAt(at - 1)]! & (LETTER | DIGIT | APOSTROPHE)) return true;
    this.word.read(this.text, at);
    return at < this.capital ? isParticle(this.word.hash) : maySmall(this.word.hash);
  }

  /** True where no gap with marks begins at `at`, or the name has the same marks there. */
  private marksAgree(at: number, marks: string | undefined): boolean {
    for (let gap = 0; gap < this.gapCount; gap++) {
      if (this.gapStarts[gap] === at) return marksIn(this.text, at, this.gapEnds[gap]!) === marks;
    }
    return true;
  }
}
