// The one function the world calls: text in, plain values out. Tokens and sentences are made once; names are
// found over them, then who says what over the names; the rest is counting and composing.
import { splitSentences } from '../language/sentences';
import { shapesMadeBy } from '../language/shapes';
import { tokenise } from '../language/tokens';
import type { Lexicon } from '../lexicon/lexicon';
import type { Annotation, ArticleContext, RolePhrase } from '../model/annotation';
import { type FoundThing, findNames } from '../names/find-names';
import { readText } from '../names/reading';
import { attribute } from '../sourcing/attribute';
import type { SourcingThing } from '../sourcing/input';
import { dossiersOf } from './dossiers';
import { EntityShelf } from './entity-shelf';
import { summarise } from './summarise';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What an empty article makes, by lexicon: objects of every class that any article makes (see `keepShape`). */
const shapes = new WeakMap<Lexicon, readonly object[]>();

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
  if (!shapes.has(lexicon)) {
    const made = shapesMadeBy(() => read('', {}, lexicon, []));
    shapes.set(lexicon, made);
  }
  return read(text, context, lexicon, met);
}

function read(text: string, context: ArticleContext, lexicon: Lexicon, met: readonly string[]): Annotation {
  const date = context.date && DAY.test(context.date) ? context.date : null;
  const tokens = tokenise(text);
  const sentences = splitSentences(tokens);
  const known = new Set(met.map(id => lexicon.indexOf(id)));
  const names = findNames(readText(tokens, sentences, lexicon), date ?? undefined, known);
  const entities = new EntityShelf(lexicon, date);
  const { mentions, things } = names;
  for (const { known } of things) if (known !== null) entities.add(known);
  const said = attribute({
    tokens,
    sentences,
    mentions,
    thing: index => sourcingThing(things[index]!),
    mentionsOf: thing => things[thing]!.mentions,
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

/** What attribution asks of a thing. */
function sourcingThing({ known, kind, gender }: FoundThing): SourcingThing {
  const entity = known?.entity;
  const told = entity?.kind === 'person' ? (entity.gender ?? gender) : gender;
  return { entityName: entity?.name, gender: kind === 'person' ? told : undefined };
}
