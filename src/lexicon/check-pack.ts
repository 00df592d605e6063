// Says whether bytes somebody hands in are a pack this build can open, before anything is kept of them: the door
// through which a model newer than the one that ships comes in.
import { VERSION } from './format';
import type { Lexicon } from './lexicon';
import { openLexicon } from './open';

/** What a sound pack tells of itself. */
export interface Pack {
  /** Version of its bytes. */
  readonly version: number;
  /** Day up to which its facts were checked, `YYYY-MM-DD`. */
  readonly date: string;
  readonly entities: number;
  readonly names: number;
  readonly lexicon: Lexicon;
}

/** Entities and names that are read as a trial, spread over the whole file. */
const TRIALS = 200;

/**
 * The pack in these bytes. Throws an Error in words where they are none, are damaged, belong to another
 * version, or hold less than a model needs.
 */
export function checkPack(bytes: ArrayBuffer | Uint8Array): Pack {
  const lexicon = openLexicon(bytes);
  const { date, entityCount, nameCount } = lexicon;
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error(`The pack has no date: "${date}"`);
  if (entityCount === 0 || nameCount === 0) throw new Error('The pack is empty');
  try {
    for (let trial = 0; trial < TRIALS; trial++) {
      lexicon.entity(Math.floor((trial * (entityCount - 1)) / TRIALS));
      const name = Math.floor((trial * (nameCount - 1)) / TRIALS);
      for (const { entity } of lexicon.sensesOf(name)) lexicon.kindOf(entity);
    }
  } catch (error) {
    throw new Error('The pack is damaged: its facts cannot be read', { cause: error });
  }
  return { version: VERSION, date, entities: entityCount, names: nameCount, lexicon };
}
