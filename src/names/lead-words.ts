// Names that begin in lower case ("al-Shabaab", "van der Bellen") are found backwards from their first capital.
// Nearly every capital of a text asks for the word before it, so the last three letters of that word are looked
// up in a table of bits first: of a hundred words but two or three go on to be read.
import { DIGIT, foldedUnit, HYPHEN, LETTER, NEWLINE, SPACE, UPPER, unitClass } from '../language/letters';
import { hashWord, hashWords } from '../language/word-hash';
import { WordReader } from '../language/word-reader';
import { PARTICLES } from './small-words';

/** Units of the longest word looked at. */
const MAX_UNITS = 8;

const BITS = 1 << 12;

/** Leads that are everyday words too: they lead a name only where a hyphen joins them to it ("as-Sisi"). */
const EVERYDAY = hashWords('a an and as at by for from in is no not of on or other so to with');

/** Values of `endings`: a lead that a space or a hyphen may follow, or a hyphen only. */
const ANY_GAP = SPACE | HYPHEN;

/** The words that names may begin with in lower case. */
export class LeadWords {
  /** For the ending of each lead, the class bits of the gaps that may follow. */
  private readonly endings = new Uint8Array(BITS);
  private readonly gaps = new Map<number, number>();
  private readonly word = new WordReader();

  /** `leads`: those of the lexicon; the particles of English news are added. */
  constructor(leads: readonly string[]) {
    for (const lead of [...leads, ...PARTICLES]) {
      const hash = hashWord(lead);
      const gaps = EVERYDAY.has(hash) ? HYPHEN : ANY_GAP;
      this.endings[endingOf(lead, lead.length)]! |= gaps;
      this.gaps.set(hash, gaps);
    }
  }

  /** Start of the lead word that one space or hyphen joins to the word at `at`, not before `floor`; else -1. */
  before(text: string, at: number, floor: number): number {
    const end = at - 1;
    if (end <= floor) return -1;
    const gap = unitClass[text.charCodeAt(end)]!;
    if ((gap & this.endings[endingOf(text, end)]!) === 0 || gap & NEWLINE) return -1;
    const first = Math.max(floor, end - MAX_UNITS);
    let from = end;
    while (from > first && unitClass[text.charCodeAt(from - 1)]! & LETTER) from--;
    if (from === end || unitClass[text.charCodeAt(from)]! & UPPER) return -1;
    if (from > floor && unitClass[text.charCodeAt(from - 1)]! & (LETTER | DIGIT)) return -1;
    this.word.read(text, from);
    return this.word.end === end && gap & (this.gaps.get(this.word.hash) ?? 0) ? from : -1;
  }
}

/** A number for the last letters, at most three, of the word that ends at `end`. */
function endingOf(text: string, end: number): number {
  const last = letterAt(text, end - 1);
  const second = letterAt(text, end - 2);
  const third = second === 0 ? 0 : letterAt(text, end - 3);
  return ((last * 31 + second) * 31 + third) & (BITS - 1);
}

function letterAt(text: string, at: number): number {
  return at < 0 ? 0 : foldedUnit[text.charCodeAt(at)]!;
}
