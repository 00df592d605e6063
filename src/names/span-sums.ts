// What the proposals of each span come to, kind by kind: the strongest of them, and the doubt that all leave together.
// Spans are weighed twice (find-names.ts), and what comes in between adds to what was proposed before: so each proposal
// is taken up once. The tagger's come before anything is weighed: they tell what the others are worth.

import { keepShape } from '../language/shapes';
import { BODY, PERSON, PLACE } from './kind-bits';
import { LEXICON, type Proposals, TAGGER } from './proposals';

/** Below this a span is no name. */
const THRESHOLD = 0.42;

/** What a second origin that agrees on span and kind takes off the doubt of the first. */
const AGREEMENT = 0.5;

/** In place of what the tagger saw: it proposes the span itself, or there is none. */
const AGREES = 3;

/** By origins: what is left of a score where the tagger saw no name, other bounds, another kind of name, or agrees. */
const LEFT = [
  // form
  ...[0.55, 0.85, 0.45, 1],
  // the lexicon: see below
  ...[1, 1, 1, 1],
  // the tagger itself
  ...[1, 1, 1, 1],
  // what the article names elsewhere
  ...[0.85, 0.85, 0.6, 1],
];

/** What a lexicon name loses there, of one word and of several; a state's own adjective loses nothing. */
const LOST = [0.2, 0.05, 0.2, 0];
const SEVERAL_LOST = [0.1, 0.02, 0.1, 0];

/** Numbers of a span in `sums`, two for each kind: the strongest score, 0 for none, and the doubt left. */
const SUMS = 6;

/** What the proposals for one text come to, by the numbers of their spans. */
export class SpanSums {
  /** A proposal that has the name of each span; 0 for none. */
  named = new Int32Array(0);
  /** Bit of the kind of each span that was settled, and how sure it is. */
  kind = new Uint8Array(0);
  confidence = new Float64Array(0);
  private sums = new Float64Array(0);
  /** What the tagger saw there (`Tagged.seen`), or `AGREES`. */
  private saw = new Uint8Array(0);
  /** How many spans, proposals and changes of those there were when this was asked last. */
  private spans = 0;
  private count = 0;
  private changes = 0;

  /** `seen` tells for each token what the tagger took it for (`Tagged.seen`), null where there is no tagger. */
  constructor(
    readonly proposals: Proposals,
    private readonly seen: Uint8Array | null,
  ) {
    keepShape(this);
  }

  /** Takes up what was proposed since this was asked last; all of it where anything was changed meanwhile. */
  takeUp(): void {
    const { proposals } = this;
    if (proposals.changes !== this.changes) {
      this.spans = 0;
      this.count = 0;
    }
    this.addSpans();
    const { sums, saw, named } = this;
    const before = this.count;
    const { count, changes, kind, origin, score, name, spanOf, first, last } = proposals;
    for (let one = before + 1; one <= count; one++) {
      if (origin[one] === TAGGER && kind[one] !== 0) saw[spanOf[one]!] = AGREES;
    }
    for (let one = before + 1; one <= count; one++) {
      const bit = kind[one]!;
      if (bit === 0) continue;
      const span = spanOf[one]!;
      const seen = saw[span]!;
      if (named[span] === 0 && name[one]! >= 0) named[span] = one;
      let own = score[one]! * LEFT[origin[one]! * 4 + seen]!;
      if (origin[one] === LEXICON && !(seen === 2 && bit === PLACE))
        own -= last[span]! - first[span]! > 1 ? SEVERAL_LOST[seen]! : LOST[seen]!;
      if (own <= 0) continue;
      own = Math.min(1, own);
      const at = placeOf(span, bit);
      sums[at + 1] = sums[at + 1]! * (1 - own);
      if (own > sums[at]!) sums[at] = own;
    }
    this.count = count;
    this.changes = changes;
  }

  /** Makes the span one of its likeliest kind; false where it stays below the threshold of doubt. */
  settle(span: number): boolean {
    const { kind, confidence } = this;
    const person = this.sureOf(span, PERSON);
    const place = this.sureOf(span, PLACE);
    const body = this.sureOf(span, BODY);
    // Of equals the last.
    const surest = Math.max(person, place, body);
    const likeliest = surest < THRESHOLD ? 0 : body === surest ? BODY : place === surest ? PLACE : PERSON;
    kind[span] = likeliest;
    confidence[span] = surest;
    return likeliest !== 0;
  }

  private sureOf(span: number, bit: number): number {
    const at = placeOf(span, bit);
    const strongest = this.sums[at]!;
    return strongest + (1 - this.sums[at + 1]! - strongest) * AGREEMENT;
  }

  private addSpans(): void {
    const { spanCount } = this.proposals;
    if (spanCount >= this.saw.length) this.grow(spanCount);
    const { saw, named, sums } = this;
    for (let span = this.spans + 1; span <= spanCount; span++) {
      saw[span] = this.seen === null ? AGREES : seenAt(this.seen, this.proposals, span);
      named[span] = 0;
      const to = (span + 1) * SUMS;
      for (let at = span * SUMS; at < to; at += 2) {
        sums[at] = 0;
        sums[at + 1] = 1;
      }
    }
    this.spans = spanCount;
  }

  /** Makes room for so many spans, and some: echoes bring few that nothing else proposed. */
  private grow(spans: number): void {
    const room = spans + (spans >> 2) + 16;
    const { named, sums, saw } = this;
    this.kind = new Uint8Array(room);
    this.confidence = new Float64Array(room);
    this.named = new Int32Array(room);
    this.named.set(named);
    this.sums = new Float64Array(room * SUMS);
    this.sums.set(sums);
    this.saw = new Uint8Array(room);
    this.saw.set(saw);
  }
}

/** What the tagger saw there: the last of what it took the tokens for, unless one is in a name of a marked kind. */
function seenAt(seen: Uint8Array, { first, last }: Proposals, span: number): number {
  let told = 0;
  for (let i = first[span]!; i < last[span]! && told !== 1; i++) told = seen[i]! || told;
  return told;
}

/** Where in `sums` the numbers of a kind begin; its bit is 1, 2 or 4. */
function placeOf(span: number, bit: number): number {
  return span * SUMS + (bit & 6);
}
