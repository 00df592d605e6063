// What follows the head of a source phrase and belongs to it: "at the ministry", "familiar with the matter",
// "who attended the talks"; and the asides between commas, dashes or parentheses.
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DEFINITE,
  DETERMINER,
  INDEFINITE,
  KNOWING,
  OBJECT_PRONOUN,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
} from '../language/function-words';
import { ATTITUDE, POSITION, REFUSAL, SHOWING, SPEECH } from '../language/reporting-verbs';
import { joinsWords, POSSESSIVE, WORD } from '../language/tokens';
import { BASE, FINITE, GERUND, PAST, THIRD } from '../language/verb-forms';
import { hashWord, hashWords } from '../language/word-hash';
import type { TokenRange } from './attribution';
import {
  CLOSE_PARENTHESIS,
  COMMA,
  DASHES,
  FULL_STOP,
  MAX_WALK,
  OPEN_PARENTHESIS,
  type Scene,
  SEMICOLON,
} from './scene';
import { readsAsVerb } from './word-reading';
import { endsIn, isUnknownName, type Words } from './words';

const NAMING = hashWords('called named known dubbed');
const APOSTROPHE = 0x2019;
const AS = hashWord('as');
const WHOSE = hashWord('whose');

/** Last token of the restrictive tail after `head`. */
export function tailOf(scene: Scene, head: number, to: number): number {
  const { words, quotes } = scene;
  const { role, tokens } = words;
  let i = head + 1;
  let last = head;
  const limit = Math.min(to, head + MAX_WALK);
  while (i < limit && quotes.of[i]! < 0) {
    if (!(tokens.flags[i]! & WORD)) {
      if (tokens.hash[i] !== OPEN_PARENTHESIS) break;
      i = skipParenthesis(words, i, limit);
      continue;
    }
    if (role[i]! & RELATIVE) i = skipRelative(scene, i, limit);
    else if (opensTail(words, i) && !timeFollows(words, i, to)) i = skipNounGroup(scene, i + 1, limit);
    else break;
    last = i - 1;
  }
  return last;
}

/** "hired an outsider": an unlisted finite verb with its object. */
function takesObject(words: Words, i: number): boolean {
  const { role, verb, noun, mention, tokens } = words;
  if (role[i] || verb[i] || noun[i] || mention[i]! >= 0 || !endsIn(words, i, 'ed')) return false;
  const n = i + 1;
  return n < tokens.count && (role[n]! & (DEFINITE | INDEFINITE | POSSESSIVE_PRONOUN | OBJECT_PRONOUN)) !== 0;
}

/** Verbs that are nouns after a determiner: "the phone call". */
export const ALSO_NOUNS =
  hashWords(`call calls claim claims report reports state states plan plans request requests estimate
  estimates forecast forecasts offer offers demand demands comment comments support attack attacks blast blasts fault
  protest protests challenge challenges project projects question questions note notes charge charges promise promises
  fear fears hope hopes worry worries doubt doubts list lists review reviews warning guess praise blame cheer cheers
  welcome appeal appeals answer answers response counter voice voices rule rules object objects term terms label labels
  brand brands view views figure figures feel want wants document documents cable post posts text tweet tweets
  back backs face complaint joke jokes remark remarks threat conclude project pledge pledges vow vows
  refuse dispute disputes rebuke rip knock lash volunteer volunteers venture ventures signal signals address`);

/** A preposition, a word of knowing or a participle: the phrase goes on. */
export function opensTail(words: Words, i: number): boolean {
  const r = words.role[i]!;
  if (r & (PREPOSITION | KNOWING)) return (r & TIME) === 0;
  return NAMING.has(words.tokens.hash[i]!) || (r === 0 && words.verb[i] === 0 && looksParticiple(words, i));
}

/** "on Friday": a preposition with a time after it is no part of the source. */
export function timeFollows(words: Words, i: number, to: number): boolean {
  if (!(words.role[i]! & PREPOSITION)) return false;
  for (let k = i + 1; k < Math.min(to, i + 4); k++) if (words.role[k]! & TIME) return true;
  return false;
}

