// Says whether bytes somebody hands in are a pack this build can use, before anything is kept of them: the door
// through which a model newer than the one that ships comes in. A refusal is a value, for a reader is told of it.
import { isDay } from '../model/day';
import type { PackProblem } from '../model/pack';
import { MAGIC, VERSION } from './format';
import type { Lexicon } from './lexicon';
import { openLexicon } from './open';

/** A sound pack. */
export interface Pack {
  /** Version of its bytes. */
  readonly version: number;
  /** Day up to which its facts were checked, `YYYY-MM-DD`. */
  readonly date: string;
  readonly entities: number;
  readonly names: number;
  readonly lexicon: Lexicon;
}

/** Why the bytes are refused; `words` say it more closely, in English. */
export interface PackRefusal {
  readonly problem: PackProblem;
  readonly words: string;
}

/** What the engine reads beside the facts; a model without it would find less than the one it replaces. */
export const neededSections = ['standards', 'tagger', 'word-facts'] as const;

/** Bytes of the largest pack that is taken: four times the one that ships. */
export const maxPackBytes = 96_000_000;

/** Entities and names that are read as a trial, spread over the whole file. */
const TRIALS = 200;

/** The pack in these bytes, or why there is none. */
export function checkPack(bytes: ArrayBuffer | Uint8Array): Pack | PackRefusal {
  const outside = checkOutside(bytes);
  if (outside) return outside;
  let lexicon: Lexicon;
  try {
    lexicon = openLexicon(bytes);
    lexicon.trie.readAll();
    readTrials(lexicon);
  } catch (error) {
    return refuse('damaged', error instanceof Error ? error.message : String(error));
  }
  const { date, entityCount, nameCount } = lexicon;
  if (!isDay(date)) return refuse('undated', `The pack has no date: "${date}"`);
  if (entityCount === 0 || nameCount === 0) return refuse('incomplete', 'The pack is empty');
  const missing = neededSections.filter(name => lexicon.section(name) === null);
  if (missing.length > 0) return refuse('incomplete', `The pack has no section ${missing.join(', ')}`);
  return { version: VERSION, date, entities: entityCount, names: nameCount, lexicon };
}

/** True for a refusal. */
export function isRefused(checked: Pack | PackRefusal): checked is PackRefusal {
  return 'problem' in checked;
}

function checkOutside(source: ArrayBuffer | Uint8Array): PackRefusal | null {
  const bytes = source instanceof Uint8Array ? source : new Uint8Array(source);
  if (bytes.length > maxPackBytes) return refuse('too large', `The pack has ${bytes.length} bytes`);
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < 8 || head.getUint32(0, true) !== MAGIC) return refuse('foreign', 'This is no pack');
  const version = head.getUint32(4, true);
  if (version === VERSION) return null;
  return refuse('other version', `The pack has version ${version}; this build reads version ${VERSION}`);
}

function readTrials(lexicon: Lexicon): void {
  const { entityCount, nameCount } = lexicon;
  for (let trial = 0; trial < TRIALS; trial++) {
    if (entityCount > 0) lexicon.entity(Math.floor((trial * (entityCount - 1)) / TRIALS));
    if (nameCount === 0) continue;
    const name = Math.floor((trial * (nameCount - 1)) / TRIALS);
    for (const { entity } of lexicon.sensesOf(name)) lexicon.kindOf(entity);
  }
}

function refuse(problem: PackProblem, words: string): PackRefusal {
  return { problem, words };
}
