// What each token of a text can be in an attribution: a few numbers a token, looked up once, so that every
// later step walks over typed arrays.
import { AUXILIARY, functionWords, INDEFINITE, NUMERAL } from '../language/function-words';
import { reportingVerbs } from '../language/reporting-verbs';
import type { Sentences } from '../language/sentences';
import { HUMAN, PLURAL, SINGULAR, sourceNouns } from '../language/source-nouns';
import { CAPITAL, joinsWords, NUMBER, type Tokens, WORD } from '../language/tokens';
import { FINITE } from '../language/verb-forms';
import { type WordSet, WordTable } from '../language/word-set';
import type { SourcingInput, SourcingMention } from './input';
import { CUE, HEAD, openingWords, opensWith } from './opening-words';

/** The words of a text, by token index. */
export interface Words {
  readonly input: SourcingInput;
  readonly tokens: Tokens;
  /** Bits of `function-words`. */
  readonly role: Int32Array;
  /** Bits of `reporting-verbs` and `verb-forms`; 0 where the word is no reporting verb. */
  readonly verb: Int32Array;
  /** Bits of `source-nouns`. */
  readonly noun: Int32Array;
  /** Index of the mention a token stands in, or -1. */
  readonly mention: Int32Array;
  /** First token of each mention; -1 for one that covers no token. */
  readonly nameFirst: Int32Array;
  /** What can begin at a token: bits of `opening-words`. */
  readonly opens: Uint8Array;
  /** What can begin in a sentence: all the bits of its tokens. */
  readonly inSentence: Uint8Array;
}

// Most words of a text are in no table: one look-up tells that, and where the bits of the others are.
const listed = [...openingWords];
const entries = new WordTable(new Map(listed.map((hash, i) => [hash, i + 1])));
/** Four numbers an entry, beside each other because they are read together: role, verb, noun, what can begin. */
const meanings = Int32Array.from([
  ...[0, 0, 0, 0],
  ...listed.flatMap(hash => [
    functionWords.of(hash),
    reportingVerbs.of(hash),
    sourceNouns.of(hash),
    opensWith(hash),
  ]),
]);

const COLON = 58;

/** Tokens behind a determiner within which an unlisted noun can name a trade. */
export const TRADE_REACH = 3;

/** Looks every token up. Linear. */
export function lookUpWords(input: SourcingInput): Words {
  const { tokens, sentences, mentions } = input;
  const { count, flags, hash, start, word } = tokens;
  const entryOf = tokens.vocabulary.valuesOf(entries);
  const cells = new Int32Array(count * 4);
  const role = cells.subarray(0, count);
  const verb = cells.subarray(count, count * 2);
  const noun = cells.subarray(count * 2, count * 3);
  const mention = cells.subarray(count * 3).fill(-1);
  const nameFirst = new Int32Array(mentions.length).fill(-1);
  const opens = new Uint8Array(count);
  let next = -1;
  let nameStart = 0;
  let nameEnd = 0;
  // Unlisted words head a phrase behind a determiner or a mark, or with a capital, if at all.
  let determiner = -TRADE_REACH - 1;
  let mark = -1;
  for (let i = 0; i < count; i++) {
    while (nameEnd <= start[i]!) {
      const name = mentions[++next];
      nameStart = name?.start ?? Infinity;
      nameEnd = name?.end ?? Infinity;
    }
    let inside = nameStart <= start[i]!;
    if (inside) {
      if (nameFirst[next] === -1) nameFirst[next] = i;
      inside = !isPeople(mentions[next]!, tokens, i, i - determiner <= TRADE_REACH);
      if (inside) mention[i] = next;
    }
    if (!(flags[i]! & WORD)) {
      mark = i;
      if (hash[i] === COLON) opens[i] = CUE;
      continue;
    }
    const entry = entryOf[word[i]!]!;
    const at = entry * 4;
    if (entry !== 0) opens[i] = meanings[at + 3]!;
    if (inside) {
      opens[i]! |= HEAD;
      continue;
    }
    if (entry !== 0) {
      role[i] = meanings[at]!;
      if (!(flags[i]! & NUMBER)) {
        verb[i] = meanings[at + 1]!;
        noun[i] = meanings[at + 2]!;
      }
    }
    if (flags[i]! & CAPITAL || i - determiner <= TRADE_REACH || mark === i - 1) opens[i]! |= HEAD;
    if (role[i]! & (INDEFINITE | NUMERAL)) determiner = i;
  }
  const inSentence = gather(opens, sentences);
  const words: Words = { input, tokens, role, verb, noun, mention, nameFirst, opens, inSentence };
  for (let m = 0; m < mentions.length; m++)
    if (mentions[m]!.kind === 'person' && nameFirst[m]! >= 0) mendName(words, m);
  return words;
}

