// What the article itself tells about each thing it names: how it is introduced, where it speaks.
import type { Dossier, Source } from '../model/annotation';
import type { FoundNames } from '../names/find-names';

/** One dossier a thing, in the order of `names.things`, which mentions index as `cluster`. */
export function dossiersOf(names: FoundNames, sources: readonly Source[]): Dossier[] {
  const speaks: number[][] = names.things.map(() => []);
  sources.forEach((source, i) => {
    if (source.mention !== null) speaks[names.mentions[source.mention]!.cluster]!.push(i);
  });
  return names.things.map((thing, i) => ({
    name: thing.name,
    kind: thing.kind,
    entity: names.mentions[thing.mentions[0]!]!.entity,
    mentions: thing.mentions,
    introducedAt: thing.introducedAt,
    sources: speaks[i]!,
    neverIntroduced: thing.kind === 'person' && thing.introducedAt === null,
  }));
}
