// Cues that stand before their source: "according to", "citing", "by" after a passive or a statement, the colon
// of a headline.
import { ADVERB, NEGATION } from '../language/function-words';
import { BODY, DOCUMENT, HUMAN } from '../language/source-nouns';
import { LINE_START, WORD } from '../language/tokens';
import { hashWord, hashWords } from '../language/word-hash';
import { asideAt } from './asides';
import type { Cue, CueKind } from './attribution';
import type { Phrase } from './noun-phrases';
import { COLON } from './punctuation';
import type { Scene } from './scene';
import { tailOf } from './tails';
import type { Words } from './words';

const TO = hashWord('to');
const BY = hashWord('by');
const FROM = hashWord('from');
const MADE = hashWord('made');
const THIS = hashWord('this');
const OWN_TEXT = hashWords('article story post report');
const ACCORDING = hashWord('according');
const AS = hashWord('as');
const PER = hashWord('per');
const CITING = hashWords('citing cites cited cite quoting quoted quotes');
/** Passive reports whose "by" phrase is a source. */
const BY_PASSIVES =
  hashWords(`identified described confirmed reported told quoted criticized criticised raised voiced
  denounced condemned disputed denied dismissed rejected announced revealed disclosed alleged claimed made
  echoed hailed praised welcomed posted tweeted`);
/** Of those, what bodies do rather than say, and papers are the means of. */
const DONE_BY_BODIES = hashWords('made identified confirmed');
/** Statements as nouns, whose "by" or "from" phrase is a source. */
const STATEMENTS =
  hashWords(`warning warnings claim claims criticism complaints complaint allegations allegation
  statements accusations accusation testimony accounts account condemnation denials denial remarks`);

/** The cue before `phrase` by which something is cited, passed on or voiced; null for none. */
export function citedCue(scene: Scene, phrase: Phrase, from: number, to: number): Cue | null {
  const before = phrase.first - 1;
  const { tokens, role } = scene.words;
  // "according to even his own aides"
  const last =
    before > from && role[before]! & ADVERB && tokens.hash[before - 1] === TO ? before - 1 : before;
  const isKnown = phrase.kind !== 'name' || phrase.mention >= 0 || tokens.hash[last] === TO;
  if (last > from && isKnown && namesGrounds(scene.words, last))
    return cueAhead(scene, phrase, 'according to', last - 1, last, to);
  if (
    before >= from &&
    CITING.has(tokens.hash[before]!) &&
    !(before > from && role[before - 1]! & NEGATION) &&
    (phrase.kind === 'noun' || phrase.kind === 'name') &&
    !isAboutItself(scene, before, from)
  ) {
    return cueAhead(scene, phrase, 'citing', before, before, to);
  }
  if (isHeadlineTag(scene, phrase, from, to))
    return cueAhead(scene, phrase, 'according to', before, before, to);
  const isAgent = before > from && (tokens.hash[before] === BY || tokens.hash[before] === FROM);
  return isAgent ? passiveCue(scene, phrase, before, from, to) : null;
}

/** "according to", "as per" */
function namesGrounds({ tokens }: Words, last: number): boolean {
  const first = tokens.hash[last - 1];
  return tokens.hash[last] === TO ? first === ACCORDING : tokens.hash[last] === PER && first === AS;
}

/** The cue of `kind` in the tokens `first` to `last` before its source, which may go on to before `to`. */
export function cueAhead(
  scene: Scene,
  phrase: Phrase,
  kind: CueKind,
  first: number,
  last: number,
  to: number,
): Cue {
  const tail =
    phrase.kind === 'name' || phrase.kind === 'pronoun' ? phrase.head : tailOf(scene, phrase.head, to);
  const verb = scene.words.verb[first]!;
  return { kind, first, last, verb, tail, aside: asideAt(scene, tail + 1, to), inverted: true };
}

/** "Ceasefire close: sources": what stands alone behind the colon of a line without a full stop. */
function isHeadlineTag(scene: Scene, phrase: Phrase, from: number, to: number): boolean {
  const { tokens, noun } = scene.words;
  const colon = phrase.first - 1;
  if (
    colon <= from + 1 ||
    phrase.head !== to - 1 ||
    tokens.hash[colon] !== COLON ||
    tokens.flags[colon]! & WORD
  )
    return false;
  if (phrase.kind !== 'noun' || !(noun[phrase.head]! & HUMAN)) return false;
  const ends = to >= tokens.count || (tokens.flags[to]! & LINE_START) !== 0;
  return ends && (tokens.flags[from]! & LINE_START) !== 0;
}

/** "A previous version of this article cited …": a correction, not a citation. */
function isAboutItself(scene: Scene, cue: number, from: number): boolean {
  const { hash } = scene.words.tokens;
  for (let i = Math.max(from + 1, cue - 6); i < cue; i++) {
    if (hash[i - 1] === THIS && OWN_TEXT.has(hash[i]!)) return true;
  }
  return false;
}

function passiveCue(scene: Scene, phrase: Phrase, by: number, from: number, to: number): Cue | null {
  const { tokens, role } = scene.words;
  let v = by - 1;
  while (v > from && role[v]! & ADVERB) v--;
  if (v < from) return null;
  const nominal = STATEMENTS.has(tokens.hash[v]!) || (scene.quotes.of[v]! >= 0 && phrase.kind === 'name');
  if (!nominal && (tokens.hash[by] !== BY || !BY_PASSIVES.has(tokens.hash[v]!))) return null;
  if (DONE_BY_BODIES.has(tokens.hash[v]!) && !isHuman(scene, phrase)) return null;
  if (tokens.hash[v] === MADE && !STATEMENTS.has(tokens.hash[v - 1] ?? 0)) return null;
  return cueAhead(scene, phrase, 'passive', v, v, to);
}

function isHuman(scene: Scene, phrase: Phrase): boolean {
  const { input, noun } = scene.words;
  if (phrase.mention >= 0) return input.mentions[phrase.mention]!.kind === 'person';
  return phrase.kind !== 'noun' || !(noun[phrase.head]! & (BODY | DOCUMENT));
}
