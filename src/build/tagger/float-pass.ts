// The tagger's walk over a text under weights that are still being learned: what names/tagger/tag.ts does with packed
// rows, here plainly, a sum for each label and feature, in floating point.
import { CAPITAL } from '../../language/tokens';
import { SHAPE, type TagContext } from '../../names/tagger/context';
import {
  aroundFeatures,
  buckets,
  elsewhereFeatures,
  labelFeatures,
  MOST_FEATURES,
  wordFeatures,
} from '../../names/tagger/features';
import { tokensInQuestion } from '../../names/tagger/in-question';
import { LABELS, OUTSIDE } from '../../names/tagger/labels';
import { beginsNoName, labelBefore, lastLabelled } from '../../names/tagger/tag';
import { bestLabel } from '../../names/tagger/verdict';

/** Reads a text token by token; the labels of the tokens before are set by whoever walks. */
export class FloatReader {
  readonly labels: Uint8Array;
  private readonly latest: Uint8Array;

  /** `usual` is what `usuallyElsewhere` made of an earlier pass, if there was one. */
  constructor(
    private readonly context: TagContext,
    private readonly usual: Uint8Array | null,
  ) {
    this.labels = new Uint8Array(context.tokens.count);
    this.latest = new Uint8Array(context.tokens.vocabulary.size);
  }

  /** Writes all buckets of token `i` into `out`, which has room for `MOST_FEATURES`; returns how many. */
  features(i: number, out: Int32Array): number {
    const { context, labels } = this;
    const label1 = labelBefore(labels, i);
    let count = 0;
    const add = (more: number): void => {
      out.set(buckets.subarray(0, more), count);
      count += more;
    };
    add(wordFeatures(context, i, label1));
    add(aroundFeatures(context, i));
    add(labelFeatures(context, i, label1, labelBefore(labels, i - 1)));
    add(elsewhereFeatures(context.shape[i]! & SHAPE.form, label1, this.elsewhere(i)));
    return count;
  }

  /** Sets the label of token `i`. */
  label(i: number, label: number): void {
    const { flags, word } = this.context.tokens;
    this.labels[i] = label;
    if (flags[i]! & CAPITAL) this.latest[word[i]!] = lastLabelled(label);
  }

  private elsewhere(i: number): number {
    return (this.usual ?? this.latest)[this.context.tokens.word[i]!]!;
  }
}

/** The labels of a text under weights by bucket and label, in one pass; `usual` as for `FloatReader`. */
export function floatPass(
  context: TagContext,
  weights: Float64Array,
  usual: Uint8Array | null = null,
): Uint8Array {
  const reader = new FloatReader(context, usual);
  const features = new Int32Array(MOST_FEATURES);
  const scores = new Float64Array(LABELS);
  for (const i of tokensInQuestion(context.tokens)) {
    const before = i > 0 ? reader.labels[i - 1]! : OUTSIDE;
    if (i > 0 && before === OUTSIDE && beginsNoName(context.tokens, i)) continue;
    score(weights, features, reader.features(i, features), scores);
    reader.label(i, bestLabel(scores, before));
  }
  return reader.labels;
}

/** Sum of the rows of the first `count` buckets, one for each label. */
export function score(
  weights: Float64Array,
  features: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  for (let label = 0; label < LABELS; label++) {
    let sum = 0;
    for (let f = 0; f < count; f++) sum += weights[features[f]! * LABELS + label]!;
    scores[label] = sum;
  }
}
