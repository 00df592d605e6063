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
  /** First and last token of the run of capitalised words each token stands in; itself where it is in none. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
}

const ELSEWHERE = { lowerCase: 1, capitalInside: 2, possessive: 8 } as const;

/** Reads the shapes and the other occurrences of each word. Linear. */
export function readContext(input: TagInput): TagContext {
  const { tokens, sentences } = input;
  const { count, flags, hash } = tokens;
  const shape = new Uint8Array(count);
  const words = new CapitalWords(tokens);
  const capitalWord = new Int32Array(count);
  let begun = -1;
  for (let i = 0; i < count; i++) {
    const bits = flags[i]!;
    shape[i] = shapeOf(tokens, i);
    capitalWord[i] = -1;
    if (!(bits & WORD)) continue;
    const isFirst = sentences.of[i] !== begun;
    if (isFirst) shape[i] = shape[i]! | SHAPE.sentenceStart;
    begun = sentences.of[i]!;
    const word = words.find(hash[i]!);
    if (word < 0) continue;
    capitalWord[i] = word;
    const possessive = i + 1 < count && flags[i + 1]! & POSSESSIVE ? ELSEWHERE.possessive : 0;
    words.stands[word] = words.stands[word]! | standing(bits, isFirst) | possessive;
  }
  const elsewhere = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    if (flags[i]! & CAPITAL) elsewhere[i] = words.stands[capitalWord[i]!]!;
  }
  return { ...input, shape, elsewhere, capitalWord, capitalWords: words.size, ...readRuns(tokens) };
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

  constructor({ count, flags, hash }: Tokens) {
    let capitals = 0;
    for (let i = 0; i < count; i++) if (flags[i]! & CAPITAL) capitals++;
    let slots = 16;
    while (slots < capitals * 2) slots *= 2;
    this.mask = slots - 1;
    this.keys = new Int32Array(slots);
    this.numbers = new Int32Array(slots);
    this.stands = new Uint8Array(capitals);
    for (let i = 0; i < count; i++) {
      if (!(flags[i]! & CAPITAL)) continue;
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
function readRuns(tokens: Tokens): Pick<TagContext, 'runFirst' | 'runLast'> {
  const { count, flags } = tokens;
  const runFirst = new Int32Array(count);
  const runLast = new Int32Array(count);
  for (let i = 0; i < count; ) {
    let last = i;
    if (flags[i]! & CAPITAL) {
      for (;;) {
        if (last + 1 < count && flags[last + 1]! & CAPITAL) last++;
        else if (last + 2 < count && flags[last + 2]! & CAPITAL && goesInside(tokens, last + 1)) last += 2;
        else break;
      }
    }
    // Nearly every run is one token long: filling it by a call would take longer than all the rest.
    for (const first = i; i <= last; i++) {
      runFirst[i] = first;
      runLast[i] = last;
    }
  }
  return { runFirst, runLast };
}

const RUN_WORDS = hashWords('of for de la le du des del di da do dos al el bin ibn van von der and');
const AMPERSAND = 38;

function goesInside(tokens: Tokens, i: number): boolean {
  return joinsWords(tokens, i) || tokens.hash[i] === AMPERSAND || RUN_WORDS.has(tokens.hash[i]!);
}

/** Bits of `shape`. The low four are the form of the word; then where it stands. */
export const SHAPE = { form: 15, sentenceStart: 16, glued: 32 } as const;

function shapeOf(tokens: Tokens, i: number): number {
  const flags = tokens.flags[i]!;
  const length = tokens.end[i]! - tokens.start[i]!;
  let form: number;
  if (!(flags & WORD)) form = flags & POSSESSIVE ? 1 : 2;
  else if (flags & NUMBER) form = 3;
  else if (!(flags & CAPITAL)) form = 4;
  else if (flags & DOTTED) form = length === 2 ? 5 : 6;
  else if (flags & ALL_CAPITALS) form = length <= 3 ? 7 : length <= 6 ? 8 : 9;
  else if (length === 1) form = 10;
  else form = innerCapital(tokens, i) ? 11 : length <= 3 ? 12 : 13;
  let bits = form;
  if (!(flags & SPACED)) bits |= SHAPE.glued;
  return bits;
}

function innerCapital(tokens: Tokens, i: number): boolean {
  const { text, start, end } = tokens;
  for (let at = start[i]! + 1; at < end[i]!; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 65 && unit <= 90) return true;
  }
  return false;
}
