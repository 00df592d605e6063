// Names that no table holds, found by their form: a title makes the words after it a person's name, the last
// word of "Quito General Hospital" makes an organisation, a given name in front makes a person.
import { ALL_CAPITALS, CAPITAL, NUMBER, WORD } from '../language/tokens';
import { GIVEN_NAME, PART, TITLE_NOUN } from '../language/word-classes';
import { hashWord, hashWords } from '../language/word-hash';
import type { Kind } from '../model/entity';
import { BODY, PLACE } from './kind-bits';
import { kindCue } from './kind-cues';
import type { LexiconSpan } from './lexicon-spans';
import type { Proposals } from './proposals';
import { beginsSentence, type Reading } from './reading';
import { findRuns } from './runs';
import { withoutHonours } from './tidy-span';

const OF = hashWord('of');
const THE = hashWord('the');
const AND = hashWord('and');
/** "The Obama administration" names a person and a time in office, no body. */
const ADMINISTRATION = hashWord('administration');
const LINKS = hashWords('of for on and the');

/** Titles that only a name follows. */
const ADDRESS = PART.honorific | PART.givenNameTitle | PART.learned | PART.rank;

/** Parts that make a capitalised word no name of its own. */
const NO_NAME = PART.calendar | PART.commonCapital | PART.opener;

/** Adds what form alone proposes, in text order. `known` are the lexicon's spans, which bound titles and places. */
export function recognise(reading: Reading, known: readonly LexiconSpan[], out: Proposals): void {
  const knownEnd = endsOfKnown(reading, known);
  findRuns(reading, (first, last) => classify(reading, knownEnd, first, last, out));
}

/** For each token at which a known place, demonym or organisation begins, one past its end; else 0. */
function endsOfKnown(reading: Reading, known: readonly LexiconSpan[]): Int32Array {
  const ends = new Int32Array(reading.tokens.count);
  for (const span of known) {
    if (span.known.strongest & (PLACE | BODY)) ends[span.first] = span.last;
  }
  return ends;
}

/** The start of a run without the words that owe their capital to the sentence or the calendar. */
function trimStart(reading: Reading, from: number, last: number): number {
  const { parts } = reading;
  let first = from;
  while (
    first < last &&
    ((parts[first]! & PART.opener && beginsSentence(reading, first)) || isLoose(reading, first))
  ) {
    if (parts[first]! & GIVEN_NAME && first + 1 < last && !isLoose(reading, first + 1)) break;
    first++;
  }
  return first;
}

function trimEnd(reading: Reading, first: number, to: number): number {
  let last = to;
  while (last > first && isLoose(reading, last - 1)) last--;
  return last;
}

/** A word at the edge of a run that is no part of a name. */
function isLoose({ parts, tokens }: Reading, i: number): boolean {
  return (parts[i]! & PART.calendar) !== 0 || !(tokens.flags[i]! & (CAPITAL | NUMBER));
}

function classify(reading: Reading, knownEnd: Int32Array, from: number, to: number, out: Proposals): void {
  const first = trimStart(reading, from, to);
  const last = trimEnd(reading, first, to);
  if (first >= last || isTitleOnly(reading, first, last)) return;
  const head = reading.parts[headOf(reading, first, last)]!;
  const title = lastTitle(reading, knownEnd, first, last);
  // "General Directorate of Prisons"
  if (
    title &&
    title.nameFirst + 1 === firstLink(reading, first, last) &&
    reading.parts[title.nameFirst]! & PART.organisationStart
  ) {
    propose(out, first, last, 'organisation', 0.85);
    return;
  }
  if (title) {
    // "Chief Development Officer": an office to its end.
    const office = last - title.nameFirst > 1 && reading.parts[last - 1]! & (PART.office | PART.rank);
    if (title.nameFirst < last && !office) {
      propose(out, title.nameFirst, last, 'person', titledScore(reading, title, last));
    }
    classify(reading, knownEnd, first, title.first, out);
    return;
  }
  const link = firstLink(reading, first, last);
  if (link > first && isOffice(reading, first, link)) {
    classify(reading, knownEnd, link + 1, last, out);
    return;
  }
  if (link > first && reading.parts[link - 1]! & PART.organisationStart) {
    propose(out, first, last, 'organisation', 0.85);
    return;
  }
  const words = last - first;
  if (words > 1 && head & PART.eventEnd && !(reading.parts[first]! & GIVEN_NAME)) return;
  const term = words === 2 && reading.tokens.hash[last - 1] === ADMINISTRATION;
  if (words > 1 && head & PART.organisationEnd && !term) {
    propose(out, first, last, 'organisation', 0.8);
    return;
  }
  if (words > 1 && (head & PART.placeEnd || reading.parts[first]! & PART.placeStart)) {
    propose(out, first, last, 'place', 0.72);
    return;
  }
  if (words === 1) single(reading, knownEnd, first, out);
  else several(reading, knownEnd, first, last, out);
}

