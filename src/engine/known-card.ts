// The part that cards of people, places and organisations share.
import type { Mention } from '../model/annotation';
import type { InThisArticle, Target } from '../model/card';
import type { Entity } from '../model/entity';
import type { LookupSubject } from '../model/lookup';
import { inThisArticle } from './article-section';
import type { CardContext } from './card-context';
import { describe } from './describe';
import { entitySubject, wikipediaTitle } from './lookup-subject';

/** Fields every card of a known entity has. */
export interface KnownFields {
  readonly target: Target;
  readonly title: string;
  readonly sentence: string;
  readonly evidence: readonly string[];
  readonly entity: string;
  readonly aliases: readonly string[];
  readonly wikipedia: string | null;
  readonly lookup: LookupSubject | null;
  readonly inThisArticle: InThisArticle;
  readonly sources: readonly string[];
}

const MOST_ALIASES = 8;
const EMPTY: InThisArticle = { introducedAs: null, neverIntroduced: false, said: [], mentions: [] };

/** The shared fields; `mention` is null for an entity the article names only by its office. */
export function knownFields(
  context: CardContext,
  target: Target,
  entity: Entity,
  mention: Mention | null,
): KnownFields {
  return {
    target,
    title: entity.name,
    sentence: describe(entity, context.annotation.date),
    evidence: mention?.evidence ?? [],
    entity: entity.id,
    aliases: isGazetteer(entity)
      ? []
      : entity.aliases.filter(alias => alias !== entity.name).slice(0, MOST_ALIASES),
    wikipedia: wikipediaAddress(entity),
    lookup: entitySubject(entity),
    inThisArticle: mention ? inThisArticle(context, mention.cluster) : EMPTY,
    sources: entity.sources,
  };
}

/** A gazetteer has a place's names in every language, and does not say which of them are English. */
function isGazetteer({ sources }: Entity): boolean {
  return sources.length === 1 && sources[0] === 'geonames';
}

/** A plain link, where the title of the article is known for certain. */
function wikipediaAddress(entity: Entity): string | null {
  const title = wikipediaTitle(entity);
  return title === null
    ? null
    : `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}
