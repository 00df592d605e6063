// A pack as the rooms speak of it: a compiled file of facts, newer than those that came with the extension, which
// a reader has loaded.

/** What a pack tells of itself. */
export interface PackFacts {
  /** Name of the file it came in. */
  readonly name: string;
  /** Version of its bytes. */
  readonly version: number;
  /** Day up to which its facts were checked, `YYYY-MM-DD`. */
  readonly date: string;
  readonly entities: number;
}

/** Why a pack is not taken, or not used any more. Each has a sentence of its own in the message files. */
export const packProblems = [
  /** Not a pack at all. */
  'foreign',
  /** Its bytes have a version that this build does not read. */
  'other version',
  'damaged',
  /** Without the day of its facts. */
  'undated',
  /** Without facts, or without what the engine needs beside them. */
  'incomplete',
  'too large',
  /** The browser had no room to keep it. */
  'no room',
  /** The browser has thrown it away. */
  'gone',
] as const;

export type PackProblem = (typeof packProblems)[number];

/** Which facts are used. */
export interface FactsInUse {
  /** Day of the facts that came with the extension. */
  readonly shippedDate: string;
  /** The pack the reader loaded; 'older' stands for facts that are older than the shipped ones. */
  readonly pack: (PackFacts & { readonly state: 'used' | 'older' | PackProblem }) | null;
}
