// When each thing of the text is named first, and when by its longest name first: a surname after the whole name
// is no partial name, and who is new to the article may be the resident announced just before.
import type { Words } from './words';

/** By cluster: its first mention, and the start of its first mention by more than one word. */
export interface ClusterNames {
  readonly firstMention: readonly (number | undefined)[];
  readonly fullName: readonly (number | undefined)[];
}

/** Collects the names of a text. Linear in its mentions. */
export function collectNames(words: Words): ClusterNames {
  const firstMention: (number | undefined)[] = [];
  const fullName: (number | undefined)[] = [];
  const { mentions } = words.input;
  for (let m = 0; m < mentions.length; m++) {
    const { cluster, surface, start } = mentions[m]!;
    firstMention[cluster] ??= m;
    if (fullName[cluster] === undefined && surface.includes(' ')) fullName[cluster] = start;
  }
  return { firstMention, fullName };
}

/** True where an earlier mention of the same thing has a longer name: "Weiner" after "Anthony Weiner". */
export function followsFullName(words: Words, names: ClusterNames, m: number): boolean {
  const { cluster, surface, start } = words.input.mentions[m]!;
  return !surface.includes(' ') && (names.fullName[cluster] ?? Infinity) < start;
}
