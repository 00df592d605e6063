// A text as the tagger reads it: the shape of each token, what is known of its word, how the same word stands
// elsewhere in the text, and the run of capitalised words it stands in. Made once a text, before any label.
import type { Sentences } from '../../language/sentences';
import {
  ALL_CAPITALS,
  CAPITAL,
  DOTTED,
  FLAG_VALUES,
  INNER_CAPITAL,
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

/** What is read off the text once. */
export interface TagContext extends TagInput {
  /** Bits of `SHAPE` for each token. */
  readonly shape: Uint8Array;
  /** By word (`Tokens.word`), how it stands in the text: bits of `STANDS`. */
  readonly stands: Uint8Array;
  /** By word, what is known of it, see `knownOf`; 0 as long as nobody asked. */
  readonly known: Uint16Array;
  /** By word, its number among those that the text writes with a capital somewhere, from 1; 0 for the others. */
  readonly capitalNumber: Uint32Array;
  /** How many those are. */
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

const STANDS = { lowerCase: 1, capitalInside: 2, possessive: 8 } as const;

/** Reads the shapes and the other occurrences of each word. Linear. */
export function readContext(input: TagInput): TagContext {
  const { tokens, sentences, gazetteer, facts } = input;
  const { count, flags, word, vocabulary } = tokens;
  const shape = startsOf(tokens, sentences);
  const stands = new Uint8Array(vocabulary.size);
  for (let i = 0; i < count; i++) {
    const bits = flags[i]!;
    shape[i]! |= PLAIN_SHAPES[bits]!;
    if (bits & POSSESSIVE && i > 0) stands[word[i - 1]!]! |= STANDS.possessive;
    else stands[word[i]!]! |= PLAIN_STANDS[bits]!;
  }
  const { capitalNumber, capitalWords } = readCapitals(tokens, shape, stands);
  // Field by field: objects that are spread into one another have shapes of their own, which every reader pays for.
  return {
    tokens,
    sentences,
    gazetteer,
    facts,
    shape,
    stands,
    known: new Uint16Array(vocabulary.size),
    capitalNumber,
    capitalWords,
    runs: readRuns(tokens),
  };
}

/** Numbers the words with capitals, reads their forms, and notes which of them have one inside a sentence. */
function readCapitals(
  tokens: Tokens,
  shape: Uint8Array,
  stands: Uint8Array,
): Pick<TagContext, 'capitalNumber' | 'capitalWords'> {
  const { capitals, word, vocabulary } = tokens;
  const capitalNumber = new Uint32Array(vocabulary.size);
  let capitalWords = 0;
  for (let at = 0; at < capitals.length; at++) {
    const i = capitals[at]!;
    const own = word[i]!;
    if (capitalNumber[own] === 0) capitalNumber[own] = ++capitalWords;
    shape[i]! |= capitalForm(tokens, i);
    if (!(shape[i]! & SHAPE.sentenceStart)) stands[own]! |= STANDS.capitalInside;
  }
  return { capitalNumber, capitalWords };
}

/** How the word of token `i` stands elsewhere in the text: bits of `STANDS`, 0 for a token without a capital. */
export function standsElsewhere({ tokens, stands }: TagContext, i: number): number {
  return tokens.flags[i]! & CAPITAL ? stands[tokens.word[i]!]! : 0;
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

/** Bits of `STANDS` of a token without a capital, by its flags. */
const PLAIN_STANDS = Uint8Array.from({ length: FLAG_VALUES }, (_, flags) =>
  (flags & (WORD | CAPITAL | NUMBER)) === WORD ? STANDS.lowerCase : 0,
);

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

/** The shapes of tokens by their flags; the form of those with a capital is read off the text. */
const PLAIN_SHAPES = Uint8Array.from(
  { length: FLAG_VALUES },
  (_, flags) => (flags & CAPITAL ? 0 : plainForm(flags)) | (flags & SPACED ? 0 : SHAPE.glued),
);

function plainForm(flags: number): number {
  if (flags & WORD) return flags & NUMBER ? 3 : 4;
  return flags & POSSESSIVE ? 1 : 2;
}

function capitalForm(tokens: Tokens, i: number): number {
  const flags = tokens.flags[i]!;
  const length = tokens.end[i]! - tokens.start[i]!;
  if (flags & DOTTED) return length === 2 ? 5 : 6;
  if (flags & ALL_CAPITALS) return length <= 3 ? 7 : length <= 6 ? 8 : 9;
  if (length === 1) return 10;
  return flags & INNER_CAPITAL && innerCapital(tokens, i) ? 11 : length <= 3 ? 12 : 13;
}

/** True for one of A to Z behind the first unit: the weights know the form so. */
function innerCapital(tokens: Tokens, i: number): boolean {
  const { text, start, end } = tokens;
  for (let at = start[i]! + 1; at < end[i]!; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 65 && unit <= 90) return true;
  }
  return false;
}
