// Near-duplicate quotations: two quotations are the same words when most runs of three words of the shorter one
// stand in the longer. An outlet may cut a quotation, change a comma or put a word in brackets and still be found.
import { tokenise, WORD } from '../language/tokens';

/** Words of a run. */
const RUN = 3;
/** A quotation of fewer words says too little to be told from another. */
const leastQuotedWords = 5;
/** Share of the shorter quotation's runs that must stand in the longer. */
const SAME = 0.6;

/** The hashes of all runs of three words; empty for a quotation that is too short. */
export function shinglesOf(words: string): Set<number> {
  const { count, flags, hash } = tokenise(words);
  const hashes: number[] = [];
  for (let i = 0; i < count; i++) if (flags[i]! & WORD) hashes.push(hash[i]!);
  const shingles = new Set<number>();
  if (hashes.length < leastQuotedWords) return shingles;
  for (let i = 0; i + RUN <= hashes.length; i++) {
    let mixed = 0x811c9dc5;
    for (let j = 0; j < RUN; j++) mixed = Math.imul(mixed ^ hashes[i + j]!, 0x01000193) ^ (mixed >>> 15);
    shingles.add(mixed >>> 0);
  }
  return shingles;
}

/** True where the two sets are those of the same words. */
export function areSameWords(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size === 0) return false;
  let shared = 0;
  for (const one of shorter) if (longer.has(one)) shared++;
  return shared >= shorter.size * SAME;
}
