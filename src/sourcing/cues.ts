// From a phrase to the words by which something is attributed to it: the verb after it, over its tail and
// asides ("three people at the bank, who asked not to be named, said"), the verb before it ("said an
// official"), "according to", "by" after a passive, "citing". Every walk is bounded by its sentence.
import {
  ADVERB,
  AUXILIARY,
  BE,
  CONJUNCTION,
  DEFINITE,
  DETERMINER,
  DO,
  FIRST_PERSON,
  HAVE,
  HYPOTHETICAL,
  KNOWING,
  MODAL,
  MOOD,
  NEGATION,
  OBJECT_PRONOUN,
  PLAIN_VERB,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
} from '../language/function-words';
import {
  ATTACK,
  ATTITUDE,
  CLAUSE,
  DENIAL,
  POSITION,
  PRAISE,
  REFUSAL,
  SHOWING,
  SPEECH,
  STRONG,
  TELLING,
} from '../language/reporting-verbs';
import { BODY, DOCUMENT, HUMAN } from '../language/source-nouns';
import { joinsWords, POSSESSIVE, WORD } from '../language/tokens';
import { BASE, FINITE, GERUND, PARTICIPLE, PAST, THIRD } from '../language/verb-forms';
import { hashWord, hashWords } from '../language/word-hash';
import type { Cue, CueKind, TokenRange } from './attribution';
import type { Phrase } from './noun-phrases';
import { readsAsVerb } from './noun-phrases';
import type { Quotations } from './quotations';
import { isUnknownName, type Words } from './words';

/** What a walk needs to know of where it is. */
export interface Scene {
  readonly words: Words;
  readonly quotes: Quotations;
}

const COMMA = 44;
const DASHES = new Set([0x2013, 0x2014, 0x2d]);
const OPEN_PAREN = 40;
const CLOSE_PAREN = 41;
const COLON = 58;
const MAX_WALK = 60;
const TO = hashWord('to');
const THAT = hashWord('that');
const BY = hashWord('by');
const ACCORDING = hashWord('according');
const CITING = hashWords('citing cites cited cite quoting quoted quotes');
const TRYING = hashWords(
  'trying working struggling scrambling hoping racing bracing preparing looking seeking considering weighing',
);
const FINDING_OUT = hashWords(
  'determine glean learn understand assess figure establish identify verify decide interpret gauge ascertain discern',
);
const FEELING_VERBS = hashWords(
  'feel feels felt remain remains remained grew grow grown growing become became seem seemed get sound sounded',
);
const NAMING = hashWords('called named known dubbed');
const _OPENING_ASIDE = hashWords(
  'who whose whom which speaking citing asked asking requesting insisting not briefed granted declining all both including a an the one some two three four her his their its',
);
const QUESTION_PARTICIPLES = hashWords(
  'asked told quoted interviewed surveyed contacted reached questioned pressed',
);
const WITH_OBJECT = hashWords(
  'called described referred branded labelled labeled termed portrayed characterized characterised put spoke talked raised pointed expressed voiced appealed agreed demanded urged warned',
);
/** Passive reports whose "by" phrase is a source. */
const BY_PASSIVES = hashWords(
  'identified described confirmed reported told quoted criticized criticised raised voiced denounced condemned disputed denied dismissed rejected announced revealed disclosed cited alleged claimed made accused echoed shared seen viewed hailed praised welcomed posted tweeted written issued given',
);

/** The cue of `phrase`, or null where nothing is attributed to it. `from` and `to` bound its sentence. */
export function cueOf(scene: Scene, phrase: Phrase, from: number, to: number): Cue | null {
  const before = phrase.first - 1;
  const { words } = scene;
  const { tokens, role } = words;
  if (before > from && tokens.hash[before] === TO && tokens.hash[before - 1] === ACCORDING) {
    const tail = tailOf(scene, phrase.head, to);
    return {
      kind: 'according to',
      first: before - 1,
      last: before,
      verb: 0,
      tail,
      aside: asideAt(scene, tail + 1, to),
      inverted: true,
    };
  }
  if (before >= from && CITING.has(tokens.hash[before]!) && phrase.kind !== 'pronoun') {
    const tail = tailOf(scene, phrase.head, to);
    return {
      kind: 'citing',
      first: before,
      last: before,
      verb: 0,
      tail,
      aside: asideAt(scene, tail + 1, to),
      inverted: true,
    };
  }
  if (before > from && tokens.hash[before] === BY) return passiveCue(scene, phrase, before, from, to);
  const inverted = invertedCue(scene, phrase, before, from, to);
  if (inverted) return inverted;
  if (before >= from && !canBeSubjectAfter(scene, before, from, phrase)) return null;
  if (before >= from && role[before]! & HYPOTHETICAL) return null;
  return walkToVerb(scene, phrase, from, to);
}

