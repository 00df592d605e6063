// A text as the tagger reads it: the shape of each token, what is known of its word, how the same word stands
// elsewhere in the text, and the run of capitalised words it stands in. Made once a text, before any label.
import type { Sentences } from '../../language/sentences';
import {
  ALL_CAPITALS,
  CAPITAL,
  DOTTED,
  joinsWords,
  NUMBER,
  POSSESSIVE,
  SPACED,
  type Tokens,
  WORD,
} from '../../language/tokens';
import { hashWords } from '../../language/word-hash';
import type { WordFacts } from './word-facts';

/** What the features are read from: one text with what the lexicon says of each token. */
export interface TagInput {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  /** See gazetteer.ts. */
  readonly gazetteer: Uint8Array;
  readonly facts: WordFacts;
}

/** What is read off the text once, by token. */
export interface TagContext extends TagInput {
  readonly shape: Uint8Array;
  /** How the same word stands elsewhere in the text: bits of `ELSEWHERE`. */
  readonly elsewhere: Uint8Array;
  /** Number of the word among those the text writes with a capital somewhere, below `capitalWords`; else -1. */
  readonly capitalWord: Int32Array;
  readonly capitalWords: number;
  readonly runs: Runs;
}

/** The runs of capitalised words of a text, numbered from 1. */
export interface Runs {
  /** Number of the run each token stands in, 0 for none. */
  readonly of: Int32Array;
  /** First and last token of each run. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const ELSEWHERE = { lowerCase: 1, capitalInside: 2, possessive: 8 } as const;

/** Reads the shapes and the other occurrences of each word. Linear. */
export function readContext(input: TagInput): TagContext {
  const { tokens, sentences, gazetteer, facts } = input;
  const { count, flags, hash, capitals } = tokens;
  const words = new CapitalWords(tokens);
  const shape = startsOf(tokens, sentences);
  const capitalWord = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const bits = flags[i]!;
    const isFirst = shape[i]!;
    shape[i] = isFirst | (bits & CAPITAL ? capitalShape(tokens, i, bits) : PLAIN_SHAPES[bits]!);
    const word = bits & WORD ? words.find(hash[i]!) : -1;
    capitalWord[i] = word;
    if (word < 0) continue;
    const possessive = i + 1 < count && flags[i + 1]! & POSSESSIVE ? ELSEWHERE.possessive : 0;
    words.stands[word]! |= standing(bits, isFirst !== 0) | possessive;
  }
  const elsewhere = new Uint8Array(count);
  for (let at = 0; at < capitals.length; at++) {
    const i = capitals[at]!;
    elsewhere[i] = words.stands[capitalWord[i]!]!;
  }
  // Field by field: objects that are spread into one another have shapes of their own, which every reader pays for.
  return {
    tokens,
    sentences,
    gazetteer,
    facts,
    shape,
    elsewhere,
    capitalWord,
    capitalWords: words.size,
    runs: readRuns(tokens),
  };
}

/** A byte for each token, `SHAPE.sentenceStart` for the first word of each sentence. */
function startsOf({ count, flags }: Tokens, sentences: Sentences): Uint8Array {
  const starts = new Uint8Array(count);
  for (let s = 0; s < sentences.count; s++) {
    const end = sentences.first[s + 1]!;
    let at = sentences.first[s]!;
    while (at < end && !(flags[at]! & WORD)) at++;
    if (at < end) starts[at] = SHAPE.sentenceStart;
  }
  return starts;
}

function standing(flags: number, isFirst: boolean): number {
  if (flags & CAPITAL) return isFirst ? 0 : ELSEWHERE.capitalInside;
  return flags & NUMBER ? 0 : ELSEWHERE.lowerCase;
}

/** The words that have a capital somewhere in the text, numbered. */
class CapitalWords {
  /** Number of the words. */
  size = 0;
  /** How each stands in the text: bits of `ELSEWHERE`. */
  readonly stands: Uint8Array;
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly numbers: Int32Array;

  constructor({ hash, capitals }: Tokens) {
    let slots = 16;
    while (slots < capitals.length * 2) slots *= 2;
    this.mask = slots - 1;
    this.keys = new Int32Array(slots);
    this.numbers = new Int32Array(slots);
    this.stands = new Uint8Array(capitals.length);
    for (const i of capitals) {
      const slot = this.slotOf(hash[i]!);
      if (this.keys[slot] !== 0) continue;
      this.keys[slot] = hash[i]!;
      this.numbers[slot] = this.size++;
    }
  }

  /** Number of the word with this hash, or -1. */
  find(hash: number): number {
    const slot = this.slotOf(hash);
    return this.keys[slot] === hash ? this.numbers[slot]! : -1;
  }

  /** The slot of the hash, or the free one where it would go; no word hashes to 0. */
  private slotOf(hash: number): number {
    let slot = hash & this.mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }
}

/** Runs of capitalised words, with at most one lower-case "of" or the like between two of them. */
function readRuns(tokens: Tokens): Runs {
  const { count, flags, capitals } = tokens;
  const of = new Int32Array(count);
  const first = new Int32Array(capitals.length + 1);
  const last = new Int32Array(capitals.length + 1);
  let run = 0;
  for (let at = 0; at < capitals.length; at++) {
    const begin = capitals[at]!;
    if (of[begin] !== 0) continue;
    let end = begin;
    for (;;) {
      if (end + 1 < count && flags[end + 1]! & CAPITAL) end++;
      else if (end + 2 < count && flags[end + 2]! & CAPITAL && goesInside(tokens, end + 1)) end += 2;
      else break;
    }
    run++;
    first[run] = begin;
    last[run] = end;
    for (let i = begin; i <= end; i++) of[i] = run;
  }
  return { of, first, last };
}

const RUN_WORDS = hashWords('of for de la le du des del di da do dos al el bin ibn van von der and');
const AMPERSAND = 38;

function goesInside(tokens: Tokens, i: number): boolean {
  return joinsWords(tokens, i) || tokens.hash[i] === AMPERSAND || RUN_WORDS.has(tokens.hash[i]!);
}

/** Bits of `shape`. The low four are the form of the word; then where it stands. */
export const SHAPE = { form: 15, sentenceStart: 16, glued: 32 } as const;

function capitalShape(tokens: Tokens, i: number, flags: number): number {
  return capitalForm(tokens, i, flags) | gluedShape(flags);
}

const gluedShape = (flags: number): number => (flags & SPACED ? 0 : SHAPE.glued);

/** The shapes of tokens without a capital, by their flags. */
const PLAIN_SHAPES = Uint8Array.from({ length: 256 }, (_, flags) => plainForm(flags) | gluedShape(flags));

function plainForm(flags: number): number {
  if (flags & WORD) return flags & NUMBER ? 3 : 4;
  return flags & POSSESSIVE ? 1 : 2;
}

function capitalForm(tokens: Tokens, i: number, flags: number): number {
  const length = tokens.end[i]! - tokens.start[i]!;
  if (flags & DOTTED) return length === 2 ? 5 : 6;
  if (flags & ALL_CAPITALS) return length <= 3 ? 7 : length <= 6 ? 8 : 9;
  if (length === 1) return 10;
  return innerCapital(tokens, i) ? 11 : length <= 3 ? 12 : 13;
}

function innerCapital(tokens: Tokens, i: number): boolean {
  const { text, start, end } = tokens;
  for (let at = start[i]! + 1; at < end[i]!; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 65 && unit <= 90) return true;
  }
  return false;
}
