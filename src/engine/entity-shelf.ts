// The entities one annotation refers to, and their summaries. Summaries are kept from article to article: most
// are asked for again on the next page, and describing a person with many offices takes longer than finding the name.

import { keepShape } from '../language/shapes';
import type { Lexicon } from '../lexicon/lexicon';
import type { EntitySummary } from '../model/annotation';
import type { Entity } from '../model/entity';
import { Kept } from '../names/kept';
import { type Memory, memoryOf } from '../names/memory';
import { describe } from './describe';

/** The summary of an entity as of one day; nothing before the entity was asked for. */
interface KeptSummary {
  date: string | null;
  summary: EntitySummary | null;
}

/** What one annotation refers to; `summaries` grows with each entity asked for. */
export class EntityShelf {
  /** By id: a table from the start, for as an object with fields it would have a shape of its own after every entity. */
  readonly summaries: Record<string, EntitySummary> = Object.create(null);
  private readonly asked = new Set<number>();
  private readonly memory: Memory;
  private readonly kept: Kept<KeptSummary>;

  constructor(
    lexicon: Lexicon,
    private readonly date: string | null,
  ) {
    keepShape(this);
    this.memory = memoryOf(lexicon);
    this.kept = keptOf(lexicon);
  }

  /** The entity with this index, its summary among `summaries`. */
  at(index: number): Entity {
    this.add(index);
    return this.memory.entity(index);
  }

  /** Sets the summary of the entity with this index among `summaries`. */
  add(index: number): void {
    if (this.asked.has(index)) return;
    this.asked.add(index);
    const entity = this.memory.entity(index);
    this.summaries[entity.id] = this.summaryAt(index, entity);
  }

  private summaryAt(index: number, entity: Entity): EntitySummary {
    const kept = this.kept.of(index);
    if (kept.summary === null || kept.date !== this.date) {
      kept.date = this.date;
      kept.summary = summaryOf(entity, this.date);
    }
    return kept.summary;
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

const shelves = new WeakMap<Lexicon, Kept<KeptSummary>>();

function keptOf(lexicon: Lexicon): Kept<KeptSummary> {
  let kept = shelves.get(lexicon);
  if (!kept) {
    kept = new Kept(() => ({ date: null, summary: null }));
    shelves.set(lexicon, kept);
  }
  return kept;
}
