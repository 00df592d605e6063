// The shape of the terminal door, kept stable for whoever reads it: an annotation with the entity of every mention
// written out beside it, so that a line can be read without looking anything up.
import type { Annotation, EntitySummary, Mention } from '../model/annotation';

/** One annotation as the terminal prints it, without `id` and `text`. */
export function writeOut(annotation: Annotation): object {
  const { date, mentions, sources, roles, quotes, unclear, story, neverIntroduced, summary } = annotation;
  const entity = (id: string | null) => (id === null ? null : entityOf(annotation.entities[id]));
  return {
    date,
    mentions: mentions.map(mention => mentionOf(mention, annotation)),
    sources,
    roles: roles.map(role => ({ ...role, entity: entity(role.entity) })),
    quotes,
    unclear,
    story,
    neverIntroduced,
    summary,
  };
}

function mentionOf(mention: Mention, { entities, dossiers }: Annotation): object {
  const { entity, candidates, ...rest } = mention;
  return {
    ...rest,
    entity: entity === null ? null : entityOf(entities[entity]),
    ...(candidates && { candidates: candidates.map(({ id, name }) => ({ id, name })) }),
    introducedAt: dossiers[mention.cluster]?.introducedAt ?? null,
  };
}

function entityOf(summary: EntitySummary | undefined): object {
  if (summary === undefined) throw new Error('a mention names an entity that the annotation does not carry');
  const { id, name, aliases, wikidata, summary: sentence } = summary;
  return { id, name, aliases, ...(wikidata === undefined ? {} : { wikidata }), summary: sentence };
}
