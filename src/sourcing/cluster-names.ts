// When each thing of the text is named first, and when by its longest name first: a surname after the whole name
// is no partial name, and who is new to the article may be the resident announced just before.
import type { Words } from './words';

/** By cluster: its first mention, and the start of its first mention by more than one word; -1 for none. */
export interface ClusterNames {
  readonly firstMention: Int32Array;
  readonly fullName: Int32Array;
}

/** Collects the names of a text. Linear in its mentions. */
export function collectNames(words: Words): ClusterNames {
  const { mentions, thingCount } = words.input;
  const firstMention = new Int32Array(thingCount).fill(-1);
  const fullName = new Int32Array(thingCount).fill(-1);
  for (let m = 0; m < mentions.length; m++) {
    const { cluster, surface, start } = mentions[m]!;
    if (firstMention[cluster] === -1) firstMention[cluster] = m;
    if (fullName[cluster] === -1 && isSeveralTokens(words, m) && surface.includes(' '))
      fullName[cluster] = start;
  }
  return { firstMention, fullName };
}

function isSeveralTokens({ nameFirst, mention }: Words, m: number): boolean {
  return nameFirst[m]! >= 0 && mention[nameFirst[m]! + 1] === m;
}

/** True where an earlier mention of the same thing has a longer name: "Weiner" after "Anthony Weiner". */
export function followsFullName(words: Words, names: ClusterNames, m: number): boolean {
  const { cluster, surface, start } = words.input.mentions[m]!;
  const full = names.fullName[cluster]!;
  return full >= 0 && full < start && !surface.includes(' ');
}
