// What the words around a span say of its kind: a title makes a person, "in" makes a place, "shares" makes an
// organisation. Small additive weights, so that they can tip an even balance but not overturn a clear name.
import { CAPITAL, joinsWords, NUMBER, POSSESSIVE, WORD } from '../language/tokens';
import { PART, TITLE_NOUN } from '../language/word-classes';
import { hashWord } from '../language/word-hash';
import type { Kind } from '../model/entity';
import { CUE } from './cue-words';
import type { Reading } from './reading';

const COMMA = 44;
const THE = hashWord('the');
const AGED = hashWord('aged');
const BASED = hashWord('based');

/** -0.5 to 0.5: how the neighbours of the span of tokens speak for (or against) `kind`. */
export function kindCue(reading: Reading, first: number, last: number, kind: Kind): number {
  const cue = kind === 'person' ? personCue : kind === 'place' ? placeCue : organisationCue;
  return Math.max(-0.5, Math.min(0.5, cue(reading, first, last)));
}

function personCue(reading: Reading, first: number, last: number): number {
  const { tokens, parts, cues } = reading;
  const { hash, word, flags, count } = tokens;
  let cue = 0;
  const before = first - 1;
  if (before >= 0 && flags[before]! & WORD && !startsLine(reading, first)) {
    const said = cues[word[before]!]!;
    if (parts[before]! & TITLE_NOUN && !(parts[before]! & PART.organisationEnd)) cue += 0.35;
    else if (said & CUE.livesIn || hash[before] === THE) cue -= 0.3;
    else if (said & CUE.withPeople) cue += 0.03;
    if (said & CUE.says) cue += 0.15;
  }
  if (last >= count) return cue;
  if (flags[last]! & WORD) {
    const said = cues[word[last]!]!;
    if (said & CUE.says || saysAfterAdverb(reading, last)) cue += 0.2;
    if (said & CUE.who) cue += 0.25;
    if (hash[last] === AGED) cue += 0.3;
  } else if (hash[last] === COMMA && last + 1 < count) {
    if (cues[word[last + 1]!]! & CUE.who) cue += 0.25;
    if (isAge(reading, last + 1)) cue += 0.35;
    if (parts[last + 1]! & (PART.office | PART.trade) && !(flags[last + 1]! & CAPITAL)) cue += 0.15;
  }
  if (joinsWords(tokens, last)) cue -= 0.1;
  return cue;
}

/** "Kerry also said" */
function saysAfterAdverb({ tokens: { word, count }, cues }: Reading, at: number): boolean {
  return at + 1 < count && (cues[word[at]!]! & CUE.adverb) !== 0 && (cues[word[at + 1]!]! & CUE.says) !== 0;
}

/** "Maria Alvarez, 34," */
function isAge(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (!(tokens.flags[at]! & NUMBER) || tokens.end[at]! - tokens.start[at]! > 3) return false;
  const next = at + 1;
  return next >= tokens.count || (!(tokens.flags[next]! & WORD) && tokens.hash[next] !== 58);
}

function placeCue(reading: Reading, first: number, last: number): number {
  const { tokens, parts, cues } = reading;
  const { hash, word, flags, count } = tokens;
  let cue = 0;
  const before = first - 1;
  if (before >= 0 && flags[before]! & WORD && !startsLine(reading, first)) {
    const said = cues[word[before]!]!;
    if (said & CUE.at) cue += said & CUE.livesIn ? 0.25 : 0.12;
    else if (parts[before]! & TITLE_NOUN && flags[before]! & CAPITAL) cue -= 0.2;
  }
  if (last >= count) return cue;
  const said = cues[word[last]!]!;
  if (said & CUE.says || saysAfterAdverb(reading, last)) cue -= 0.12;
  if (said & CUE.who) cue -= 0.2;
  if (joinsWords(tokens, last) && hash[last + 1] === BASED) cue += 0.4;
  if (hash[last] === COMMA && last + 1 < count && flags[last + 1]! & CAPITAL) cue += 0.05;
  return cue;
}

function organisationCue(reading: Reading, first: number, last: number): number {
  const { tokens, cues } = reading;
  const { hash, word, flags, count } = tokens;
  let cue = 0;
  const before = first - 1;
  if (before >= 0 && flags[before]! & WORD && !startsLine(reading, first)) {
    const said = cues[word[before]!]!;
    if (said & CUE.livesIn) cue -= 0.15;
    if (hash[before] === THE) cue += 0.08;
  }
  if (last >= count) return cue;
  const owner = flags[last]! & POSSESSIVE && last + 1 < count ? last + 1 : last;
  if (cues[word[owner]!]! & CUE.heldByBodies) cue += 0.15;
  if (cues[word[last]!]! & CUE.says) cue += 0.08;
  return cue;
}

function startsLine(reading: Reading, i: number): boolean {
  const { sentences } = reading;
  return sentences.first[sentences.of[i]!] === i;
}
