// How well weights do on annotated texts: strict F1 by kind, span and kind both right.

import { KeptSums } from '../../names/tagger/kept-sums';
import { beginsName, insideOf, kindOfLabel, TAG_KINDS } from '../../names/tagger/labels';
import { packRows } from '../../names/tagger/rows';
import { tag } from '../../names/tagger/tag';
import type { Example } from './read-examples';

/** Strict F1 of each kind and, under `marked`, of the three kinds the product marks together. */
export function scoreTagger(examples: readonly Example[], weights: Int8Array): Record<string, number> {
  const found = TAG_KINDS.map(() => 0);
  const wanted = TAG_KINDS.map(() => 0);
  const right = TAG_KINDS.map(() => 0);
  const rows = new KeptSums(packRows(weights));
  for (const { context, gold } of examples) {
    const truth = spansOf(gold);
    for (const kind of truth.values()) wanted[kind]!++;
    for (const [span, kind] of spansOf(tag(context, rows).labels)) {
      found[kind]!++;
      if (truth.get(span) === kind) right[kind]!++;
    }
  }
  const f1 = (kinds: readonly number[]): number => {
    const sum = (counts: readonly number[]): number =>
      kinds.reduce((total, kind) => total + counts[kind]!, 0);
    return (2 * sum(right)) / Math.max(1, sum(wanted) + sum(found));
  };
  return { ...Object.fromEntries(TAG_KINDS.map((kind, i) => [kind, f1([i])])), marked: f1([0, 1, 2]) };
}

/** Kind of each name by "first:last". */
function spansOf(labels: Uint8Array): Map<string, number> {
  const spans = new Map<string, number>();
  for (let i = 0; i < labels.length; i++) {
    if (!beginsName(labels[i]!)) continue;
    const kind = kindOfLabel(labels[i]!);
    let last = i + 1;
    while (last < labels.length && labels[last] === insideOf(kind)) last++;
    spans.set(`${i}:${last}`, kind);
  }
  return spans;
}
