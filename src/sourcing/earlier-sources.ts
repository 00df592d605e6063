// Which source of before a phrase goes back to: "the official" to the official, "they" to the last group, "the
// spokesman" to "spokesman John Smith".
import type { SourceCategory } from '../model/annotation';
import type { Attribution } from './attribution';
import { isPlural } from './categories';
import type { Draft } from './draft';
import type { People } from './people';
import type { Words } from './words';

/** Sources among which "the official" finds the official of before. */
const LOOK_BACK = 80;
/** Sources among which "they" and "it" find whom they mean. */
const NEAREST = 3;

/** The last source with the head noun and the number of `a`, or null. */
export function sameHead(words: Words, drafts: readonly Draft[], a: Attribution): Draft | null {
  const { hash } = words.tokens;
  const plural = isPlural(words, a);
  for (let d = drafts.length - 1; d >= Math.max(0, drafts.length - LOOK_BACK); d--) {
    const one = drafts[d]!;
    const phrase = one.attribution?.phrase;
    if (phrase?.kind !== 'noun' || hash[phrase.head] !== hash[a.phrase.head]) continue;
    if (one.category === 'named individual') continue;
    return isPlural(words, one.attribution!) === plural ? one : null;
  }
  return null;
}

/** Whoever fits among the last sources, at most `reach` paragraphs before the sentence: "They said", "It added". */
export function lastFitting(
  words: Words,
  drafts: readonly Draft[],
  sentence: number,
  fits: (category: SourceCategory) => boolean,
  reach: number,
): Draft | null {
  const { paragraph } = words.input.sentences;
  for (let d = drafts.length - 1; d >= 0 && d >= drafts.length - NEAREST; d--) {
    const one = drafts[d]!;
    if (paragraph[sentence]! - paragraph[one.sentence]! > reach) break;
    if (fits(one.category)) return one;
  }
  return null;
}

/** The mention of the person last introduced by the head noun of `a` ("spokesman John Smith" … "the spokesman"), or -1. */
export function introducedBy(words: Words, people: People, { phrase }: Attribution): number {
  const known = people.introduced.get(words.tokens.hash[phrase.head]!) ?? [];
  const at = words.tokens.start[phrase.first]!;
  let last = -1;
  for (const m of known) if (words.input.mentions[m]!.start < at) last = m;
  return last;
}
