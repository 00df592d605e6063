// What choosing rests on for one group of mentions: its name in the lexicon, and what the article says beside it.
// Gathered by cases.ts, read by choose.ts and its room mates.
import type { Group } from './group';
import type { KnownName } from './known-name';
import type { PersonCase } from './score-person';
import type { ThingCase } from './thing-case';

/** A group with what the lexicon and the article say of it. */
export interface ChoiceCase {
  readonly group: Group;
  /** The lexicon's name for the group's longest form, or -1. */
  readonly name: number;
  /** What is known of that name, or null. */
  readonly known: KnownName | null;
  /** A middle initial of the longest form that the name lacks ("M" of "Harry M. Reid"), or empty. */
  readonly initial: string;
  /** Words in the longest form. */
  readonly words: number;
  /** True where the name seems to be only part of a longer one, wherever it stands (see longer-names.ts). */
  readonly partial: boolean;
  readonly person: PersonCase;
  readonly thing: ThingCase;
}
