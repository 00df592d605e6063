// The tagger: a greedy linear classifier over the words that can be part of a name. Everything else is outside
// by definition, which is why it can run over a whole page in a few milliseconds.

import { keepShape } from '../../language/shapes';
import { CAPITAL, type Tokens } from '../../language/tokens';
import { hashWords } from '../../language/word-hash';
import { readContext, SHAPE, type TagContext, type TagInput } from './context';
import { aroundFeatures, labelFeatures } from './features';
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
  /** By word (`Tokens.word`), what it was labelled elsewhere; 0 for nothing yet, and for words without a capital. */
  private elsewhere: Uint8Array;

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
    this.elsewhere = new Uint8Array(context.tokens.vocabulary.size);
    this.sums = new Int32Array(this.asked.length * SUMS);
  }

  /** Learns on the way how each word was labelled last. */
  first(): void {
    const { asked, labels, elsewhere } = this;
    const { flags, word } = this.context.tokens;
    for (let at = 0; at < asked.length; at++) {
      const i = asked[at]!;
      this.ask(at, i);
      if (flags[i]! & CAPITAL) elsewhere[word[i]!] = lastLabelled(labels[i]!);
    }
  }

  /** Knows how each word is mostly labelled. */
  second(): void {
    const { asked } = this;
    this.elsewhere = usuallyElsewhere(this.context, this.labels);
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
    } else if (this.isSure[at] !== 0 || this.holds(i)) return;
    if (this.isSure[at] === 0) this.decide(at, i, label1);
  }

  /** True where the second pass tells token `i` nothing new: it is no word with a capital, or settled as the word usually is. */
  private holds(i: number): boolean {
    const elsewhere = this.elsewhere[this.context.tokens.word[i]!]!;
    return elsewhere === 0 || (elsewhere === usuallyLabelled(this.labels[i]!) && this.isSettled(i));
  }

  /** Sums up the word and the labels before it; where the word alone is sure, it labels token `i` at once. */
  private sumWord(at: number, i: number, label1: number, label2: number): void {
    const { askedAround, context, isSure, weights, sums } = this;
    const verdict = weights.sumWord(context, i, label1);
    isSure[at] = marginOf(verdict) >= this.settled * BY_WORD ? 1 : 0;
    if (isSure[at] !== 0) {
      this.label(i, verdict);
      return;
    }
    weights.putWord(sums, at * SUMS);
    addRows(weights.rows, labelFeatures(context, i, label1, label2), sums, at * SUMS);
    if (askedAround[at] !== 0) this.addAround(at, i);
  }

  /** Takes the best label, and asks the words around where it is not settled without them. */
  private decide(at: number, i: number, label1: number): void {
    const { askedAround } = this;
    if (askedAround[at] === 0) {
      this.take(at, i, label1);
      if (this.isSettled(i)) return;
      askedAround[at] = 1;
      this.addAround(at, i);
    }
    this.take(at, i, label1);
  }

  /** True where its margin settles the label of token `i`; among words with capitals a name may go on over each. */
  private isSettled(i: number): boolean {
    const margin = this.margin[i]!;
    if (margin < this.settled || margin >= this.settled * IN_RUN) return margin >= this.settled;
    const { of, first, last } = this.context.runs;
    const run = of[i]!;
    return run === 0 || first[run] === last[run];
  }

  private addAround(at: number, i: number): void {
    const { context, sums, weights } = this;
    addRows(weights.rows, aroundFeatures(context, i), sums, at * SUMS);
  }

  /** Takes the best label by the sums and by what the word's labels elsewhere tell. */
  private take(at: number, i: number, label1: number): void {
    const { context, sums, weights } = this;
    const elsewhere = this.elsewhere[context.tokens.word[i]!]!;
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

/** The value of `elsewhereFeatures` for a word that had this label last. */
export const lastLabelled = (label: number): number => label + 1;

/** The value of `elsewhereFeatures` for a word that usually has this label. */
export const usuallyLabelled = (label: number): number => LABELS + 2 + label;

/** By word, how it is usually labelled (of equals the lower label); 0 for words that the text writes with no capital. */
export function usuallyElsewhere(context: TagContext, labels: Uint8Array): Uint8Array {
  const { capitals, word, vocabulary } = context.tokens;
  const usually = new Uint8Array(vocabulary.size);
  const counts = new Int32Array((context.capitalWords + 1) * LABELS);
  for (let at = 0; at < capitals.length; at++) {
    const i = capitals[at]!;
    const own = word[i]!;
    const row = context.capitalNumber[own]! * LABELS;
    const label = labels[i]!;
    const count = ++counts[row + label]!;
    const before = usually[own]! - usuallyLabelled(0);
    const most = before < 0 ? 0 : counts[row + before]!;
    if (count > most || (count === most && label < before)) usually[own] = usuallyLabelled(label);
  }
  return usually;
}
