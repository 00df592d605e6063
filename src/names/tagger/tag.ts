// The tagger: a greedy linear classifier over the words that can be part of a name. Everything else is outside
// by definition, which is why it can run over a whole page in a few milliseconds.

import { keepShape } from '../../language/shapes';
import { CAPITAL, type Tokens } from '../../language/tokens';
import { hashWords } from '../../language/word-hash';
import { capitalNumberOf, readContext, SHAPE, type TagContext, type TagInput } from './context';
import { aroundFeatures, labelFeatures, MOST_FEATURES } from './features';
import { tokensInQuestion } from './in-question';
import type { KeptSums } from './kept-sums';
import { LABELS, OUTSIDE } from './labels';
import { addRows, SUMS } from './rows';
import { labelOf, marginOf, verdictOf } from './verdict';

/** The labels of a text and how sure each is. */
export interface Tagging {
  /** The tokens in question, in order; all others are outside. */
  readonly asked: Int32Array;
  /** One label for each token. */
  readonly labels: Uint8Array;
  /** Score of the label less the next best, 0 for tokens that were never in question. */
  readonly margin: Int32Array;
}

/**
 * True where token `i`, if no name goes on over it, is outside without asking: names begin with a capital, or with one
 * of a few particles.
 */
export function beginsNoName({ flags, hash }: Tokens, i: number): boolean {
  return !(flags[i]! & CAPITAL) && !PARTICLES.has(hash[i]!);
}

/** Lower-case words that names begin with: "al-Shabaab", "de Gaulle", "van der Bellen". */
const PARTICLES = hashWords(
  'de la le les du des del della di da do dos das van von der den ter ten bin ibn al el ul ur',
);

/**
 * Margin from which the word, the labels before it and its labels elsewhere settle the label: the words around, two
 * thirds of the work, are not asked. Of the labels settled so, one in a hundred would be another with them.
 */
const SETTLED = 220;

/** How many times that margin is needed in a run of capitalised words. */
const IN_RUN = 1.4;

/**
 * How many times that margin settles the label by the word alone, without even the labels before. Of the labels settled
 * so, a third of all, four in ten thousand would be another.
 */
const BY_WORD = 1.6;

/**
 * Labels of every token of `input` under `weights`: two passes, the second knowing the first. Linear. `settled` is the
 * margin from which the words around a token are not asked.
 */
export function tag(input: TagInput, weights: KeptSums, settled = SETTLED): Tagging {
  const passes = new Passes(readContext(input), weights, settled);
  passes.first();
  passes.second();
  return passes;
}

/** Labels before a token that was not asked about yet. */
const NEVER = 0xff;

/** What both passes share; what a label does not change is summed once. */
class Passes implements Tagging {
  readonly labels: Uint8Array;
  readonly margin: Int32Array;
  readonly asked: Int32Array;
  /** For each of them the sums for its word, the labels before and, once asked, the words around. */
  private readonly sums: Int32Array;
  /** For each of them 1 where the words around were asked. */
  private readonly askedAround: Uint8Array;
  /** For each of them 1 where the word alone settles it. */
  private readonly isSure: Uint8Array;
  /** The labels before each of them when it was asked about last, as `labelsBefore` packs them. */
  private readonly before: Uint8Array;
  /** By number of the capitalised word, what it was labelled elsewhere: 0 for nothing yet, and for other words. */
  private readonly elsewhere: Uint8Array;
  private readonly features = new Int32Array(MOST_FEATURES);

  constructor(
    private readonly context: TagContext,
    private readonly weights: KeptSums,
    private readonly settled: number,
  ) {
    keepShape(this);
    this.asked = tokensInQuestion(context.tokens);
    this.labels = new Uint8Array(context.tokens.count);
    this.margin = new Int32Array(context.tokens.count);
    this.before = new Uint8Array(this.asked.length).fill(NEVER);
    this.askedAround = new Uint8Array(this.asked.length);
    this.isSure = new Uint8Array(this.asked.length);
    this.elsewhere = new Uint8Array(context.capitalWords + 1);
    this.sums = new Int32Array(this.asked.length * SUMS);
  }

  /** Learns on the way how each word was labelled last. */
  first(): void {
    const { context, asked, labels, elsewhere } = this;
    for (let at = 0; at < asked.length; at++) {
      const i = asked[at]!;
      this.ask(at, i);
      if (context.tokens.flags[i]! & CAPITAL)
        elsewhere[capitalNumberOf(context, i)] = lastLabelled(labels[i]!);
    }
  }

  /** Knows how each word is mostly labelled. */
  second(): void {
    const { context, asked, elsewhere, labels } = this;
    const usual = usualLabels(context, labels);
    for (let word = 1; word < usual.length; word++) elsewhere[word] = usuallyLabelled(usual[word]!);
    for (let at = 0; at < asked.length; at++) this.ask(at, asked[at]!);
  }

