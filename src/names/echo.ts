// Names the article has given once stand for themselves wherever they come again: at the start of a sentence,
// in a headline, and a family name alone after the full name. Each such place becomes one more proposal.

import { keepShape } from '../language/shapes';
import { CAPITAL, joinsWords, NUMBER, WORD } from '../language/tokens';
import { Vocabulary } from '../language/vocabulary';
import { GIVEN_NAME, PART } from '../language/word-classes';
import { hashWord } from '../language/word-hash';
import type { Kind } from '../model/entity';
import { endOfClipped, Initials, isClippedPair } from './clipped-names';
import { kindCue } from './kind-cues';
import type { Proposal } from './proposal';
import type { Proposals } from './proposals';
import { beginsSentence, LINE, lineOf, type Reading } from './reading';
import { isTeamName } from './team-sense';
import type { NamedSpan } from './weigh-spans';
import { isThing } from './without-things';

const AND = hashWord('and');
/** Last words of names that news writes small as well. */
const MAY_BE_SMALL = PART.organisationEnd | PART.placeEnd | PART.particle;

interface Known {
  /** The tokens from its first word on where the article gives it, half-open. */
  readonly first: number;
  readonly last: number;
  readonly isOneWord: boolean;
  readonly kind: Kind;
  readonly score: number;
  /** The next name that begins with the same word: most words begin one only. */
  next: Known | null;
}

/** What a span must be worth to be repeated elsewhere. */
const SURE = 0.62;

/** What a lone family name must be worth: its other places may lack the verb that told. */
const LIKELY = 0.5;

/** How sure a clipped name is: "A-Rod" beside Alex Rodriguez. */
const CLIPPED = 0.97;

/** No name of more tokens is repeated: a text of nothing but capitals is one such name, and its own echo everywhere. */
const LONGEST = 16;

/** Adds proposals for the further places of names found in `spans`. */
export function echoNames(reading: Reading, spans: readonly NamedSpan[], out: Proposals): void {
  const names = new NamesByFirst(reading, spans);
  proposeCouples(reading, spans, out);
  if (names.isEmpty) return;
  const { tokens } = reading;
  let initials: Initials | null = null;
  const { capitals, word } = tokens;
  for (let at = 0; at < capitals.length; at++) {
    const i = capitals[at]!;
    for (let name = names.of(word[i]!); name !== null; name = name.next) echo(reading, i, name, out);
    if (!isClippedPair(reading, i)) continue;
    initials ??= new Initials(reading, spans);
    const clipped = endOfClipped(reading, i, initials);
    if (clipped > 0) propose(reading, i, clipped, 'person', CLIPPED, 'form', out);
  }
}

/** "George and Laura Bush": the given name before the "and" is a person too. */
function proposeCouples(reading: Reading, spans: readonly NamedSpan[], out: Proposals): void {
  const { tokens, parts } = reading;
  for (const span of spans) {
    const first = span.first - 2;
    if (span.kind !== 'person' || span.last - span.first < 2 || first < 0) continue;
    if (tokens.hash[first + 1] !== AND || !(tokens.flags[first]! & CAPITAL) || !(parts[first]! & GIVEN_NAME))
      continue;
    if (first > 0 && tokens.flags[first - 1]! & CAPITAL) continue;
    propose(reading, first, first + 1, 'person', 0.7, 'form', out);
  }
}

function echo(reading: Reading, first: number, name: Known, out: Proposals): void {
  const last = matchFrom(reading, first, name);
  if (last < 0) return;
  const shaped = lineOf(reading, first) !== LINE.running;
  let score = name.score;
  if (name.isOneWord) {
    const opening =
      reading.parts[first]! & (PART.opener | PART.calendar) && (shaped || beginsSentence(reading, first));
    if (opening) return;
    score += kindCue(reading, first, last, name.kind) / 2;
  }
  propose(reading, first, last, name.kind, score, 'echo', out);
}

function propose(
  reading: Reading,
  first: number,
  last: number,
  kind: Kind,
  score: number,
  origin: Proposal['origin'],
  out: Proposals,
): void {
  if (!isThing(reading, out, first, last, kind, origin)) out.add(first, last, kind, score, origin);
}

