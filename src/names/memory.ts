// What was decoded of a lexicon is kept for the next mention and the next article: news names the same few
// thousand things every day. Bounded, so that memory stays flat over any number of articles.
import type { Lexicon, Sense } from '../lexicon/lexicon';
import type { Entity } from '../model/entity';

/** Entries of each kind kept; all are dropped when there are more. */
const MOST = 8192;

/** Decoded entities and senses of one lexicon. */
export class Memory {
  private readonly entities = new Map<number, Entity>();
  private readonly senses = new Map<number, readonly Sense[]>();

  constructor(private readonly lexicon: Lexicon) {}

  /** All facts of an entity. */
  entity(index: number): Entity {
    let entity = this.entities.get(index);
    if (!entity) {
      entity = this.lexicon.entity(index);
      if (this.entities.size >= MOST) this.entities.clear();
      this.entities.set(index, entity);
    }
    return entity;
  }

  /** What a name can stand for, strongest first. */
  sensesOf(name: number): readonly Sense[] {
    let senses = this.senses.get(name);
    if (!senses) {
      senses = this.lexicon.sensesOf(name);
      if (this.senses.size >= MOST) this.senses.clear();
      this.senses.set(name, senses);
    }
    return senses;
  }
}

const memories = new WeakMap<Lexicon, Memory>();

/** The memory of a lexicon. */
export function memoryOf(lexicon: Lexicon): Memory {
  let memory = memories.get(lexicon);
  if (!memory) {
    memory = new Memory(lexicon);
    memories.set(lexicon, memory);
  }
  return memory;
}
