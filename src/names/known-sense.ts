// One thing that a name can stand for, as the steps of this room ask of it: what it leads to is fetched from afar once
// and then hangs on the sense itself, which lives as long as its name is kept (memory.ts).
import type { NameForm, Sense } from '../lexicon/lexicon';
import type { KnownEntity } from './known-entity';

/** How a place stands among those of its name: far better known than the others, far less known, or neither. */
export type Standing = 'greatest' | 'least' | 'even';

/** What weighing finds of a sense whatever the article says. */
export interface SenseTraits {
  /** The evidence that the name itself is. */
  readonly words: string;
  /** True for a city of some size that all others of its name are small beside. */
  readonly isFarAhead: boolean;
  /** Of a place. */
  readonly standing: Standing;
}

/** A sense, and what it leads to. */
export class KnownSense implements Sense {
  readonly entity: number;
  readonly form: NameForm;
  readonly weight: number;
  /** How many senses of its kind the name has. */
  alike = 1;
  /** What is known of the entity, once asked for (`Memory.meant`). */
  known: KnownEntity | null = null;
  /** Once it was weighed (weigh-sense.ts). */
  traits: SenseTraits | null = null;

  constructor({ entity, form, weight }: Sense) {
    this.entity = entity;
    this.form = form;
    this.weight = weight;
  }
}
