// What the words around a span say of its kind: a title makes a person, "in" makes a place, "shares" makes an
// organisation. Small additive weights, so that they can tip an even balance but not overturn a clear name.
import { SAYING } from '../language/acting-verbs';
import { CAPITAL, joinsWords, NUMBER, POSSESSIVE, WORD } from '../language/tokens';
import { PART, TITLE_NOUN } from '../language/word-classes';
import { hashWord, hashWords } from '../language/word-hash';
import type { Kind } from '../model/entity';
import type { Reading } from './reading';

const COMMA = 44;
const SAYING_WORDS = hashWords(SAYING);
const AT_PLACES = hashWords(`
  in at near from to across outside toward towards around throughout inside over via through into between off`);
const LIVES_IN = hashWords('in near throughout inside outside');
const WHO = hashWords('who whose whom');
const WITH_PEOPLE = hashWords('by with and like');
const HELD_BY_BODIES = hashWords(`
  shares stock spokesman spokeswoman spokesperson ceo chief executive executives employees workers members
  founder fighters supporters candidate candidates staff researchers
  chairman customers users branch headquarters players fans squad coach manager lawyers lawyer reporter board
  correspondent director editor`);
const ADVERBS = hashWords('also then later had has who further again now previously earlier reportedly');
const BASED = hashWord('based');
const THE = hashWord('the');
const AGED = hashWord('aged');

/** -0.5 to 0.5: how the neighbours of the span of tokens speak for (or against) `kind`. */
export function kindCue(reading: Reading, first: number, last: number, kind: Kind): number {
  const cue = kind === 'person' ? personCue : kind === 'place' ? placeCue : organisationCue;
  return Math.max(-0.5, Math.min(0.5, cue(reading, first, last)));
}

function personCue(reading: Reading, first: number, last: number): number {
  const { tokens, parts } = reading;
  const { hash, flags, count } = tokens;
  let cue = 0;
  const before = first - 1;
  if (before >= 0 && flags[before]! & WORD && !startsLine(reading, first)) {
    if (parts[before]! & TITLE_NOUN && !(parts[before]! & PART.organisationEnd)) cue += 0.35;
    else if (LIVES_IN.has(hash[before]!)) cue -= 0.3;
    else if (hash[before] === THE) cue -= 0.3;
    else if (WITH_PEOPLE.has(hash[before]!)) cue += 0.03;
    if (SAYING_WORDS.has(hash[before]!)) cue += 0.15;
  }
  if (last >= count) return cue;
  if (flags[last]! & WORD) {
    if (SAYING_WORDS.has(hash[last]!) || saysAfterAdverb(reading, last)) cue += 0.2;
    if (WHO.has(hash[last]!)) cue += 0.25;
    if (hash[last] === AGED) cue += 0.3;
  } else if (hash[last] === COMMA && last + 1 < count) {
    if (WHO.has(hash[last + 1]!)) cue += 0.25;
    if (isAge(reading, last + 1)) cue += 0.35;
    if (parts[last + 1]! & (PART.office | PART.trade) && !(flags[last + 1]! & CAPITAL)) cue += 0.15;
  }
  if (joinsWords(tokens, last)) cue -= 0.1;
  return cue;
}

/** "Kerry also said" */
function saysAfterAdverb(reading: Reading, at: number): boolean {
  const { hash, count } = reading.tokens;
  return at + 1 < count && ADVERBS.has(hash[at]!) && SAYING_WORDS.has(hash[at + 1]!);
}

/** "Maria Alvarez, 34," */
function isAge(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (!(tokens.flags[at]! & NUMBER) || tokens.end[at]! - tokens.start[at]! > 3) return false;
  const next = at + 1;
  return next >= tokens.count || (!(tokens.flags[next]! & WORD) && tokens.hash[next] !== 58);
}

function placeCue(reading: Reading, first: number, last: number): number {
  const { tokens, parts } = reading;
  const { hash, flags, count } = tokens;
  let cue = 0;
  const before = first - 1;
  if (before >= 0 && flags[before]! & WORD && !startsLine(reading, first)) {
    if (AT_PLACES.has(hash[before]!)) cue += LIVES_IN.has(hash[before]!) ? 0.25 : 0.12;
    else if (parts[before]! & TITLE_NOUN && flags[before]! & CAPITAL) cue -= 0.2;
  }
  if (last >= count) return cue;
  if (SAYING_WORDS.has(hash[last]!) || saysAfterAdverb(reading, last)) cue -= 0.12;
  if (WHO.has(hash[last]!)) cue -= 0.2;
  if (joinsWords(tokens, last) && hash[last + 1] === BASED) cue += 0.4;
  if (hash[last] === COMMA && last + 1 < count && flags[last + 1]! & CAPITAL) cue += 0.05;
  return cue;
}

function organisationCue(reading: Reading, first: number, last: number): number {
  const { tokens } = reading;
  const { hash, flags, count } = tokens;
  let cue = 0;
  const before = first - 1;
  if (before >= 0 && flags[before]! & WORD && !startsLine(reading, first)) {
    if (LIVES_IN.has(hash[before]!)) cue -= 0.15;
    if (hash[before] === THE) cue += 0.08;
  }
  if (last >= count) return cue;
  const owner = flags[last]! & POSSESSIVE && last + 1 < count ? last + 1 : last;
  if (HELD_BY_BODIES.has(hash[owner]!)) cue += 0.15;
  if (flags[last]! & WORD && SAYING_WORDS.has(hash[last]!)) cue += 0.08;
  return cue;
}

function startsLine(reading: Reading, i: number): boolean {
  const { sentences } = reading;
  return sentences.first[sentences.of[i]!] === i;
}