function looksParticiple(words: Words, i: number): boolean {
  const { tokens, mention, noun, role } = words;
  if (tokens.end[i]! - tokens.start[i]! < 5 || mention[i]! >= 0) return false;
  if (endsIn(words, i, 'ing')) return true;
  if (!endsIn(words, i, 'ed')) return false;
  // "hired an outsider" is a finite verb with its object, "hired by the city" describes.
  const n = i + 1;
  if (n >= tokens.count || !(tokens.flags[n]! & WORD)) return true;
  return (
    !(role[n]! & (DEFINITE | INDEFINITE | POSSESSIVE_PRONOUN | OBJECT_PRONOUN)) &&
    noun[n] === 0 &&
    mention[n]! < 0
  );
}

/** The token after the parenthesis that opens at `open`. */
export function skipParenthesis(words: Words, open: number, limit: number): number {
  for (let i = open + 1; i < Math.min(limit, open + 16); i++) {
    if (words.tokens.hash[i] === CLOSE_PARENTHESIS && !(words.tokens.flags[i]! & WORD)) return i + 1;
  }
  return open + 1;
}

/** The token after a noun group: determiners, adjectives, nouns and names, joined by "and". */
export function skipNounGroup(scene: Scene, from: number, limit: number): number {
  const { words, quotes } = scene;
  const { tokens, mention } = words;
  let determined = false;
  // "on and off the island": two prepositions with one noun.
  let i = isPairOfPrepositions(words, from, limit) ? from + 2 : from;
  for (; i < limit; i++) {
    if (quotes.of[i]! >= 0) continue;
    if (!(tokens.flags[i]! & WORD)) {
      const inner = tokens.flags[i]! & POSSESSIVE || joinsWords(tokens, i) || tokens.hash[i] === APOSTROPHE;
      if (inner) continue;
      break;
    }
    if (mention[i]! >= 0) continue;
    if (words.role[i]! & DETERMINER) {
      determined = true;
      continue;
    }
    if (endsGroup(words, i, from, limit, determined)) break;
  }
  return i;
}

function isPairOfPrepositions({ role }: Words, i: number, limit: number): boolean {
  return i + 1 < limit && (role[i]! & CONJUNCTION) !== 0 && (role[i + 1]! & PREPOSITION) !== 0;
}

function endsGroup(words: Words, i: number, from: number, limit: number, determined: boolean): boolean {
  const { role, verb, noun } = words;
  const r = role[i]!;
  if (r & (AUXILIARY | SUBORDINATOR | RELATIVE | SUBJECT_PRONOUN)) return true;
  if (r & CONJUNCTION) return i === from || i + 1 >= limit || !continuesGroup(words, i + 1);
  if (r & (TIME | OBJECT_PRONOUN)) return false;
  if (r & PREPOSITION) return i !== from;
  if (r & ADVERB) return true;
  if (takesObject(words, i) || (i > from && verb[i]! & GERUND && verb[i]! & SPEECH)) return true;
  if (!(verb[i]! & FINITE) || i === from || role[i - 1]! & DETERMINER) return false;
  if (determined && ALSO_NOUNS.has(words.tokens.hash[i]!)) return false;
  return noun[i] === 0 || readsAsVerb(words, i, from - 1);
}

function continuesGroup(words: Words, i: number): boolean {
  const { role, verb, noun } = words;
  return (verb[i] === 0 || noun[i] !== 0) && (role[i]! & (AUXILIARY | SUBJECT_PRONOUN | ADVERB)) === 0;
}

/** The token after "who attended the meeting": a finite verb that cannot be the relative clause's own, or a mark. */
export function skipRelative(scene: Scene, rel: number, limit: number): number {
  const { verb, tokens, role } = scene.words;
  let i = rel + 1;
  // "the things that Stone has said": the first verb is that of the clause's own subject.
  const isOwner = tokens.hash[rel] === WHOSE;
  let own = isOwner || opensWithSubject(scene.words, i, limit);
  let seen = false;
  for (; i < limit; i++) {
    const flags = tokens.flags[i]!;
    if (!(flags & WORD) && !(flags & POSSESSIVE) && !joinsWords(tokens, i)) return i;
    const before = role[i - 1]!;
    const finite =
      (verb[i]! & (PAST | THIRD)) !== 0 || (role[i]! & AUXILIARY) !== 0 || isBareVerb(scene.words, i);
    if (seen && finite && !(before & (SUBJECT_PRONOUN | DETERMINER | PREPOSITION | AUXILIARY | CONJUNCTION)))
      return i;
    if (own) {
      if (!(verb[i]! & FINITE) && !endsIn(scene.words, i, 'ed')) continue;
      own = false;
      seen = isOwner;
    } else if (!(role[i]! & (ADVERB | RELATIVE | AUXILIARY))) seen = true;
  }
  return i;
}

