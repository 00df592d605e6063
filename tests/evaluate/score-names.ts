// How well the names of annotated texts are found and linked. A mention matches where span and kind agree:
// relaxed where the spans overlap, strict where they are equal. Optional gold is never counted, nor a demonym
// where gold has nothing.
import { fold } from '../../src/language/letters';
import type { Annotation, EntitySummary, Mention } from '../../src/model/annotation';
import type { Kind } from '../../src/model/entity';
import { overlaps, type Span } from '../../src/model/span';
import type { NameTally } from './name-tally';

/** A name as a person marked it. */
export interface GoldMention extends Span {
  readonly kind: Kind | 'other';
  readonly name?: string;
  readonly id?: string;
  readonly optional?: boolean | null;
}

/** One annotated text; gold is complete only inside `spans`. */
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly mentions: readonly GoldMention[];
}

/** Compares one annotation with gold and adds it to the tally. */
export function scoreNames(gold: GoldText, found: Annotation, tally: NameTally): void {
  const inside = (one: Span): boolean => gold.spans.some(([from, to]) => from <= one.start && one.end <= to);
  const wanted = gold.mentions.filter(one => inside(one) && !one.optional);
  const optional = gold.mentions.filter(one => one.optional);
  const given = found.mentions.filter(
    one =>
      inside(one) &&
      !optional.some(other => overlaps(other, one)) &&
      (one.form !== 'demonym' || wanted.some(other => overlaps(other, one))),
  );
  for (const one of wanted) tally.gold(one.kind as Kind);
  for (const one of given) tally.found(one.kind);
  const used = new Set<Mention>();
  for (const one of wanted) {
    const match = bestMatch(one, given, used);
    if (match) {
      used.add(match);
      tally.matched(match.kind, match.start === one.start && match.end === one.end);
    } else tally.error('missed', one.kind, around(gold.text, one));
    if (one.name) scoreCard(gold.text, one, given, found, tally);
  }
  for (const one of given) if (!used.has(one)) tally.error('spurious', one.kind, around(gold.text, one));
}

function bestMatch(one: GoldMention, given: readonly Mention[], used: ReadonlySet<Mention>): Mention | null {
  let best: Mention | null = null;
  let most = 0;
  for (const other of given) {
    if (used.has(other) || other.kind !== one.kind) continue;
    const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
    if (shared > most) {
      most = shared;
      best = other;
    }
  }
  return best;
}

/** The first entity shown over a linked name: right where it has the id, or the name among its own. */
function scoreCard(
  text: string,
  one: GoldMention,
  given: readonly Mention[],
  found: Annotation,
  tally: NameTally,
): void {
  const shown = given.find(other => other.entity !== null && overlaps(other, one));
  const entity = shown?.entity ? found.entities[shown.entity] : undefined;
  tally.linked(entity ? isSame(entity, one) : null);
  if (entity && !isSame(entity, one)) {
    tally.error(
      'wrong card',
      one.kind,
      `${text.slice(one.start, one.end)} -> ${entity.name}, not ${one.name}`,
    );
  }
}

function isSame(entity: EntitySummary, one: GoldMention): boolean {
  const names = [entity.name, ...entity.aliases].map(bare);
  return (entity.wikidata ?? entity.id) === one.id || names.includes(bare(one.name ?? ''));
}

/** A name without brackets, what follows a comma, marks and "the". */
function bare(name: string): string {
  return fold(name)
    .replace(/\([^)]*\)|,.*$/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^the /, '');
}

function around(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 30);
  return `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, ' ');
}