/** The "Deputy Leader" of "Deputy Leader of Oakhurst Council". */
function isOffice({ parts, tokens }: Reading, first: number, link: number): boolean {
  if (tokens.hash[link] !== OF || !(parts[link - 1]! & PART.office)) return false;
  for (let i = first; i < link; i++) {
    if (!(parts[i]! & (PART.modifier | TITLE_NOUN)) || parts[i]! & (PART.organisationStart | PART.placeEnd))
      return false;
  }
  return true;
}

/** "Prime Minister", "Managing Director": a title that names nobody. */
function isTitleOnly(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const part = reading.parts[i]!;
    const small = !(reading.tokens.flags[i]! & CAPITAL);
    if (!(part & (PART.modifier | TITLE_NOUN)) && !small) return false;
    if (part & (PART.organisationEnd | PART.organisationStart | PART.placeEnd)) return false;
  }
  return true;
}

/** The last word that is no numeral: "World War II". */
function headOf(reading: Reading, first: number, last: number): number {
  let head = last - 1;
  while (head > first && (reading.parts[head]! & PART.suffix || reading.tokens.flags[head]! & NUMBER)) head--;
  return head;
}

function propose(out: Proposals, first: number, last: number, kind: Kind, score: number): void {
  out.add(first, last, kind, score, 'form');
}

function firstLink(reading: Reading, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    if (!(reading.tokens.flags[i]! & CAPITAL) && LINKS.has(reading.tokens.hash[i]!)) return i;
  }
  return -1;
}

interface Title {
  /** First token of the title's own noun phrase inside the run. */
  readonly first: number;
  /** First token of the name behind it. */
  readonly nameFirst: number;
}

/** The last title in the run that leaves a name behind it: "Russian Minister of Defense | Sergei Shoygu". */
function lastTitle(reading: Reading, knownEnd: Int32Array, first: number, last: number): Title | null {
  const { parts, tokens } = reading;
  if (last - first > 1 && parts[last - 1]! & (PART.organisationEnd | PART.placeEnd)) return null;
  for (let i = last - 1; i >= first; i--) {
    if (!(parts[i]! & TITLE_NOUN) || (parts[i]! & GIVEN_NAME && i > first)) continue;
    let name = i + 1;
    if (name < last && tokens.hash[name] === OF) name = endOfComplement(reading, knownEnd, name, last);
    while (name < last && parts[name]! & (PART.modifier | TITLE_NOUN) && !(parts[name]! & GIVEN_NAME)) name++;
    if (name >= last && i > first && !(parts[i]! & PART.honorific)) continue;
    // "Attorney General of Oakhurst"
    if (name < last && !(tokens.flags[name]! & CAPITAL) && !(parts[name]! & PART.particle)) continue;
    let from = i;
    while (from > first && parts[from - 1]! & (PART.modifier | TITLE_NOUN)) from--;
    return { first: from, nameFirst: name };
  }
  return null;
}

