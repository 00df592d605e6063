// Everything that is fuzzed, and its share of the inputs: more for what is quick to try.
import { imports } from './imports';
import { messages } from './messages';
import { packs } from './packs';
import { pages } from './pages';
import type { Target } from './target';
import { texts } from './texts';

/** Targets by name; shares add up to 1. */
export const targets: Readonly<Record<string, { readonly share: number; readonly make: () => Target }>> = {
  messages: { share: 0.35, make: messages },
  imports: { share: 0.25, make: imports },
  packs: { share: 0.2, make: packs },
  texts: { share: 0.15, make: texts },
  pages: { share: 0.05, make: pages },
};
