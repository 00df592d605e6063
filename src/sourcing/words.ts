// What each token of a text can be in an attribution: a few numbers a token, looked up once, so that every
// later step walks over typed arrays.
import { AUXILIARY, functionWords, INDEFINITE, NUMERAL } from '../language/function-words';
import { reportingVerbs } from '../language/reporting-verbs';
import { HUMAN, PLURAL, SINGULAR, sourceNouns } from '../language/source-nouns';
import { CAPITAL, joinsWords, type Tokens, WORD } from '../language/tokens';
import { FINITE } from '../language/verb-forms';
import { type WordSet, WordTable } from '../language/word-set';
import type { SourcingInput, SourcingMention } from './input';
import { CUE, EXPLAINED, HEAD, HINT, LEADING, openingWords, opensWith } from './opening-words';
import { COLON } from './punctuation';

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
  readonly opens: Uint16Array;
  /** The tokens that open `CUE`, in order; behind them the number of tokens. */
  readonly cues: readonly number[];
  /** The tokens that open hearsay, not-knowing or a condition, in order. */
  readonly hints: readonly number[];
}

/** The meaning of a mark; that of a word in no table is 0. */
const MARK = 1;
/** By word hash, which meaning it has: three thousand words have a few hundred, so that all of these stay at hand. */
const meaningOf = new Map<number, number>();
/** Four numbers a meaning, beside each other because they are read together: role, verb, noun, what can begin. */
const meanings = Int32Array.from(listMeanings().flat());
const meaningTable = new WordTable(meaningOf);

function listMeanings(): number[][] {
  const listed = [
    [0, 0, 0, 0],
    [0, 0, 0, EXPLAINED],
  ];
  const numbers = new Map<string, number>();
  for (const hash of openingWords) {
    const meaning = [functionWords.of(hash), reportingVerbs.of(hash), sourceNouns.of(hash), opensWith(hash)];
    const key = meaning.join();
    const number = numbers.get(key) ?? listed.push(meaning) - 1;
    numbers.set(key, number);
    meaningOf.set(hash, number);
  }
  return listed;
}

/** Tokens behind a determiner within which an unlisted noun can name a trade. */
export const TRADE_REACH = 3;

/** Looks every token up. Linear. */
export function lookUpWords(input: SourcingInput): Words {
  const { tokens, mentions } = input;
  const { count, hash, word } = tokens;
  const ofWord = tokens.vocabulary.valuesOf(meaningTable);
  ofWord[0] = MARK;
  const cells = new Int32Array(count * 4);
  const role = cells.subarray(0, count);
  const verb = cells.subarray(count, count * 2);
  const noun = cells.subarray(count * 2, count * 3);
  const mention = cells.subarray(count * 3).fill(-1);
  const opens = new Uint16Array(count + TRADE_REACH);
  const cues: number[] = [];
  const hints: number[] = [];
  for (let i = 0; i < count; i++) {
    const at = ofWord[word[i]!]! * 4;
    role[i] = meanings[at]!;
    verb[i] = meanings[at + 1]!;
    noun[i] = meanings[at + 2]!;
    let opening = meanings[at + 3]!;
    if (hash[i] === COLON) opening |= CUE | LEADING;
    opens[i]! |= opening;
    if (opening & CUE) cues.push(i);
    if (opening & HINT) hints.push(i);
    // Whatever unlisted word stands soon behind can name a trade.
    if (role[i]! & (INDEFINITE | NUMERAL)) {
      for (let k = 1; k <= TRADE_REACH; k++) opens[i + k]! |= HEAD;
    }
  }
  cues.push(count);
  const words: Words = {
    input,
    tokens,
    role,
    verb,
    noun,
    mention,
    nameFirst: new Int32Array(mentions.length).fill(-1),
    opens,
    cues,
    hints,
  };
  noteHeads(words);
  placeNames(words);
  return words;
}

