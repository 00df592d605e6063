// Learns the weights of the tagger: multinomial logistic regression by AdaGrad (Duchi, Hazan and Singer 2011),
// with the labels the model itself gives before a token as features, so that it learns to live with its own
// mistakes. A share of the features is dropped at each step, which keeps it from learning articles by heart.

import { BUCKET_BITS, MOST_FEATURES } from '../../names/tagger/features';
import { tokensInQuestion } from '../../names/tagger/in-question';
import { LABELS, OUTSIDE } from '../../names/tagger/labels';
import { usuallyElsewhere } from '../../names/tagger/tag';
import { bestLabel } from '../../names/tagger/verdict';
import { FloatReader, floatPass, score } from './float-pass';
import type { Example } from './read-examples';

export interface TrainOptions {
  readonly rounds: number;
  /** Step size. */
  readonly rate: number;
  /** Share of features dropped at each step, 0 to 1. */
  readonly drop: number;
  /** Weight decay. */
  readonly decay: number;
  /** Share of texts read as in the second pass, once there are weights to make a first pass with. */
  readonly secondPass: number;
}

const usualOptions: TrainOptions = { rounds: 8, rate: 0.05, drop: 0.3, decay: 1e-4, secondPass: 0.5 };

/** Weights, by bucket and label, after `options.rounds` over the examples; the same examples give the same weights. */
export function train(examples: readonly Example[], options: TrainOptions = usualOptions): Float64Array {
  const size = LABELS << BUCKET_BITS;
  const learner = new Learner(new Float64Array(size), new Float64Array(size), options, randomNumbers(7));
  // The second pass reads labels that a model gave to texts it had not seen: two halves teach each other.
  const halves = [examples.filter((_, i) => i % 2 === 0), examples.filter((_, i) => i % 2 === 1)];
  const others = options.secondPass > 0 ? halves.map(half => firstPassOnly(half, options)) : [];
  const order = examples.map((_, i) => i);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, learner.random);
    for (const i of order) {
      const example = examples[i]!;
      const second = others.length > 0 && learner.random() < options.secondPass;
      const teacher = others[1 - (i % 2)];
      const usual =
        second && teacher ? usuallyElsewhere(example.context, floatPass(example.context, teacher)) : null;
      learner.learn(example, usual);
    }
  }
  return learner.weights;
}

function firstPassOnly(examples: readonly Example[], options: TrainOptions): Float64Array {
  return train(examples, { ...options, rounds: Math.max(3, options.rounds >> 1), secondPass: 0 });
}

class Learner {
  private readonly features = new Int32Array(MOST_FEATURES);
  private readonly scores = new Float64Array(LABELS);
  private readonly shares = new Float64Array(LABELS);

  constructor(
    readonly weights: Float64Array,
    private readonly squares: Float64Array,
    private readonly options: TrainOptions,
    readonly random: () => number,
  ) {}

  /** One walk over a text, one step a token in question. */
  learn({ context, gold }: Example, usual: Uint8Array | null): void {
    const reader = new FloatReader(context, usual);
    for (const i of tokensInQuestion(context.tokens)) {
      const kept = this.dropSome(reader.features(i, this.features));
      score(this.weights, this.features, kept, this.scores);
      const before = i > 0 ? reader.labels[i - 1]! : OUTSIDE;
      const best = bestLabel(this.scores, before);
      this.step(gold[i]!, kept);
      reader.label(i, this.random() < 0.8 ? best : gold[i]!);
    }
  }

  private dropSome(count: number): number {
    let kept = 0;
    for (let f = 0; f < count; f++) {
      if (this.random() >= this.options.drop) this.features[kept++] = this.features[f]!;
    }
    return kept;
  }

  /** Gradient of the log loss of label `gold`, scaled by what each weight has seen so far. */
  private step(gold: number, count: number): void {
    const { weights, squares, scores, shares, features } = this;
    const { rate, decay } = this.options;
    let most = -Infinity;
    for (let label = 0; label < LABELS; label++) most = Math.max(most, scores[label]!);
    let sum = 0;
    for (let label = 0; label < LABELS; label++) {
      shares[label] = Math.exp(scores[label]! - most);
      sum += shares[label]!;
    }
    for (let label = 0; label < LABELS; label++) {
      const error = shares[label]! / sum - (label === gold ? 1 : 0);
      if (Math.abs(error) < 1e-3) continue;
      for (let f = 0; f < count; f++) {
        const at = features[f]! * LABELS + label;
        const gradient = error + decay * weights[at]!;
        squares[at] = squares[at]! + gradient * gradient;
        weights[at] = weights[at]! - (rate * gradient) / Math.sqrt(squares[at]! + 0.01);
      }
    }
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i]!;
    order[i] = order[j]!;
    order[j] = held;
  }
}

/** Numbers in [0, 1) that are the same at every run (xorshift32, Marsaglia 2003). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x100000000;
  };
}
