// From a phrase to the words by which something is attributed to it: the verb after it, over its tail and
// asides ("three people at the bank, who asked not to be named, said"), the verb before it ("said an
// official"), "according to", "by" after a passive, "citing". Every walk is bounded by its sentence.
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  KNOWING,
  NEGATION,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from '../language/function-words';
import { ATTACK, CLAUSE, DENIAL, POSITION, SPEECH, STRONG, TELLING } from '../language/reporting-verbs';
import { BODY, DOCUMENT, HUMAN } from '../language/source-nouns';
import { CAPITAL, joinsWords, LINE_START, POSSESSIVE, WORD } from '../language/tokens';
import { PAST, THIRD } from '../language/verb-forms';
import { hashWord, hashWords } from '../language/word-hash';
import type { Cue, CueKind, TokenRange } from './attribution';
import type { Phrase } from './noun-phrases';
import {
  CLOSE_PARENTHESIS,
  COLON,
  COMMA,
  DASHES,
  FULL_STOP,
  MAX_WALK,
  OPEN_PARENTHESIS,
  type Scene,
} from './scene';
import { standingOf } from './subjects';
import {
  asideAt,
  asideEnd,
  opensTail,
  skipName,
  skipNounGroup,
  skipParenthesis,
  skipRelative,
  tailOf,
  timeFollows,
} from './tails';
import { isQuestioned, verbAt } from './verb-cues';
import { ownedStatementAt } from './word-reading';
import type { Words } from './words';

/** "the minister himself said" */
const REFLEXIVE = hashWords('himself herself itself themselves');
const TO = hashWord('to');
const BY = hashWord('by');
const FROM = hashWord('from');
const THAT = hashWord('that');
const SAY = hashWord('say');
const WHICH = hashWord('which');
const MADE = hashWord('made');
const THIS = hashWord('this');
const OWN_TEXT = hashWords('article story post report');
const ACCORDING = hashWord('according');
const CITING = hashWords('citing cites cited cite quoting quoted quotes');
/** Passive reports whose "by" phrase is a source. */
const BY_PASSIVES =
  hashWords(`identified described confirmed reported told quoted criticized criticised raised voiced
  denounced condemned disputed denied dismissed rejected announced revealed disclosed alleged claimed made
  echoed hailed praised welcomed posted tweeted`);
/** Of those, what bodies do rather than say, and papers are the means of. */
const DONE_BY_BODIES = hashWords('made identified confirmed');
const AS = hashWord('as');
const WHOSE = hashWord('whose');
/** Verbs that stand before their subject without a quotation: "…, said officials". */
const PLAIN_INVERTED = hashWords(
  'said says say added wrote explained noted insisted recalled warned reported announced acknowledged',
);
/** Statements as nouns, whose "by" or "from" phrase is a source. */
const STATEMENTS =
  hashWords(`warning warnings claim claims criticism complaints complaint allegations allegation
  statements accusations accusation testimony accounts account condemnation denials denial remarks`);

/** The cue of `phrase`, or null where nothing is attributed to it. `from` and `to` bound its sentence. */
export function cueOf(scene: Scene, phrase: Phrase, from: number, to: number): Cue | null {
  const before = phrase.first - 1;
  const { tokens, role } = scene.words;
  if (before > from && tokens.hash[before] === TO && tokens.hash[before - 1] === ACCORDING) {
    return cueBefore(scene, phrase, 'according to', before - 1, before, to);
  }
  if (
    before >= from &&
    CITING.has(tokens.hash[before]!) &&
    !(before > from && role[before - 1]! & NEGATION) &&
    (phrase.kind === 'noun' || phrase.kind === 'name') &&
    !isAboutItself(scene, before, from)
  ) {
    return cueBefore(scene, phrase, 'citing', before, before, to);
  }
  if (isHeadlineTag(scene, phrase, from, to))
    return cueBefore(scene, phrase, 'according to', before, before, to);
  if (before > from && (tokens.hash[before] === BY || tokens.hash[before] === FROM)) {
    const passive = passiveCue(scene, phrase, before, from, to);
    if (passive) return passive;
  }
  const owned = ownedStatement(scene, phrase, to);
  if (owned) return owned;
  const inverted = invertedCue(scene, phrase, before, from, to);
  if (inverted) return inverted;
  if (phrase.kind === 'name' && phrase.mention < 0) return unknownNameCue(scene, phrase, to);
  if (phrase.kind === 'noun' && scene.words.noun[phrase.head] === 0)
    return followsQuote(scene, phrase) ? unknownNameCue(scene, phrase, to) : null;
  const standing = standingOf(scene, phrase, from, to);
  if (standing === 'compared') return null;
  return standing === 'subject' ? walkToVerb(scene, phrase, to) : speakingClause(scene, phrase, to);
}

