// What one attribution is while it is being worked out, in token indices; turned into model sources last.
import type { Phrase } from './noun-phrases';

/** How the words attribute. */
export type CueKind =
  | 'speech'
  | 'attitude'
  | 'mood'
  | 'showing'
  | 'refusal'
  | 'according to'
  | 'citing'
  | 'passive'
  | 'condition'
  /** A quotation stands right behind what its speaker does; there are no words that attribute. */
  | 'beside';

/** A range of tokens, both ends inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** The words that attribute, and what is known of how they do. */
export interface Cue extends TokenRange {
  readonly kind: CueKind;
  /** Bits of the reporting verb; 0 for "according to" and moods. */
  readonly verb: number;
  /** Last token of the restrictive tail of the source phrase. */
  readonly tail: number;
  /** What stands between commas inside: ", speaking on condition of anonymity,". */
  readonly aside: TokenRange | null;
  /** True where the verb stands before its subject: "“…,” said an official". */
  readonly inverted: boolean;
}

/** A phrase and its cue. */
export interface Attribution {
  readonly phrase: Phrase;
  readonly cue: Cue;
  readonly sentence: number;
}
