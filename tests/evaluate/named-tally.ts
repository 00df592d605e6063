// How many of the people who speak in an article by name are found to speak. A person counts as found where a named
// source of the article, or any mention of whoever that source is, ends in the same family name.
import { fold } from '../../src/language/letters';
import type { Annotation } from '../../src/model/annotation';

/** Counts over a set. */
export class NamedTally {
  readonly errors: string[] = [];
  private gold = 0;
  private found = 0;

  add(wanted: readonly string[], annotation: Annotation): void {
    const speaking = familyNames(annotation);
    for (const name of wanted) {
      this.gold++;
      if (speaking.has(lastWord(name))) this.found++;
      else this.errors.push(`missed named source: ${name}`);
    }
  }

  report(): string {
    return `named gold ${this.gold}  R ${(this.gold === 0 ? 0 : this.found / this.gold).toFixed(3)}`;
  }
}

/** The last words of all names of those who speak by name. */
function familyNames({ sources, mentions }: Annotation): ReadonlySet<string> {
  const named = sources.filter(source => source.category === 'named individual');
  const clusters = new Set(
    named.flatMap(({ mention }) => (mention === null ? [] : [mentions[mention]!.cluster])),
  );
  const surfaces = [
    ...named.map(source => source.surface),
    ...mentions.filter(mention => clusters.has(mention.cluster)).map(mention => mention.surface),
  ];
  return new Set(surfaces.map(lastWord));
}

function lastWord(name: string): string {
  return fold(name).trim().split(/\s+/).at(-1) ?? '';
}
