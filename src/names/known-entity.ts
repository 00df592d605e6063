// An entity as choosing asks of it: the few facts that every candidate of every article is weighed by, in one shape for
// all of them. A decoded entity leaves out the fields it lacks, so that each field is found anew in dozens of shapes;
// here a field that is not known is empty.
import { fold } from '../language/letters';
import type { CountryCode, Entity, Organisation, Person, Place } from '../model/entity';
import type { PersonFacts } from './person-facts';

/** An entity of one kind. */
export class Known<E extends Entity> {
  readonly kind: E['kind'];
  /** Empty where not known. */
  readonly country: CountryCode;
  /** Of a place or a body; empty for a person. */
  readonly type: E extends { readonly type: infer Type } ? Type : '';
  /** Of a place: the first-level region it lies in, folded; empty where not known. */
  readonly region: string;
  private names: readonly string[] | null = null;
  /** Of a person, once asked for (`factsOf`). */
  facts: PersonFacts | null = null;

  constructor(
    readonly entity: E,
    /** 0 to 255. */
    readonly prominence: number,
  ) {
    this.kind = entity.kind;
    this.country = entity.country ?? '';
    this.type = (entity.kind === 'person' ? '' : entity.type) as this['type'];
    this.region = entity.kind === 'place' && entity.region !== undefined ? fold(entity.region) : '';
  }

  /** All its names, folded, its own first. */
  get foldedNames(): readonly string[] {
    this.names ??= [this.entity.name, ...this.entity.aliases].map(fold);
    return this.names;
  }
}

/** An entity of any kind, told by `kind`. */
export type KnownEntity = Known<Person> | Known<Place> | Known<Organisation>;
