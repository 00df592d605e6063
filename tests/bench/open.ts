// How long the model takes to open, how much of it stays in memory, and what single questions cost.
import { openLexicon } from '../../src/lexicon/open';
import { bestOf, collectGarbage } from './measure';

const MB = 1e6;

/** Lines of the report. */
export function* benchOpen(bytes: Uint8Array): Generator<string> {
  const before = inUse();
  const lexicon = openLexicon(bytes);
  const after = inUse();
  yield `model: ${lexicon.entityCount} entities, ${lexicon.nameCount} names, ${(bytes.length / MB).toFixed(1)} MB of bytes`;
  yield `in memory beside the bytes: ${((after - before) / MB).toFixed(1)} MB, together ${((after - before + bytes.length) / MB).toFixed(1)} MB`;
  lexicon.trie.readAll();
  yield `with every name read: ${((inUse() - before + bytes.length) / MB).toFixed(1)} MB together`;
  const open = bestOf({ open: () => openLexicon(bytes) }, 4).get('open')!;
  yield `open, names listed: ${open.toFixed(0)} ms`;

  const asked = 2000;
  const step = Math.max(1, Math.floor(lexicon.entityCount / asked));
  const best = bestOf(
    {
      entity: () => {
        for (let i = 0; i < asked; i++) lexicon.entity((i * step) % lexicon.entityCount);
      },
      nameOf: () => {
        for (let i = 0; i < asked; i++) lexicon.nameOf((i * step) % lexicon.entityCount);
      },
    },
    4,
  );
  for (const [what, ms] of best) yield `${what}: ${((ms / asked) * 1000).toFixed(1)} µs`;
}

function inUse(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
