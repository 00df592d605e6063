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
 * null where there is no tagger. Linear in the number of proposals and tokens.
 */
export function weighSpans(proposals: readonly Proposal[], seen: Uint8Array | null): NamedSpan[] {
  const spans = mergeEqual(proposals, seen);
  const endingBefore = countEnds(spans);
  const best = new Float64Array(spans.length + 1);
  const before = new Int32Array(spans.length);
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i]!;
    before[i] = endingBefore[span.first + 1]!;
    best[i + 1] = Math.max(best[before[i]!]! + weightOf(span), best[i]!);
  }
  const out: NamedSpan[] = [];
  for (let i = spans.length - 1; i >= 0; ) {
    if (best[i + 1]! > best[i]!) {
      out.push(spans[i]!);
      i = before[i]! - 1;
    } else i--;
  }
  return out.reverse();
}

/** Weight of a span: what it has above the threshold of doubt, times its words, with a little for being there. */
function weightOf(span: NamedSpan): number {
  return (span.confidence - 0.3) * Math.min(span.last - span.first, 6);
}

/** How many of the spans end before a token, by token, up to one more than the highest end. */
function countEnds(spans: readonly NamedSpan[]): Int32Array {
  const below = new Int32Array((spans.at(-1)?.last ?? 0) + 2);
  let token = 0;
  for (let i = 0; i < spans.length; i++) {
    while (token <= spans[i]!.last) below[token++] = i;
  }
  below[token] = spans.length;
  return below;
}

/**
 * The proposals in the order of their last tokens, of those of one in that of their first; those of one place stay in
 * the order they were in. Each last token has a chain, and chains are short: a few names at most end at one word.
 */
function inOrder(proposals: readonly Proposal[]): readonly Proposal[] {
  const count = proposals.length;
  let most = 0;
  for (let i = 0; i < count; i++) most = Math.max(most, proposals[i]!.last);
  // Numbers of proposals, counted from 1; 0 ends a chain.
  const heads = new Int32Array(most + 1);
  const next = new Int32Array(count + 1);
  for (let i = count; i > 0; i--) {
    const { first, last } = proposals[i - 1]!;
    let before = 0;
    let at = heads[last]!;
    while (at !== 0 && proposals[at - 1]!.first < first) {
      before = at;
      at = next[at]!;
    }
    next[i] = at;
    if (before === 0) heads[last] = i;
    else next[before] = i;
  }
  const sorted: Proposal[] = [];
  for (let last = 0; last <= most; last++) {
    for (let at = heads[last]!; at !== 0; at = next[at]!) sorted.push(proposals[at - 1]!);
  }
  return sorted;
}

/**
 * One span for each place, in the order of their last tokens and of those of their first: proposals of the same tokens
 * are joined, and the likeliest kind speaks for them.
 */
function mergeEqual(proposals: readonly Proposal[], seen: Uint8Array | null): NamedSpan[] {
  const sorted = inOrder(proposals);
  const spans: NamedSpan[] = [];
  for (let from = 0; from < sorted.length; ) {
    const { first, last } = sorted[from]!;
    let to = from + 1;
    while (to < sorted.length && sorted[to]!.first === first && sorted[to]!.last === last) to++;
    const span = joinProposals(sorted, from, to, seen);
    if (span) spans.push(span);
    from = to;
  }
  return spans;
}

const KINDS = ['person', 'place', 'organisation'] as const;

/** The proposals of one place, from `from` up to `to`, as one span of the likeliest kind; null below the threshold. */
function joinProposals(
  sorted: readonly Proposal[],
  from: number,
  to: number,
  seen: Uint8Array | null,
): NamedSpan | null {
  const { first, last } = sorted[from]!;
  const saw = seen ? sawAt(sorted, from, to, seen) : null;
  let name = -1;
  let best: Kind | null = null;
  let confidence = THRESHOLD;
  for (const kind of KINDS) {
    let doubt = 1;
    let strongest = 0;
    for (let i = from; i < to; i++) {
      const proposal = sorted[i]!;
      if (name < 0) name = proposal.name;
      if (proposal.kind !== kind) continue;
      const score = Math.max(0, Math.min(1, saw === null ? proposal.score : doubted(proposal, saw)));
      strongest = Math.max(strongest, score);
      doubt *= 1 - score;
    }
    const joined = strongest + (1 - doubt - strongest) * AGREEMENT;
    if (joined < confidence || strongest === 0) continue;
    confidence = joined;
    best = kind;
  }
  return best && { first, last, kind: best, confidence, name };
}

/** What the tagger saw there (`Tagged.seen`, the strongest of its tokens); null where it proposes the span itself. */
function sawAt(sorted: readonly Proposal[], from: number, to: number, seen: Uint8Array): 0 | 1 | 2 | null {
  for (let i = from; i < to; i++) if (sorted[i]!.origin === 'tagger') return null;
  const { first, last } = sorted[from]!;
  let saw: 0 | 1 | 2 = 0;
  for (let i = first; i < last; i++) if (seen[i]! > 0 && saw !== 1) saw = seen[i]! as 1 | 2;
  return saw;
}

/** The score of a proposal that the tagger does not share. */
function doubted({ origin, kind, score, first, last }: Proposal, saw: 0 | 1 | 2): number {
  if (origin === 'echo') return score * ECHO_UNSEEN[saw];
  if (origin === 'form') return score * FORM_UNSEEN[saw];
  if (saw === 2 && kind === 'place') return score;
  return score - (last - first > 1 ? SEVERAL_UNSEEN[saw] : LEXICON_UNSEEN[saw]);
}