/** What may stand right before a subject. */
function canBeSubjectAfter(scene: Scene, before: number, from: number, phrase: Phrase): boolean {
  const { role, verb, tokens, noun, mention } = scene.words;
  const flags = tokens.flags[before]!;
  if (!(flags & WORD)) return !(flags & POSSESSIVE);
  const r = role[before]!;
  if (r & TIME || role[phrase.first]! & RELATIVE) return true;
  if (r & (CONJUNCTION | SUBORDINATOR | ADVERB | RELATIVE)) return true;
  if (r & (PREPOSITION | AUXILIARY | DETERMINER | KNOWING)) return false;
  if (verb[before]! & (FINITE | GERUND) && !(verb[before]! & ATTACK)) return true;
  // A name or pronoun after a plain noun opens a clause ("the day he said"), a noun phrase does not.
  return (
    (phrase.kind === 'pronoun' || phrase.kind === 'name') &&
    before > from &&
    (noun[before] !== 0 || mention[before]! >= 0)
  );
}

function passiveCue(scene: Scene, phrase: Phrase, by: number, from: number, to: number): Cue | null {
  const { tokens, verb } = scene.words;
  let v = by - 1;
  while (v > from && scene.words.role[v]! & ADVERB) v--;
  if (v < from || !BY_PASSIVES.has(tokens.hash[v]!) || !(verb[v]! & PARTICIPLE || tokens.flags[v]! & WORD))
    return null;
  const tail = tailOf(scene, phrase.head, to);
  return {
    kind: 'passive',
    first: v,
    last: v,
    verb: verb[v]!,
    tail,
    aside: asideAt(scene, tail + 1, to),
    inverted: true,
  };
}

/** "“…,” said an official familiar with the plan." */
function invertedCue(scene: Scene, phrase: Phrase, before: number, from: number, to: number): Cue | null {
  const { words, quotes } = scene;
  const { tokens, verb } = words;
  if (before < from || phrase.kind === 'pronoun') return null;
  const bits = verb[before]!;
  if (!(bits & SPEECH) || !(bits & (PAST | THIRD | BASE))) return null;
  const left = before - 1;
  // A verb that has its own subject before it is not inverted.
  const opens =
    left < from ||
    quotes.of[left]! >= 0 ||
    (!(tokens.flags[left]! & WORD) && !(tokens.flags[left]! & POSSESSIVE)) ||
    (words.role[left]! & SUBORDINATOR) !== 0;
  if (!opens || (left >= from && tokens.hash[left] === CLOSE_PAREN)) return null;
  const tail = tailOf(scene, phrase.head, to);
  const next = tail + 1;
  if (next < to && tokens.flags[next]! & WORD && verb[next]! & FINITE && !(words.role[next]! & PREPOSITION))
    return null;
  return {
    kind: 'speech',
    first: before,
    last: before,
    verb: bits,
    tail,
    aside: asideAt(scene, next, to),
    inverted: true,
  };
}

