// The one place where proposals of the lexicon, of form and of the tagger meet: the set of spans that do not
// overlap and whose weights add up highest is the reading of the text. A span counts by its length in words,
// so that "Paris Jackson" outweighs "Paris" and "Jackson"; agreement of two origins strengthens both.

import { keepShape } from '../language/shapes';
import type { Kind } from '../model/entity';
import { KIND_BITS, kindOfBit, PLACE } from './kind-bits';
import type { KnownName } from './known-name';
import type { Proposals } from './proposals';

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
  /** What is known of that name, or null. */
  readonly known: KnownName | null;
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
export function weighSpans(proposals: Proposals, seen: Uint8Array | null): NamedSpan[] {
  const { heads, nextSpan, first } = proposals;
  const joined = new JoinedSpans(proposals.spanCount);
  // For each token: how many of the joined spans end before it.
  const endingBefore = new Int32Array(heads.length);
  const best = new Float64Array(proposals.spanCount + 1);
  const before = new Int32Array(proposals.spanCount);
  for (let last = 0; last < heads.length; last++) {
    endingBefore[last] = joined.count;
    for (let span = heads[last]!; span !== 0; span = nextSpan[span]!) {
      const i = joined.count;
      if (!joined.join(proposals, span, seen)) continue;
      before[i] = endingBefore[first[span]! + 1]!;
      best[i + 1] = Math.max(best[before[i]!]! + joined.weightOf(i), best[i]!);
    }
  }
  const out: NamedSpan[] = [];
  for (let i = joined.count - 1; i >= 0; ) {
    if (best[i + 1]! > best[i]!) {
      out.push(joined.at(i, proposals));
      i = before[i]! - 1;
    } else i--;
  }
  return out.reverse();
}

/** The spans above the threshold of doubt, in the order of their last tokens and of those of their first. */
class JoinedSpans {
  count = 0;
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  /** A proposal that has the name of the span; 0 for none. */
  private readonly named: Int32Array;
  private readonly kind: Uint8Array;
  private readonly confidence: Float64Array;

  constructor(most: number) {
    keepShape(this);
    this.first = new Int32Array(most);
    this.last = new Int32Array(most);
    this.named = new Int32Array(most);
    this.kind = new Uint8Array(most);
    this.confidence = new Float64Array(most);
  }

  /** Weight of a span: what it has above the threshold of doubt, times its words, with a little for being there. */
  weightOf(i: number): number {
    return (this.confidence[i]! - 0.3) * Math.min(this.last[i]! - this.first[i]!, 6);
  }

  at(i: number, { name, known }: Proposals): NamedSpan {
    const one = this.named[i]!;
    return {
      first: this.first[i]!,
      last: this.last[i]!,
      kind: kindOfBit(this.kind[i]!),
      confidence: this.confidence[i]!,
      name: name[one]!,
      known: one === 0 ? null : (known[one] ?? null),
    };
  }

  /** Adds the proposals of a span, joined, as one of the likeliest kind; false where it stays below the threshold. */
  join(proposals: Proposals, span: number, seen: Uint8Array | null): boolean {
    const { earliest, after, kind, score, name, origin } = proposals;
    let named = 0;
    let kinds = 0;
    let isTagged = false;
    for (let one = earliest[span]!; one !== 0; one = after[one]!) {
      if (kind[one] === 0) continue;
      if (named === 0 && name[one]! >= 0) named = one;
      kinds |= kind[one]!;
      isTagged ||= origin[one] === 'tagger';
    }
    const saw = seen === null || isTagged ? null : sawAt(proposals, span, seen);
    let likeliest = 0;
    let confidence = THRESHOLD;
    for (const bit of KIND_BITS) {
      if (!(kinds & bit)) continue;
      let doubt = 1;
      let strongest = 0;
      for (let one = earliest[span]!; one !== 0; one = after[one]!) {
        if (kind[one] !== bit) continue;
        const own = Math.max(0, Math.min(1, saw === null ? score[one]! : doubted(proposals, span, one, saw)));
        strongest = Math.max(strongest, own);
        doubt *= 1 - own;
      }
      const agreed = strongest + (1 - doubt - strongest) * AGREEMENT;
      if (agreed < confidence || strongest === 0) continue;
      confidence = agreed;
      likeliest = bit;
    }
    if (likeliest === 0) return false;
    const i = this.count++;
    this.first[i] = proposals.first[span]!;
    this.last[i] = proposals.last[span]!;
    this.named[i] = named;
    this.kind[i] = likeliest;
    this.confidence[i] = confidence;
    return true;
  }
}

/** What the tagger saw where it does not propose the span itself (`Tagged.seen`, the strongest of its tokens). */
function sawAt(proposals: Proposals, span: number, seen: Uint8Array): 0 | 1 | 2 {
  let saw: 0 | 1 | 2 = 0;
  for (let i = proposals.first[span]!; i < proposals.last[span]!; i++) {
    if (seen[i]! > 0 && saw !== 1) saw = seen[i]! as 1 | 2;
  }
  return saw;
}

/** The score of a proposal that the tagger does not share. */
function doubted(proposals: Proposals, span: number, one: number, saw: 0 | 1 | 2): number {
  const score = proposals.score[one]!;
  const origin = proposals.origin[one]!;
  if (origin === 'echo') return score * ECHO_UNSEEN[saw];
  if (origin === 'form') return score * FORM_UNSEEN[saw];
  if (saw === 2 && proposals.kind[one] === PLACE) return score;
  return score - (proposals.last[span]! - proposals.first[span]! > 1 ? SEVERAL_UNSEEN : LEXICON_UNSEEN)[saw];
}