/** Gives a person's name what goes on in lower case behind a hyphen. */
function mendName(words: Words, m: number): void {
  const { mention, nameFirst, opens, tokens } = words;
  let last = nameFirst[m]!;
  while (mention[last + 1] === m) last++;
  for (; last + 3 < tokens.count && cutsName(words, last); last += 2) {
    mention.fill(m, last + 1, last + 3);
    opens[last + 2]! |= HEAD;
  }
}

function gather(opens: Uint8Array, { count, first }: Sentences): Uint8Array {
  const all = new Uint8Array(count);
  for (let s = 0; s < count; s++) {
    let seen = 0;
    for (let i = first[s]!; i < first[s + 1]!; i++) seen |= opens[i]!;
    all[s] = seen;
  }
  return all;
}

/** "Republicans", "one Republican": a body's name that means its people, or behind a determiner one of them. */
function isPeople(mention: SourcingMention, tokens: Tokens, i: number, isDetermined: boolean): boolean {
  if (mention.kind !== 'organisation' || mention.start !== tokens.start[i] || mention.end !== tokens.end[i])
    return false;
  const bits = sourceNouns.of(tokens.hash[i]!);
  return (bits & HUMAN) !== 0 && (isDetermined || ((bits & PLURAL) !== 0 && (bits & SINGULAR) === 0));
}

/** "[Kim Nam]-guk said": the name that ends with token `i` goes on in lower case behind a hyphen, and then a verb or a mark. */
function cutsName(words: Words, i: number): boolean {
  const { tokens, mention, role, verb } = words;
  if (mention[i]! < 0 || mention[i + 1]! >= 0 || !joinsWords(tokens, i + 1)) return false;
  if (tokens.flags[i + 2]! & CAPITAL || !isPlain(words, i + 2)) return false;
  const after = i + 3;
  return !(tokens.flags[after]! & WORD) || (verb[after]! & FINITE) !== 0 || (role[after]! & AUXILIARY) !== 0;
}

/** First token, from `from` on, of the mention in which token `i` stands. */
export function firstOfMention({ mention }: Words, i: number, from = 0): number {
  let first = i;
  while (first > from && mention[first - 1] === mention[i]) first--;
  return first;
}

/** Last token of the mention in which token `i` stands. */
export function lastOfMention({ mention, tokens }: Words, i: number): number {
  let last = i;
  while (last + 1 < tokens.count && mention[last + 1] === mention[i]) last++;
  return last;
}

/** True for a word that is neither in a table nor a name: noun, adjective or verb unknown. */
export function isPlain(words: Words, i: number): boolean {
  return (
    (words.tokens.flags[i]! & WORD) !== 0 &&
    words.role[i] === 0 &&
    words.verb[i] === 0 &&
    words.noun[i] === 0 &&
    words.mention[i]! < 0
  );
}

/** True where the token is a capitalised word that no table and no mention explains. */
export function isUnknownName(words: Words, i: number): boolean {
  return isPlain(words, i) && (words.tokens.flags[i]! & CAPITAL) !== 0;
}

/** True where the word ends in the given two letters, lower case. */
export function endsIn(words: Words, i: number, ending: string): boolean {
  const { text, end, start } = words.tokens;
  const at = end[i]! - ending.length;
  return at > start[i]! && text.startsWith(ending, at);
}

/** True where one of the tokens from `from` to before `to` is in `set`. */
export function near({ tokens }: Words, from: number, to: number, set: WordSet): boolean {
  for (let i = from; i < to; i++) if (set.has(tokens.hash[i]!)) return true;
  return false;
}
