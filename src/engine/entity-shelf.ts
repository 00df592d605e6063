// The entities one annotation refers to, and their summaries. Summaries are kept with what is known of an entity: most
// are asked for again on the next page, and describing a person with many offices takes longer than finding the name.

import { keepShape } from '../language/shapes';
import type { Lexicon } from '../lexicon/lexicon';
import type { EntitySummary } from '../model/annotation';
import type { Entity } from '../model/entity';
import type { KnownEntity } from '../names/known-entity';
import { type Memory, memoryOf } from '../names/memory';
import { describe } from './describe';

/** What one annotation refers to; `summaries` grows with each entity asked for. */
export class EntityShelf {
  /** By id: a table from the start, for as an object with fields it would have a shape of its own after every entity. */
  readonly summaries: Record<string, EntitySummary> = Object.create(null);
  private readonly memory: Memory;

  constructor(
    lexicon: Lexicon,
    private readonly date: string | null,
  ) {
    keepShape(this);
    this.memory = memoryOf(lexicon);
  }

  /** The entity with this index, its summary among `summaries`. */
  at(index: number): Entity {
    const known = this.memory.known(index);
    this.add(known);
    return known.entity;
  }

  /** Sets the summary of the entity among `summaries`. */
  add(known: KnownEntity): void {
    this.summaries[known.id] = this.summaryOf(known);
  }

  private summaryOf(known: KnownEntity): EntitySummary {
    if (known.described === null || known.described.date !== this.date)
      known.described = { date: this.date, summary: describedOn(known.entity, this.date) };
    return known.described.summary;
  }
}

function describedOn(entity: Entity, date: string | null): EntitySummary {
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
