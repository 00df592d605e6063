// The card of a name: the entity where it is known, the candidates where the text does not settle between
// them, else what the article itself tells.
import type { Mention } from '../model/annotation';
import type {
  AmbiguousCard,
  OrganisationCard,
  PersonCard,
  PlaceCard,
  Target,
  UnknownCard,
} from '../model/card';
import { inThisArticle } from './article-section';
import type { CardContext } from './card-context';
import { describe } from './describe';
import { nameSubject } from './lookup-subject';
import { organisationCard } from './organisation-card';
import { personCard } from './person-card';
import { placeCard } from './place-card';

/** A card that a named thing can have. */
export type MentionCard = PersonCard | OrganisationCard | PlaceCard | UnknownCard | AmbiguousCard;

/** The card of mention `index`, pointed at by `target`. */
export function explainMention(context: CardContext, target: Target, index: number): MentionCard {
  const mention = context.annotation.mentions[index]!;
  if (mention.candidates && mention.candidates.length > 0) return ambiguousCard(context, target, mention);
  const known = mention.entity === null ? -1 : context.lexicon.indexOf(mention.entity);
  if (known < 0) return unknownCard(context, target, mention);
  const entity = context.lexicon.entity(known);
  if (entity.kind === 'person') return personCard(context, target, entity, mention);
  return entity.kind === 'place'
    ? placeCard(context, target, entity, mention)
    : organisationCard(context, target, entity, mention);
}

function unknownCard(context: CardContext, target: Target, mention: Mention): UnknownCard {
  const dossier = context.annotation.dossiers[mention.cluster]!;
  return {
    type: 'unknown',
    target,
    kind: mention.kind,
    lookup: nameSubject(dossier, context.annotation.date),
    title: dossier.name,
    sentence: unknownSentence(mention, dossier.introducedAt?.as ?? null),
    evidence: mention.evidence,
    inThisArticle: inThisArticle(context, mention.cluster),
  };
}

function unknownSentence(mention: Mention, introducedAs: string | null): string {
  if (introducedAs) return `The article introduces this person as “${introducedAs}”`;
  if (mention.kind === 'person') return 'The article does not say who this is';
  return mention.kind === 'place'
    ? 'Newsgloss holds no facts about this place'
    : 'Newsgloss holds no facts about this organisation';
}

function ambiguousCard(context: CardContext, target: Target, mention: Mention): AmbiguousCard {
  const { lexicon, annotation } = context;
  const candidates = (mention.candidates ?? []).map(candidate => ({
    entity: candidate.id,
    name: candidate.name,
    sentence: describe(lexicon.entity(lexicon.indexOf(candidate.id)), annotation.date),
    evidence: candidate.evidence,
  }));
  return {
    type: 'ambiguous',
    target,
    kind: mention.kind,
    title: mention.surface,
    sentence: `This could be ${candidates.length === 2 ? 'either of two' : 'any of several'}; the article does not settle it`,
    evidence: mention.evidence,
    candidates,
    inThisArticle: inThisArticle(context, mention.cluster),
  };
}
