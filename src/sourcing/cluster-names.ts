// When each thing of the text is named first, and when by its longest name first: a surname after the whole name
// is no partial name, and who is new to the article may be the resident announced just before.
import { keepShape } from '../language/shapes';
import type { SourcingInput } from './input';

/** The names of the things that are asked about. */
export class ClusterNames {
  /** By cluster: start of its first mention by more than one word, `Infinity` for none. */
  private readonly fullName = new Map<number, number>();

  constructor(private readonly input: SourcingInput) {
    keepShape(this);
  }

  /** True where no earlier mention names the same thing. */
  isFirst(m: number): boolean {
    const { mentions, mentionsOf } = this.input;
    return mentionsOf(mentions[m]!.cluster)[0] === m;
  }

  /** True where an earlier mention of the same thing has a longer name: "Weiner" after "Anthony Weiner". */
  followsFullName(m: number): boolean {
    const { cluster, surface, start } = this.input.mentions[m]!;
    return !surface.includes(' ') && this.startOfFullName(cluster) < start;
  }

  private startOfFullName(cluster: number): number {
    let start = this.fullName.get(cluster);
    if (start === undefined) {
      start = this.findFullName(cluster);
      this.fullName.set(cluster, start);
    }
    return start;
  }

  private findFullName(cluster: number): number {
    const { mentions, mentionsOf } = this.input;
    for (const m of mentionsOf(cluster)) {
      const { surface, start } = mentions[m]!;
      if (surface.includes(' ')) return start;
    }
    return Infinity;
  }
}