/** One past the last token where the words stand whose first is that at `first`, marks inside passed over; else -1. */
function matchFrom(reading: Reading, first: number, name: Known): number {
  const { tokens, parts } = reading;
  const { hash, flags, count } = tokens;
  let at = first + 1;
  for (let own = name.first + 1; own < name.last; own++) {
    if (!(flags[own]! & WORD)) continue;
    if (at < count && joinsWords(tokens, at)) at++;
    if (at >= count || hash[at] !== hash[own] || !(flags[at]! & WORD)) return -1;
    at++;
  }
  // "Oakhurst Said" of a headline is no "Oakhurst said"; "Oakhurst party" is the Oakhurst Party.
  const small = !(flags[at - 1]! & (CAPITAL | NUMBER));
  if (small && !joinsWords(tokens, at - 2) && !(parts[at - 1]! & MAY_BE_SMALL)) return -1;
  return at;
}

/** No first word has more names: one shared by very many is no name's own, and hostile text must stay linear. */
const MOST_NAMES = 12;

/** Names worth repeating, by their first word; of people also the family name alone. */
class NamesByFirst {
  /** The first of the names of each first word, by its number. */
  private readonly names: (Known | undefined)[];
  private readonly seen: Vocabulary;

  constructor(
    private readonly reading: Reading,
    spans: readonly NamedSpan[],
  ) {
    keepShape(this);
    this.names = new Array(reading.tokens.vocabulary.size);
    this.seen = new Vocabulary(spans.length);
    for (const span of spans) {
      if (span.confidence >= LIKELY && span.last - span.first <= LONGEST) this.addFormsOf(span);
    }
  }

  get isEmpty(): boolean {
    return this.seen.size === 1;
  }

  /** The first of the names whose first word has this number. */
  of(word: number): Known | null {
    return this.names[word] ?? null;
  }

  private addFormsOf(span: NamedSpan): void {
    const { first, last, kind, confidence } = span;
    const several = countWords(this.reading, first, last) > 1;
    if (!several && kind === 'person') this.add(first, last, kind, 0.5);
    if (confidence < SURE) return;
    if (several) this.add(first, last, kind, Math.min(0.8, confidence));
    else if (kind !== 'person') this.add(first, last, kind, 0.5);
    if (!several) return;
    if (kind === 'person') {
      const family = familyName(this.reading, span);
      if (family >= 0) this.add(family, family + 1, kind, 0.68);
    } else if (isTeamName(this.reading, span)) {
      // "The Wanderers" of the Perth Wanderers.
      const word = lastWord(this.reading, first, last);
      this.add(word, word + 1, 'organisation', 0.62);
    }
  }

  /** Adds the words from token `first` to `last` unless they are there for the kind. */
  private add(first: number, last: number, kind: Kind, score: number): void {
    const { flags, hash, word } = this.reading.tokens;
    let key = kind.length;
    let words = 0;
    for (let i = first; i < last; i++) {
      if (!(flags[i]! & WORD)) continue;
      key = (Math.imul(key, 0x01000193) ^ hash[i]!) | 0;
      words++;
    }
    const { size } = this.seen;
    if (this.seen.add(key || 1) < size) return;
    const from = firstWord(this.reading, first);
    const name: Known = { first: from, last, isOneWord: words === 1, kind, score, next: null };
    const number = word[from]!;
    const there = this.names[number];
    if (there) append(there, name);
    else this.names[number] = name;
  }
}

/** Puts the name behind the others of its first word, unless those are too many. */
function append(first: Known, name: Known): void {
  let last = first;
  let count = 1;
  for (; last.next !== null; last = last.next) count++;
  if (count < MOST_NAMES) last.next = name;
}

function countWords({ tokens }: Reading, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i++) if (tokens.flags[i]! & WORD) count++;
  return count;
}

/** The first token from `first` on that is a word. */
function firstWord({ tokens }: Reading, first: number): number {
  let at = first;
  while (!(tokens.flags[at]! & WORD)) at++;
  return at;
}

function lastWord({ tokens }: Reading, first: number, last: number): number {
  let at = last - 1;
  while (at > first && !(tokens.flags[at]! & WORD)) at--;
  return at;
}

/** The last token of a person's name that is no "Jr."; -1 where that is no word. */
function familyName(reading: Reading, span: NamedSpan): number {
  let at = span.last - 1;
  while (at > span.first && reading.parts[at]! & PART.suffix) at--;
  return reading.tokens.flags[at]! & WORD ? at : -1;
}
