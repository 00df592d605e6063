// The phrases that could be a source: a head noun with what stands before it, a name, a pronoun or a bare
// quantity ("some", "the two"). What follows the head is read later, on the way to the verb.
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
import { BODY, HUMAN, PLURAL, SINGULAR } from '../language/source-nouns';
import { CAPITAL, DOTTED, joinsWords, LINE_START, NUMBER, POSSESSIVE, WORD } from '../language/tokens';
import { FINITE, GERUND, PARTICIPLE, PAST, THIRD } from '../language/verb-forms';
import { hashWord, hashWords } from '../language/word-hash';
import { endsIn, isPlain, isUnknownName, type Words } from './words';

export type PhraseKind = 'noun' | 'name' | 'pronoun' | 'quantity';

/** A phrase that could be a source, as token indices, both inclusive. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly first: number;
  /** The head: last token of the phrase as far as it is known before its tail. */
  readonly head: number;
  /** Index of the mention that is the head, or -1. */
  readonly mention: number;
}

const QUANTITY_NOUNS = hashWords(
  'dozens scores hundreds thousands number handful couple group pair series slew host raft string majority dozen trio half lot lots plenty bunch chorus team',
);
const LONELY = hashWords(
  'some many several others most one both two three four five another few those all half people another',
);
const SINGLE = hashWords('one another');
const APPROXIMATE = hashWords('about nearly almost roughly around least more than over under');
/** How far left of its head a phrase may begin. */
const MAX_MODIFIERS = 12;

function isApostrophe(mark: number): boolean {
  return mark === 0x2019 || mark === 0x27;
}

/** The phrase whose head is token `i`, or null where `i` heads none. `from` is the first token of its sentence. */
export function phraseAt(words: Words, i: number, from: number, to: number): Phrase | null {
  const { role, noun, verb, mention, tokens } = words;
  if (!(tokens.flags[i]! & WORD)) return null;
  const m = mention[i]!;
  if (m >= 0) {
    if (i + 1 < to && mention[i + 1] === m) return null;
    return isModifier(words, i, to) ? null : nameAt(words, i, m, from);
  }
  if (noun[i]! & (HUMAN | BODY) || noun[i]!) {
    if (verb[i] && readsAsVerb(words, i, from)) return null;
    if (isModifier(words, i, to)) return null;
    return { kind: 'noun', first: firstOf(words, i, from), head: i, mention: -1 };
  }
  if (role[i]! & SUBJECT_PRONOUN) return { kind: 'pronoun', first: i, head: i, mention: -1 };
  if (tokens.hash[i] === ALL && tokens.hash[i + 1] === TOLD) return null;
  if (LONELY.has(tokens.hash[i]!) && !isModifier(words, i, to) && !opensLonger(words, i, to)) {
    return { kind: 'quantity', first: quantityFirst(words, i, from), head: i, mention: -1 };
  }
  if (isUnknownName(words, i) || endsHyphenatedName(words, i, from)) return unknownNameAt(words, i, from, to);
  return isTrade(words, i, from) && !isModifier(words, i, to)
    ? { kind: 'noun', first: firstOf(words, i, from), head: i, mention: -1 }
    : null;
}

/** "a baker", "one violinist": an unlisted noun that by its ending names somebody by trade. */
export function isTrade(words: Words, i: number, from: number): boolean {
  if (!isPlain(words, i) || !TRADE_ENDINGS.some(ending => endsIn(words, i, ending))) return false;
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) {
    if (words.role[k]! & (INDEFINITE | NUMERAL)) return true;
    if (!isPlain(words, k) && words.mention[k]! < 0) return false;
  }
  return false;
}

const TRADE_ENDINGS = ['er', 'or', 'ist', 'ian', 'man', 'woman', 'wife'];

/** A name that recognition missed: capitalised words no table explains, two or more, or one inside a sentence. */
function unknownNameAt(words: Words, i: number, from: number, to: number): Phrase | null {
  if (i + 1 < to && (isUnknownName(words, i + 1) || isModifier(words, i, to))) return null;
  const first = startOfUnknown(words, i, from);
  return first === from && first === i ? null : nameAt(words, i, -1, from);
}

/** "Nam-guk", "Ing-wen": a given name that goes on in lower case behind its hyphen. */
function endsHyphenatedName(words: Words, i: number, from: number): boolean {
  return i > from + 1 && isPlain(words, i) && joinsWords(words.tokens, i - 1) && isUnknownName(words, i - 2);
}

