// The names the lexicon knows, where they stand in the text: each match as token span, with its everyday
// lower-case words taken off ("Crimea region" names Crimea), and one proposal for each kind it can be.
import { ALL_CAPITALS, CAPITAL, DOTTED, joinsWords, NUMBER, WORD } from '../language/tokens';
import { PART, TITLE_NOUN } from '../language/word-classes';
import { type Matches, NAME_FLAGS, type Sense } from '../lexicon/lexicon';
import type { Kind } from '../model/entity';
import { kindCue } from './kind-cues';
import type { Proposal } from './proposal';
import { beginsSentence, LINE, lineOf, type Reading } from './reading';
import { wordsOf } from './words-of';

/** Where a name of the lexicon stands. */
export interface LexiconSpan {
  /** Token indices, half-open. */
  readonly first: number;
  readonly last: number;
  readonly name: number;
  readonly senses: readonly Sense[];
}

/** Matches of the lexicon's scan as token spans, in text order. */
export function findLexiconSpans(reading: Reading, matches: Matches): LexiconSpan[] {
  const { tokens, memory } = reading;
  const spans: LexiconSpan[] = [];
  let at = 0;
  for (let m = 0; m < matches.count; m++) {
    while (at < tokens.count && tokens.start[at]! < matches.start[m]!) at++;
    let last = at;
    while (last < tokens.count && tokens.end[last]! <= matches.end[m]!) last++;
    if (last === at) continue;
    const name = matches.name[m]!;
    const span = trim(reading, at, last);
    if (!span) continue;
    const half = isEndOfCompound(reading, span) ? reading.lexicon.find([tokens.hash[span.first]!]) : -1;
    const kept = half < 0 ? span : { first: span.first, last: span.first + 1 };
    const own = half < 0 && span.last - span.first < last - at ? ownName(reading, span, name) : name;
    const final = half < 0 ? own : half;
    spans.push({ ...kept, name: final, senses: memory.sensesOf(final) });
  }
  return spans;
}

/** "U.S.-Russian military talks": the second word belongs to the first, so no name of more words begins with it. */
function isEndOfCompound({ tokens }: Reading, { first, last }: { first: number; last: number }): boolean {
  return last - first > 1 && joinsWords(tokens, first - 1) && (tokens.flags[first - 2]! & CAPITAL) !== 0;
}

/** Prominence of what is named in capitals without further ado: states, large bodies. */
const PROMINENT = 150;

/** Parts that make a lone family name doubtful: "Friday", "Prime". */
const EVERYDAY = PART.calendar | PART.opener | PART.modifier | PART.commonCapital | TITLE_NOUN;

const GENERIC =
  PART.placeEnd | PART.organisationEnd | PART.organisationStart | PART.trade | PART.office | PART.modifier;

/** The name of the words that are left, where they have one: "Russian" of "Russian military". */
function ownName(reading: Reading, span: { first: number; last: number }, name: number): number {
  const left = reading.lexicon.find(wordsOf(reading, span.first, span.last));
  return left >= 0 ? left : name;
}

/** Without the lower-case everyday words at either end: "province of Latakia", "Crimea region". */
function trim(reading: Reading, first: number, last: number): { first: number; last: number } | null {
  const { tokens, parts } = reading;
  let from = first;
  let to = last;
  const plain = (i: number): boolean => !(tokens.flags[i]! & (CAPITAL | NUMBER));
  while (to > from && plain(to - 1) && (parts[to - 1]! & GENERIC || !(tokens.flags[to - 1]! & WORD))) to--;
  while (from < to && plain(from) && parts[from]! & (GENERIC | PART.opener)) from++;
  return to > from ? { first: from, last: to } : null;
}

/** One proposal a kind the name can stand for, scored by the lexicon's weights and the words around it. */
export function proposeFromLexicon(reading: Reading, spans: readonly LexiconSpan[]): Proposal[] {
  const proposals: Proposal[] = [];
  for (const span of spans) {
    const shares = sharesOfKinds(reading, span);
    for (const [kind, share] of shares) {
      const score = scoreOf(reading, span, kind, share);
      if (score > 0.05) proposals.push({ ...span, kind, score, origin: 'lexicon' });
    }
  }
  return proposals;
}

function sharesOfKinds(reading: Reading, span: LexiconSpan): [Kind, number][] {
  const weights: Record<Kind, number> = { person: 0, place: 0, organisation: 0 };
  for (const sense of span.senses) {
    const kind = reading.lexicon.kindOf(sense.entity);
    weights[kind] = Math.max(weights[kind], sense.form === 'surname' ? sense.weight / 3 : sense.weight + 1);
  }
  const all = weights.person + weights.place + weights.organisation;
  const kinds: Kind[] = ['person', 'place', 'organisation'];
  return kinds.filter(kind => weights[kind] > 0).map(kind => [kind, weights[kind] / all]);
}

function scoreOf(reading: Reading, span: LexiconSpan, kind: Kind, share: number): number {
  const { tokens, lexicon } = reading;
  const words = span.last - span.first;
  const ofKind = span.senses.filter(sense => lexicon.kindOf(sense.entity) === kind);
  const surnameOnly = ofKind.every(sense => sense.form === 'surname');
  const flags = lexicon.flagsOf(span.name);
  if (words === 1 && reading.parts[span.first]! & (PART.suffix | PART.particle)) return 0;
  if (hangsOnHyphen(reading, span)) return 0;
  let score = words > 1 ? 0.8 : 0.62;
  if (surnameOnly) score = 0.34;
  score += (share - 0.5) * 0.4 + kindCue(reading, span.first, span.last, kind);
  if (words === 1 && !(tokens.flags[span.first]! & (CAPITAL | NUMBER))) return 0;
  const line = lineOf(reading, span.first);
  // "US" in capitals is nobody's everyday word, except where everything is in capitals.
  const shouted = tokens.flags[span.first]! & (ALL_CAPITALS | DOTTED) && line === LINE.running;
  const top = ofKind[0] ? lexicon.prominenceOf(ofKind[0].entity) : 0;
  if (shouted && top >= PROMINENT) return Math.min(1, score);
  if (flags & NAME_FLAGS.needsContext) score -= 0.15;
  if (words === 1 && reading.parts[span.first]! & EVERYDAY) score -= surnameOnly ? 0.3 : 0.4;
  if (words === 1 && !surnameOnly) score += Math.min(0, (top - 140) / 350);
  if (flags & NAME_FLAGS.commonWord && (line !== LINE.running || beginsSentence(reading, span.first)))
    score -= 0.45;
  if (surnameOnly && line !== LINE.running) score -= 0.25;
  return Math.min(1, score);
}

/** "K-Fed": the second half of a compound whose first half is a lone letter is no name by itself. */
function hangsOnHyphen({ tokens }: Reading, { first }: LexiconSpan): boolean {
  return joinsWords(tokens, first - 1) && tokens.end[first - 2]! - tokens.start[first - 2]! === 1;
}
