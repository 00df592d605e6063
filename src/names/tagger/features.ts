// The features of one token, as buckets of a weight table: words and endings around it, its shape, what the
// lexicon says, and what the article says of the same word elsewhere. Published for perceptron taggers with
// gazetteers and non-local features by Ratinov and Roth (CoNLL 2009); the list here is our own.
import { foldedUnit } from '../../language/letters';
import { type Tokens, WORD } from '../../language/tokens';
import { SHAPE, standsElsewhere, type TagContext } from './context';

/** log2 of the number of buckets. */
export const BUCKET_BITS = 18;
const SHIFT = 32 - BUCKET_BITS;

/** Most features a token can have. */
export const MOST_FEATURES = 64;

/** The buckets of the features that were read last. */
export const buckets = new Int32Array(MOST_FEATURES);

/** Feature `template` with value `value`, as `toBuckets` takes it. The product is exact; its low 32 bits count. */
const feature = (template: number, value: number): number => value ^ (template * 0x9e3779b1);

const pair = (a: number, b: number): number => Math.imul(a ^ (a >>> 16), 0x27d4eb2f) ^ b;

/**
 * Turns the first `count` features in `buckets` into their buckets; returns how many. One loop for all: hashed where they
 * are read, they are more code than a compiler puts into one piece.
 */
