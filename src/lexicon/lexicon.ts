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

/** Where names of the lexicon stand in a text (`scan` of names): parallel arrays of which the first `count` entries hold. */
export interface Matches {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index of the name. */
  readonly name: Int32Array;
}

/**
 * The names as a trie of words: an edge is a parent and a word's two hashes. Only steps, never strings. A node holds
 * until the next step from the root, which may bring in the names of a word.
 */
export interface NameTrie {
  /** The node before any word. */
  readonly root: number;
  /** The node reached from `node` by a word of these hashes (see `WordReader` of language), or -1. */
  step(node: number, hash: number, check: number): number;
  /** The first node that any word of this hash leads to, or -1. */
  stepUnchecked(node: number, hash: number): number;
  /**
   * About how many of the tokens in `tokens`, whose hashes `hashes` has, begin names. Where the names of a first word stand
   * is then at hand when the word is stepped to: reading it for all words in a row takes far less than for one after the other.
   */
  countFirst(hashes: Int32Array, tokens: Int32Array): number;
  /** Index of the first name that ends at the node, or -1. */
  nameAt(node: number): number;
  /** True where that name is not proved by its words alone: capitals count, it holds a possessive, or one is like it. */
  needsLook(node: number): boolean;
  /** False where no name goes on from the node, which is not the root. */
  goesOn(node: number): boolean;
  /** False where none goes on from the node over more than a space or a hyphen: "Washington, D.C.", "Lloyd's of". */
  takesMarks(node: number): boolean;
  /** False where none goes on with a word of this first letter (folded): a cheap answer before the word is read. */
  mayGoOn(node: number, letter: number): boolean;
  /** Reads at once what is otherwise read when a text brings its first word. Throws where the file is damaged. */
  readAll(): void;
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

  /** Index of the name with these word hashes (`hashName` of language), or -1; the first of its `nextAlike` row. */
  find(words: ArrayLike<number>): number;
  /** The name as written: "Sergei Shoygu". */
  nameText(name: number): string;
  /** Bits of `NAME_FLAGS`. */
  flagsOf(name: number): number;
  /** What the name can stand for, strongest first. */
  sensesOf(name: number): readonly Sense[];
  /** The next name with the same word hashes ("ICE" after "Ice") as one that was found, or -1. */
  nextAlike(name: number): number;
  /** Words that names are written with in lower case before their first capital: "al", "van", "der". */
  readonly leads: readonly string[];
  /** All names by their words, for `scan` of names. */
  readonly trie: NameTrie;

  readonly officeCount: number;
  /** All that is known of one office, decoded at the call. */
  office(index: number): Office;
  /** The word hashes (`hashName` of language) of each of its phrases. */
  officeWords(index: number): readonly (readonly number[])[];
  /** Everyone known to have held the office in that country or organisation id, newest last. */
  holders(key: string, scope: string): readonly Holder[];

  /** Bytes that were compiled in beside the facts ("tagger"), or null. */
  section(name: string): Uint8Array | null;
}
