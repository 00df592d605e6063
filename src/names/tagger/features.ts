// The features of one token, as buckets of a weight table: words and endings around it, its shape, what the
// lexicon says, and what the article says of the same word elsewhere. Published for perceptron taggers with
// gazetteers and non-local features by Ratinov and Roth (CoNLL 2009); the list here is our own.

import { foldedUnit } from '../../language/letters';
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

/** log2 of the number of buckets. */
export const BUCKET_BITS = 18;
const SHIFT = 32 - BUCKET_BITS;

/** Most features a token can have. */
export const MOST_FEATURES = 64;

/** Bucket of feature `template` with value `value`. */
function bucket(template: number, value: number): number {
  let h = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  return Math.imul(h, 0xc2b2ae35) >>> SHIFT;
}

const pair = (a: number, b: number): number => Math.imul(a ^ (a >>> 16), 0x27d4eb2f) ^ b;

/** What the features are read from: one text with what the lexicon says of each token. */
export interface TagInput {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  /** See gazetteer.ts. */
  readonly gazetteer: Uint8Array;
  readonly facts: WordFacts;
}

/** Per-token shapes and affixes, computed once a text. */
export interface TagContext extends TagInput {
  readonly shape: Uint8Array;
  /** For each token, how the same word stands elsewhere in the text: bits of `ELSEWHERE`. */
  readonly elsewhere: Uint8Array;
  /** Bits of `WORD_FACT` for each token. */
  readonly known: Uint16Array;
  /** First and last token of the run of capitalised words each token stands in; itself where it is in none. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
}

const ELSEWHERE = { lowerCase: 1, capitalInside: 2, afterTitleLike: 4, possessive: 8 } as const;

/** Reads the shapes and the other occurrences of each word. Linear. */
export function readContext(input: TagInput): TagContext {
  const { tokens, sentences } = input;
  const shape = new Uint8Array(tokens.count);
  const words = new CapitalWords(tokens);
  const known = new Uint16Array(tokens.count);
  let begun = -1;
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i]!;
    shape[i] = shapeOf(tokens, i);
    if (!(flags & WORD)) continue;
    known[i] = input.facts.bitsOf(tokens.hash[i]!);
    const isFirst = sentences.of[i] !== begun;
    if (isFirst) shape[i] = shape[i]! | SHAPE.sentenceStart;
    begun = sentences.of[i]!;
    let bits = 0;
    if (!(flags & (CAPITAL | NUMBER))) bits = ELSEWHERE.lowerCase;
    else if (flags & CAPITAL && !isFirst) bits = ELSEWHERE.capitalInside;
    if (i + 1 < tokens.count && tokens.flags[i + 1]! & POSSESSIVE) bits |= ELSEWHERE.possessive;
    if (bits !== 0) words.add(tokens.hash[i]!, bits);
  }
  const elsewhere = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.flags[i]! & CAPITAL) elsewhere[i] = words.bitsOf(tokens.hash[i]!);
  }
  return { ...input, shape, elsewhere, known, ...readRuns(tokens) };
}

/** Bits for each word that has a capital somewhere in the text; other words are asked for and passed over. */
class CapitalWords {
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly bits: Uint8Array;

  constructor(tokens: Tokens) {
    let capitals = 0;
    for (let i = 0; i < tokens.count; i++) if (tokens.flags[i]! & CAPITAL) capitals++;
    let slots = 16;
    while (slots < capitals * 2) slots *= 2;
    this.mask = slots - 1;
    this.keys = new Int32Array(slots);
    this.bits = new Uint8Array(slots);
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.flags[i]! & CAPITAL) this.keys[this.slotOf(tokens.hash[i]!)] = tokens.hash[i]!;
    }
  }

  add(hash: number, bits: number): void {
    const slot = this.slotOf(hash);
    if (this.keys[slot] === hash) this.bits[slot] = this.bits[slot]! | bits;
  }

  bitsOf(hash: number): number {
    return this.bits[this.slotOf(hash)]!;
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
    runFirst.fill(i, i, last + 1);
    runLast.fill(last, i, last + 1);
    i = last + 1;
  }
  return { runFirst, runLast };
}

const RUN_WORDS = hashWords('of for de la le du des del di da do dos al el bin ibn van von der and');
const AMPERSAND = 38;

function goesInside(tokens: Tokens, i: number): boolean {
  return joinsWords(tokens, i) || tokens.hash[i] === AMPERSAND || RUN_WORDS.has(tokens.hash[i]!);
}

/** Low four bits: the form of the word; then where it stands. */
const SHAPE = { form: 15, sentenceStart: 16, glued: 32, shoutedLine: 64, titleLine: 128 } as const;

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

/** Hash of the first or last `length` folded units of token `i`; negative `length` for the end. */
function affix(tokens: Tokens, i: number, length: number): number {
  const { text, start, end } = tokens;
  const from = length > 0 ? start[i]! : Math.max(start[i]!, end[i]! + length);
  const to = length > 0 ? Math.min(end[i]!, from + length) : end[i]!;
  let hash = length;
  for (let at = from; at < to; at++) hash = Math.imul(hash, 31) + foldedUnit[text.charCodeAt(at)]!;
  return hash;
}

/**
 * Writes the buckets of token `i` into `out` and returns how many; the labels of the two tokens before and the
 * label this word had last in the article are part of them.
 */
export function fillFeatures(
  context: TagContext,
  i: number,
  label1: number,
  label2: number,
  lastLabel: number,
  out: Int32Array,
): number {
  return fillMoving(context, i, label1, label2, lastLabel, out, fillFixed(context, i, out));
}

