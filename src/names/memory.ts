// What was decoded of a lexicon is kept for the next mention and the next article: news names the same few
// thousand things every day. Bounded, so that memory stays flat over any number of articles.
import type { Lexicon } from '../lexicon/lexicon';
import { type Entity, isCharacter, type Kind } from '../model/entity';
import { dayNumber } from './day-number';
import { Kept, PLACES } from './kept';
import { bitOf } from './kind-bits';
import { Known, type KnownEntity } from './known-entity';
import { KnownName } from './known-name';
import type { KnownSense } from './known-sense';

/** Someone who held an office, from and to dates as `dayNumber` gives them. */
export interface Holding {
  readonly entity: number;
  readonly from: number;
  readonly to: number;
}

/** Decoded entities, senses and kinds of one lexicon. */
export class Memory {
  private readonly entities: Kept<KnownEntity>;
  private readonly names: Kept<KnownName>;
  private readonly words = new Map<number, number>();
  private readonly held = new Map<string, readonly Holding[]>();

  constructor(private readonly lexicon: Lexicon) {
    this.entities = new Kept(
      index => new Known(lexicon.entity(index), lexicon.prominenceOf(index)) as KnownEntity,
    );
    this.names = new Kept(name => new KnownName(lexicon, name));
  }

  /** All facts of an entity. */
  entity(index: number): Entity {
    return this.entities.of(index).entity;
  }

  /** What choosing asks of an entity. */
  known(index: number): KnownEntity {
    return this.entities.of(index);
  }

  /** The same of what a sense stands for. */
  meant(sense: KnownSense): KnownEntity {
    sense.known ??= this.entities.of(sense.entity);
    return sense.known;
  }

  /** What is known of a name. */
  name(index: number): KnownName {
    return this.names.of(index);
  }

  /** What a name can stand for, strongest first. */
  sensesOf(name: number): readonly KnownSense[] {
    return this.names.of(name).senses;
  }

  /** Those of `sensesOf` that are of this kind. */
  sensesOfKind(name: number, kind: Kind): readonly KnownSense[] {
    return this.names.of(name).sensesOf(bitOf(kind));
  }

  /** True where a name can stand for something of the kind. */
  canBe(name: number, kind: Kind): boolean {
    return (this.names.of(name).kinds & bitOf(kind)) !== 0;
  }

  /** True for the name of a figure of fiction before anyone else's. */
  isFigure(known: KnownName): boolean {
    known.isFigure ??= this.isKnownFigure(known.person);
    return known.isFigure;
  }

  private isKnownFigure(top: KnownSense | null): boolean {
    return top !== null && top.form !== 'surname' && isCharacter(this.meant(top).entity);
  }

  /** Index of the name that is this word alone (see `hashWord`), or -1. */
  nameOfWord(word: number): number {
    let name = this.words.get(word);
    if (name === undefined) {
      name = this.lexicon.find([word]);
      if (this.words.size >= PLACES) this.words.clear();
      this.words.set(word, name);
    }
    return name;
  }

  /** Everyone known to have held the office there, newest last. */
  holders(key: string, scope: string): readonly Holding[] {
    const id = `${key} ${scope}`;
    let holders = this.held.get(id);
    if (!holders) {
      holders = this.lexicon
        .holders(key, scope)
        .map(({ entity, from, to }) => ({ entity, from: dayNumber(from), to: dayNumber(to) }));
      if (this.held.size >= PLACES) this.held.clear();
      this.held.set(id, holders);
    }
    return holders;
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
