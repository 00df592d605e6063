// Names the article has given once stand for themselves wherever they come again: at the start of a sentence,
// in a headline, and a family name alone after the full name. Each such place becomes one more proposal.
import { CAPITAL, joinsWords, NUMBER, WORD } from '../language/tokens';
import { GIVEN_NAME, PART } from '../language/word-classes';
import { hashWord } from '../language/word-hash';
import type { Kind } from '../model/entity';
import { endOfClipped, initialsOf } from './clipped-names';
import { kindCue } from './kind-cues';
import type { Proposal } from './proposal';
import type { Proposals } from './proposals';
import { beginsSentence, LINE, lineOf, type Reading } from './reading';
import { isTeamName } from './team-sense';
import type { NamedSpan } from './weigh-spans';
import { isThing } from './without-things';
import { wordsOf } from './words-of';

const AND = hashWord('and');
/** Last words of names that news writes small as well. */
const MAY_BE_SMALL = PART.organisationEnd | PART.placeEnd | PART.particle;

interface Known {
  readonly words: readonly number[];
  readonly kind: Kind;
  readonly score: number;
}

/** What a span must be worth to be repeated elsewhere. */
const SURE = 0.62;

/** What a lone family name must be worth: its other places may lack the verb that told. */
const LIKELY = 0.5;

/** How sure a clipped name is: "K-Fed" beside Kevin Federline. */
const CLIPPED = 0.97;

/** No name of more tokens is repeated: a text of nothing but capitals is one such name, and its own echo everywhere. */
const LONGEST = 16;

/** Adds proposals for the further places of names found in `spans`. */
export function echoNames(reading: Reading, spans: readonly NamedSpan[], out: Proposals): void {
  const byFirst = knownNames(reading, spans);
  proposeCouples(reading, spans, out);
  if (byFirst.size === 0) return;
  const initials = initialsOf(reading, spans);
  const { tokens } = reading;
  for (let i = 0; i < tokens.count; i++) {
    if (!(tokens.flags[i]! & CAPITAL)) continue;
    const known = byFirst.get(tokens.hash[i]!);
    if (known) for (const name of known) echo(reading, i, name, out);
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
  const last = matchFrom(reading, first, name.words);
  if (last < 0) return;
  const shaped = lineOf(reading, first) !== LINE.running;
  let score = name.score;
  if (name.words.length === 1) {
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
  if (!isThing(reading, first, last, kind, origin)) out.add(first, last, kind, score, origin);
}

/** One past the last token where the words stand from `first` on, marks inside them passed over; else -1. */
function matchFrom(reading: Reading, first: number, words: readonly number[]): number {
  const { tokens, parts } = reading;
  let at = first + 1;
  for (let w = 1; w < words.length; w++) {
    if (at < tokens.count && joinsWords(tokens, at)) at++;
    if (at >= tokens.count || tokens.hash[at] !== words[w] || !(tokens.flags[at]! & WORD)) return -1;
    at++;
  }
  // "Oakhurst Said" of a headline is no "Oakhurst said"; "Oakhurst party" is the Oakhurst Party.
  const small = !(tokens.flags[at - 1]! & (CAPITAL | NUMBER));
  if (small && !joinsWords(tokens, at - 2) && !(parts[at - 1]! & MAY_BE_SMALL)) return -1;
  return at;
}

/** Names worth repeating, by the hash of their first word; of people also the family name alone. */
function knownNames(reading: Reading, spans: readonly NamedSpan[]): Map<number, Known[]> {
  const byFirst = new Map<number, Known[]>();
  const seen = new Set<number>();
  const add = (words: readonly number[], kind: Kind, score: number): void => {
    let key = kind.length;
    for (const word of words) key = (Math.imul(key, 0x01000193) ^ word) | 0;
    if (seen.has(key)) return;
    seen.add(key);
    const there = byFirst.get(words[0]!);
    // A first word shared by very many names is no name's own; the cap keeps hostile text linear.
    if (!there) byFirst.set(words[0]!, [{ words, kind, score }]);
    else if (there.length < 12) there.push({ words, kind, score });
  };
  for (const span of spans) {
    if (span.confidence < LIKELY || span.last - span.first > LONGEST) continue;
    const words = wordsOf(reading, span.first, span.last);
    if (words.length === 1 && span.kind === 'person') add(words, 'person', 0.5);
    if (span.confidence < SURE) continue;
    if (words.length > 1) add(words, span.kind, Math.min(0.8, span.confidence));
    else if (span.kind !== 'person') add(words, span.kind, 0.5);
    if (span.kind === 'person' && words.length > 1) {
      add([familyName(reading, span)], 'person', 0.68);
    }
    // "The Wanderers" of the Perth Wanderers.
    if (words.length > 1 && isTeamName(reading, span)) add(words.slice(-1), 'organisation', 0.62);
  }
  return byFirst;
}

/** Hash of the last word of a person's name that is no "Jr." */
function familyName(reading: Reading, span: NamedSpan): number {
  let at = span.last - 1;
  while (at > span.first && reading.parts[at]! & PART.suffix) at--;
  return reading.tokens.hash[at]!;
}
