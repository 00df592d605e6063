// An entity as choosing asks of it: the few facts that every candidate of every article is weighed by, in one shape for
// all of them. A decoded entity leaves out the fields it lacks, so that each field is found anew in dozens of shapes;
// here a field that is not known is empty.
import { fold } from '../language/letters';
import { hashWord } from '../language/word-hash';
import type { EntitySummary } from '../model/annotation';
import type { CountryCode, Entity, Organisation, Person, Place } from '../model/entity';

/** The words of one office. */
export interface OfficeWords {
  /** Hashes, as `sameWord` of person-facts.ts gives them. */
  readonly words: ReadonlySet<number>;
  /** True where one of them is a word for whoever leads. */
  readonly leads: boolean;
}

/** A term of office, its dates as `dayNumber` gives them. */
export interface Term extends OfficeWords {
  readonly office: string;
  /** The evidence that it was held on the article's date is. */
  readonly held: string;
  /** Key of the office; empty where it has none. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** A body that somebody held an office of, its name folded, and the `hashWord` of that. */
export interface Employer {
  readonly organisation: string;
  readonly body: string;
  readonly key: number;
}

/** What scoring asks of a person. */
export interface PersonFacts {
  readonly gender: 'f' | 'm' | '';
  /** As `dayNumber` gives them. */
  readonly born: number;
  readonly died: number;
  /** What the person is known as; empty where roles say it. */
  readonly known: string;
  /** The words of that, once asked for (`callingOf` of person-facts.ts). */
  calling: OfficeWords | null;
  /** The roles, in the same order. */
  readonly terms: readonly Term[];
  /** The bodies of the roles, each once, in the same order. */
  readonly employers: readonly Employer[];
  /** True where every role is one of a body, and none a party's leader. */
  readonly isEmployed: boolean;
  /** Countries of the offices, then the person's own. */
  readonly countries: readonly CountryCode[];
  /** The desk that writes of whoever is known for such a calling. */
  readonly desk: 'sport' | 'show' | null;
  /** Folded names of the towns and states of all offices, where every one is that of a town or a state. */
  readonly seats: readonly string[];
  /** Folded names in what the person is known for: "shot dead in Ferguson". */
  readonly knownIn: readonly string[];
  /** "Jr", "III": how the name and each alias ends; empty where with no such end, and one empty one where none has any. */
  readonly ends: readonly string[];
  /** The middle initials that the name and the aliases write down or begin a middle name with. */
  readonly initials: readonly string[];
}

/** The summary of an entity as of one day, null for no date. */
export interface DatedSummary {
  readonly date: string | null;
  readonly summary: EntitySummary;
}

/** An entity of one kind. */
export class Known<E extends Entity> {
  readonly id: string;
  readonly kind: E['kind'];
  /** Empty where not known. */
  readonly country: CountryCode;
  /** Of a place or a body; empty for a person. */
  readonly type: E extends { readonly type: infer Type } ? Type : '';
  /** Of a place: the first-level region it lies in, folded; empty where not known. */
  readonly region: string;
  /** Of a place: true where it is called as that region is, "Oklahoma City". */
  readonly isCalledAsRegion: boolean;
  /** Of a person, once asked for (`factsOf` of person-facts.ts). */
  facts: PersonFacts | null = null;
  /** As it was last described, once it was; the engine's (entity-shelf.ts). */
  described: DatedSummary | null = null;
  private names: readonly string[] | null = null;
  private keys: readonly number[] | null = null;

  constructor(
    readonly entity: E,
    /** 0 to 255. */
    readonly prominence: number,
  ) {
    this.id = entity.id;
    this.kind = entity.kind;
    this.country = entity.country ?? '';
    this.type = (entity.kind === 'person' ? '' : entity.type) as this['type'];
    const region = entity.kind === 'place' ? (entity.region ?? '') : '';
    this.region = fold(region);
    this.isCalledAsRegion = region !== '' && entity.name.startsWith(region);
  }

  /** All its names, folded, its own first. */
  get foldedNames(): readonly string[] {
    this.names ??= [this.entity.name, ...this.entity.aliases].map(fold);
    return this.names;
  }

  /** `hashWord` of each of them. */
  get nameKeys(): readonly number[] {
    this.keys ??= this.foldedNames.map(hashWord);
    return this.keys;
  }
}

/** An entity of any kind, told by `kind`. */
export type KnownEntity = Known<Person> | Known<Place> | Known<Organisation>;

/** True for a town, a county or a region. */
export function isPartOfCountry({ type }: KnownEntity): boolean {
  return type === 'city' || type === 'district' || type === 'region';
}