function startOfUnknown(words: Words, head: number, from: number): number {
  let first = head;
  while (first > from) {
    if (isUnknownName(words, first - 1)) first--;
    else if (endsHyphenatedName(words, first, from)) first -= 2;
    else break;
  }
  return first;
}

/** First token of the name itself, without the description before it. */
export function nameStart(words: Words, phrase: Phrase): number {
  let first = phrase.head;
  if (phrase.mention < 0) first = startOfUnknown(words, first, phrase.first);
  else while (first > phrase.first && words.mention[first - 1] === phrase.mention) first--;
  return first;
}

/** A name takes in the description before it: "the White House", "campaign chairman John Smith", "Rep. Lee". */
function nameAt(words: Words, i: number, m: number, from: number): Phrase {
  const { mention, role, noun, verb, tokens } = words;
  let first = i;
  if (m < 0) first = startOfUnknown(words, i, from);
  else while (first > from && mention[first - 1] === m) first--;
  const limit = Math.max(from, first - MAX_MODIFIERS);
  while (first > limit) {
    const k = first - 1;
    const flags = tokens.flags[k]!;
    const title = (flags & WORD) !== 0 && (flags & (CAPITAL | DOTTED)) !== 0 && role[k] === 0;
    const describes =
      mention[k]! >= 0 ||
      flags & POSSESSIVE ||
      joinsWords(tokens, k) ||
      (k > from && joinsWords(tokens, k - 1)) ||
      title ||
      role[k]! & (FORMER | SENIOR);
    const named = noun[k]! !== 0 && (verb[k] === 0 || !readsAsVerb(words, k, from));
    if (!describes && !named && !joinsDescription(words, k, from)) break;
    first--;
  }
  if (
    first > from &&
    (tokens.hash[first - 1] === THE || role[first - 1]! & (INDEFINITE | POSSESSIVE_PRONOUN))
  )
    first--;
  return { kind: 'name', first, head: i, mention: m };
}

/** "White House economic adviser Lee": a lower-case word with more of the description before it. */
function joinsDescription(words: Words, k: number, from: number): boolean {
  const { mention, noun, role, tokens } = words;
  const before = k - 1;
  if (!isPlain(words, k)) return false;
  if (before < from || !(tokens.flags[before]! & WORD)) return true;
  if (mention[before]! >= 0 || noun[before] || role[before]! & (DETERMINER | FORMER | SENIOR)) return true;
  return (tokens.flags[before]! & (CAPITAL | POSSESSIVE)) !== 0;
}

/** True where the token only describes a noun or name that follows. */
function isModifier(words: Words, i: number, to: number): boolean {
  const { noun, mention, tokens, role, verb } = words;
  const n = i + 1;
  if (n >= to) return false;
  const flags = tokens.flags[n]!;
  if (flags & POSSESSIVE) return ownedStatementAt(words, i, to) < 0;
  if (!(flags & WORD) && isApostrophe(tokens.hash[n]!) && tokens.end[i] === tokens.start[n]) return true;
  if (joinsWords(tokens, n)) return true;
  if (!(flags & WORD)) return false;
  if (mention[n]! >= 0) return mention[i]! < 0 || mention[n] !== mention[i];
  if (mention[i]! >= 0 && flags & CAPITAL && !verb[n] && !role[n]) return titlesName(words, n, to);
  if (noun[n]) return !verb[n] || !readsAsVerb(words, n, i);
  if (role[n] || verb[n]) return false;
  // An unknown word after the head is its real head ("fighter jets"), unless it can be a verb.
  return !(flags & CAPITAL) && !looksVerbal(words, n);
}

const OWNED =
  hashWords(`assertion assertions claim claims warning warnings contention suggestion allegation allegations
  accusation accusations insistence argument denial denials promise pledge vow declaration criticism complaint complaints
  admission announcement remarks comments assurance assurances prediction`);

/** The statement noun in "Stone's assertion", "the ministry's repeated claims", by the possessor's last token; or -1. */
export function ownedStatementAt(words: Words, possessor: number, to: number): number {
  const { tokens, role } = words;
  const mark = possessor + 1;
  if (mark >= to || !(tokens.flags[mark]! & POSSESSIVE)) return -1;
  for (let i = mark + 1; i < Math.min(to, mark + 4); i++) {
    if (!(tokens.flags[i]! & WORD) || role[i]! & (PREPOSITION | AUXILIARY)) return -1;
    if (OWNED.has(tokens.hash[i]!)) return i;
  }
  return -1;
}

