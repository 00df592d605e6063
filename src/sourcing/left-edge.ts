// Where a noun phrase begins: the walk left from its head over determiners, quantities, names and whatever else
// describes it, and back over "one of", "dozens of", "about" to the quantity before it.
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DEFINITE,
  DETERMINER,
  FORMER,
  INDEFINITE,
  KNOWING,
  MOOD,
  NEGATION,
  NUMERAL,
  OBJECT_PRONOUN,
  PLAIN_VERB,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  QUANTITY,
  RELATIVE,
  SENIOR,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
} from '../language/function-words';
import { STRONG } from '../language/reporting-verbs';
import { DOCUMENT, HUMAN, MASS, SINGULAR } from '../language/source-nouns';
import { CAPITAL, DOTTED, joinsWords, LINE_START, NUMBER, POSSESSIVE, WORD } from '../language/tokens';
import { FINITE, GERUND, PARTICIPLE } from '../language/verb-forms';
import { hashWord, hashWords } from '../language/word-hash';
import { isApostrophe, readsAsVerb } from './word-reading';
import type { Words } from './words';

/** How far left of its head a phrase may begin. */
export const MAX_MODIFIERS = 12;
const THAT = hashWord('that');

const QUANTITY_NOUNS = hashWords(
  'dozens scores hundreds thousands number handful couple group pair series slew host raft string majority dozen trio half lot lots plenty bunch chorus team',
);

/** Words before a number that make it rough. */
export const APPROXIMATE = hashWords('about nearly almost roughly around least more than over under');

const CURRENT = hashWords(
  'current serving local state federal foreign western american russian political military business civil',
);

const OF = hashWord('of');

const NO = hashWord('no');

const WHO = hashWord('who');

/** "outside experts" */
const OUTSIDE = hashWord('outside');

/** Walks left from the head over what describes it. */
export function firstOf(words: Words, head: number, from: number): number {
  const { role, noun, verb, tokens, mention } = words;
  let first = head;
  let unknown = -1;
  const limit = Math.max(from, head - MAX_MODIFIERS);
  let i = head - 1;
  for (; i >= limit; i--) {
    const r = role[i]!;
    const flags = tokens.flags[i]!;
    if (!(flags & WORD)) {
      if (flags & POSSESSIVE || joinsWords(tokens, i)) continue;
      if (isApostrophe(tokens.hash[i]!) && tokens.end[i - 1] === tokens.start[i]) continue;
      if (tokens.hash[i] === 0x26) continue;
      break;
    }
    if (mention[i]! >= 0 || (i > from && joinsWords(tokens, i - 1))) {
      first = i;
      continue;
    }
    if (tokens.hash[i] === WHO && i === head - 1 && noun[head]! & SINGULAR && !(noun[head]! & MASS)) {
      // "who office announced" for "whose office": a bare singular is no subject, as "officials" and "police" are.
      first = i;
      break;
    }
    if (tokens.hash[i] === THAT && isComplementizer(words, i, from, head)) break;
    if (tokens.hash[i] === NO && tokens.flags[i + 1]! & NUMBER) {
      first = i;
      continue;
    }
    if (r & DETERMINER || flags & NUMBER) {
      first = i;
      if (r & (DEFINITE | INDEFINITE | POSSESSIVE_PRONOUN) && !(r & QUANTITY) && !(r & NUMERAL)) break;
      continue;
    }
    if (r & (SENIOR | FORMER)) {
      first = i;
      continue;
    }
    if (r & CONJUNCTION) {
      if (!joinsModifiers(words, i, limit)) break;
      continue;
    }
    if (r & (MOOD | TIME | ADVERB)) {
      if (r & ADVERB && APPROXIMATE.has(tokens.hash[i]!)) {
        first = i;
        continue;
      }
      break;
    }
    if (tokens.hash[i] === OUTSIDE && i === head - 1 && (noun[head]! & SINGULAR) === 0) {
      first = i;
      continue;
    }
    if (r & KNOWING) {
      // "an inside source", "leaked emails", but not "familiar officials".
      if (!(i > limit && role[i - 1]! & INDEFINITE) && !(noun[head]! & DOCUMENT)) break;
      first = i;
      continue;
    }
    if (
      r &
      (PREPOSITION |
        AUXILIARY |
        SUBORDINATOR |
        RELATIVE |
        SUBJECT_PRONOUN |
        OBJECT_PRONOUN |
        PLAIN_VERB |
        NEGATION)
    )
      break;

    if (verb[i]) {
      if (noun[i] && !readsAsVerb(words, i, from)) {
        first = i;
        continue;
      }
      // "one protest organiser", "two rescue workers": what is determined is a noun.
      if (i > from && role[i - 1]! & (INDEFINITE | NUMERAL | QUANTITY) && i === head - 1) {
        first = i;
        continue;
      }
      if (opensPhrase(words, i, from, head)) first = i;
      if (verb[i]! & (FINITE | GERUND | PARTICIPLE)) break;
    }
    if (noun[i]) {
      first = i;
      continue;
    }
    const title = flags & (DOTTED | CAPITAL) && i > from;
    const named = mention[first]! >= 0 && first !== head;
    if (named && !title && !(flags & DOTTED) && !isDetermined(words, i, limit)) break;
    unknown = i;
    first = i;
  }
  if (unknown >= 0 && unknown === first) first = trimUnknown(words, first, head, from);
  return withQuantity(words, first, from);
}