/** A lone word after a trade or an office is as often its noun: "Girl Scout", "Executive Decree". */
function titledScore({ parts }: Reading, { nameFirst }: Title, last: number): number {
  const sure = last - nameFirst > 1 || parts[nameFirst - 1]! & ADDRESS || parts[nameFirst]! & GIVEN_NAME;
  return sure ? 0.9 : 0.75;
}

/** One past "of State", "of the Navy", "of France" inside a title. */
function endOfComplement(reading: Reading, knownEnd: Int32Array, of: number, last: number): number {
  const { parts, tokens } = reading;
  let at = of + 1;
  if (at < last && tokens.hash[at] === THE) at++;
  if (at < last && knownEnd[at]! > at) return Math.min(last, knownEnd[at]!);
  while (at < last && (parts[at]! & PART.modifier || tokens.hash[at] === AND)) at++;
  return at;
}

/** One capitalised word: a name only where its neighbours say so. */
function single(reading: Reading, knownEnd: Int32Array, at: number, out: Proposals): void {
  const { tokens, parts } = reading;
  const flags = tokens.flags[at]!;
  if (parts[at]! & (NO_NAME | PART.modifier | TITLE_NOUN)) return;
  const length = tokens.end[at]! - tokens.start[at]!;
  if (length < 2) return;
  if (knownEnd[at] === at + 1) return;
  const opening = beginsSentence(reading, at) ? 0.25 : 0;
  if (flags & ALL_CAPITALS && length <= 7) {
    propose(out, at, at + 1, 'organisation', 0.5 + kindCue(reading, at, at + 1, 'organisation'));
    return;
  }
  const given = parts[at]! & GIVEN_NAME ? 0.2 : 0;
  for (const kind of ['person', 'place', 'organisation'] as const) {
    const base = kind === 'organisation' ? 0.34 : kind === 'person' ? 0.32 + given : 0.32 - given;
    propose(out, at, at + 1, kind, base + kindCue(reading, at, at + 1, kind) - opening);
  }
}

/** Two to six capitalised words without a telling last word. */
function several(reading: Reading, knownEnd: Int32Array, first: number, to: number, out: Proposals): void {
  const { parts, tokens } = reading;
  const last = withoutHonours(reading, first, to);
  const words = last - first;
  let shouted = 0;
  let unlike = 0;
  const given = parts[first]! & GIVEN_NAME;
  for (let i = first; i < last; i++) {
    if (tokens.flags[i]! & ALL_CAPITALS && tokens.end[i]! - tokens.start[i]! > 2) shouted++;
    if (
      parts[i]! & (NO_NAME | PART.modifier | PART.eventEnd | PART.organisationStart) ||
      !(tokens.flags[i]! & WORD)
    )
      // "Shelley Long": after a given name any word may be a family's.
      unlike += given && words === 2 && i > first ? 0 : 1;
  }
  const startsKnown = knownEnd[first]! > first;
  // "ambassador to Syria Tamsin Oakhurst": what follows a known place may be a name of its own.
  if (startsKnown && last - knownEnd[first]! > 1) several(reading, knownEnd, knownEnd[first]!, last, out);
  if (words <= 6) {
    let person = given ? 0.8 : 0.5;
    if (words > 4) person -= 0.25;
    if (shouted > 0) person -= 0.15;
    if (startsKnown && !given) person -= 0.25;
    person -= unlike * 0.2;
    propose(out, first, last, 'person', person + kindCue(reading, first, last, 'person'));
  }
  const organisation = (given ? 0.2 : 0.36) + (startsKnown ? 0.12 : 0) + (unlike > 0 ? 0.08 : 0);
  propose(out, first, last, 'organisation', organisation + kindCue(reading, first, last, 'organisation'));
  if (words <= 3) {
    const place = (given ? 0.15 : 0.3) - unlike * 0.1;
    propose(out, first, last, 'place', place + kindCue(reading, first, last, 'place'));
  }
}