/** "GOP Rep. Mike Rogers": capitalised words and then a name. */
function titlesName(words: Words, from: number, to: number): boolean {
  let i = from;
  while (i < to && i < from + 4 && words.tokens.flags[i]! & CAPITAL && words.mention[i]! < 0) i++;
  return i < to && words.mention[i]! >= 0;
}

function looksVerbal(words: Words, i: number): boolean {
  const { text, end } = words.tokens;
  const tail = text.slice(end[i]! - 3, end[i]!);
  return tail === 'ing' || tail.endsWith('ed') || tail.endsWith('ly');
}

/** A word that is noun and verb ("reports", "claims"): a verb after a subject, a noun after a determiner. */
export function readsAsVerb(words: Words, i: number, from: number): boolean {
  const { role, noun, mention, tokens, verb } = words;
  let before = i - 1;
  while (before >= from && role[before]! & ADVERB && !(role[before]! & DETERMINER)) before--;
  if (before < from) return false;
  if (role[before]! & (DETERMINER | PREPOSITION) && !(role[before]! & TIME)) return false;
  if (tokens.flags[before]! & POSSESSIVE) return false;
  if (role[before]! & (SUBJECT_PRONOUN | AUXILIARY | RELATIVE)) return true;
  const next = i + 1;
  if (next < tokens.count && (role[next]! & AUXILIARY || (verb[next]! & (PAST | THIRD) && !noun[next])))
    return false;
  if (mention[before]! >= 0) return true;
  if (noun[before] === 0) return false;
  // Agreement: a singular noun has no bare verb after it, so "police report" is a noun.
  const bare = (verb[i]! & (PAST | THIRD)) === 0;
  return !(bare && noun[before]! & SINGULAR && !(noun[before]! & PLURAL));
}

function opensLonger(words: Words, i: number, to: number): boolean {
  const n = i + 1;
  if (n >= to || !(words.tokens.flags[n]! & WORD)) return false;
  const singular = SINGLE.has(words.tokens.hash[i]!);
  if (words.verb[n]! & (singular ? PAST | THIRD : FINITE) && !words.noun[n]) return false;
  const role = words.role[n]!;
  return (
    (role & (PREPOSITION | RELATIVE | AUXILIARY | ADVERB | KNOWING | SUBORDINATOR)) === 0 ||
    (role & TIME) !== 0
  );
}

function quantityFirst(words: Words, i: number, from: number): number {
  let first = i;
  const determines = DEFINITE | INDEFINITE | QUANTITY | NUMERAL;
  while (first > from && words.role[first - 1]! & determines && words.tokens.hash[first - 1] !== THAT)
    first--;
  if (first > from && words.tokens.hash[first - 1] === STILL) first--;
  return first;
}

const STILL = hashWord('still');

/** Walks left from the head over what describes it. */
function firstOf(words: Words, head: number, from: number): number {
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
    if (tokens.hash[i] === WHO && i === head - 1) {
      // "who office announced" for "whose office".
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
    if (r & KNOWING) {
      // "an inside source", "a leaked memo", but not "familiar officials".
      if (!(i > limit && role[i - 1]! & INDEFINITE)) break;
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
      if (verb[i]! & (FINITE | GERUND) || verb[i]! & PARTICIPLE) break;
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
  if (unknown >= 0 && unknown === first) first = trimUnknown(words, first, head);
  return withQuantity(words, first, from);
}

/** True where a determiner stands within two tokens before `i`: "a separate FBI official". */
function isDetermined(words: Words, i: number, limit: number): boolean {
  for (let k = i - 1; k >= Math.max(limit, i - 2); k--) if (words.role[k]! & DETERMINER) return true;
  return false;
}

/** A phrase does not begin with a word ending in "-ly" or "-ing" that nothing determines. */
function trimUnknown(words: Words, first: number, head: number): number {
  let at = first;
  const { text, end } = words.tokens;
  while (at < head && words.role[at] === 0 && words.noun[at] === 0 && words.mention[at]! < 0) {
    if (!text.endsWith('ly', end[at]!) && !text.endsWith('ing', end[at]!)) break;
    at++;
  }
  return at;
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

const CURRENT = hashWords(
  'current serving local state federal foreign western american russian political military business civil',
);

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
  const counts = words.role[at]! & (QUANTITY | NUMERAL) || tokens.flags[at]! & NUMBER;
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

const OF = hashWord('of');
const THAT = hashWord('that');
const THE = hashWord('the');
const NO = hashWord('no');
const ALL = hashWord('all');
const TOLD = hashWord('told');
const WHO = hashWord('who');
