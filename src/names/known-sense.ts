// One thing that a name can stand for, as the steps of this room ask of it: what it leads to is fetched from afar once
// and then hangs on the sense itself, which lives as long as its name is kept (memory.ts).
import type { NameForm, Sense } from '../lexicon/lexicon';
import type { KnownEntity } from './known-entity';

/** How a place stands among those of its name: far better known than the others, far less known, or neither. */
export type Standing = 'greatest' | 'least' | 'even';

/** A sense, and what it leads to. */
export class KnownSense implements Sense {
  readonly entity: number;
  readonly form: NameForm;
  readonly weight: number;
  /** How many senses of its kind the name has. */
  alike = 1;
  /** What is known of the entity, once asked for (`Memory.meant`). */
  known: KnownEntity | null = null;
  /** The evidence that the name itself is; empty before it was weighed (weigh-sense.ts), as what follows is unknown. */
  words = '';
  /** True for a city of some size that all others of its name are small beside. */
  isFarAhead = false;
  /** Of a place. */
  standing: Standing = 'even';

  constructor({ entity, form, weight }: Sense) {
    this.entity = entity;
    this.form = form;
    this.weight = weight;
  }
}
