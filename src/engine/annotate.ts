// The one function the world calls: text in, plain values out. Tokens and sentences are made once; names are
// found over them, then who says what over the names; the rest is counting and composing.
import { splitSentences } from '../language/sentences';
import { tokenise } from '../language/tokens';
import type { Lexicon } from '../lexicon/lexicon';
import type { Annotation, ArticleContext, EntitySummary, Mention, RolePhrase } from '../model/annotation';
import type { Entity } from '../model/entity';
import { type FoundNames, findNames } from '../names/find-names';
import { type Memory, memoryOf } from '../names/memory';
import { readText } from '../names/reading';
import { attribute } from '../sourcing/attribute';
import type { SourcingMention } from '../sourcing/input';
import { describe } from './describe';
import { dossiersOf } from './dossiers';
import { summarise } from './summarise';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What the text names and who speaks in it. Never throws on any text; linear in its length. `met` are ids of
 * entities that an earlier article names on the same story: they settle only what this text leaves open.
 */
export function annotate(
  text: string,
  context: ArticleContext,
  lexicon: Lexicon,
  met: readonly string[] = [],
): Annotation {
  const date = context.date && DAY.test(context.date) ? context.date : null;
  const tokens = tokenise(text);
  const sentences = splitSentences(tokens);
  const known = new Set(met.map(id => lexicon.indexOf(id)));
  const names = findNames(readText(tokens, sentences, lexicon), date ?? undefined, known);
  const entities = new EntityShelf(lexicon, date);
  const { mentions } = names;
  const said = attribute({
    tokens,
    sentences,
    mentions: sourcingMentions(names, entities),
    ...(context.outlet && { outlet: context.outlet }),
  });
  const dossiers = dossiersOf(names, said.sources);
  for (const index of names.entities) entities.at(index);
  const roles = names.roles.map((role): RolePhrase => {
    const start = tokens.start[role.first]!;
    const end = tokens.end[role.last - 1]!;
    const { id } = entities.at(role.entity);
    return { start, end, surface: text.slice(start, end), asOf: date, entity: id };
  });
  return {
    date,
    entities: entities.summaries,
    mentions,
    dossiers,
    sources: said.sources,
    roles,
    quotes: said.quotes,
    unclear: said.unclear,
    story: null,
    neverIntroduced: dossiers.filter(one => one.neverIntroduced).map(one => one.mentions[0]!),
    summary: summarise(dossiers, said.profile),
  };
}

/** The entities one annotation refers to, each decoded and described once. */
class EntityShelf {
  readonly summaries: Record<string, EntitySummary> = {};
  private readonly byIndex = new Map<number, Entity>();
  private readonly memory: Memory;

  constructor(
    lexicon: Lexicon,
    private readonly date: string | null,
  ) {
    this.memory = memoryOf(lexicon);
  }

  /** The entity with this index, its summary kept. */
  at(index: number): Entity {
    let entity = this.byIndex.get(index);
    if (!entity) {
      entity = this.memory.entity(index);
      this.byIndex.set(index, entity);
      this.summaries[entity.id] = summaryOf(entity, this.date);
    }
    return entity;
  }
}

function summaryOf(entity: Entity, date: string | null): EntitySummary {
  const wikidata = entity.wikidata ?? (/^Q\d+$/.test(entity.id) ? entity.id : undefined);
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    aliases: entity.aliases,
    ...(wikidata && { wikidata }),
    summary: describe(entity, date),
  };
}

const STATE_BODIES = new Set([
  'government body',
  'ministry',
  'agency',
  'armed forces',
  'parliament',
  'court',
]);

/** The mentions as attribution needs them. */
function sourcingMentions(names: FoundNames, entities: EntityShelf): SourcingMention[] {
  return names.mentions.map((mention: Mention): SourcingMention => {
    const thing = names.things[mention.cluster]!;
    const entity = thing.entity >= 0 ? entities.at(thing.entity) : null;
    const gender = entity?.kind === 'person' ? (entity.gender ?? thing.gender) : thing.gender;
    const state =
      mention.sense === 'government' || (entity?.kind === 'organisation' && STATE_BODIES.has(entity.type));
    return {
      start: mention.start,
      end: mention.end,
      surface: mention.surface,
      kind: mention.kind,
      form: mention.form,
      ...(mention.sense && { sense: mention.sense }),
      cluster: mention.cluster,
      ...(entity && { entityName: entity.name }),
      ...(gender && mention.kind === 'person' && { gender }),
      ...(state && { isGovernmentLike: true }),
    };
  });
}