/** "Protest groups", "Hacking experts": what could be a verb opens the sentence, and only a plural stands behind it. */
function opensPhrase({ verb, noun }: Words, i: number, from: number, head: number): boolean {
  return i === from && i === head - 1 && (noun[head]! & SINGULAR) === 0 && (verb[i]! & STRONG) === 0;
}

/** True where a determiner stands within two tokens before `i`: "a separate FBI official". */
function isDetermined(words: Words, i: number, limit: number): boolean {
  for (let k = i - 1; k >= Math.max(limit, i - 2); k--) if (words.role[k]! & DETERMINER) return true;
  return false;
}

/** A phrase does not begin with a word ending in "-ly" or "-ing" that nothing determines, unless a clause begins there. */
function trimUnknown(words: Words, first: number, head: number, from: number): number {
  let at = first;
  const { text, end } = words.tokens;
  if (first === from || words.role[first - 1]! & CONJUNCTION) return first;
  if (isDescribedSubject(words, first, head)) return first;
  while (at < head && words.role[at] === 0 && words.noun[at] === 0 && words.mention[at]! < 0) {
    if (!text.endsWith('ly', end[at]!) && !text.endsWith('ing', end[at]!)) break;
    at++;
  }
  return at;
}

/** ", shipping documents show": behind a mark, with a verb right after the head, the "-ing" can only describe. */
function isDescribedSubject({ tokens, verb }: Words, first: number, head: number): boolean {
  return first === head - 1 && !(tokens.flags[first - 1]! & WORD) && (verb[head + 1]! & FINITE) !== 0;
}

/** "current and former", "Turkish and Saudi authorities", "officials and aid workers": one phrase. */
function joinsModifiers(words: Words, conjunction: number, limit: number): boolean {
  const left = conjunction - 1;
  if (left < limit) return false;
  const { role, noun, mention, verb } = words;
  if (mention[left]! >= 0) return true;
  if (role[left]! & (FORMER | SENIOR)) return true;
  if (CURRENT.has(words.tokens.hash[left]!)) return true;
  return (noun[left]! & HUMAN) !== 0 && verb[left] === 0;
}

/** "one of", "dozens of", "a group of", "some of" before a phrase belong to it. */
function withQuantity(words: Words, first: number, from: number): number {
  const { role, tokens } = words;
  let at = first;
  const of = at - 1;
  if (of - 1 >= from && tokens.hash[of] === OF) {
    const q = of - 1;
    if (QUANTITY_NOUNS.has(tokens.hash[q]!) || role[q]! & (QUANTITY | NUMERAL) || tokens.flags[q]! & NUMBER) {
      at = q;
      while (at > from && role[at - 1]! & (INDEFINITE | DEFINITE | QUANTITY | NUMERAL | SENIOR)) at--;
      if (
        at === q &&
        at > from &&
        words.noun[at - 1] === 0 &&
        isAdjective(words, at - 1) &&
        role[at - 2]! & INDEFINITE
      )
        at -= 2;
    }
  }
  const counts =
    words.role[at]! & (QUANTITY | NUMERAL) ||
    tokens.flags[at]! & NUMBER ||
    (words.role[at]! & INDEFINITE && QUANTITY_NOUNS.has(tokens.hash[at + 1] ?? 0));
  while (counts && at > from && APPROXIMATE.has(tokens.hash[at - 1]!) && !(tokens.flags[at]! & LINE_START))
    at--;
  return at;
}

function isAdjective(words: Words, i: number): boolean {
  return i > 0 && words.role[i] === 0 && words.verb[i] === 0 && !(words.tokens.flags[i]! & CAPITAL);
}

/** "said that leaders", "an offer that Democrats": a conjunction, not "that leader". */
function isComplementizer(words: Words, i: number, from: number, head: number): boolean {
  if (i === from) return (words.noun[head]! & SINGULAR) === 0;
  return (words.tokens.flags[i - 1]! & WORD) !== 0 || (words.noun[head]! & SINGULAR) === 0;
}
