// The one place where proposals of the lexicon, of form and of the tagger meet: the set of spans that do not
// overlap and whose weights add up highest is the reading of the text. A span counts by its length in words,
// so that "Paris Jackson" outweighs "Paris" and "Jackson"; agreement of two origins strengthens both.
import type { Kind } from '../model/entity';
import type { Proposal } from './proposal';

/** A span taken for a name. */
export interface NamedSpan {
  /** Token indices, half-open. */
  readonly first: number;
  readonly last: number;
  readonly kind: Kind;
  /** 0 to 1. */
  readonly confidence: number;
  /** Index of the lexicon's name for exactly this span, or -1. */
  readonly name: number;
}

/** Below this a span is no name. */
const THRESHOLD = 0.42;

/** What a second origin that agrees on span and kind takes off the doubt of the first. */
const AGREEMENT = 0.5;

/** The best set of spans, in text order. `n log n` in the number of proposals. */
export function weighSpans(proposals: readonly Proposal[]): NamedSpan[] {
  const merged = mergeEqual(proposals).filter(span => span.confidence >= THRESHOLD);
  merged.sort((a, b) => a.last - b.last || a.first - b.first);
  const best = new Float64Array(merged.length + 1);
  const taken = new Uint8Array(merged.length);
  const before = new Int32Array(merged.length);
  for (let i = 0; i < merged.length; i++) {
    const span = merged[i]!;
    before[i] = countEndingBy(merged, span.first, i);
    const value = best[before[i]!]! + weightOf(span);
    taken[i] = value > best[i]! ? 1 : 0;
    best[i + 1] = Math.max(value, best[i]!);
  }
  const out: NamedSpan[] = [];
  for (let i = merged.length - 1; i >= 0; ) {
    if (taken[i]) {
      out.push(merged[i]!);
      i = before[i]! - 1;
    } else i--;
  }
  return out.reverse();
}

/** Weight of a span: what it has above the threshold of doubt, times its words, with a little for being there. */
function weightOf(span: NamedSpan): number {
  return (span.confidence - 0.3) * Math.min(span.last - span.first, 6);
}

/** How many of the first `limit` spans, sorted by end, end at or before `first`. */
function countEndingBy(spans: readonly NamedSpan[], first: number, limit: number): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.last <= first) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One span for each place: proposals of the same tokens are joined, and the likeliest kind speaks for them. */
function mergeEqual(proposals: readonly Proposal[]): NamedSpan[] {
  const places = new Map<number, Proposal[]>();
  for (const proposal of proposals) {
    const key = proposal.first * 64 + Math.min(63, proposal.last - proposal.first);
    const there = places.get(key);
    if (there) there.push(proposal);
    else places.set(key, [proposal]);
  }
  return [...places.values()].map(joinProposals);
}

function joinProposals(there: readonly Proposal[]): NamedSpan {
  let best: NamedSpan | null = null;
  for (const kind of ['person', 'place', 'organisation'] as const) {
    let doubt = 1;
    let strongest = 0;
    for (const proposal of there) {
      if (proposal.kind !== kind) continue;
      const score = Math.max(0, Math.min(1, proposal.score));
      strongest = Math.max(strongest, score);
      doubt *= 1 - score;
    }
    if (strongest === 0) continue;
    const agreed = 1 - doubt;
    const confidence = strongest + (agreed - strongest) * AGREEMENT;
    if (!best || confidence > best.confidence) {
      const name = there.find(proposal => proposal.name >= 0)?.name ?? -1;
      best = { first: there[0]!.first, last: there[0]!.last, kind, confidence, name };
    }
  }
  return (
    best ?? { first: there[0]!.first, last: there[0]!.last, kind: there[0]!.kind, confidence: 0, name: -1 }
  );
}
