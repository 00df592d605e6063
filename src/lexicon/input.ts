// What the lexicon is compiled from: facts and names, already checked and merged. The build makes it from
// seeds and packages; how a name splits into words is handed in, because language is another room.
import type { Entity } from '../model/entity';
import type { Office, Sense } from './lexicon';

/** One name as news writes it, and what it can stand for. Names whose words fold alike are joined by the writer. */
export interface NameInput {
  readonly text: string;
  /** Bits of `NAME_FLAGS`. */
  readonly flags: number;
  readonly senses: readonly Sense[];
}

/** Everything one compiled file holds. */
export interface LexiconInput {
  /** Date of the facts, `YYYY-MM-DD`. */
  readonly date: string;
  /** In this order in the file; ids are unique. Degrees are kept to three decimals. */
  readonly entities: readonly Entity[];
  /** One number 0 to 255 an entity. */
  readonly prominence: ArrayLike<number>;
  readonly names: readonly NameInput[];
  readonly offices: readonly Office[];
  /** Bytes that travel with the facts, by name: weights of a tagger, profiles of stories. */
  readonly sections: Readonly<Record<string, Uint8Array>>;
}

/** A word of a name: where it stands in it (UTF-16 offsets, half-open) and the two hashes that find it in a text. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  /** 32 bits, never 0. */
  readonly hash: number;
  /** Independent of the first, 32 bits; the low five are those of the word's first letter, folded. */
  readonly check: number;
}

/** Splits a name into its words, in order: `nameWords` of language. */
export type SplitName = (name: string) => readonly NameWord[];
