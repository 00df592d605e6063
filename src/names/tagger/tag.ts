// The tagger: a greedy averaged perceptron over the words that can be part of a name. Everything else is outside
// by definition, which is why it can run over a whole page in a few milliseconds.
import { CAPITAL, joinsWords, NUMBER, POSSESSIVE, type Tokens, WORD } from '../../language/tokens';
import { hashWords } from '../../language/word-hash';
import {
  fillFeatures,
  fillFixed,
  fillMoving,
  MOST_FEATURES,
  readContext,
  type TagContext,
  type TagInput,
} from './features';
import { LABELS, OUTSIDE } from './labels';

/** Weights by bucket and label: `weights[bucket * LABELS + label]`. */
export type TagWeights = Int8Array | Float64Array;

/** Lower-case words that can stand inside a name, or begin one. */
const INNER = hashWords(`
  of the and for with on in at to against by from without de la le les du des del della di da do dos das van von der
  den ter ten bin ibn al el ul ur y e i et und zu a an o is être`);

/** The labels of a text and how sure each is. */
export interface Tagging {
  /** One label for each token. */
  readonly labels: Uint8Array;
  /** Score of the label less the next best, 0 for tokens that were never in question. */
  readonly margin: Int32Array;
}

/** True where token `i` can be part of a name: a capital, or a word or mark between or just before capitals. */
export function inQuestion(tokens: Tokens, i: number): boolean {
  const flags = tokens.flags[i]!;
  if (flags & CAPITAL) return !opensSentence(tokens, i);
  if (flags & NUMBER) return i > 0 && (tokens.flags[i - 1]! & CAPITAL) !== 0;
  if (flags & WORD) {
    if (!INNER.has(tokens.hash[i]!)) return joinsToCapital(tokens, i);
    return nearCapital(tokens, i, 1);
  }
  if (flags & POSSESSIVE) return true;
  return JOINING.has(tokens.hash[i]!) && nearCapital(tokens, i, 1) && nearCapital(tokens, i, -1);
}

/** Words that begin sentences by the thousand and names hardly ever, unless a capital follows. */
const OPENERS = hashWords(`
  the a an in on at it he she they we i you but and this that these those there his her its their our my as if when
  while after before since for with from by to of so yet or nor not no what who why how where which`);

/** "The company", "In recent days": a word of no name before a word in lower case. */
function opensSentence({ hash, flags, count }: Tokens, i: number): boolean {
  if (!OPENERS.has(hash[i]!) || i + 1 >= count) return false;
  return (flags[i + 1]! & WORD) !== 0 && !(flags[i + 1]! & (CAPITAL | NUMBER));
}

/** Hyphens, dashes, ampersand, slash, full stop of an initial: marks that can stand inside a name. */
const JOINING = new Set([..."-–‐&/.’'"].map(mark => mark.charCodeAt(0)));

/** "Al-shabaab", "Co-op": a lower-case word glued by a hyphen to a capitalised one before it. */
function joinsToCapital(tokens: Tokens, i: number): boolean {
  return i > 1 && joinsWords(tokens, i - 1) && (tokens.flags[i - 2]! & CAPITAL) !== 0;
}

/** True where a capital stands within three tokens in that direction, with only inner words and marks between. */
function nearCapital(tokens: Tokens, i: number, step: 1 | -1): boolean {
  for (let at = i + step, steps = 0; at >= 0 && at < tokens.count && steps < 3; at += step, steps++) {
    const flags = tokens.flags[at]!;
    if (flags & CAPITAL) return true;
    if (flags & WORD ? !INNER.has(tokens.hash[at]!) : !JOINING.has(tokens.hash[at]!)) return false;
  }
  return false;
}

/** Labels of every token of `input` under `weights`: two passes, the second knowing the first. Linear. */
export function tag(input: TagInput, weights: TagWeights): Tagging {
  const context = readContext(input);
  const fixed = fixedScores(context, weights);
  const first = passOver(context, weights, new Map(), fixed);
  return passOver(context, weights, usualLabels(context, first.labels), fixed);
}

/** One pass from left to right; `usual` gives, by word, the label it had in an earlier pass. */
export function pass(context: TagContext, weights: TagWeights, usual: UsualLabels): Tagging {
  return passOver(context, weights, usual, fixedScores(context, weights));
}

/** What both passes share: the tokens in question, and for each the scores of the features that no label changes. */
interface FixedScores {
  readonly tokens: readonly number[];
  /** `LABELS` scores a token, in the order of `tokens`. */
  readonly scores: Float64Array;
}

