// How an article says who a person is: the title before the name ("Defense Secretary"), the apposition after
// it (", a nurse in Quito,"), the apposition before it ("the group's leader, Maria Alvarez"), the body the
// person speaks for ("of the Met Office"), or a plain "is". Always the article's own words, never ours.
import { CAPITAL, joinsWords, NUMBER, POSSESSIVE, WORD } from '../language/tokens';
import { INTRODUCING_NOUN, PART, TITLE_NOUN } from '../language/word-classes';
import { hashMarks, hashWord, hashWords } from '../language/word-hash';
import type { Reading } from './reading';

/** A phrase that says who someone is. */
export interface Introduction {
  /** Token indices of the phrase, half-open. */
  readonly first: number;
  readonly last: number;
  /** Token index of the noun that says it ("Secretary"), or -1. */
  readonly noun: number;
}

/** For each token, one past the end of the mention that begins there; 0 elsewhere. */
export type MentionEnds = Int32Array;

const COMMA = 44;
const OF = hashWord('of');
const THE = hashWord('the');
const LINKS = hashWords('of to for at in the and on from');
const ARTICLES = hashWords('a an the his her its their our my');
const NOT_NOW = hashWords('of to for the and');
const COPULAS = hashWords('is was became becomes remains');
const AFFILIATIONS = hashWords('of from with at');
const WHO = hashWord('who');
const LEADS = hashWords(`
  is was heads headed leads led runs ran chairs chaired represents represented teaches taught works worked serves
  served owns owned founded manages managed directs directed studies lives coaches coached studies advises`);
const STOPS = hashMarks('.;:!?()"“”—–');

/** Longest phrase kept, in tokens. */
const LONGEST = 16;

/** The introduction of the person named by tokens `first` to `last`, or null where there is none. */
export function introductionOf(
  reading: Reading,
  ends: MentionEnds,
  starts: MentionEnds,
  first: number,
  last: number,
): Introduction | null {
  const title = titleBefore(reading, starts, first);
  // "Dr." tells less than ", an epidemiologist in Lagos," after the name.
  if (title && !(reading.parts[title.noun]! & PART.learned)) return title;
  return (
    appositionAfter(reading, ends, last) ??
    title ??
    appositionBefore(reading, starts, first) ??
    statementAfter(reading, ends, last)
  );
}

/** "Russian Minister of Defense" directly before the name. `starts[i]` is the start of a mention that ends at `i`. */
function titleBefore(reading: Reading, starts: MentionEnds, first: number): Introduction | null {
  const { tokens, parts, sentences } = reading;
  const from = first > 0 ? sentences.first[sentences.of[first]!]! : first;
  let at = first;
  let noun = -1;
  while (at > from && first - at < LONGEST) {
    const i = at - 1;
    if (starts[at]! > 0) {
      const near = starts[at]! - 1;
      if (noun < 0 && !linkBefore(reading, near, from)) break;
      at = near;
      continue;
    }
    if (tokens.flags[i]! & POSSESSIVE && noun >= 0) {
      at = i;
      continue;
    }
    if (joinsWords(tokens, i)) {
      at = i;
      continue;
    }
    if (!(tokens.flags[i]! & WORD)) break;
    const part = parts[i]!;
    if (part & INTRODUCING_NOUN) {
      if (noun < 0) noun = i;
      at = i;
    } else if (part & (PART.modifier | PART.honorific)) at = i;
    else if (NOT_NOW.has(tokens.hash[i]!) && titleGoesOn(reading, starts, i, from)) at = i;
    else if (noun >= 0 && tokens.flags[i]! & CAPITAL && i > from && !(part & PART.opener)) at = i;
    else break;
  }
  if (noun < 0 || at === first) return null;
  return { first: dropEdges(reading, at, first), last: first, noun };
}

/** "ambassador to | Syria": a mention inside a title stands after a link. */
function linkBefore(reading: Reading, at: number, from: number): boolean {
  return at > from && LINKS.has(reading.tokens.hash[at - 1]!);
}

/** The link at `i` belongs to the title where a title noun stands before it. */
function titleGoesOn(reading: Reading, starts: MentionEnds, i: number, from: number): boolean {
  for (let at = i - 1; at >= from && at > i - 4; at--) {
    if (reading.parts[at]! & (TITLE_NOUN & ~PART.honorific)) return true;
    if (starts[at + 1]! > 0) return false;
    if (!LINKS.has(reading.tokens.hash[at]!)) return false;
  }
  return false;
}

