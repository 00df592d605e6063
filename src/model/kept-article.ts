// The profile of an article that later pages are matched against: a page the reader kept, or one of the checked
// articles that ship with the model. It holds what the article names and quotes, not the article.
import type { SourceCategory } from './annotation';
import type { Kind } from './entity';

/** A thing the article names. */
export interface KeptName {
  readonly kind: Kind;
  /** Longest name the article uses, or the name of the entity. */
  readonly name: string;
  /** Id of the entity; null where none was chosen. */
  readonly entity: string | null;
  /** The words that introduce it ("Defense Secretary"); null where there are none. */
  readonly introducedAs: string | null;
  readonly mentions: number;
  /** How rarely news names it (`rarityIn` of stories), where the article ships with the model that tells. */
  readonly rarity?: number;
}

/** Who is given as the speaker of a quotation: a name, or the words that stand for one ("One US official"). */
export interface KeptSpeaker {
  readonly name: string;
  readonly entity: string | null;
  readonly category: SourceCategory;
}

export interface KeptQuote {
  /** The words between the marks. */
  readonly words: string;
  /** Null where nobody is given as the speaker. */
  readonly speaker: KeptSpeaker | null;
}

/** A source of the article, once however often it speaks. */
export interface KeptSource {
  readonly name: string;
  readonly category: SourceCategory;
  readonly statements: number;
}

/** A word that tells what the article is about, lower case as it is written, and how often. */
export interface KeptWord {
  readonly word: string;
  readonly times: number;
}

export interface KeptArticle {
  /** 1; raised when a field changes its meaning. */
  readonly version: 1;
  /** The same for the same page, so that keeping a page twice replaces it. */
  readonly id: string;
  readonly title: string;
  /** Name of the outlet, or empty. */
  readonly outlet: string;
  /** The day it was written, `YYYY-MM-DD`, or null. */
  readonly date: string | null;
  /** Address of the page, or empty. */
  readonly url: string;
  /** The day it was kept, `YYYY-MM-DD`; empty for an article that ships with the model. */
  readonly keptAt: string;
  readonly names: readonly KeptName[];
  readonly quotes: readonly KeptQuote[];
  readonly sources: readonly KeptSource[];
  readonly words: readonly KeptWord[];
  /** The article's text, only where the reader asked for it to be kept. */
  readonly text: string | null;
}

/** Hashes, each at most once, and how much each counts; parallel. */
export interface WeightedKeys {
  readonly keys: Uint32Array;
  readonly strengths: Float32Array;
}

/** What matching reads of an article. */
export interface Signature {
  readonly names: WeightedKeys;
  readonly words: WeightedKeys;
  /** The smallest hashes of quoted runs of words, ascending. */
  readonly shingles: Uint32Array;
}

/** An article as matching knows it. */
export interface IndexedArticle {
  readonly id: string;
  /** `YYYY-MM-DD`, or null. */
  readonly date: string | null;
  readonly signature: Signature;
}

/** A kept article as a list shows it. */
export interface KeptRow {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly date: string | null;
  readonly url: string;
  readonly keptAt: string;
  readonly people: number;
  readonly quotes: number;
  readonly hasText: boolean;
}

/** Part of the list of kept articles, newest first. */
export interface KeptList {
  readonly rows: readonly KeptRow[];
  /** How many articles fit the search. */
  readonly found: number;
  readonly total: number;
  /** UTF-16 units that all of them take. */
  readonly units: number;
  /** Entries that are damaged, or were written by a later version: neither read nor touched. */
  readonly unreadable: number;
  /** Why nothing could be read, or null. */
  readonly problem: KeptProblem | null;
}

/** Why something could not be kept or read. */
export const keptProblems = [
  /** The bound on the number or size of kept articles is reached. */
  'full',
  'storage full',
  /** The database was made by a later version of the extension. */
  'later version',
  /** The browser gives no database, as some do in private windows. */
  'unavailable',
] as const;

export type KeptProblem = (typeof keptProblems)[number];

/** Entries of a list, and UTF-16 units of a text, that a kept article may have; what is more is left out. */
export const keptBounds = {
  names: 400,
  quotes: 200,
  sources: 200,
  words: 60,
  /** Of a name, an introduction, an outlet. */
  nameUnits: 300,
  titleUnits: 1000,
  quoteUnits: 1500,
  textUnits: 200_000,
  articles: 10_000,
  /** All articles together. */
  totalUnits: 100_000_000,
} as const;
