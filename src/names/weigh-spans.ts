// The one place where proposals of the lexicon, of form and of the tagger meet: the set of spans that do not
// overlap and whose weights add up highest is the reading of the text. A span counts by its length in words,
// so that "Paris Jackson" outweighs "Paris" and "Jackson"; agreement of two origins strengthens both.

import type { Kind } from '../model/entity';
import { kindOfBit } from './kind-bits';
import type { KnownName } from './known-name';
import type { SpanSums } from './span-sums';

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

/** What of a span's confidence does not count; less than what a name needs, so that it is worth a little for being there. */
const DOUBT = 0.3;

/** Tokens of a span that count. */
const MOST_WORDS = 6;

/** The best set of spans, in text order. Linear in the number of proposals and tokens: few spans overlap with each. */
export function weighSpans(sums: SpanSums): NamedSpan[] {
  sums.takeUp();
  const { ends, heads, nextSpan, first, last, spanCount } = sums.proposals;
  const { confidence } = sums;
  // Those that may be names, in the order of their last tokens and of those of their first.
  const order = new Int32Array(spanCount);
  let count = 0;
  // How many of them end before each begins, which a few steps back from it tell, and what the best set of those up to it is worth.
  const before = new Int32Array(spanCount);
  const best = new Float64Array(spanCount + 1);
  for (let block = 0; block < ends.length; block++) {
    for (let bits = ends[block]!; bits !== 0; bits &= bits - 1) {
      const end = block * 32 + 31 - Math.clz32(bits & -bits);
      for (let span = heads[end]!; span !== 0; span = nextSpan[span]!) {
        if (!sums.settle(span)) continue;
        const from = first[span]!;
        let behind = count;
        while (behind > 0 && last[order[behind - 1]!]! > from) behind--;
        before[count] = behind;
        const weight = (confidence[span]! - DOUBT) * Math.min(end - from, MOST_WORDS);
        best[count + 1] = Math.max(best[behind]! + weight, best[count]!);
        order[count++] = span;
      }
    }
  }
  const out: NamedSpan[] = [];
  for (let i = count - 1; i >= 0; ) {
    if (best[i + 1]! > best[i]!) {
      out.push(namedSpan(sums, order[i]!));
      i = before[i]! - 1;
    } else i--;
  }
  return out.reverse();
}

function namedSpan({ proposals, kind, confidence, named }: SpanSums, span: number): NamedSpan {
  const { first, last, name, known } = proposals;
  const one = named[span]!;
  return {
    first: first[span]!,
    last: last[span]!,
    kind: kindOfBit(kind[span]!),
    confidence: confidence[span]!,
    name: name[one]!,
    known: one === 0 ? null : (known[one] ?? null),
  };
}