/** Last token of the restrictive tail after `head`: "at the ministry", "familiar with the matter". */
export function tailOf(scene: Scene, head: number, to: number): number {
  const { words, quotes } = scene;
  const { role, tokens, verb } = words;
  let i = head + 1;
  let last = head;
  const limit = Math.min(to, head + MAX_WALK);
  while (i < limit && quotes.of[i]! < 0) {
    const flags = tokens.flags[i]!;
    if (!(flags & WORD)) {
      if (tokens.hash[i] === OPEN_PAREN) {
        i = skipParenthesis(words, i, limit);
        continue;
      }
      break;
    }
    const r = role[i]!;
    if (r & (PREPOSITION | KNOWING) && !(r & TIME) && !timeFollows(words, i, to)) {
      i = skipNounGroup(scene, i + 1, limit);
      last = i - 1;
    } else if (r & RELATIVE) {
      i = skipRelative(scene, i, limit);
      last = i - 1;
    } else if (NAMING.has(tokens.hash[i]!) || (verb[i] === 0 && r === 0 && looksParticiple(words, i))) {
      i = skipNounGroup(scene, i + 1, limit);
      last = i - 1;
    } else break;
  }
  return last;
}

function timeFollows(words: Words, i: number, to: number): boolean {
  const n = i + 1;
  return n < to && (words.role[n]! & TIME) !== 0 && (words.role[i]! & PREPOSITION) !== 0;
}

function looksParticiple(words: Words, i: number): boolean {
  const { text, end, start } = words.tokens;
  if (end[i]! - start[i]! < 5 || words.mention[i]! >= 0) return false;
  const tail = text.slice(end[i]! - 3, end[i]!);
  return tail === 'ing' || tail.endsWith('ed');
}

function skipParenthesis(words: Words, open: number, limit: number): number {
  for (let i = open + 1; i < Math.min(limit, open + 16); i++) {
    if (words.tokens.hash[i] === CLOSE_PAREN && !(words.tokens.flags[i]! & WORD)) return i + 1;
  }
  return open + 1;
}

/** Over a noun group: determiners, adjectives, nouns, names, joined by "and". */
function skipNounGroup(scene: Scene, from: number, limit: number): number {
  const { words, quotes } = scene;
  const { role, verb, noun, mention, tokens } = words;
  let i = from;
  for (; i < limit; i++) {
    if (quotes.of[i]! >= 0) {
      continue;
    }
    const flags = tokens.flags[i]!;
    if (!(flags & WORD)) {
      if (flags & POSSESSIVE || joinsWords(tokens, i) || tokens.hash[i] === 0x2019) continue;
      break;
    }
    if (mention[i]! >= 0) continue;
    const r = role[i]!;
    if (r & (AUXILIARY | SUBORDINATOR | RELATIVE | SUBJECT_PRONOUN) && !(r & DEFINITE)) break;
    if (r & CONJUNCTION) {
      if (
        i > from &&
        i + 1 < limit &&
        (verb[i + 1] === 0 || noun[i + 1] !== 0) &&
        !(role[i + 1]! & (AUXILIARY | SUBJECT_PRONOUN | ADVERB))
      )
        continue;
      break;
    }
    if (r & (DETERMINER | TIME | OBJECT_PRONOUN)) continue;
    if (r & PREPOSITION) {
      if (i === from) continue;
      break;
    }
    if (r & ADVERB) break;
    if (verb[i]! & FINITE) {
      if (i === from || (noun[i] !== 0 && !readsAsVerb(words, i, from - 1)) || role[i - 1]! & DETERMINER)
        continue;
      break;
    }
  }
  return i;
}

/** Over "who attended the meeting": to the finite reporting verb that is not the relative clause's own. */
function skipRelative(scene: Scene, rel: number, limit: number): number {
  const { words } = scene;
  const { verb, tokens, role } = words;
  let seen = false;
  let i = rel + 1;
  for (; i < limit; i++) {
    const flags = tokens.flags[i]!;
    if (!(flags & WORD) && !(flags & POSSESSIVE) && !joinsWords(tokens, i)) return i;
    if (verb[i]! & (PAST | THIRD) && seen && !(role[i - 1]! & (SUBJECT_PRONOUN | DETERMINER | PREPOSITION))) {
      if (!(role[i - 1]! & AUXILIARY)) return i;
    }
    if (!(role[i]! & (ADVERB | RELATIVE))) seen = true;
  }
  return i;
}

