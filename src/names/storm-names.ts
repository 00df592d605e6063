// Storms are given the names of people: "Hurricane Maria", later "Maria" alone. What an article calls a storm is
// nobody it names, wherever it stands.
import { CAPITAL } from '../language/tokens';
import { CUE } from './cue-words';
import type { Proposals } from './proposals';
import type { Reading } from './reading';

/** Drops what was proposed for a storm's name, with or without the word for it. */
export function dropStorms(reading: Reading, proposals: Proposals): void {
  const storms = stormNames(reading);
  if (storms.size === 0) return;
  const { tokens, cues } = reading;
  const { hash, word } = tokens;
  for (let span = 1; span <= proposals.spanCount; span++) {
    const first = proposals.first[span]!;
    const name = cues[word[first]!]! & CUE.storm ? first + 1 : first;
    if (proposals.last[span]! - name === 1 && storms.has(hash[name]!)) proposals.drop(span, () => true);
  }
}

/** Hashes of the words that stand alone behind "Hurricane" or its like. */
function stormNames({ tokens, cues }: Reading): Set<number> {
  const { hash, word, flags, count, capitals } = tokens;
  const named = (i: number): boolean => i < count && (flags[i]! & CAPITAL) !== 0;
  const names = new Set<number>();
  for (let at = 0; at < capitals.length; at++) {
    const i = capitals[at]!;
    if (!(cues[word[i]!]! & CUE.storm) || !named(i + 1)) continue;
    // "Melbourne Storm Cameron Smith": a team and a player.
    if (!named(i + 2)) names.add(hash[i + 1]!);
  }
  return names;
}