/** A name nobody recognised speaks only where a verb of saying follows at once. */
function unknownNameCue(scene: Scene, phrase: Phrase, to: number): Cue | null {
  const cue = walkToVerb(scene, phrase, to);
  if (cue?.kind !== 'speech') return null;
  if (!(cue.verb & STRONG) && !followsQuote(scene, phrase)) return null;
  return cue.aside || cue.first <= phrase.head + 3 ? cue : null;
}

function followsQuote(scene: Scene, phrase: Phrase): boolean {
  const before = phrase.first - 1;
  return before >= 0 && scene.quotes.of[before]! >= 0;
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

/** "Stone's assertion that", "the ministry's repeated claims": a statement as a noun, and whose it is. */
function ownedStatement(scene: Scene, phrase: Phrase, to: number): Cue | null {
  if (phrase.kind === 'pronoun') return null;
  const i = ownedStatementAt(scene.words, phrase.head, to);
  if (i < 0) return null;
  const verb = scene.words.verb[i]!;
  return { kind: 'passive', first: i, last: i, verb, tail: phrase.head, aside: null, inverted: true };
}

/** A cue that stands before its source. */
function cueBefore(
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

function passiveCue(scene: Scene, phrase: Phrase, by: number, from: number, to: number): Cue | null {
  const { tokens, role } = scene.words;
  let v = by - 1;
  while (v > from && role[v]! & ADVERB) v--;
  if (v < from) return null;
  const nominal = STATEMENTS.has(tokens.hash[v]!) || (scene.quotes.of[v]! >= 0 && phrase.kind === 'name');
  if (!nominal && (tokens.hash[by] !== BY || !BY_PASSIVES.has(tokens.hash[v]!))) return null;
  if (DONE_BY_BODIES.has(tokens.hash[v]!) && !isHuman(scene, phrase)) return null;
  if (tokens.hash[v] === MADE && !STATEMENTS.has(tokens.hash[v - 1] ?? 0)) return null;
  return cueBefore(scene, phrase, 'passive', v, v, to);
}

function isHuman(scene: Scene, phrase: Phrase): boolean {
  const { input, noun } = scene.words;
  if (phrase.mention >= 0) return input.mentions[phrase.mention]!.kind === 'person';
  return phrase.kind !== 'noun' || !(noun[phrase.head]! & (BODY | DOCUMENT));
}

/** "“…,” said an official familiar with the plan." */
function invertedCue(scene: Scene, phrase: Phrase, before: number, from: number, to: number): Cue | null {
  const { words, quotes } = scene;
  const { tokens, verb, role } = words;
  if (before < from || phrase.kind === 'pronoun') return null;
  const bits = verb[before]!;
  if (!(bits & SPEECH) || !(bits & (PAST | THIRD) || tokens.hash[before] === SAY) || !isInvertible(bits))
    return null;
  const left = before - 1;
  // A verb that has its own subject before it is not inverted.
  const afterQuote = left >= from && quotes.of[left]! >= 0;
  if (left < from || (!afterQuote && !PLAIN_INVERTED.has(tokens.hash[before]!))) return null;
  const opens =
    afterQuote ||
    (!(tokens.flags[left]! & WORD) && !(tokens.flags[left]! & POSSESSIVE)) ||
    ((role[left]! & SUBORDINATOR) !== 0 && tokens.hash[left] !== THAT);
  if (!opens || (left >= from && tokens.hash[left] === CLOSE_PARENTHESIS)) return null;
  if (left >= from && joinsWords(tokens, left)) return null;
  const cue = cueBefore(scene, phrase, 'speech', before, before, to);
  const next = cue.tail + 1;
  const goesOn = PREPOSITION | TIME | SUBORDINATOR | ADVERB | CONJUNCTION;
  if (next < to && tokens.flags[next]! & WORD && quotes.of[next]! < 0 && !(role[next]! & goesOn)) return null;
  return cue;
}

/** "told", "asked" and "called" take an object behind them, never a subject. */
function isInvertible(bits: number): boolean {
  return (bits & TELLING) === 0;
}

/** "from some who say", "a witness who had accused": who speaks in a clause of its own, wherever it stands. */
function speakingClause(scene: Scene, phrase: Phrase, to: number): Cue | null {
  const { words } = scene;
  if (phrase.kind === 'pronoun' || (phrase.kind === 'name' && phrase.mention < 0)) return null;
  if (phrase.kind === 'noun' && !(words.noun[phrase.head]! & (HUMAN | BODY))) return null;
  const tail = phraseTail(scene, phrase.head, to);
  let rel = tail + 1;
  if (rel < to && words.tokens.hash[rel] === COMMA) rel = skipApposition(scene, rel, to);
  if (rel >= to || !(words.role[rel]! & RELATIVE)) return null;
  if (words.tokens.hash[rel] === WHICH && !(words.noun[phrase.head]! & BODY)) return null;
  const cue = relativeVerb(scene, phrase, rel, to, tail);
  if (cue === null) return null;
  return cue.verb & (STRONG | ATTACK) || thatFollows(scene.words, cue.last + 1, to) ? cue : null;
}

/** "pointed out that" */
function thatFollows({ tokens }: Words, i: number, to: number): boolean {
  return (i < to && tokens.hash[i] === THAT) || (i + 1 < to && tokens.hash[i + 1] === THAT);
}

/** The token after the comma at `i`, or after the apposition it opens: ", her older sister, who". */
function skipApposition(scene: Scene, i: number, to: number): number {
  const { tokens, role } = scene.words;
  if (i + 1 >= to || role[i + 1]! & RELATIVE) return i + 1;
  for (let k = i + 1; k < Math.min(to - 1, i + 14); k++) {
    if (scene.quotes.of[k]! >= 0 || role[k]! & AUXILIARY) break;
    if (!(tokens.flags[k]! & WORD) && tokens.hash[k] === COMMA)
      return role[k + 1]! & RELATIVE ? k + 1 : i + 1;
  }
  return i + 1;
}

/** Over "at the ministry" and the like, but not into a relative clause that speaks. */
function phraseTail(scene: Scene, head: number, to: number): number {
  const { words } = scene;
  let last = head;
  let i = head + 1;
  while (i < to && words.role[i]! & (PREPOSITION | KNOWING) && !timeFollows(words, i, to)) {
    i = skipNounGroup(scene, i + 1, Math.min(to, head + MAX_WALK));
    last = i - 1;
  }
  return last;
}

/** Walks right from the head to a verb that attributes. */
function walkToVerb(scene: Scene, phrase: Phrase, to: number): Cue | null {
  const { words, quotes } = scene;
  const { role, tokens } = words;
  const limit = Math.min(to, phrase.head + MAX_WALK);
  let tail = phrase.head;
  let aside: TokenRange | null = null;
  let relative: Cue | null = null;
  let i = phrase.head + 1;
  while (i < limit && quotes.of[i]! < 0) {
    const named = skipName(words, i, to);
    if (named > i) {
      tail = named - 1;
      i = named;
      continue;
    }
    const found = verbAt(scene, phrase, i, to, tail, aside);
    if (found) return found === 'not' ? relative : found;
    if (!(tokens.flags[i]! & WORD)) {
      const mark = tokens.hash[i]!;
      if (mark === OPEN_PARENTHESIS) {
        i = skipParenthesis(words, i, limit);
        continue;
      }
      if (mark === COLON) return colonCue(scene, phrase, i, to, tail, aside) ?? relative;
      if ((mark !== COMMA && !DASHES.has(mark)) || aside || joinsWords(tokens, i)) return relative;
      if (closesDescription(words, phrase, i)) {
        i++;
        continue;
      }
      const label = skipPartyLabel(words, i, limit);
      if (label > i) {
        i = label;
        continue;
      }
      if (isListed(scene, phrase, i) || tokens.hash[phrase.first - 1] === AS) return relative;
      const next = asideEnd(scene, i, limit);
      relative ??= relativeAside(scene, phrase, i, to, tail);
      if (next < 0) return relative;
      aside = { first: i + 1, last: next - 1 };
      if (relative) relative = { ...relative, aside };
      i = next + 1;
      continue;
    }
    const r = role[i]!;
    if (r & RELATIVE) {
      const owned = tokens.hash[i] === WHOSE;
      if (!owned && i + 1 < to && words.noun[i + 1]! & BODY && !words.verb[i + 1]) return relative;
      if (role[i - 1]! & PREPOSITION) return relative;
      const own = relativeVerb(scene, phrase, i, to, tail);
      i = skipRelative(scene, i, limit);
      if (own) relative = own;
      else tail = i - 1;
    } else if (r & ADVERB || (r & TIME && !(r & PREPOSITION)) || REFLEXIVE.has(tokens.hash[i]!)) i++;
    else if (opensTail(words, i) || isQuestioned(words, i)) {
      const time = timeFollows(words, i, to);
      i = Math.max(skipNounGroup(scene, i + 1, limit), i + 1);
      if (!time) tail = i - 1;
    } else return relative;
  }
  return relative;
}

/** The second comma of "a third, Nora Lind, said", or the one behind "Nora Lind (Green),": a verb may stand right behind it. */
function closesDescription({ tokens, verb, mention }: Words, phrase: Phrase, comma: number): boolean {
  if (!(verb[comma + 1]! & STRONG)) return false;
  let first = phrase.first;
  while (first > 0 && phrase.mention >= 0 && mention[first - 1] === phrase.mention) first--;
  const opens = first > 0 && tokens.hash[first - 1] === COMMA && !(tokens.flags[first - 1]! & WORD);
  return opens || tokens.hash[comma - 1] === CLOSE_PARENTHESIS;
}

/** Over ", D-Mich.," behind a politician's name; `i` where no such label stands. */
function skipPartyLabel(words: Words, i: number, limit: number): number {
  const { tokens } = words;
  const letter = i + 1;
  if (letter + 2 >= limit || tokens.end[letter]! - tokens.start[letter]! !== 1) return i;
  if (!(tokens.flags[letter]! & CAPITAL) || !joinsWords(tokens, letter + 1)) return i;
  let at = letter + 3;
  if (at < limit && joinsWords(tokens, at)) at += 2;
  if (at < limit && tokens.hash[at] === FULL_STOP && !(tokens.flags[at]! & WORD)) at++;
  return at < limit && tokens.hash[at] === COMMA && !(tokens.flags[at]! & WORD) ? at + 1 : at;
}

/** "Libya, Syria, Mali", "PARIS, Aug. 31": the comma after a place opens no aside about a speaker. */
function isListed(scene: Scene, phrase: Phrase, comma: number): boolean {
  const { input, mention } = scene.words;
  if (phrase.mention < 0 || input.mentions[phrase.mention]!.kind !== 'place') return false;
  return comma + 1 < mention.length;
}

/** "Stone: “…”": a colon that hands over to a quotation. */
function colonCue(
  scene: Scene,
  phrase: Phrase,
  i: number,
  to: number,
  tail: number,
  aside: TokenRange | null,
): Cue | null {
  const speaks = phrase.kind === 'name' || phrase.kind === 'noun';
  if (!speaks || i + 1 >= to || scene.quotes.of[i + 1]! < 0) return null;
  return { kind: 'speech', first: i, last: i, verb: SPEECH | STRONG, tail, aside, inverted: false };
}

/** ", who have charged that …": the aside itself attributes. */
function relativeAside(scene: Scene, phrase: Phrase, comma: number, to: number, tail: number): Cue | null {
  const first = comma + 1;
  const { role, tokens, noun } = scene.words;
  if (first >= to || !(role[first]! & RELATIVE)) return null;
  if (tokens.hash[first] === WHICH && noun[phrase.head]! & HUMAN) return null;
  return relativeVerb(scene, phrase, first, to, tail);
}

function relativeVerb(scene: Scene, phrase: Phrase, rel: number, to: number, tail: number): Cue | null {
  const { role } = scene.words;
  let i = rel + 1;
  while (i < to && (role[i]! & (ADVERB | TIME) || timeFollows(scene.words, i, to))) i++;
  const found = i < to ? verbAt(scene, phrase, i, to, tail, null) : null;
  if (!found || found === 'not' || found.kind === 'attitude' || found.kind === 'mood') return null;
  return found.verb & (STRONG | CLAUSE | ATTACK | POSITION | DENIAL) ? found : null;
}