/** The aside that begins with the comma, dash or parenthesis at `i`, without its marks; null where none does. */
export function asideAt(scene: Scene, i: number, to: number): TokenRange | null {
  const { tokens } = scene.words;
  if (i >= to || tokens.flags[i]! & WORD) return null;
  const mark = tokens.hash[i]!;
  if (mark !== COMMA && !DASHES.has(mark) && mark !== OPEN_PAREN) return null;
  let last = i;
  for (let k = i + 1; k < Math.min(to, i + MAX_WALK); k++) {
    if (scene.quotes.of[k]! >= 0) break;
    if (!(tokens.flags[k]! & WORD) && endsAside(mark, tokens.hash[k]!)) break;
    last = k;
  }
  while (last > i && !(tokens.flags[last]! & WORD) && !(tokens.flags[last]! & POSSESSIVE)) last--;
  return last > i ? { first: i + 1, last } : null;
}

function endsAside(open: number, mark: number): boolean {
  if (open === OPEN_PAREN) return mark === CLOSE_PAREN;
  return open === COMMA
    ? mark === COMMA || mark === 0x2e || mark === 0x3b || mark === 0x2014
    : DASHES.has(mark) || mark === 0x2e;
}

/** Walks right from the head to a verb that attributes. */
function walkToVerb(scene: Scene, phrase: Phrase, _from: number, to: number): Cue | null {
  const { words, quotes } = scene;
  const { role, verb, tokens } = words;
  const limit = Math.min(to, phrase.head + MAX_WALK);
  let tail = phrase.head;
  let aside: TokenRange | null = null;
  let relative: Cue | null = null;
  let i = phrase.head + 1;
  while (i < limit) {
    if (quotes.of[i]! >= 0) return relative;
    const named = nameAfter(words, i, to);
    if (named > i) {
      tail = named - 1;
      i = named;
      continue;
    }
    const found = verbAt(scene, phrase, i, to, tail, aside);
    if (found === 'not') return relative;
    if (found) return found;
    const flags = tokens.flags[i]!;
    if (!(flags & WORD)) {
      const mark = tokens.hash[i]!;
      if (mark === OPEN_PAREN) {
        i = skipParenthesis(words, i, limit);
        continue;
      }
      if (
        mark === COLON &&
        (phrase.kind === 'name' || phrase.kind === 'noun') &&
        i + 1 < to &&
        quotes.of[i + 1]! >= 0
      ) {
        return { kind: 'speech', first: i, last: i, verb: SPEECH | STRONG, tail, aside, inverted: false };
      }
      if ((mark !== COMMA && !DASHES.has(mark)) || aside || joinsWords(tokens, i)) return relative;
      const next = asideEnd(scene, i, limit);
      if (next < 0) return relative ?? relativeAside(scene, phrase, i, to, tail);
      aside = { first: i + 1, last: next - 1 };
      const inner = relativeAside(scene, phrase, i, to, tail);
      if (inner && !relative) relative = { ...inner, aside };
      i = next + 1;
      continue;
    }
    const r = role[i]!;
    if (r & RELATIVE) {
      if (i + 1 < to && words.noun[i + 1]! & BODY && !words.verb[i + 1]) return relative;
      const own = relativeVerb(scene, phrase, i, to, tail);
      if (own) relative = own;
      i = skipRelative(scene, i, limit);
      if (!own) tail = i - 1;
      continue;
    }
    if (r & ADVERB || (r & TIME && !(r & PREPOSITION))) {
      i++;
      continue;
    }
    if (
      r & (PREPOSITION | KNOWING) ||
      NAMING.has(tokens.hash[i]!) ||
      (r === 0 && !verb[i] && looksParticiple(words, i))
    ) {
      const time = timeFollows(words, i, to) || isTimePhrase(words, i, to);
      const next = skipNounGroup(scene, i + 1, limit);
      if (!time) tail = next - 1;
      i = Math.max(next, i + 1);
      continue;
    }
    if (verb[i]! & PARTICIPLE && QUESTION_PARTICIPLES.has(tokens.hash[i]!)) {
      i = Math.max(skipNounGroup(scene, i + 1, limit), i + 1);
      continue;
    }
    return relative;
  }
  return relative;
}

