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

/** What is left of a proposal of form where the tagger saw no name, another kind of name, other bounds. */
const FORM_UNSEEN = [0.55, 0.85, 0.45] as const;

/** The same of a name the article gives elsewhere. */
const ECHO_UNSEEN = [0.85, 0.85, 0.6] as const;

/** What a lexicon name loses there, of one word and of several; a state's own adjective loses nothing. */
const LEXICON_UNSEEN = [0.2, 0.05, 0.2] as const;
const SEVERAL_UNSEEN = [0.1, 0.02, 0.1] as const;

/**
 * The best set of spans, in text order. `seen` tells for each token what the tagger took it for (`Tagged.seen`),
 * null where there is no tagger. `n log n` in the number of proposals.
 */
export function weighSpans(proposals: readonly Proposal[], seen: Uint8Array | null): NamedSpan[] {
  const merged = mergeEqual(proposals, seen).filter(span => span.confidence >= THRESHOLD);
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
function mergeEqual(proposals: readonly Proposal[], seen: Uint8Array | null): NamedSpan[] {
  const places = new Map<number, Proposal[]>();
  for (const proposal of proposals) {
    const key = proposal.first * 64 + Math.min(63, proposal.last - proposal.first);
    const there = places.get(key);
    if (there) there.push(proposal);
    else places.set(key, [proposal]);
  }
  return [...places.values()].map(there => joinProposals(seen ? doubted(there, seen) : there));
}

/** The proposals of one place, those the tagger does not share with less weight. */
function doubted(there: readonly Proposal[], seen: Uint8Array): readonly Proposal[] {
  if (there.some(proposal => proposal.origin === 'tagger')) return there;
  const { first, last } = there[0]!;
  let saw: 0 | 1 | 2 = 0;
  for (let i = first; i < last; i++) if (seen[i]! > 0) saw = saw === 1 ? 1 : (seen[i]! as 1 | 2);
  return there.map(proposal => {
    if (proposal.origin === 'echo') return { ...proposal, score: proposal.score * ECHO_UNSEEN[saw] };
    if (proposal.origin === 'form') return { ...proposal, score: proposal.score * FORM_UNSEEN[saw] };
    if (saw === 2 && proposal.kind === 'place') return proposal;
    const loss = last - first > 1 ? SEVERAL_UNSEEN[saw] : LEXICON_UNSEEN[saw];
    return { ...proposal, score: proposal.score - loss };
  });
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
