// The reader's own entries over an annotation: wherever the article uses one of their names, the entry stands in
// place of what the pack knows. The annotation changes only where such a name occurs, and the engine stays as it
// is. A name the engine found nothing in gets a mention of its own.
import type { Annotation, Dossier, EntitySummary, Mention } from '../model/annotation';
import type { Card, Target, UnknownCard } from '../model/card';
import type { OwnEntry } from '../store/own-entries';

const evidence = ['You added this entry yourself'];
const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);

/** The annotation with own entries put in; the same object where the text has none of their names. */
export function applyOwnEntries(
  annotation: Annotation,
  text: string,
  entries: readonly OwnEntry[],
): Annotation {
  const byName = new Map<string, OwnEntry>();
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.aliases]) byName.set(name.toLowerCase(), entry);
  }
  const clusters = new Map<number, OwnEntry>();
  for (const mention of annotation.mentions) {
    const entry = byName.get(mention.surface.toLowerCase());
    if (entry) clusters.set(mention.cluster, entry);
  }
  const replaced = replaceClusters(annotation, clusters);
  const missed = entries.filter(entry => ![...clusters.values()].includes(entry));
  return missed.reduce((now, entry) => addMissed(now, text, entry), replaced);
}

/** The engine's card with the entry in it, where the target is or names one; the card as it is otherwise. */
export function withOwnEntry(
  card: Card | null,
  annotation: Annotation,
  target: Target,
  entries: readonly OwnEntry[],
): Card | null {
  const index = target.type === 'source' ? annotation.sources[target.index]?.mention : target.index;
  const mention = target.type === 'role' ? undefined : annotation.mentions[index ?? -1];
  const entry = entries.find(({ id }) => id === mention?.entity);
  if (!entry) return card;
  if (card?.type === 'unknown') return ownCard(card, entry);
  if (card?.type === 'source' && card.named?.type === 'unknown') {
    return { ...card, named: ownCard(card.named, entry) };
  }
  return card;
}

function ownCard({ target, inThisArticle }: UnknownCard, entry: OwnEntry) {
  const known = {
    target,
    entity: entry.id,
    title: entry.name,
    sentence: entry.about,
    evidence,
    aliases: entry.aliases,
    wikipedia: entry.link === '' ? null : entry.link,
    lookup: null,
    inThisArticle,
    sources: [],
  };
  switch (entry.kind) {
    case 'person':
      // biome-ignore lint/suspicious/noThenProperty: the card's field for the roles held then; never awaited.
      return { ...known, type: 'person', life: null, country: null, then: null, since: [] } as const;
    case 'organisation':
      return { ...known, type: 'organisation', country: null, dates: null, designation: null } as const;
    case 'place':
      return {
        ...known,
        type: 'place',
        placeType: '',
        where: null,
        population: null,
        capital: null,
        position: null,
        standsFor: null,
        disputed: [],
      } as const;
  }
}

function replaceClusters(annotation: Annotation, clusters: ReadonlyMap<number, OwnEntry>): Annotation {
  if (clusters.size === 0) return annotation;
  const mentions = annotation.mentions.map((mention): Mention => {
    const entry = clusters.get(mention.cluster);
    if (!entry) return mention;
    const { candidates, sense, ...rest } = mention;
    return { ...rest, kind: entry.kind, entity: entry.id, confidence: 1, evidence };
  });
  const dossiers = annotation.dossiers.map((dossier, cluster) => {
    const entry = clusters.get(cluster);
    return entry ? { ...dossier, kind: entry.kind, entity: entry.id } : dossier;
  });
  return recount({ ...annotation, mentions, dossiers, entities: withEntries(annotation, clusters.values()) });
}

// New mentions go to the end of the list, so that no index that sources or dossiers hold changes its meaning.
function addMissed(annotation: Annotation, text: string, entry: OwnEntry): Annotation {
  const cluster = annotation.dossiers.length;
  const isTaken = (start: number, end: number) =>
    annotation.mentions.some(mention => mention.start < end && start < mention.end);
  const found = [entry.name, ...entry.aliases]
    .flatMap(name => placesOf(text, name))
    .filter(({ start, end }) => !isTaken(start, end))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, index, all) => all.slice(0, index).every(({ end }) => end <= start));
  if (found.length === 0) return annotation;
  const mentions = found.map(
    ({ start, end }): Mention => ({
      start,
      end,
      surface: text.slice(start, end),
      kind: entry.kind,
      form: 'full',
      cluster,
      entity: entry.id,
      confidence: 1,
      evidence,
    }),
  );
  const dossier: Dossier = {
    name: entry.name,
    kind: entry.kind,
    entity: entry.id,
    mentions: mentions.map((_, index) => annotation.mentions.length + index),
    introducedAt: null,
    sources: [],
    neverIntroduced: false,
  };
  return recount({
    ...annotation,
    mentions: [...annotation.mentions, ...mentions],
    dossiers: [...annotation.dossiers, dossier],
    entities: withEntries(annotation, [entry]),
  });
}

function placesOf(text: string, name: string): { readonly start: number; readonly end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    const isWhole = !isLetter(text.charAt(start - 1)) && !isLetter(text.charAt(end));
    if (isWhole) places.push({ start, end });
  }
  return places;
}

function withEntries(
  annotation: Annotation,
  entries: Iterable<OwnEntry>,
): Readonly<Record<string, EntitySummary>> {
  const entities: Record<string, EntitySummary> = { ...annotation.entities };
  for (const { id, kind, name, aliases, about } of entries) {
    entities[id] = { id, kind, name, aliases, summary: about };
  }
  return entities;
}

function recount(annotation: Annotation): Annotation {
  const count = (kind: Dossier['kind']) => annotation.dossiers.filter(one => one.kind === kind).length;
  const counts = { people: count('person'), places: count('place'), organisations: count('organisation') };
  return { ...annotation, summary: { ...annotation.summary, ...counts } };
}
