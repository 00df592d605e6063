// A source while its speaker, chain and details are being settled, in token indices.
import type { SourceCategory } from '../model/annotation';
import type { Attribution, TokenRange } from './attribution';
import type { Condition } from './conditions';

/** One place that attributes, in text order with the others. */
export interface Draft extends TokenRange {
  /** Null for hearsay and floating quotes. */
  readonly attribution: Attribution | null;
  /** Index of the attribution among those of the text, or -1. */
  readonly index: number;
  readonly sentence: number;
  readonly cue: TokenRange | null;
  condition: Condition | null;
  category: SourceCategory;
  chain: number;
  isFirst: boolean;
  /** Index of the mention that is, or is meant by, the source; -1 for none. */
  mention: number;
  /** True where a direct quotation belongs to it. */
  quoted: boolean;
}