function toBuckets(count: number): number {
  for (let n = 0; n < count; n++) {
    let h = Math.imul(buckets[n]!, 0x85ebca6b);
    h ^= h >>> 13;
    buckets[n] = Math.imul(h, 0xc2b2ae35) >>> SHIFT;
  }
  return count;
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

// The features of a token, in four parts, so that each is read only when what it hangs on has changed, or never. Each
// function writes its buckets into `buckets` from the start and returns how many.

/** The buckets that hang on the word itself and the label before it: its letters, its form, what is known of it. */
export function wordFeatures(context: TagContext, i: number, label1: number): number {
  const { tokens, gazetteer, shape } = context;
  const w = tokens.hash[i]!;
  const s = shape[i]!;
  const g = gazetteer[i]!;
  const form = s & SHAPE.form;
  const seen = standsElsewhere(context, i);
  const k = knownOf(context, i);
  const ending = affix(tokens, i, -3);
  let n = 0;
  buckets[n++] = feature(1, 0);
  buckets[n++] = feature(2, w);
  buckets[n++] = feature(11, affix(tokens, i, 3));
  buckets[n++] = feature(12, affix(tokens, i, 4));
  buckets[n++] = feature(13, affix(tokens, i, -2));
  buckets[n++] = feature(14, ending);
  buckets[n++] = feature(15, affix(tokens, i, -4));
  buckets[n++] = feature(16, s);
  buckets[n++] = feature(21, g);
  buckets[n++] = feature(22, pair(g, s));
  buckets[n++] = feature(27, pair(seen, pair(s & SHAPE.sentenceStart, form)));
  buckets[n++] = feature(28, pair(seen, g));
  buckets[n++] = feature(41, k);
  buckets[n++] = feature(42, pair(k, form));
  buckets[n++] = feature(50, pair(g, pair(k, s & SHAPE.sentenceStart)));
  buckets[n++] = feature(29, label1);
  buckets[n++] = feature(31, pair(label1, w));
  buckets[n++] = feature(32, pair(label1, s));
  buckets[n++] = feature(33, pair(label1, g));
  buckets[n++] = feature(36, pair(label1, ending));
  buckets[n++] = feature(47, pair(label1, pair(k, form)));
  return toBuckets(n);
}

/** Set in `known` for words that were asked about. */
const ASKED = 0x8000;

/** What is known of the word of token `i`: bits of `WORD_FACT`, 0 where there is none. */
function knownOf({ tokens, facts, known }: TagContext, i: number): number {
  if (i < 0 || i >= tokens.count || !(tokens.flags[i]! & WORD)) return 0;
  const word = tokens.word[i]!;
  if (known[word] === 0) known[word] = facts.bitsOf(tokens.hash[i]!) | ASKED;
  return known[word]! & ~ASKED;
}

/** The buckets that hang on the words around and on how the token stands between them. */
export function aroundFeatures(context: TagContext, i: number): number {
  return toBuckets(inRun(context, i, after(context, i, before(context, i))));
}

/** Features of the two tokens before; answers how many, as the next two do. */
function before(context: TagContext, i: number): number {
  const { tokens, gazetteer, shape } = context;
  const g = gazetteer[i]!;
  const p1 = i > 0 ? tokens.hash[i - 1]! : -1;
  const p2 = i > 1 ? tokens.hash[i - 2]! : -1;
  const gp = i > 0 ? gazetteer[i - 1]! : 0;
  const formBefore = i > 0 ? shape[i - 1]! & SHAPE.form : 0;
  const kp = knownOf(context, i - 1);
  const knownForm = pair(kp, formBefore);
  let n = 0;
  buckets[n++] = feature(3, p1);
  buckets[n++] = feature(5, p2);
  buckets[n++] = feature(7, pair(p1, tokens.hash[i]!));
  buckets[n++] = feature(9, pair(p2, p1));
  buckets[n++] = feature(19, pair(shape[i]!, p1));
  buckets[n++] = feature(24, pair(g, gp));
  buckets[n++] = feature(25, pair(g, p1));
  buckets[n++] = feature(44, pair(pair(knownOf(context, i), kp), formBefore));
  buckets[n++] = feature(46, knownForm);
  buckets[n++] = feature(49, pair(knownForm, knownOf(context, i - 2)));
  return n;
}

/** Adds features of the two tokens behind to the first `count`. */
function after(context: TagContext, i: number, count: number): number {
  const { tokens, gazetteer, shape } = context;
  const left = tokens.count - i;
  const g = gazetteer[i]!;
  const n1 = left > 1 ? tokens.hash[i + 1]! : -2;
  const n2 = left > 2 ? tokens.hash[i + 2]! : -2;
  const gn = left > 1 ? gazetteer[i + 1]! : 0;
  const formNext = left > 1 ? shape[i + 1]! & SHAPE.form : 0;
  const formNext2 = left > 2 ? shape[i + 2]! & SHAPE.form : 0;
  const kn = knownOf(context, i + 1);
  const knownForm = pair(kn, formNext);
  let n = count;
  buckets[n++] = feature(4, n1);
  buckets[n++] = feature(6, n2);
  buckets[n++] = feature(8, pair(tokens.hash[i]!, n1));
  buckets[n++] = feature(10, pair(n1, n2));
  buckets[n++] = feature(18, pair(shape[i]!, n1));
  buckets[n++] = feature(20, pair(formNext, formNext2));
  buckets[n++] = feature(23, pair(g, gn));
  buckets[n++] = feature(26, pair(g, n1));
  buckets[n++] = feature(43, pair(pair(knownOf(context, i), kn), formNext));
  buckets[n++] = feature(45, knownForm);
  buckets[n++] = feature(48, pair(knownForm, pair(knownOf(context, i + 2), formNext2)));
  return n;
}

/** Adds features of the run that the token stands in. */
function inRun(context: TagContext, i: number, count: number): number {
  const { tokens, shape, runs } = context;
  const form = shape[i]! & SHAPE.form;
  const formBefore = i > 0 ? shape[i - 1]! & SHAPE.form : 0;
  const formNext = i + 1 < tokens.count ? shape[i + 1]! & SHAPE.form : 0;
  const run = runs.of[i]!;
  const first = run === 0 ? i : runs.first[run]!;
  const last = run === 0 ? i : runs.last[run]!;
  const place = pair(Math.min(i - first, 3), Math.min(last - first, 4));
  const knownLast = knownOf(context, last);
  let n = count;
  buckets[n++] = feature(17, pair(form, pair(formBefore, formNext)));
  buckets[n++] = feature(51, tokens.hash[last]!);
  buckets[n++] = feature(55, pair(knownLast, place));
  buckets[n++] = feature(56, pair(place, form));
  buckets[n++] = feature(58, pair(knownOf(context, first), knownLast));
  return n;
}

/** The buckets that hang on the labels of the token before and of the one before that, and on the words beside. */
export function labelFeatures(
  { tokens, gazetteer, shape }: TagContext,
  i: number,
  label1: number,
  label2: number,
): number {
  const { count } = tokens;
  const goesOn = i + 1 < count;
  const formNext = goesOn ? shape[i + 1]! & SHAPE.form : 0;
  buckets[0] = feature(30, pair(label1, label2));
  buckets[1] = feature(34, pair(label1, i > 0 ? tokens.hash[i - 1]! : -1));
  buckets[2] = feature(35, pair(label1, goesOn ? tokens.hash[i + 1]! : -2));
  buckets[3] = feature(40, pair(pair(label1, formNext), goesOn ? gazetteer[i + 1]! : 0));
  return toBuckets(4);
}

/** The buckets that hang on how a word of this form was labelled elsewhere in the text (`elsewhere`, see tag.ts). */
export function elsewhereFeatures(form: number, label1: number, elsewhere: number): number {
  buckets[0] = feature(37, elsewhere);
  buckets[1] = feature(38, pair(elsewhere, label1));
  buckets[2] = feature(39, pair(elsewhere, form));
  return toBuckets(3);
}
