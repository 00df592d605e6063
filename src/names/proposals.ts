// Everything that was proposed for one text, by the spans of tokens it stands at: of some three thousand proposals most
// share their span with others, so whatever the words of a span rule out is told once for all of them, and weighing
// walks over the spans in order without sorting. Typed arrays, because thousands of objects would be made for each text.
//
//   heads[last] -> span -> nextSpan …     the spans that end before token `last`, in the order of their first tokens
//   earliest[span] -> proposal -> after … the proposals of a span, in the order they were made

import { keepShape } from '../language/shapes';
import type { Kind } from '../model/entity';
import { bitOf, kindOfBit } from './kind-bits';
import type { KnownName } from './known-name';
import type { Proposal } from './proposal';

/** Who proposes, in the order of `FORM` to `ECHO`. */
const ORIGINS = ['form', 'lexicon', 'tagger', 'echo'] as const;
export const FORM = 0;
export const LEXICON = 1;
export const TAGGER = 2;
export const ECHO = 3;

/** The proposals for one text. Spans and proposals are numbered from 1 on in the order they came; 0 stands for none. */
export class Proposals {
  spanCount = 0;
  /** Token indices of each span, half-open. */
  first: Int32Array<ArrayBuffer>;
  last: Int32Array<ArrayBuffer>;
  nextSpan: Int32Array<ArrayBuffer>;
  earliest: Int32Array<ArrayBuffer>;
  private latest: Int32Array<ArrayBuffer>;
  /** What the words of each span rule out (see without-things.ts); a negative number before that was asked. */
  ruledOut: Int32Array<ArrayBuffer>;
  readonly heads: Int32Array;
  /** A bit for each token before which a span ends, 32 to a number. */
  readonly ends: Int32Array;

  count = 0;
  /** How many were dropped or turned into another kind. */
  changes = 0;
  /** Bit of the kind of each proposal; 0 for one that was dropped. */
  kind: Uint8Array<ArrayBuffer>;
  score: Float64Array<ArrayBuffer>;
  name: Int32Array<ArrayBuffer>;
  after: Int32Array<ArrayBuffer>;
  /** The span it is for. */
  spanOf: Int32Array<ArrayBuffer>;
  /** Who proposes it, as `ORIGINS` numbers them. */
  origin: Uint8Array<ArrayBuffer>;
  /** What is known of the names of those that have one. */
  readonly known: (KnownName | undefined)[] = [];

  /** For a text of so many tokens. */
  constructor(tokenCount: number) {
    keepShape(this);
    this.heads = new Int32Array(tokenCount + 1);
    this.ends = new Int32Array((tokenCount >> 5) + 1);
    // News has a span to eight tokens and a proposal to three, or fewer.
    const spans = (tokenCount >> 2) + 16;
    this.first = new Int32Array(spans);
    this.last = new Int32Array(spans);
    this.nextSpan = new Int32Array(spans);
    this.earliest = new Int32Array(spans);
    this.latest = new Int32Array(spans);
    this.ruledOut = new Int32Array(spans);
    const room = (tokenCount >> 1) + 16;
    this.kind = new Uint8Array(room);
    this.score = new Float64Array(room);
    this.name = new Int32Array(room);
    this.name[0] = -1;
    this.after = new Int32Array(room);
    this.spanOf = new Int32Array(room);
    this.origin = new Uint8Array(room);
  }

  /** Adds a proposal (see `Proposal`); `known` is what is known of its name. */
  add(
    first: number,
    last: number,
    kind: Kind,
    score: number,
    origin: Proposal['origin'],
    name = -1,
    known: KnownName | null = null,
  ): void {
    const span = this.spanAt(first, last);
    if (this.count + 1 === this.kind.length) this.growProposals();
    const one = ++this.count;
    this.kind[one] = bitOf(kind);
    this.score[one] = score;
    this.origin[one] = numberOf(origin);
    if (known !== null) this.known[one] = known;
    this.name[one] = name;
    this.spanOf[one] = span;
    const latest = this.latest[span]!;
    if (latest === 0) this.earliest[span] = one;
    else this.after[latest] = one;
    this.latest[span] = one;
  }

