// Cuts a text into words and marks in one pass, into typed arrays that every later room walks over.
// A word carries the hash of its folded form, so that looking it up never makes a string.
//
//   "Mr. Shoygu's U.S.-Russian talks"  ->  [Mr.] [Shoygu] ['s] [U.S.] [-] [Russian] [talks]
import { FULL_STOP } from './full-stops';
import {
  APOSTROPHE,
  DIGIT,
  HYPHEN,
  IGNORED,
  LETTER,
  NEWLINE,
  SPACE,
  UPPER,
  unitClass,
  unitInfo,
} from './letters';
import { keepShape } from './shapes';
import { Vocabulary } from './vocabulary';
import { finishHash, HASH_SEED, stepHash } from './word-hash';
import { isAllCapitals, possessiveAt, WordReader } from './word-reader';

/** Bits of `Tokens.flags`. */
export const WORD = 1;
/** The word begins with a capital. */
export const CAPITAL = 2;
/** Every letter of the word, of two or more, is a capital. */
export const ALL_CAPITALS = 4;
/** The word begins with a digit. */
export const NUMBER = 8;
/** The word holds or ends with a full stop that belongs to it: "U.S.", "Mr.", "J." */
export const DOTTED = 16;
/** The possessive ending "'s". */
export const POSSESSIVE = 32;
/** White space stands before the token, or the text begins with it. */
export const SPACED = 64;
/** A line break stands before the token, or the text begins with it. */
export const LINE_START = 128;
/** The token is a hyphen with another directly on both sides: "al-Assad", "U.S.-Russian". */
const JOINING = 256;
/** The word has a capital behind its first unit. */
export const INNER_CAPITAL = 512;
/** How many values the flags can have. */
export const FLAG_VALUES = 1024;

/** The tokens of a text, as parallel arrays of which the first `count` entries hold. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets, half-open. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly flags: Uint16Array;
  /** Hash of the folded word (see `hashWord`); the unit itself for a mark; 0 for a possessive. */
  readonly hash: Int32Array;
  /** Number of the word in `vocabulary`; 0 for a mark or a possessive. */
  readonly word: Int32Array;
  /** The different words of the text. */
  readonly vocabulary: Vocabulary;
  /** The tokens that begin with a capital, in order: names stand at few others. */
  readonly capitals: Int32Array;
  /** The tokens that have a capital or a digit anywhere, and the possessives, in order: no others have one. */
  readonly withCapitalOrDigit: Int32Array;
  /** The tokens that are marks but no commas and no full stops, in order: quotation marks, brackets, dashes, colons. */
  readonly rareMarks: Int32Array;
}

const BLANK = 32;
const COMMA = 44;

/** Units of text for each different word: nearly every text has fewer words than that. */
const UNITS_A_WORD = 16;

/**
 * Tokens of `text`, in order. Words are runs of letters and digits with inner apostrophes; "'s" is split
 * off; every other visible unit is a token of its own. Never throws; linear in the length of the text.
 */
export function tokenise(text: string): Tokens {
  const length = text.length;
  // Small enough for a name's arrays to live on the heap: the build tokenises a million of them.
  const out = new Growing((length >> 2) + 6);
  const vocabulary = new Vocabulary(length / UNITS_A_WORD);
  const reader = new WordReader();
  let gap = SPACED | LINE_START;
  let at = 0;

  while (at < length) {
    let unit = text.charCodeAt(at);
    let info = unitInfo[unit]!;
    if (info & (SPACE | IGNORED)) {
      if (info & SPACE) gap |= info & NEWLINE ? SPACED | LINE_START : SPACED;
      at++;
      continue;
    }
    const from = at;
    if (!(info & (LETTER | DIGIT))) {
      at = out.addMark(text, at, gap);
      gap = 0;
      continue;
    }
    const first = info;
    // Class bits of the units behind the first; that of what ends the word is neither capital nor digit.
    let bits = 0;
    let hash = HASH_SEED;
    // Words are read as `WordReader` reads them, but by one hash: nearly every one ends where this loop does.
    while (info & (LETTER | DIGIT)) {
      hash = stepHash(hash, info >>> 8);
      if (++at === length) break;
      unit = text.charCodeAt(at);
      info = unitInfo[unit]!;
      bits |= info;
    }
    let kind = gap | WORD;
    if (info & (APOSTROPHE | IGNORED) || unit === FULL_STOP) {
      reader.readOn(text, from, at, hash);
      at = reader.end;
      bits |= reader.bits;
      hash = reader.hash;
      if (reader.dots > 0) kind |= DOTTED;
    } else hash = finishHash(hash);
    if ((first | bits) & (UPPER | DIGIT)) {
      kind |= (first & UPPER ? CAPITAL : 0) | (first & DIGIT ? NUMBER : 0);
      if (bits & UPPER) kind |= isAllCapitals(text, from, at) ? INNER_CAPITAL | ALL_CAPITALS : INNER_CAPITAL;
      if (first & UPPER) out.capitals.add(out.count);
      out.withCapitalOrDigit.add(out.count);
    }
    out.add(from, at, kind, hash, vocabulary.add(hash));
    gap = 0;
    // What follows most words is a blank.
    if (unit === BLANK) {
      gap = SPACED;
      at++;
    }
  }
  const { count, start, end, flags, hash, word } = out;
  const capitals = out.capitals.all();
  const withCapitalOrDigit = out.withCapitalOrDigit.all();
  const rareMarks = out.rareMarks.all();
  return { text, count, start, end, flags, hash, word, vocabulary, capitals, withCapitalOrDigit, rareMarks };
}

