// What is fuzzed: a property over generated inputs. `fast-check` makes the inputs from a seed, so that a count and a
// seed say exactly which ones were tried.
import type fc from 'fast-check';

/** A property that has no inputs of its own beyond the seed. */
export type Target = fc.IRawProperty<unknown, false>;

/** What to try again: inputs on which something once failed. */
export interface KeptSeed {
  readonly target: string;
  readonly seed: number;
  readonly path: string;
}