/** "advisers who ran the numbers argue": a verb of speech in its plain form behind a noun. */
function isBareVerb(words: Words, i: number): boolean {
  const { verb, role, tokens } = words;
  if (!(verb[i]! & SPEECH) || !(verb[i]! & BASE) || ALSO_NOUNS.has(tokens.hash[i]!)) return false;
  return (role[i - 1] === 0 || (role[i - 1]! & OBJECT_PRONOUN) !== 0) && (tokens.flags[i - 1]! & WORD) !== 0;
}

function opensWithSubject(words: Words, i: number, limit: number): boolean {
  if (i >= limit) return false;
  return (
    words.mention[i]! >= 0 ||
    (words.role[i]! & (SUBJECT_PRONOUN | DETERMINER)) !== 0 ||
    (words.noun[i] !== 0 && words.verb[i] === 0)
  );
}

/** The token after the name in "called Raqqa Watch said", or `i` where no name with a verb after it is given. */
export function skipName(words: Words, i: number, to: number): number {
  if (!NAMING.has(words.tokens.hash[i]!)) return i;
  let at = words.tokens.hash[i + 1] === AS ? i + 2 : i + 1;
  const name = at;
  while (at < to && (words.mention[at]! >= 0 || isUnknownName(words, at))) at++;
  if (at === name || at >= to) return i;
  return words.verb[at]! & FINITE || words.tokens.hash[at] === COMMA ? at : i;
}

/** The aside that begins with the mark at `i`, without its marks; null where none does. */
export function asideAt(scene: Scene, i: number, to: number): TokenRange | null {
  const { tokens } = scene.words;
  if (i >= to || tokens.flags[i]! & WORD) return null;
  const mark = tokens.hash[i]!;
  if (mark !== COMMA && !DASHES.has(mark) && mark !== OPEN_PARENTHESIS) return null;
  let last = i;
  for (let k = i + 1; k < Math.min(to, i + MAX_WALK); k++) {
    if (scene.quotes.of[k]! >= 0) break;
    if (!(tokens.flags[k]! & WORD) && !joinsWords(tokens, k) && endsAside(mark, tokens.hash[k]!)) break;
    last = k;
  }
  while (last > i && !(tokens.flags[last]! & WORD) && !(tokens.flags[last]! & POSSESSIVE)) last--;
  return last > i ? { first: i + 1, last } : null;
}

function endsAside(open: number, mark: number): boolean {
  if (open === OPEN_PARENTHESIS) return mark === CLOSE_PARENTHESIS;
  if (mark === FULL_STOP) return true;
  return open === COMMA ? mark === COMMA || mark === SEMICOLON || mark === 0x2014 : DASHES.has(mark);
}

/** Token of the mark that closes the aside opened at `i` with a verb after it; else -1. */
export function asideEnd(scene: Scene, i: number, limit: number): number {
  const { tokens, role } = scene.words;
  const open = tokens.hash[i]!;
  const first = i + 1;
  if (first >= limit || role[first]! & (CONJUNCTION | SUBJECT_PRONOUN) || scene.quotes.of[first]! >= 0)
    return -1;
  let end = -1;
  for (let k = first; k < limit; k++) {
    if (scene.quotes.of[k]! >= 0) return end;
    if (tokens.flags[k]! & WORD) continue;
    const ends =
      open === COMMA ? tokens.hash[k] === COMMA : DASHES.has(tokens.hash[k]!) && !joinsWords(tokens, k);
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
  const reports = SPEECH | ATTITUDE | SHOWING | POSITION | REFUSAL;
  return k < limit && (verb[k]! & FINITE) !== 0 && (verb[k]! & reports) !== 0;
}
