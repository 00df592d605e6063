// When each thing of the text is named first, and when by its longest name first: a surname after the whole name
// is no partial name, and who is new to the article may be the resident announced just before.
import type { Words } from './words';

/** By cluster: its first mention, and the start of its first mention by more than one word. */
export interface ClusterNames {
  readonly firstMention: ReadonlyMap<number, number>;
  readonly fullName: ReadonlyMap<number, number>;
}

/** Collects the names of a text. Linear in its mentions. */
export function collectNames(words: Words): ClusterNames {
  const firstMention = new Map<number, number>();
  const fullName = new Map<number, number>();
  for (const [m, { cluster, surface, start }] of words.input.mentions.entries()) {
    if (!firstMention.has(cluster)) firstMention.set(cluster, m);
    if (!fullName.has(cluster) && surface.includes(' ')) fullName.set(cluster, start);
  }
  return { firstMention, fullName };
}

/** True where an earlier mention of the same thing has a longer name: "Weiner" after "Anthony Weiner". */
export function followsFullName(words: Words, names: ClusterNames, m: number): boolean {
  const { cluster, surface, start } = words.input.mentions[m]!;
  return !surface.includes(' ') && (names.fullName.get(cluster) ?? Infinity) < start;
}