  /** True where a kind, given as its bit, is proposed for the span under a name of the lexicon. */
  has(first: number, last: number, kind: number, name: number): boolean {
    const span = this.find(first, last);
    let one = span === 0 ? 0 : this.earliest[span]!;
    while (one !== 0 && !(this.kind[one] === kind && this.name[one] === name)) one = this.after[one]!;
    return one !== 0;
  }

  /** The number of the span, 0 where nothing was ever proposed for it. */
  find(first: number, last: number): number {
    let span = this.heads[last]!;
    while (span !== 0 && this.first[span] !== first) span = this.nextSpan[span]!;
    return span;
  }

  /** True where nothing that was proposed for the span is left. */
  isEmpty(span: number): boolean {
    for (let one = this.earliest[span]!; one !== 0; one = this.after[one]!) {
      if (this.kind[one] !== 0) return false;
    }
    return true;
  }

  /** Drops those proposals of a span of which `isRuledOut` is true. */
  drop(span: number, isRuledOut: (one: number) => boolean): void {
    for (let one = this.earliest[span]!; one !== 0; one = this.after[one]!) {
      if (isRuledOut(one)) this.change(one, 0);
    }
  }

  /** Makes those proposals of a span that are left and of which `isMeant` is true proposals of a kind, given as its bit. */
  turnInto(span: number, kind: number, isMeant: (one: number) => boolean): void {
    for (let one = this.earliest[span]!; one !== 0; one = this.after[one]!) {
      if (this.kind[one] !== 0 && isMeant(one)) this.change(one, kind);
    }
  }

  /** What is left, in the order it was proposed. */
  *[Symbol.iterator](): Iterator<Proposal> {
    for (let one = 1; one <= this.count; one++) {
      if (this.kind[one] === 0) continue;
      const span = this.spanOf[one]!;
      yield {
        first: this.first[span]!,
        last: this.last[span]!,
        kind: kindOfBit(this.kind[one]!),
        score: this.score[one]!,
        origin: ORIGINS[this.origin[one]!]!,
        name: this.name[one]!,
      };
    }
  }

  private change(one: number, kind: number): void {
    if (this.kind[one] === kind) return;
    this.kind[one] = kind;
    this.changes++;
  }

  /** The number of the span, a new one where nothing was proposed for it before. */
  private spanAt(first: number, last: number): number {
    let before = 0;
    let at = this.heads[last]!;
    while (at !== 0 && this.first[at]! < first) {
      before = at;
      at = this.nextSpan[at]!;
    }
    if (at !== 0 && this.first[at] === first) return at;
    if (this.spanCount + 1 === this.first.length) this.growSpans();
    const span = ++this.spanCount;
    this.first[span] = first;
    this.last[span] = last;
    this.ruledOut[span] = -1;
    this.nextSpan[span] = at;
    this.ends[last >> 5] = this.ends[last >> 5]! | (1 << last);
    if (before === 0) this.heads[last] = span;
    else this.nextSpan[before] = span;
    return span;
  }

  private growSpans(): void {
    this.first = grown(this.first);
    this.last = grown(this.last);
    this.nextSpan = grown(this.nextSpan);
    this.earliest = grown(this.earliest);
    this.latest = grown(this.latest);
    this.ruledOut = grown(this.ruledOut);
  }

  private growProposals(): void {
    const { kind, origin, score } = this;
    this.kind = new Uint8Array(kind.length * 2);
    this.kind.set(kind);
    this.origin = new Uint8Array(origin.length * 2);
    this.origin.set(origin);
    this.score = new Float64Array(score.length * 2);
    this.score.set(score);
    this.name = grown(this.name);
    this.after = grown(this.after);
    this.spanOf = grown(this.spanOf);
  }
}

function numberOf(origin: Proposal['origin']): number {
  return origin === 'form' ? FORM : origin === 'lexicon' ? LEXICON : origin === 'tagger' ? TAGGER : ECHO;
}

function grown(from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(from.length * 2);
  larger.set(from);
  return larger;
}
