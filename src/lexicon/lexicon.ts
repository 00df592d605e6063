// What the compiled reference article model answers: the contract between the packed reader (open.ts) and
// the rooms that look names up. Entities and names go by index, which is stable within one compiled file only.
import type { CountryCode, Entity, Kind, PartialDate } from '../model/entity';

/** How a name stands for an entity. */
export type NameForm =
  | 'full'
  /** A common shorter or everyday form: "Pentagon", "Downing Street". */
  | 'short'
  | 'acronym'
  /** "Syrian" for Syria. */
  | 'demonym'
  /** Another spelling: "Shoygu". */
  | 'variant'
  /** A family name alone; never enough without the article's own words for it. */
  | 'surname'
  /** A capital or seat that can stand for the government: "Moscow" for Russia's. */
  | 'metonym';

/** Bits that hold for a name whatever it stands for. */
export const NAME_FLAGS = {
  /** Also an everyday word when capitalised at the start of a sentence or a title: "May", "Reading". */
  commonWord: 1,
  /** Also a given name: "Jordan", "Chelsea". */
  givenName: 2,
  /** Counts only as written here, capitals included: "WHO", "ICE". */
  exactCase: 4,
  /** Known to mislead: needs a title, a co-mention or the full form elsewhere in the article. */
  needsContext: 8,
} as const;

/** One thing a name can stand for. */
export interface Sense {
  /** Index of the entity. */
  readonly entity: number;
  readonly form: NameForm;
  /** How likely this sense is before the article is read, 0 to 255; senses of a name come strongest first. */
  readonly weight: number;
}

/** Someone who held an office. */
export interface Holder {
  readonly entity: number;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly asOf: PartialDate;
}

/** An office a phrase can name, from `seeds/facts/offices`. */
export interface Office {
  readonly key: string;
  readonly title: string;
  /** Lower-case wordings: "foreign minister". */
  readonly phrases: readonly string[];
  /** Restricts the row to these countries; empty for all. */
  readonly countries: readonly CountryCode[];
  /** Id of the organisation it belongs to, where that is not the state. */
  readonly organisation?: string;
}

/** Where names of the lexicon stand in a text: parallel arrays of which the first `count` entries hold. */
export interface Matches {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index of the name. */
  readonly name: Int32Array;
}

/** The opened model. Every method is total: an index out of range is a programming error and throws a RangeError. */
export interface Lexicon {
  /** Date of the facts, `YYYY-MM-DD`. */
  readonly date: string;
  readonly entityCount: number;
  readonly nameCount: number;

  /** All facts of one entity, decoded at the call. */
  entity(index: number): Entity;
  /** Index of the entity with this id, or -1. */
  indexOf(id: string): number;
  kindOf(index: number): Kind;
  nameOf(index: number): string;
  /** Country of nationality, location or seat; '' where not known. */
  countryOf(index: number): CountryCode;
  /** How prominent the entity is in the news, 0 to 255: reach of the office, population, being much read. */
  prominenceOf(index: number): number;

  /** Index of a name as written in running text ("Sergei Shoygu"), or -1. */
  find(name: string): number;
  /** Bits of `NAME_FLAGS`. */
  flagsOf(name: number): number;
  /** What the name can stand for, strongest first. */
  sensesOf(name: number): readonly Sense[];

  /** Longest matches, left to right, not overlapping; names are tried only where a word has a capital or a digit. */
  scan(text: string): Matches;

  readonly offices: readonly Office[];
  /** Everyone known to have held the office in that country or organisation id, newest last. */
  holders(key: string, scope: string): readonly Holder[];
}