/** "called Raqqa Watch said": the token after the name, where a naming word stands at `i` and a verb follows. */
function nameAfter(words: Words, i: number, to: number): number {
  if (!NAMING.has(words.tokens.hash[i]!)) return i;
  let at = i + 1;
  while (at < to && (words.mention[at]! >= 0 || isUnknownName(words, at))) at++;
  if (at === i + 1 || at >= to) return i;
  return words.verb[at]! & FINITE || !(words.tokens.flags[at]! & WORD) ? at : i;
}

function isTimePhrase(words: Words, i: number, to: number): boolean {
  for (let k = i + 1; k < Math.min(to, i + 4); k++) if (words.role[k]! & TIME) return true;
  return false;
}

/** Token of the mark that ends the aside opened at `i`, if a verb can follow it; else -1. */
function asideEnd(scene: Scene, i: number, limit: number): number {
  const { tokens, role } = scene.words;
  const open = tokens.hash[i]!;
  const first = i + 1;
  if (first >= limit || role[first]! & (CONJUNCTION | SUBJECT_PRONOUN) || scene.quotes.of[first]! >= 0)
    return -1;
  let end = -1;
  for (let k = first; k < limit; k++) {
    if (tokens.flags[k]! & WORD) continue;
    const mark = tokens.hash[k]!;
    if (scene.quotes.of[k]! >= 0) return end;
    const ends = open === COMMA ? mark === COMMA : DASHES.has(mark) && !joinsWords(tokens, k);
    if (!ends) continue;
    end = k;
    if (verbFollows(scene, k + 1, limit)) return k;
  }
  return -1;
}

function verbFollows(scene: Scene, i: number, limit: number): boolean {
  const { role, verb } = scene.words;
  let k = i;
  while (k < limit && role[k]! & (ADVERB | AUXILIARY | TIME)) k++;
  return (
    k < limit &&
    (verb[k]! & FINITE) !== 0 &&
    (verb[k]! & (SPEECH | ATTITUDE | SHOWING | POSITION | REFUSAL)) !== 0
  );
}

/** ", who have charged that …": the aside itself attributes. */
function relativeAside(scene: Scene, phrase: Phrase, comma: number, to: number, tail: number): Cue | null {
  const first = comma + 1;
  return first < to && scene.words.role[first]! & RELATIVE
    ? relativeVerb(scene, phrase, first, to, tail)
    : null;
}

function relativeVerb(scene: Scene, phrase: Phrase, rel: number, to: number, tail: number): Cue | null {
  const { role } = scene.words;
  let i = rel + 1;
  while (i < to && role[i]! & ADVERB) i++;
  const found = i < to ? verbAt(scene, phrase, i, to, tail, null) : null;
  return found && found !== 'not' && found.verb & (STRONG | CLAUSE | ATTACK | ATTITUDE) ? found : null;
}

