// The mentions of one thing while they are being joined. What is joined is decided by the rooms mates of join.ts;
// here stands only what a group is and how one takes over another's mentions.
import type { Kind } from '../model/entity';

/** Mentions of one thing, as indices into the spans. */
export interface Group {
  readonly kind: Kind;
  /** Hashes of the words of its longest name. */
  words: readonly number[];
  /** Index of the span with the longest name. */
  longest: number;
  /** Indices into the spans, in text order. */
  readonly spans: number[];
  /** True where "Jr." is the last of `words`, because whoever bears the name without it is somebody else. */
  readonly junior: boolean;
}

/** Of how many mentions of a group the words beside are looked at. */
export const SEARCHED = 12;

/** Moves the mentions of one group to another, which keeps the longer name. */
export function merge(into: Group, from: Group): void {
  if (from.words.length > into.words.length) {
    into.words = from.words;
    into.longest = from.longest;
  }
  into.spans.push(...from.spans);
  from.spans.length = 0;
}

/** Hash of the family name: the last word that is no "Jr.". */
export function familyName({ words, junior }: Group): number {
  return words[words.length - (junior ? 2 : 1)]!;
}
