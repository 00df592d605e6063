// A text as the names room reads it: tokens, sentences, the part each word can play, and which lines are set
// in capitals or in title case, where a capital letter says nothing about names.
import type { Sentences } from '../language/sentences';
import { ALL_CAPITALS, CAPITAL, type Tokens, WORD } from '../language/tokens';
import { classifyWords, PART } from '../language/word-classes';
import { hashMarks } from '../language/word-hash';
import type { Lexicon } from '../lexicon/lexicon';
import { cueWords } from './cue-words';
import { type Memory, memoryOf } from './memory';

/** How the capitals of a line are to be taken. */
export const LINE = {
  running: 0,
  /** Every longer word is capitalised: a headline. */
  title: 1,
  /** Every letter is a capital. */
  capitals: 2,
} as const;

export interface Reading {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  /** Bits of `PART` for each token. */
  readonly parts: Int32Array;
  /** One of `LINE` for each sentence: that of its paragraph. */
  readonly lines: Uint8Array;
  /** Bits of `CUE` for each different word of the text, by its number (`Tokens.word`). */
  readonly cues: Int32Array;
  readonly lexicon: Lexicon;
  /** What was decoded of the lexicon. */
  readonly memory: Memory;
}

/** Prepares a text for the rules of this room. Linear. */
export function readText(tokens: Tokens, sentences: Sentences, lexicon: Lexicon): Reading {
  const parts = classifyWords(tokens);
  const lines = shapesOfLines(tokens, sentences, parts);
  const cues = tokens.vocabulary.valuesOf(cueWords);
  return { tokens, sentences, parts, lines, cues, lexicon, memory: memoryOf(lexicon) };
}

function shapesOfLines(tokens: Tokens, sentences: Sentences, parts: Int32Array): Uint8Array {
  const { count, paragraph, first } = sentences;
  const lines = new Uint8Array(count);
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && paragraph[to] === paragraph[from]) to++;
    const line = shapeOf(tokens, parts, first[from]!, first[to]!);
    for (; from < to; from++) lines[from] = line;
  }
  return lines;
}

/** Words of the longest headline, and how many of its words may be small. */
const LONGEST = 30;
const MOST_SMALL = LONGEST * 0.15;

/** A headline has at least four words and nearly all that are no function words begin with a capital. */
function shapeOf(tokens: Tokens, parts: Int32Array, from: number, to: number): number {
  let all = 0;
  let quiet = 0;
  let words = 0;
  let small = 0;
  for (let i = from; i < to; i++) {
    const flags = tokens.flags[i]!;
    if (!(flags & WORD)) continue;
    all++;
    if (!(flags & ALL_CAPITALS)) quiet++;
    if (parts[i]! & PART.opener && i > from) continue;
    if (tokens.end[i]! - tokens.start[i]! < 3) continue;
    words++;
    if (flags & CAPITAL) continue;
    small++;
    // Most lines are neither, which their first words tell: too many of them are small, and more than a fifth no capitals.
    if (small > MOST_SMALL && quiet * 5 > to - from) return LINE.running;
  }
  if (all >= 3 && all - quiet >= all * 0.8) return LINE.capitals;
  if (words >= 4 && words <= LONGEST && words - small >= words * 0.85) return LINE.title;
  return LINE.running;
}

/** One of `LINE` for the line token `i` stands in. */
export function lineOf(reading: Reading, i: number): number {
  return reading.lines[reading.sentences.of[i]!]!;
}

/** True where token `i` begins a sentence, or stands behind an opening mark that does. */
export function beginsSentence(reading: Reading, i: number): boolean {
  const { tokens, sentences } = reading;
  let at = i - 1;
  const first = sentences.first[sentences.of[i]!]!;
  while (at >= first && !(tokens.flags[at]! & WORD)) {
    const mark = tokens.hash[at]!;
    if (mark === 44 || mark === 59 || mark === 45) return false;
    at--;
  }
  return at < first || (at === i - 2 && tokens.hash[i - 1] === 58) || opensQuotation(tokens, i - 1);
}

const QUOTES = hashMarks('"“‘«„');

function opensQuotation(tokens: Tokens, at: number): boolean {
  return at >= 0 && !(tokens.flags[at]! & WORD) && QUOTES.has(tokens.hash[at]!);
}