/** Where unlisted words can head a phrase beside the trades: at a capital and behind a hyphen. */
function noteHeads({ opens, tokens }: Words): void {
  const { capitals, rareMarks } = tokens;
  for (let k = 0; k < capitals.length; k++) opens[capitals[k]!]! |= HEAD;
  for (let k = 0; k < rareMarks.length; k++)
    if (joinsWords(tokens, rareMarks[k]!)) opens[rareMarks[k]! + 1]! |= HEAD;
}

/** Gives each token its mention; what its words mean elsewhere does not count in a name. */
function placeNames(words: Words): void {
  const { role, verb, noun, mention, nameFirst, opens, tokens, input } = words;
  const { count, start } = tokens;
  const { mentions } = input;
  // The mentions are read ahead of all that depends on where they stand: each is fetched from afar.
  const starts = new Int32Array(mentions.length);
  const ends = new Int32Array(mentions.length);
  for (let m = 0; m < mentions.length; m++) {
    const name = mentions[m]!;
    starts[m] = name.start;
    ends[m] = name.end;
  }
  const joined: number[] = [];
  let i = 0;
  for (let m = 0; m < mentions.length; m++) {
    const from = starts[m]!;
    const to = ends[m]!;
    while (i < count && start[i]! < from) i++;
    if (i === count || start[i]! >= to) continue;
    nameFirst[m] = i;
    if (noun[i]! & HUMAN && isPeople(words, mentions[m]!, i)) continue;
    for (; i < count && start[i]! < to; i++) {
      mention[i] = m;
      role[i] = 0;
      verb[i] = 0;
      noun[i] = 0;
      opens[i]! |= HEAD | EXPLAINED;
    }
    if (i < count && joinsWords(tokens, i)) joined.push(m);
  }
  for (const m of joined) if (mentions[m]!.kind === 'person') mendName(words, m);
}

/** Gives a person's name what goes on in lower case behind a hyphen. */
function mendName(words: Words, m: number): void {
  const { mention, nameFirst, opens, tokens } = words;
  let last = nameFirst[m]!;
  while (mention[last + 1] === m) last++;
  for (; last + 3 < tokens.count && cutsName(words, last); last += 2) {
    mention.fill(m, last + 1, last + 3);
    opens[last + 2]! |= HEAD | EXPLAINED;
  }
}

/** "Republicans", "one Republican": a body's name that means its people, or behind a determiner one of them. */
function isPeople({ role, noun, tokens }: Words, name: SourcingMention, i: number): boolean {
  const bits = noun[i]!;
  if (name.kind !== 'organisation' || name.end !== tokens.end[i] || name.start !== tokens.start[i])
    return false;
  if (bits & PLURAL && !(bits & SINGULAR)) return true;
  for (let k = i - 1; k >= Math.max(0, i - TRADE_REACH); k--)
    if (role[k]! & (INDEFINITE | NUMERAL)) return true;
  return false;
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
export function isPlain({ opens }: Words, i: number): boolean {
  return (opens[i]! & EXPLAINED) === 0;
}

/** True where the token is a capitalised word that no table and no mention explains. */
export function isUnknownName(words: Words, i: number): boolean {
  return isPlain(words, i) && (words.tokens.flags[i]! & CAPITAL) !== 0;
}

/** True where the word goes on before the given letters, lower case, with which it ends. */
export function endsIn({ tokens }: Words, i: number, ending: string): boolean {
  const { text, end, start } = tokens;
  const at = end[i]! - ending.length;
  if (at <= start[i]!) return false;
  for (let k = ending.length - 1; k >= 0; k--)
    if (text.charCodeAt(at + k) !== ending.charCodeAt(k)) return false;
  return true;
}

/** True where one of the tokens from `from` to before `to` is in `set`. */
export function near({ tokens }: Words, from: number, to: number, set: WordSet): boolean {
  for (let i = from; i < to; i++) if (set.has(tokens.hash[i]!)) return true;
  return false;
}