/** The arrays of `Tokens`, doubled when full. */
class Growing {
  count = 0;
  start: Int32Array<ArrayBuffer>;
  end: Int32Array<ArrayBuffer>;
  hash: Int32Array<ArrayBuffer>;
  word: Int32Array<ArrayBuffer>;
  flags: Uint16Array<ArrayBuffer>;
  readonly capitals: Indices;
  readonly withCapitalOrDigit: Indices;
  readonly rareMarks: Indices;

  constructor(private capacity: number) {
    keepShape(this);
    this.capitals = new Indices((capacity >> 2) + 1);
    this.withCapitalOrDigit = new Indices((capacity >> 2) + 1);
    this.rareMarks = new Indices((capacity >> 4) + 1);
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.hash = new Int32Array(capacity);
    this.word = new Int32Array(capacity);
    this.flags = new Uint16Array(capacity);
  }

  add(start: number, end: number, flags: number, hash: number, word: number): void {
    if (this.count === this.capacity) this.grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.flags[this.count] = flags;
    this.hash[this.count] = hash;
    this.word[this.count++] = word;
  }

  /** Adds the mark or the possessive that begins at `from`, behind `gap`; returns where it ends. */
  addMark(text: string, from: number, gap: number): number {
    const unit = text.charCodeAt(from);
    const possessive = unitClass[unit]! & APOSTROPHE && !(gap & SPACED) ? possessiveAt(text, from) : 0;
    if (possessive) {
      this.withCapitalOrDigit.add(this.count);
      this.add(from, from + possessive, gap | POSSESSIVE, 0, 0);
      return from + possessive;
    }
    if (unit !== COMMA && unit !== FULL_STOP) this.rareMarks.add(this.count);
    this.add(from, from + 1, this.isJoint(text, from) ? gap | JOINING : gap, unit, 0);
    return from + 1;
  }

  private isJoint(text: string, at: number): boolean {
    if (!(unitClass[text.charCodeAt(at)]! & HYPHEN) || this.count === 0 || at + 1 === text.length)
      return false;
    return this.end[this.count - 1] === at && !(unitClass[text.charCodeAt(at + 1)]! & (SPACE | IGNORED));
  }

  private grow(): void {
    this.capacity *= 2;
    this.start = doubled(this.start);
    this.end = doubled(this.end);
    this.hash = doubled(this.hash);
    this.word = doubled(this.word);
    const { flags } = this;
    this.flags = new Uint16Array(this.capacity);
    this.flags.set(flags);
  }
}

/** A list of tokens, doubled when full. */
class Indices {
  private count = 0;
  private tokens: Int32Array<ArrayBuffer>;

  constructor(capacity: number) {
    keepShape(this);
    this.tokens = new Int32Array(capacity);
  }

  add(token: number): void {
    if (this.count === this.tokens.length) this.tokens = doubled(this.tokens);
    this.tokens[this.count++] = token;
  }

  all(): Int32Array {
    return this.tokens.subarray(0, this.count);
  }
}

/** The same values in an array of twice the length. */
export function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(values.length * 2);
  more.set(values);
  return more;
}

/** A word of a name: where it stands in it, and its two hashes (see `WordReader`). */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
  readonly check: number;
}

/** The words of one name, in order: those that `tokenise` would find. */
export function nameWords(name: string): NameWord[] {
  const words: NameWord[] = [];
  let spaced = true;
  for (let at = 0; at < name.length; ) {
    const bits = unitClass[name.charCodeAt(at)]!;
    if (bits & (LETTER | DIGIT)) {
      nameReader.read(name, at);
      const { end, hash, check } = nameReader;
      words.push({ start: at, end, hash, check });
      at = end;
      spaced = false;
    } else {
      at += (bits & APOSTROPHE && !spaced && possessiveAt(name, at)) || 1;
      spaced = (bits & SPACE) !== 0 || ((bits & IGNORED) !== 0 && spaced);
    }
  }
  return words;
}

const nameReader = new WordReader();

/** The word hashes of one name, hyphens and other marks dropped: what the lexicon is keyed by. */
export function hashName(name: string): number[] {
  return nameWords(name).map(word => word.hash);
}

/** True for a hyphen token with a token directly on both sides: "al-Assad", "U.S.-Russian". */
export function joinsWords({ flags }: Tokens, index: number): boolean {
  return (flags[index]! & JOINING) !== 0;
}
