// Says whether the words that led to a name really spell it, and which of the names that are spelled alike
// is meant: hashes only find, letters decide. What was decoded of a name is kept for its next mention.
import { APOSTROPHE, DIGIT, foldedUnit, IGNORED, LETTER, SPACE, UPPER, unitClass } from '../language/letters';
import { nameWords } from '../language/tokens';
import { hashWord, hashWords } from '../language/word-hash';
import { possessiveAt, WordReader } from '../language/word-reader';
import { type Lexicon, NAME_FLAGS } from '../lexicon/lexicon';

/**
 * Words that news often writes small within a name ("Labour party", "Gaza strip", "Raqqa is Being …"). Any other word that has a
 * capital in the name must have one in the text: "Rose may" is not Rose May.
 */
const OFTEN_SMALL = hashWords(`
  party parties government ministry department agency office bureau service services council committee commission
  parliament senate assembly congress court army navy police force forces guard guards corps militia
  union federation confederation league alliance front movement coalition group groups network foundation
  institute university college school hospital church airport station port base prison company bank fund
  sea ocean river gulf bay strait channel lake canal island islands peninsula coast mountain mountains desert
  valley delta basin strip heights plateau province provinces region district county state states republic
  kingdom emirate emirates territory territories city town village border bridge square palace street
  and of for in on is are was be been being to by with at as from not or a an the
  minister war crisis agreement treaty accord summit cup games prize`);

/** Words that open a name or a surname and are written small as often as not: "Al Jazeera", "the Hague". */
export const PARTICLES: ReadonlySet<number> = hashWords(
  'the al el as ash an at ar ul de da di do du del della den der dos das la las le les los van von ten ter zu bin ibn bint abu',
);

/** True where a word may be small although the name writes it with a capital. */
export function smallAllowed(word: string): boolean {
  return maySmall(hashWord(word));
}

function maySmall(hash: number): boolean {
  return OFTEN_SMALL.has(hash) || PARTICLES.has(hash);
}

/** Spellings kept; all are dropped when there are more. */
const MAX_KEPT = 1 << 14;

/** A name taken apart for comparing. */
interface Spelling {
  readonly text: string;
  readonly exactCase: boolean;
  /** The folded letters and digits, and for each whether it is a capital in the name. */
  readonly letters: Uint16Array;
  readonly capitals: Uint8Array;
  /** Marks between words, by the number of letters before them. */
  readonly marks: ReadonlyMap<number, string>;
}

const kept = new WeakMap<Lexicon, Map<number, Spelling>>();

/** Compares one text with the names found in it. */
export class NameCheck {
  /** Of the last name chosen: its index, and the end of the match. */
  name = -1;
  end = 0;
  private readonly spellings: Map<number, Spelling>;
  private readonly word = new WordReader();
  private capital = 0;
  /** Gaps with marks between the words under test: start and end of each. */
  private readonly gaps: number[] = [];

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {
    this.spellings = kept.get(lexicon) ?? new Map();
    kept.set(lexicon, this.spellings);
  }

  /** Call before the words of a possible name are walked over; `capital`: start of its first word with a capital. */
  begin(capital: number): void {
    this.capital = capital;
    this.gaps.length = 0;
  }

  /** Tells of a gap that holds more than white space or one hyphen: the name must hold the same marks there. */
  markedGap(start: number, end: number): void {
    this.gaps.push(start, end);
  }

  /** Chooses the name that the text from `start` to `end` spells among `first` and those alike; false for none. */
  choose(first: number, start: number, end: number): boolean {
    this.name = -1;
    for (let name = first; name !== -1; name = this.lexicon.nextAlike(name)) {
      const spelling = this.spellingOf(name);
      const matchEnd = this.compare(spelling, start, end);
      if (matchEnd === -1) continue;
      this.name = name;
      this.end = matchEnd;
      // A name that counts only as written is the better reading where it is written so.
      if (spelling.exactCase) break;
    }
    return this.name !== -1;
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
        if (this.gaps.length > 0 && !this.marksAgree(at, spelling.marks.get(next))) return -1;
        continue;
      }
      if (folded !== letters[next]) return -1;
      const capital = (unitClass[unit]! & UPPER) >> 1;
      if (capital !== capitals[next] && (exactCase || (capital === 0 && !this.isSmall(at)))) return -1;
      next++;
    }
    if (next === letters.length) return end;
    const owned = possessiveAt(text, end);
    const endsOwned = /['’]s$/iu.test(spelling.text) && next + 1 === letters.length;
    return endsOwned && owned > 0 && unitClass[text.charCodeAt(end)]! & APOSTROPHE ? end + owned : -1;
  }

  /** True where the letter at `at` may be small although it is a capital in the name. */
  private isSmall(at: number): boolean {
    if (unitClass[this.text.charCodeAt(at - 1)]! & (LETTER | DIGIT | APOSTROPHE)) return true;
    this.word.read(this.text, at);
    return at < this.capital ? PARTICLES.has(this.word.hash) : maySmall(this.word.hash);
  }

  /** True where no gap with marks begins at `at`, or the name has the same marks there. */
  private marksAgree(at: number, marks: string | undefined): boolean {
    const { gaps, text } = this;
    const gap = gaps.indexOf(at);
    return gap === -1 || marksIn(text, at, gaps[gap + 1]!) === marks;
  }

  private spellingOf(name: number): Spelling {
    const known = this.spellings.get(name);
    if (known) return known;
    if (this.spellings.size === MAX_KEPT) this.spellings.clear();
    const text = this.lexicon.nameText(name);
    const exactCase = (this.lexicon.flagsOf(name) & NAME_FLAGS.exactCase) !== 0;
    const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).filter(
      unit => foldedUnit[unit] !== 0,
    );
    const spelling = {
      text,
      exactCase,
      letters: Uint16Array.from(units, unit => foldedUnit[unit]!),
      capitals: Uint8Array.from(units, unit => (unitClass[unit]! & UPPER) >> 1),
      marks: marksOf(text),
    };
    this.spellings.set(name, spelling);
    return spelling;
  }
}

/** Letters and digits in a part of a text. */
function letterCount(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (foldedUnit[text.charCodeAt(at)] !== 0) count++;
  return count;
}

/** The marks in a part of a text, apostrophes all alike. */
function marksIn(text: string, start: number, end: number): string {
  let marks = '';
  for (let at = start; at < end; at++) {
    const bits = unitClass[text.charCodeAt(at)]!;
    if (bits & APOSTROPHE) marks += "'";
    else if (!(bits & (LETTER | DIGIT | SPACE | IGNORED))) marks += text[at];
  }
  return marks;
}

/** The marks between the words of a name, by the number of letters before them. */
function marksOf(name: string): Map<number, string> {
  const words = nameWords(name);
  return new Map(
    words.map(({ end }, i) => [
      letterCount(name, 0, end),
      marksIn(name, end, words[i + 1]?.start ?? name.length),
    ]),
  );
}