  /** Labels token `i`, the one at `at` of those in question; what was summed for it and holds still is not summed again. */
  private ask(at: number, i: number): void {
    const { labels, before, context } = this;
    const now = labelsBefore(labels, i);
    const label1 = now >> 4;
    if (label1 === OUTSIDE && beginsNoName(context.tokens, i)) {
      labels[i] = OUTSIDE;
      return;
    }
    if (before[at] !== now) {
      before[at] = now;
      this.sumWord(at, i, label1, now & 15);
    } else if (this.holds(i)) return;
    if (this.isSure[at] === 0) this.decide(at, i, label1);
  }

  /** True where the second pass tells token `i` nothing new: it is no word with a capital, or settled as the word usually is. */
  private holds(i: number): boolean {
    const word = capitalNumberOf(this.context, i);
    if (word === 0) return true;
    return this.margin[i]! >= this.enoughAt(i) && this.elsewhere[word] === usuallyLabelled(this.labels[i]!);
  }

  /** Sums up the word and the labels before it; where the word alone is sure, it labels token `i` at once. */
  private sumWord(at: number, i: number, label1: number, label2: number): void {
    const { askedAround, context, isSure, weights, features, sums } = this;
    const verdict = weights.sumWord(context, i, label1);
    isSure[at] = marginOf(verdict) >= this.settled * BY_WORD ? 1 : 0;
    if (isSure[at] !== 0) {
      this.label(i, verdict);
      return;
    }
    weights.putWord(sums, at * SUMS);
    const count = labelFeatures(context, i, label1, label2, features);
    addRows(weights.rows, features, count, sums, at * SUMS);
    if (askedAround[at] !== 0) this.addAround(at, i);
  }

  /** Takes the best label, and asks the words around where it is not settled without them. */
  private decide(at: number, i: number, label1: number): void {
    const { askedAround } = this;
    if (askedAround[at] === 0) {
      this.take(at, i, label1);
      if (this.margin[i]! >= this.enoughAt(i)) return;
      askedAround[at] = 1;
      this.addAround(at, i);
    }
    this.take(at, i, label1);
  }

  /** The margin that settles the label of token `i`; among words with capitals a name may go on over each. */
  private enoughAt(i: number): number {
    const { of, first, last } = this.context.runs;
    const run = of[i]!;
    return run === 0 || first[run] === last[run] ? this.settled : this.settled * IN_RUN;
  }

  private addAround(at: number, i: number): void {
    const { context, features, sums, weights } = this;
    addRows(weights.rows, features, aroundFeatures(context, i, features), sums, at * SUMS);
  }

  /** Takes the best label by the sums and by what the word's labels elsewhere tell. */
  private take(at: number, i: number, label1: number): void {
    const { context, sums, weights } = this;
    const elsewhere = this.elsewhere[capitalNumberOf(context, i)]!;
    const more = weights.sumElsewhere(context.shape[i]! & SHAPE.form, label1, elsewhere);
    this.label(i, verdictOf(sums, at * SUMS, weights.labelled, more, label1));
  }

  private label(i: number, verdict: number): void {
    this.labels[i] = labelOf(verdict);
    this.margin[i] = marginOf(verdict);
  }
}

/** The label of the token before `i`, `LABELS` where there is none. */
export function labelBefore(labels: Uint8Array, i: number): number {
  return i > 0 ? labels[i - 1]! : LABELS;
}

/** The labels of the two tokens before `i`, in one number. */
function labelsBefore(labels: Uint8Array, i: number): number {
  return (labelBefore(labels, i) << 4) | labelBefore(labels, i - 1);
}

/** The value of the feature for a word that had this label last. */
export const lastLabelled = (label: number): number => label + 1;

/** The value of the feature for a word that usually has this label. */
export const usuallyLabelled = (label: number): number => LABELS + 2 + label;

/** The commonest label of each capitalised word of a text, by its number (`capitalNumberOf`); of equals the lower. */
export function usualLabels(context: TagContext, labels: Uint8Array): Uint8Array {
  const { capitals } = context.tokens;
  const usual = new Uint8Array(context.capitalWords + 1);
  const counts = new Int32Array(usual.length * LABELS);
  for (let at = 0; at < capitals.length; at++) {
    const i = capitals[at]!;
    const word = capitalNumberOf(context, i);
    const label = labels[i]!;
    const count = ++counts[word * LABELS + label]!;
    const most = counts[word * LABELS + usual[word]!]!;
    if (count > most || (count === most && label < usual[word]!)) usual[word] = label;
  }
  return usual;
}
