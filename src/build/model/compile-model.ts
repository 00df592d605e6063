// Seeds and data packages in, the bytes of the reference article model out: the same bytes from the same input.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameWords } from '../../language/tokens';
import type { LexiconInput } from '../../lexicon/input';
import { writeLexicon } from '../../lexicon/write';
import { packRows, sealRows } from '../../names/tagger/rows';
import { openWeights } from '../../names/tagger/weights';
import { requiredDate } from './cell-checks';
import { gatherDrafts } from './gather-drafts';
import { gatherWordFacts } from './gather-word-facts';
import { indexNames } from './name-index';
import { readStandards } from './read-standards';
import { SeedError } from './read-table';

/** What the model is made of, before it becomes bytes. Throws SeedError where a table is broken. */
function gatherModel(seedsFolder: string): LexiconInput {
  const { drafts, offices, words } = gatherDrafts(seedsFolder);
  const standards = readStandards(seedsFolder);
  const weights = join(seedsFolder, 'tagger', 'weights.bin');
  return {
    date: readDate(seedsFolder),
    entities: drafts.map(draft => draft.entity),
    prominence: drafts.map(draft => draft.prominence),
    names: indexNames(drafts, words),
    offices,
    sections: {
      'word-facts': gatherWordFacts(drafts, words),
      ...(standards && { standards }),
      ...(existsSync(weights) && { tagger: sealRows(packRows(openWeights(readFileSync(weights)))) }),
    },
  };
}

/** The compiled model. Throws SeedError where a table is broken. */
export function compileModel(seedsFolder: string): Uint8Array {
  return writeLexicon(gatherModel(seedsFolder), nameWords);
}

/** The day up to which the facts were checked: `facts/as-of.txt`. */
function readDate(seedsFolder: string): string {
  const date = readFileSync(join(seedsFolder, 'facts', 'as-of.txt'), 'utf8').trim();
  const problem = requiredDate(date);
  if (problem) throw new SeedError([`as-of.txt:1 date: ${problem} ("${date}")`]);
  return date;
}