function fixedScores(context: TagContext, weights: TagWeights): FixedScores {
  const tokens: number[] = [];
  for (let i = 0; i < context.tokens.count; i++) if (inQuestion(context.tokens, i)) tokens.push(i);
  const scores = new Float64Array(tokens.length * LABELS);
  const features = new Int32Array(MOST_FEATURES);
  tokens.forEach((i, at) => {
    addRows(weights, features, fillFixed(context, i, features), scores, at * LABELS);
  });
  return { tokens, scores };
}

function passOver(context: TagContext, weights: TagWeights, usual: UsualLabels, fixed: FixedScores): Tagging {
  const { tokens } = context;
  const labels = new Uint8Array(tokens.count);
  const margin = new Int32Array(tokens.count);
  const scores = new Float64Array(LABELS);
  const features = new Int32Array(MOST_FEATURES);
  const latest = new Map<number, number>();
  for (let at = 0; at < fixed.tokens.length; at++) {
    const i = fixed.tokens[at]!;
    for (let label = 0; label < LABELS; label++) scores[label] = fixed.scores[at * LABELS + label]!;
    const label1 = i > 0 ? labels[i - 1]! : LABELS;
    const label2 = i > 1 ? labels[i - 2]! : LABELS;
    const elsewhere = elsewhereOf(tokens.hash[i]!, usual, latest);
    addRows(weights, features, fillMoving(context, i, label1, label2, elsewhere, features, 0), scores, 0);
    const best = bestLabel(scores, i > 0 ? labels[i - 1]! : OUTSIDE);
    labels[i] = best;
    margin[i] = scores[best]! - runnerUp(scores, best);
    if (tokens.flags[i]! & CAPITAL) latest.set(tokens.hash[i]!, best + 1);
  }
  return { labels, margin };
}

/** The label the word usually has, else the one it had last, as one value of a feature. */
function elsewhereOf(hash: number, usual: UsualLabels, latest: UsualLabels): number {
  const known = usual.get(hash);
  return known === undefined ? (latest.get(hash) ?? 0) : LABELS + 1 + known;
}

/** By word hash, one more than the label the word mostly has in a text. */
export type UsualLabels = ReadonlyMap<number, number>;

/** The commonest label of each capitalised word of a text under `labels`; of equals, the one that came first. */
export function usualLabels(context: TagContext, labels: Uint8Array): Map<number, number> {
  const { tokens } = context;
  const counts = new Map<number, Uint16Array>();
  for (let i = 0; i < tokens.count; i++) {
    if (!(tokens.flags[i]! & CAPITAL)) continue;
    const row = counts.get(tokens.hash[i]!) ?? new Uint16Array(LABELS);
    row[labels[i]!] = row[labels[i]!]! + 1;
    counts.set(tokens.hash[i]!, row);
  }
  const usual = new Map<number, number>();
  for (const [hash, row] of counts) {
    let best = 0;
    for (let label = 1; label < LABELS; label++) if (row[label]! > row[best]!) best = label;
    usual.set(hash, best + 1);
  }
  return usual;
}

/** Features of token `i` given the labels before it, the label its word had last and the one it usually has. */
export function featuresAt(
  context: TagContext,
  labels: Uint8Array,
  usual: UsualLabels,
  latest: UsualLabels,
  i: number,
  out: Int32Array,
): number {
  const label1 = i > 0 ? labels[i - 1]! : LABELS;
  const label2 = i > 1 ? labels[i - 2]! : LABELS;
  const elsewhere = elsewhereOf(context.tokens.hash[i]!, usual, latest);
  return fillFeatures(context, i, label1, label2, elsewhere, out);
}

/** Sum of the rows of the given buckets. */
export function score(weights: TagWeights, features: Int32Array, count: number, scores: Float64Array): void {
  scores.fill(0);
  addRows(weights, features, count, scores, 0);
}

/**
 * Adds the rows of the given buckets to `scores` from `at` on. The hot loop of the tagger: label by label, so that
 * each sum stays in a register while the rows, read once, stay in the nearest cache.
 */
function addRows(
  weights: TagWeights,
  features: Int32Array,
  count: number,
  scores: Float64Array,
  at: number,
): void {
  for (let label = 0; label < LABELS; label++) {
    let sum = 0;
    for (let f = 0; f < count; f++) sum += weights[features[f]! * LABELS + label]!;
    scores[at + label] = scores[at + label]! + sum;
  }
}

/** The best label that may follow `before`: a name goes on only with its own kind. */
export function bestLabel(scores: Float64Array, before: number): number {
  let best = OUTSIDE;
  for (let label = 1; label < LABELS; label++) {
    if ((label & 1) === 0 && before !== label && before !== label - 1) continue;
    if (scores[label]! > scores[best]!) best = label;
  }
  return best;
}

function runnerUp(scores: Float64Array, best: number): number {
  let second = -Infinity;
  for (let label = 0; label < LABELS; label++) {
    if (label !== best && scores[label]! > second) second = scores[label]!;
  }
  return second;
}
