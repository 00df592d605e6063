// Storms are given the names of people: "Hurricane Maria", later "Maria" alone. What an article calls a storm is
// nobody it names, wherever it stands.
import { CAPITAL, WORD } from '../language/tokens';
import { hashWords } from '../language/word-hash';
import type { Proposal } from './proposal';
import type { Reading } from './reading';

const STORMS = hashWords('hurricane storm typhoon cyclone');

/** The proposals without those of a storm's name, with or without the word for it. */
export function withoutStorms(reading: Reading, proposals: readonly Proposal[]): readonly Proposal[] {
  const storms = stormNames(reading);
  if (storms.size === 0) return proposals;
  const { hash } = reading.tokens;
  return proposals.filter(({ first, last }) => {
    const name = STORMS.has(hash[first]!) ? first + 1 : first;
    return last - name !== 1 || !storms.has(hash[name]!);
  });
}

/** Hashes of the words that stand alone behind "Hurricane" or its like. */
function stormNames({ tokens }: Reading): Set<number> {
  const { hash, flags, count } = tokens;
  const named = (i: number): boolean => i >= 0 && i < count && (flags[i]! & CAPITAL) !== 0;
  const names = new Set<number>();
  for (let i = 0; i + 1 < count; i++) {
    if (!named(i) || !STORMS.has(hash[i]!) || !named(i + 1) || !(flags[i + 1]! & WORD)) continue;
    // "Melbourne Storm Cameron Smith": a team and a player.
    if (!named(i + 2)) names.add(hash[i + 1]!);
  }
  return names;
}