/** The buckets that hang on the text alone, the same in every pass, from the start of `out`; returns how many. */
export function fillFixed(context: TagContext, i: number, out: Int32Array): number {
  const { tokens, gazetteer, shape, elsewhere, known } = context;
  const { hash, count } = tokens;
  const w = hash[i]!;
  const p1 = i > 0 ? hash[i - 1]! : -1;
  const p2 = i > 1 ? hash[i - 2]! : -1;
  const n1 = i + 1 < count ? hash[i + 1]! : -2;
  const n2 = i + 2 < count ? hash[i + 2]! : -2;
  const s = shape[i]!;
  const sp = i > 0 ? shape[i - 1]! : 0;
  const sn = i + 1 < count ? shape[i + 1]! : 0;
  const sn2 = i + 2 < count ? shape[i + 2]! : 0;
  const g = gazetteer[i]!;
  const gp = i > 0 ? gazetteer[i - 1]! : 0;
  const gn = i + 1 < count ? gazetteer[i + 1]! : 0;
  const form = s & SHAPE.form;
  const formNext = sn & SHAPE.form;
  const formBefore = sp & SHAPE.form;
  const seen = elsewhere[i]!;
  const k = known[i]!;
  const kp = i > 0 ? known[i - 1]! : 0;
  const kn = i + 1 < count ? known[i + 1]! : 0;
  const kn2 = i + 2 < count ? known[i + 2]! : 0;
  const kp2 = i > 1 ? known[i - 2]! : 0;
  const first = context.runFirst[i]!;
  const last = context.runLast[i]!;
  const place = pair(Math.min(i - first, 3), Math.min(last - first, 4));
  const knownLast = known[last]!;
  let n = 0;
  out[n++] = bucket(1, 0);
  out[n++] = bucket(2, w);
  out[n++] = bucket(3, p1);
  out[n++] = bucket(4, n1);
  out[n++] = bucket(5, p2);
  out[n++] = bucket(6, n2);
  out[n++] = bucket(7, pair(p1, w));
  out[n++] = bucket(8, pair(w, n1));
  out[n++] = bucket(9, pair(p2, p1));
  out[n++] = bucket(10, pair(n1, n2));
  out[n++] = bucket(11, affix(tokens, i, 3));
  out[n++] = bucket(12, affix(tokens, i, 4));
  out[n++] = bucket(13, affix(tokens, i, -2));
  out[n++] = bucket(14, affix(tokens, i, -3));
  out[n++] = bucket(15, affix(tokens, i, -4));
  out[n++] = bucket(16, s);
  out[n++] = bucket(17, pair(form, pair(formBefore, formNext)));
  out[n++] = bucket(18, pair(s, n1));
  out[n++] = bucket(19, pair(s, p1));
  out[n++] = bucket(20, pair(formNext, sn2 & SHAPE.form));
  out[n++] = bucket(21, g);
  out[n++] = bucket(22, pair(g, s));
  out[n++] = bucket(23, pair(g, gn));
  out[n++] = bucket(24, pair(g, gp));
  out[n++] = bucket(25, pair(g, p1));
  out[n++] = bucket(26, pair(g, n1));
  out[n++] = bucket(27, pair(seen, pair(s & SHAPE.sentenceStart, form)));
  out[n++] = bucket(28, pair(seen, g));
  out[n++] = bucket(41, k);
  out[n++] = bucket(42, pair(k, form));
  out[n++] = bucket(43, pair(pair(k, kn), formNext));
  out[n++] = bucket(44, pair(pair(k, kp), formBefore));
  out[n++] = bucket(45, pair(kn, formNext));
  out[n++] = bucket(46, pair(kp, formBefore));
  out[n++] = bucket(48, pair(pair(kn, formNext), pair(kn2, sn2 & SHAPE.form)));
  out[n++] = bucket(49, pair(pair(kp, formBefore), kp2));
  out[n++] = bucket(50, pair(g, pair(k, s & SHAPE.sentenceStart)));
  out[n++] = bucket(51, hash[last]!);
  out[n++] = bucket(55, pair(knownLast, place));
  out[n++] = bucket(56, pair(place, form));
  out[n++] = bucket(58, pair(known[first]!, knownLast));
  return n;
}

/** The buckets that hang on labels, from `out[from]` on; returns one past the last. */
export function fillMoving(
  context: TagContext,
  i: number,
  label1: number,
  label2: number,
  lastLabel: number,
  out: Int32Array,
  from: number,
): number {
  const { tokens, gazetteer, shape, known } = context;
  const { hash, count } = tokens;
  const w = hash[i]!;
  const p1 = i > 0 ? hash[i - 1]! : -1;
  const n1 = i + 1 < count ? hash[i + 1]! : -2;
  const s = shape[i]!;
  const sn = i + 1 < count ? shape[i + 1]! : 0;
  const g = gazetteer[i]!;
  const gn = i + 1 < count ? gazetteer[i + 1]! : 0;
  const form = s & SHAPE.form;
  const formNext = sn & SHAPE.form;
  const k = known[i]!;
  let n = from;
  out[n++] = bucket(29, label1);
  out[n++] = bucket(30, pair(label1, label2));
  out[n++] = bucket(31, pair(label1, w));
  out[n++] = bucket(32, pair(label1, s));
  out[n++] = bucket(33, pair(label1, g));
  out[n++] = bucket(34, pair(label1, p1));
  out[n++] = bucket(35, pair(label1, n1));
  out[n++] = bucket(36, pair(label1, affix(tokens, i, -3)));
  out[n++] = bucket(37, lastLabel);
  out[n++] = bucket(38, pair(lastLabel, label1));
  out[n++] = bucket(39, pair(lastLabel, form));
  out[n++] = bucket(40, pair(pair(label1, formNext), gn));
  out[n++] = bucket(47, pair(label1, pair(k, form)));
  return n;
}