/** The cue that begins at token `i` right after the subject; 'not' where a verb stands there that attributes nothing. */
function verbAt(
  scene: Scene,
  phrase: Phrase,
  i: number,
  to: number,
  tail: number,
  aside: TokenRange | null,
): Cue | 'not' | null {
  const { words } = scene;
  const { role, verb, tokens } = words;
  let v = i;
  let seen = 0;
  while (v < to && (role[v]! & (AUXILIARY | ADVERB | NEGATION)) !== 0 && !(verb[v]! & STRONG)) {
    seen |= role[v]!;
    v++;
  }
  if (v >= to || !(tokens.flags[v]! & WORD)) return seen & AUXILIARY ? 'not' : null;
  if (words.mention[v]! >= 0) return seen & AUXILIARY ? 'not' : null;
  const make = (kind: CueKind, first: number, last: number, bits: number): Cue => ({
    kind,
    first,
    last,
    verb: bits,
    tail,
    aside,
    inverted: false,
  });
  const mood = moodAt(words, i, v, seen, to);
  if (mood) return make('mood', mood.first, mood.last, ATTITUDE);
  const bits = verb[v]!;
  if (!bits) {
    if (seen & NEGATION && seen & (DO | HAVE | MODAL)) {
      if (REFUSING_AFTER_NOT.has(tokens.hash[v]!))
        return make('refusal', firstAuxiliary(words, i, v), v, REFUSAL);
    }
    return seen & AUXILIARY || role[v]! & PLAIN_VERB ? 'not' : null;
  }
  if (words.noun[v] && !seen && !readsAsVerb(words, v, phrase.first)) return null;
  if (seen & BE) {
    // Progressive: "are saying"; else passive, and the subject is no source.
    if (bits & GERUND && bits & (SPEECH | DENIAL | REFUSAL | ATTITUDE | ATTACK))
      return attributes(scene, v, to, bits, phrase) ? make(kindOf(bits), v, v, bits) : 'not';
    return 'not';
  }
  if (seen & NEGATION) {
    if (bits & REFUSAL || REFUSING_AFTER_NOT.has(tokens.hash[v]!))
      return make('refusal', firstAuxiliary(words, i, v), v, bits | REFUSAL);
    if (seen & MODAL && bits & SPEECH) return make('refusal', firstAuxiliary(words, i, v), v, bits | REFUSAL);
    if (bits & ATTITUDE) return make('attitude', v, v, bits);
    return 'not';
  }
  if (seen & MODAL && !(bits & ATTITUDE)) return 'not';
  if (seen & (HAVE | DO) ? !(bits & (PARTICIPLE | BASE)) : !(bits & FINITE))
    return bits & GERUND ? null : 'not';
  if (
    !seen &&
    bits & PARTICIPLE &&
    QUESTION_PARTICIPLES.has(tokens.hash[v]!) &&
    isReducedRelative(words, v, to)
  )
    return null;
  if (!seen && bits & BASE && !(bits & PAST) && isSingular(words, phrase)) return null;
  return attributes(scene, v, to, bits, phrase) ? make(kindOf(bits), v, v, bits) : 'not';
}

const REFUSING_AFTER_NOT = hashWords(
  'respond return reply comment answer confirm elaborate say discuss disclose specify identify give provide immediately',
);

function firstAuxiliary(words: Words, i: number, v: number): number {
  let first = i;
  while (first < v && !(words.role[first]! & AUXILIARY)) first++;
  return first;
}

function isSingular(words: Words, phrase: Phrase): boolean {
  return (
    phrase.kind === 'noun' && (words.noun[phrase.head]! & 1) !== 0 && (words.noun[phrase.head]! & 2) === 0
  );
}

/** "asked about the plan, officials …" and "people told to leave": the participle describes the noun. */
function isReducedRelative(words: Words, v: number, to: number): boolean {
  const n = v + 1;
  if (n >= to) return false;
  const { role, tokens } = words;
  if (tokens.hash[v] === hashWord('told')) return tokens.hash[n] === TO || tokens.hash[n] === BY;
  return (
    tokens.hash[n] === BY ||
    tokens.hash[n] === hashWord('about') ||
    tokens.hash[n] === TO ||
    (role[n]! & PREPOSITION) !== 0
  );
}

/** "are increasingly anxious", "are trying to glean", "feel betrayed". */
function moodAt(words: Words, i: number, v: number, seen: number, to: number): TokenRange | null {
  const { role, tokens, verb } = words;
  if (seen & NEGATION) return null;
  const feels = FEELING_VERBS.has(tokens.hash[v]!);
  if (!(seen & BE) && !feels) return null;
  let at = feels ? v + 1 : v;
  while (at < to && (role[at]! & ADVERB || isLyAdverb(words, at))) at++;
  if (at >= to || !(tokens.flags[at]! & WORD)) return null;
  const first = feels && !(seen & AUXILIARY) ? v : firstAuxiliary(words, i, v);
  if (role[at]! & MOOD) return { first, last: at };
  if (
    TRYING.has(tokens.hash[at]!) &&
    at + 2 < to &&
    tokens.hash[at + 1] === TO &&
    FINDING_OUT.has(tokens.hash[at + 2]!)
  ) {
    return { first, last: at + 2 };
  }
  return verb[at]! & GERUND && verb[at]! & ATTITUDE && (verb[at]! & STRONG) !== 0
    ? { first, last: at }
    : null;
}

