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

/** Bucket of feature `template` with value `value`. */
function bucket(template: number, value: number): number {
  let h = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  return Math.imul(h, 0xc2b2ae35) >>> SHIFT;
}

const pair = (a: number, b: number): number => Math.imul(a ^ (a >>> 16), 0x27d4eb2f) ^ b;

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
// function writes its buckets into `out` from the start and returns how many.

/** The buckets that hang on the word itself and the label before it: its letters, its form, what is known of it. */
export function wordFeatures(context: TagContext, i: number, label1: number, out: Int32Array): number {
  const { tokens, gazetteer, shape } = context;
  const w = tokens.hash[i]!;
  const s = shape[i]!;
  const g = gazetteer[i]!;
  const form = s & SHAPE.form;
  const seen = standsElsewhere(context, i);
  const k = knownOf(context, i);
  const ending = affix(tokens, i, -3);
  let n = 0;
  out[n++] = bucket(1, 0);
  out[n++] = bucket(2, w);
  out[n++] = bucket(11, affix(tokens, i, 3));
  out[n++] = bucket(12, affix(tokens, i, 4));
  out[n++] = bucket(13, affix(tokens, i, -2));
  out[n++] = bucket(14, ending);
  out[n++] = bucket(15, affix(tokens, i, -4));
  out[n++] = bucket(16, s);
  out[n++] = bucket(21, g);
  out[n++] = bucket(22, pair(g, s));
  out[n++] = bucket(27, pair(seen, pair(s & SHAPE.sentenceStart, form)));
  out[n++] = bucket(28, pair(seen, g));
  out[n++] = bucket(41, k);
  out[n++] = bucket(42, pair(k, form));
  out[n++] = bucket(50, pair(g, pair(k, s & SHAPE.sentenceStart)));
  out[n++] = bucket(29, label1);
  out[n++] = bucket(31, pair(label1, w));
  out[n++] = bucket(32, pair(label1, s));
  out[n++] = bucket(33, pair(label1, g));
  out[n++] = bucket(36, pair(label1, ending));
  out[n++] = bucket(47, pair(label1, pair(k, form)));
  return n;
}

/** What is known of the word of token `i`: bits of `WORD_FACT`, 0 where there is none. */
function knownOf({ tokens, facts }: TagContext, i: number): number {
  return i >= 0 && i < tokens.count && tokens.flags[i]! & WORD ? facts.bitsOf(tokens.hash[i]!) : 0;
}

/** The buckets that hang on the words around and on how the token stands between them. */
export function aroundFeatures(context: TagContext, i: number, out: Int32Array): number {
  const { tokens, gazetteer, shape } = context;
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
  const k = knownOf(context, i);
  const kp = knownOf(context, i - 1);
  const kn = knownOf(context, i + 1);
  const kn2 = knownOf(context, i + 2);
  const kp2 = knownOf(context, i - 2);
  const { runs } = context;
  const run = runs.of[i]!;
  const first = run === 0 ? i : runs.first[run]!;
  const last = run === 0 ? i : runs.last[run]!;
  const place = pair(Math.min(i - first, 3), Math.min(last - first, 4));
  const knownLast = knownOf(context, last);
  let n = 0;
  out[n++] = bucket(3, p1);
  out[n++] = bucket(4, n1);
  out[n++] = bucket(5, p2);
  out[n++] = bucket(6, n2);
  out[n++] = bucket(7, pair(p1, w));
  out[n++] = bucket(8, pair(w, n1));
  out[n++] = bucket(9, pair(p2, p1));
  out[n++] = bucket(10, pair(n1, n2));
  out[n++] = bucket(17, pair(form, pair(formBefore, formNext)));
  out[n++] = bucket(18, pair(s, n1));
  out[n++] = bucket(19, pair(s, p1));
  out[n++] = bucket(20, pair(formNext, sn2 & SHAPE.form));
  out[n++] = bucket(23, pair(g, gn));
  out[n++] = bucket(24, pair(g, gp));
  out[n++] = bucket(25, pair(g, p1));
  out[n++] = bucket(26, pair(g, n1));
  out[n++] = bucket(43, pair(pair(k, kn), formNext));
  out[n++] = bucket(44, pair(pair(k, kp), formBefore));
  out[n++] = bucket(45, pair(kn, formNext));
  out[n++] = bucket(46, pair(kp, formBefore));
  out[n++] = bucket(48, pair(pair(kn, formNext), pair(kn2, sn2 & SHAPE.form)));
  out[n++] = bucket(49, pair(pair(kp, formBefore), kp2));
  out[n++] = bucket(51, hash[last]!);
  out[n++] = bucket(55, pair(knownLast, place));
  out[n++] = bucket(56, pair(place, form));
  out[n++] = bucket(58, pair(knownOf(context, first), knownLast));
  return n;
}

/** The buckets that hang on the labels of the token before and of the one before that, and on the words beside. */
export function labelFeatures(
  { tokens, gazetteer, shape }: TagContext,
  i: number,
  label1: number,
  label2: number,
  out: Int32Array,
): number {
  const { hash, count } = tokens;
  const goesOn = i + 1 < count;
  const formNext = goesOn ? shape[i + 1]! & SHAPE.form : 0;
  out[0] = bucket(30, pair(label1, label2));
  out[1] = bucket(34, pair(label1, i > 0 ? hash[i - 1]! : -1));
  out[2] = bucket(35, pair(label1, goesOn ? hash[i + 1]! : -2));
  out[3] = bucket(40, pair(pair(label1, formNext), goesOn ? gazetteer[i + 1]! : 0));
  return 4;
}

/** The buckets that hang on how a word of this form was labelled elsewhere in the text (`elsewhere`, see tag.ts). */
export function elsewhereFeatures(form: number, label1: number, elsewhere: number, out: Int32Array): number {
  out[0] = bucket(37, elsewhere);
  out[1] = bucket(38, pair(elsewhere, label1));
  out[2] = bucket(39, pair(elsewhere, form));
  return 3;
}