function dropEdges(reading: Reading, first: number, last: number): number {
  const { tokens } = reading;
  let at = first;
  while (at < last - 1 && (!(tokens.flags[at]! & WORD) || LINKS.has(tokens.hash[at]!))) at++;
  return at;
}

/** ", a nurse in Quito," and ", the group's leader,"; also after an age: ", 34, a nurse". */
function appositionAfter(reading: Reading, ends: MentionEnds, last: number): Introduction | null {
  const { tokens, parts, sentences } = reading;
  if (last >= tokens.count || tokens.hash[last] !== COMMA || tokens.flags[last]! & WORD) return null;
  const to = sentences.first[sentences.of[last]! + 1]!;
  let at = last + 1;
  if (at < to && tokens.flags[at]! & NUMBER && at + 1 < to && tokens.hash[at + 1] === COMMA) at += 2;
  if (at >= to) return null;
  if (tokens.hash[at] === WHO && at + 1 < to && LEADS.has(tokens.hash[at + 1]!)) {
    return { first: at, last: endOfPhrase(reading, at, to), noun: -1 };
  }
  const opens =
    ARTICLES.has(tokens.hash[at]!) || parts[at]! & (INTRODUCING_NOUN | PART.modifier) || ends[at]! > 0;
  if (!opens) return null;
  const end = endOfPhrase(reading, at, to);
  const noun = nounIn(reading, ends, at, end);
  return noun < 0 ? null : { first: at, last: end, noun };
}

/** One past the phrase: up to a comma or another stop. */
function endOfPhrase(reading: Reading, first: number, to: number): number {
  const { tokens } = reading;
  let at = first;
  while (at < to && at - first < LONGEST) {
    const mark = tokens.hash[at]!;
    if (!(tokens.flags[at]! & (WORD | POSSESSIVE)) && (mark === COMMA || STOPS.has(mark))) break;
    at++;
  }
  return at;
}

/** The first noun in the span that says who someone is and is not part of another name; or -1. */
function nounIn(reading: Reading, ends: MentionEnds, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    if (ends[i]! > 0) {
      i = ends[i]! - 1;
      continue;
    }
    if (reading.parts[i]! & INTRODUCING_NOUN) return i;
  }
  return -1;
}

/** "the group's leader, Maria Alvarez": a definite phrase that ends in the noun, a comma, the name. */
function appositionBefore(reading: Reading, starts: MentionEnds, first: number): Introduction | null {
  const { tokens, parts, sentences } = reading;
  if (first < 2 || tokens.hash[first - 1] !== COMMA || tokens.flags[first - 1]! & WORD) return null;
  const from = sentences.first[sentences.of[first]!]!;
  let noun = -1;
  for (let i = first - 2; i >= from && i > first - 12; i--) {
    if (!(tokens.flags[i]! & (WORD | POSSESSIVE))) return null;
    if (parts[i]! & INTRODUCING_NOUN) noun = i;
    const opens = ARTICLES.has(tokens.hash[i]!) || (tokens.flags[i]! & POSSESSIVE) !== 0;
    if (opens && noun >= 0) {
      const owner = starts[i] === 0 ? i - 1 : Math.abs(starts[i]!) - 1;
      const start = tokens.flags[i]! & POSSESSIVE && i > from ? Math.max(from, owner) : i;
      return { first: start, last: first - 1, noun };
    }
    if (opens) return null;
  }
  return null;
}

/** "Maria Alvarez is a nurse"; "Mark Mulligan from MIDiA Research". */
function statementAfter(reading: Reading, ends: MentionEnds, last: number): Introduction | null {
  const { tokens, sentences } = reading;
  if (last + 1 >= tokens.count) return null;
  const to = sentences.first[sentences.of[last - 1]! + 1]!;
  if (last + 1 >= to) return null;
  if (COPULAS.has(tokens.hash[last]!) && ARTICLES.has(tokens.hash[last + 1]!)) {
    const end = endOfPhrase(reading, last + 1, to);
    const noun = nounIn(reading, ends, last + 1, Math.min(end, last + 7));
    return noun < 0 ? null : { first: last + 1, last: end, noun };
  }
  if (AFFILIATIONS.has(tokens.hash[last]!)) {
    const at = tokens.hash[last + 1] === THE ? last + 2 : last + 1;
    if (at < to && ends[at]! > at && !(tokens.hash[last] === OF && tokens.flags[at]! & NUMBER)) {
      return { first: last, last: ends[at]!, noun: -1 };
    }
  }
  return null;
}
