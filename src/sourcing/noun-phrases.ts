// The phrases that could be a source: a head noun with what stands before it, a name, a pronoun or a bare
// quantity ("some", "the two"). What follows the head is read later, on the way to the verb.
import {
  ADVERB,
  AUXILIARY,
  DEFINITE,
  DETERMINER,
  FORMER,
  INDEFINITE,
  KNOWING,
  NUMERAL,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  QUANTITY,
  RELATIVE,
  SENIOR,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
} from '../language/function-words';
import { BODY } from '../language/source-nouns';
import { CAPITAL, DOTTED, joinsWords, POSSESSIVE, WORD } from '../language/tokens';
import { FINITE, PAST, THIRD } from '../language/verb-forms';
import { hashWord, hashWords } from '../language/word-hash';
import { firstOf, MAX_MODIFIERS } from './left-edge';
import { LONELY } from './opening-words';
import { isModifier, readsAsVerb } from './word-reading';
import { endsIn, firstOfMention, isPlain, isUnknownName, TRADE_REACH, type Words } from './words';

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

/** True for a phrase that means a body or a place, no person. */
export function isBody(words: Words, phrase: Phrase): boolean {
  if (phrase.mention >= 0) return words.input.mentions[phrase.mention]!.kind !== 'person';
  return phrase.kind === 'noun' && (words.noun[phrase.head]! & BODY) !== 0;
}

const SINGLE = hashWords('one another');

const OTHER = hashWord('other');

/** The phrase whose head is token `i`, in a name its last, or null where `i` heads none. `from` is the first token of its sentence. */
export function phraseAt(words: Words, i: number, from: number, to: number): Phrase | null {
  const { role, noun, verb, mention, tokens } = words;
  if (!(tokens.flags[i]! & WORD)) return null;
  const m = mention[i]!;
  if (m >= 0) return isModifier(words, i, to) ? null : nameAt(words, i, m, from);
  if (isPlain(words, i)) return unlistedAt(words, i, from, to);
  if (noun[i]) {
    if (verb[i] && readsAsVerb(words, i, from)) return null;
    if (isModifier(words, i, to)) return null;
    // "the other said", but not "the other states", "other charges".
    if (tokens.hash[i] === OTHER && !(i + 1 < to && verb[i + 1]! & PAST)) return null;
    return { kind: 'noun', first: firstOf(words, i, from), head: i, mention: -1 };
  }
  if (role[i]! & SUBJECT_PRONOUN) return { kind: 'pronoun', first: i, head: i, mention: -1 };
  if (!(words.opens[i]! & LONELY) || isModifier(words, i, to) || opensLonger(words, i, to)) return null;
  if (tokens.hash[i] === ALL && tokens.hash[i + 1] === TOLD) return null;
  return { kind: 'quantity', first: quantityFirst(words, i, from), head: i, mention: -1 };
}

/** The phrase whose head is `i`, a word that no table explains: a name that recognition missed, or a trade. */
function unlistedAt(words: Words, i: number, from: number, to: number): Phrase | null {
  if (words.tokens.flags[i]! & CAPITAL || endsHyphenatedName(words, i, from))
    return unknownNameAt(words, i, from, to);
  return isTrade(words, i, from) && !isModifier(words, i, to)
    ? { kind: 'noun', first: firstOf(words, i, from), head: i, mention: -1 }
    : null;
}

/** "a baker", "one violinist": an unlisted noun that by its ending names somebody by trade. */
function isTrade(words: Words, i: number, from: number): boolean {
  if (!endsAsTrade(words, i)) return false;
  for (let k = i - 1; k >= Math.max(from, i - TRADE_REACH); k--) {
    if (words.role[k]! & (INDEFINITE | NUMERAL)) return true;
    if (!isPlain(words, k) && words.mention[k]! < 0) return false;
  }
  return false;
}

function endsAsTrade(words: Words, i: number): boolean {
  for (const ending of TRADE_ENDINGS) if (endsIn(words, i, ending)) return true;
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
  return i > from + 1 && joinsWords(words.tokens, i - 1) && isPlain(words, i) && isUnknownName(words, i - 2);
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
  return phrase.mention < 0
    ? startOfUnknown(words, phrase.head, phrase.first)
    : firstOfMention(words, phrase.head, phrase.first);
}

/** A name takes in the description before it: "the White House", "campaign chairman John Smith", "Rep. Lee". */
function nameAt(words: Words, i: number, m: number, from: number): Phrase {
  const { mention, role, noun, verb, tokens } = words;
  let first = m < 0 ? startOfUnknown(words, i, from) : firstOfMention(words, i, from);
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

const THAT = hashWord('that');

const THE = hashWord('the');

const ALL = hashWord('all');

const TOLD = hashWord('told');