function isLyAdverb(words: Words, i: number): boolean {
  const { text, end } = words.tokens;
  return words.role[i] === 0 && words.verb[i] === 0 && text.startsWith('ly', end[i]! - 2);
}

function kindOf(bits: number): CueKind {
  if (bits & REFUSAL) return 'refusal';
  if (bits & ATTITUDE && !(bits & (SPEECH | ATTACK | DENIAL | PRAISE))) return 'attitude';
  if (bits & SHOWING && !(bits & SPEECH)) return 'showing';
  return 'speech';
}

/** True where the verb at `v`, with what follows it, attributes something. */
function attributes(scene: Scene, v: number, to: number, bits: number, phrase: Phrase): boolean {
  const { words, quotes } = scene;
  const { tokens } = words;
  const n = v + 1;
  if (
    n < to &&
    tokens.hash[n] === TO &&
    tokens.flags[n]! & WORD &&
    bits & STRONG &&
    !(bits & (ATTITUDE | REFUSAL | TELLING | POSITION | ATTACK))
  ) {
    // "people said to be": hearsay about them; "claims to have", "told to leave" likewise are not speech of theirs.
    return CLAIMING_TO.has(tokens.hash[v]!);
  }
  if (bits & STRONG) return true;
  if (bits & (POSITION | DENIAL)) return n < to && (tokens.flags[n]! & WORD) !== 0;
  const document =
    phrase.kind === 'noun' &&
    (words.noun[phrase.head]! & DOCUMENT) !== 0 &&
    !(words.noun[phrase.head]! & (HUMAN | BODY));
  if (document && bits & SHOWING) return true;
  if (besideQuote(scene, v, to)) return true;
  if (!(bits & CLAUSE)) return false;
  return (
    clauseFollows(scene, n, to) ||
    WITH_OBJECT.has(tokens.hash[v]!) ||
    (n < to && quotes.of[n]! >= 0) ||
    endsClauseAfterContent(scene, v, to, phrase)
  );
}

const CLAIMING_TO = hashWords(
  'claim claims claimed claiming threaten threatened promised promise vowed vow pledged swore',
);

/** "that", "whether", a new subject or a question word within three tokens. */
export function clauseFollows(scene: Scene, from: number, to: number): boolean {
  const { role, tokens, verb } = scene.words;
  for (let i = from; i < Math.min(to, from + 12); i++) {
    if (scene.quotes.of[i]! >= 0) return true;
    const flags = tokens.flags[i]!;
    if (!(flags & WORD)) {
      if (i === from && tokens.hash[i] === COLON) return true;
      if (flags & POSSESSIVE || joinsWords(tokens, i)) continue;
      return false;
    }
    if (tokens.hash[i] === THAT || role[i]! & (SUBORDINATOR & ~PREPOSITION))
      return i < from + 4 || tokens.hash[i] === THAT;
    if (role[i]! & SUBJECT_PRONOUN && !(role[i]! & FIRST_PERSON)) return true;
    if (role[i]! & AUXILIARY && i > from) return true;
    if (i > from && verb[i]! & (PAST | THIRD) && !scene.words.noun[i]!) return true;
  }
  return false;
}

function besideQuote(scene: Scene, v: number, to: number): boolean {
  const { quotes, words } = scene;
  for (let i = v + 1; i < Math.min(to, v + 9); i++) {
    if (quotes.of[i]! >= 0) return true;
    if (!(words.tokens.flags[i]! & WORD) && words.tokens.hash[i] === 0x2e) break;
  }
  for (let i = v - 1; i > v - 12 && i >= 0; i--) {
    if (quotes.of[i]! >= 0) return true;
  }
  return false;
}

/** "The plan was dead, the official added." */
function endsClauseAfterContent(scene: Scene, v: number, to: number, phrase: Phrase): boolean {
  const { tokens } = scene.words;
  const n = v + 1;
  const ends = n >= to || !(tokens.flags[n]! & WORD);
  const before = phrase.first - 1;
  return ends && before >= 0 && tokens.hash[before] === COMMA && !(tokens.flags[before]! & WORD);
}
