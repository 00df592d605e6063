// Words that say beside a name of what kind it is (kind-cues.ts), each with bits for what they say, so that one look tells
// all of it.
import { SAYING } from '../language/acting-verbs';
import { hashBits } from '../language/word-hash';

/** What a word beside a name says; bits of `cueWords`. */
export const CUE = {
  says: 1,
  /** Stands before places, and of those words: where one lives. */
  at: 2,
  livesIn: 4,
  who: 8,
  withPeople: 16,
  /** What bodies have, and who they have. */
  heldByBodies: 32,
  /** Stands between a name and what it says. */
  adverb: 64,
  based: 128,
  the: 256,
  aged: 512,
} as const;

/** The bits of each such word. */
export const cueWords = hashBits([
  [CUE.says, SAYING],
  [
    CUE.at,
    'in at near from to across outside toward towards around throughout inside over via through into between off',
  ],
  [CUE.livesIn, 'in near throughout inside outside'],
  [CUE.who, 'who whose whom'],
  [CUE.withPeople, 'by with and like'],
  [
    CUE.heldByBodies,
    `shares stock spokesman spokeswoman spokesperson ceo chief executive executives employees workers members
     founder fighters supporters candidate candidates staff researchers
     chairman customers users branch headquarters players fans squad coach manager lawyers lawyer reporter board
     correspondent director editor`,
  ],
  [CUE.adverb, 'also then later had has who further again now previously earlier reportedly'],
  [CUE.based, 'based'],
  [CUE.the, 'the'],
  [CUE.aged, 'aged'],
]);
