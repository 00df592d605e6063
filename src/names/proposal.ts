// A span of tokens that may be a name: what the lexicon, the rules of form and the statistical tagger each
// propose, in one shape, so that they can be weighed against one another in one place (weigh-spans.ts).
import type { Kind } from '../model/entity';

export interface Proposal {
  /** Token indices, half-open. */
  readonly first: number;
  readonly last: number;
  readonly kind: Kind;
  /** 0 (no name) to 1 (surely one), before the proposals are weighed. */
  readonly score: number;
  readonly origin: 'lexicon' | 'form' | 'echo' | 'tagger';
  /** Index of the lexicon's name for the span, or -1. */
  readonly name: number;
}

/** A proposal. All are made here, with their fields in one order: code that weighs thousands then sees one shape. */
export function proposal(
  first: number,
  last: number,
  kind: Kind,
  score: number,
  origin: Proposal['origin'],
  name = -1,
): Proposal {
  return { first, last, kind, score, origin, name };
}
