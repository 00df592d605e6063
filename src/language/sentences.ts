// Where sentences and paragraphs begin, as token indices. A line break always begins both: the projection
// turns every block of a page into a line of its own.
import { LETTER, UPPER, unitClass } from './letters';
import { ALL_CAPITALS, CAPITAL, DOTTED, LINE_START, NUMBER, SPACED, type Tokens, WORD } from './tokens';
import { hashMarks, hashWords } from './word-hash';

/** The sentences of a text, as token indices. */
export interface Sentences {
  readonly count: number;
  /** `count + 1` entries; sentence `s` is the tokens from `first[s]` up to `first[s + 1]`. */
  readonly first: Int32Array;
  /** The sentence each token stands in. */
  readonly of: Int32Array;
  /** The paragraph each sentence stands in, counted from 0. */
  readonly paragraph: Int32Array;
}

const ENDERS = hashMarks('.!?…');
const CLOSERS = hashMarks('"”’\'»)]“');
const OPENERS = hashMarks('"“‘\'«([„—–-•');

/** A dotted word that seldom ends a sentence even before a capital: titles, ranks, initials go by shape. */
const BEFORE_NAMES = hashWords(`
  mr mrs ms mx dr prof rev hon fr st mt gen lt col maj capt cpl sgt cmdr adm brig pvt sen rep reps sens gov
  pres supt det insp amb atty asst assn dept no nos vs jan feb mar apr jun jul aug sept sep oct nov dec`);

/** Words with which a sentence begins far more often than a name does. */
const OPENING_WORDS = hashWords(`
  the a an in on at but and he she it they we you i this that these those there his her its their our as if when
  while after before since for with from by to of so yet or nor not no what who why how where which all some many
  most both each more meanwhile however also although though because according asked earlier later last`);

/** Sentence and paragraph starts of `tokens`. Linear; never throws. */
export function splitSentences(tokens: Tokens): Sentences {
  const { count, flags } = tokens;
  const first = new Int32Array(count + 2);
  const of = new Int32Array(count);
  const paragraph = new Int32Array(count + 1);
  let sentences = 0;
  let paragraphs = -1;
  // What stands before the first token of a text counts as a line break.
  for (let i = 0, before = 0; i < count; i++) {
    const now = flags[i]!;
    if (now & LINE_START || (mayBreak(before, now) && beginsSentence(tokens, i, first[sentences - 1]!))) {
      if (now & LINE_START) paragraphs++;
      first[sentences] = i;
      paragraph[sentences] = paragraphs;
      sentences++;
    }
    of[i] = sentences - 1;
    before = now;
  }
  first[sentences] = count;
  return {
    count: sentences,
    first: first.subarray(0, sentences + 1),
    of,
    paragraph: paragraph.subarray(0, sentences),
  };
}

/** False where the flags of two tokens tell that no sentence ends between them: behind most words, and before small letters. */
function mayBreak(before: number, now: number): boolean {
  return (before & (WORD | DOTTED)) !== WORD && (now & (WORD | CAPITAL | NUMBER)) !== WORD;
}

/** True where token `i`, on the same line as the one before, begins a sentence; `from` began the current one. */
function beginsSentence(tokens: Tokens, i: number, from: number): boolean {
  const { flags, hash } = tokens;
  let before = i - 1;
  const spaced = (flags[i]! & SPACED) !== 0;
  const closing = !(flags[i]! & WORD) && !spaced && CLOSERS.has(hash[i]!);
  if (closing) return false;
  let closed = 0;
  while (before > from && !(flags[before]! & WORD) && CLOSERS.has(hash[before]!) && closed < 4) {
    before--;
    closed++;
  }
  if (before < from) return false;
  if (flags[before]! & WORD)
    return closed === 0 && flags[before]! & DOTTED ? endsAfterDotted(tokens, before, i) : false;
  if (!ENDERS.has(hash[before]!)) return false;
  if (!spaced && closed === 0) return gluedStart(tokens, before, i);
  return canBegin(tokens, i);
}

/** A capital, a digit or an opening mark followed by one. */
function canBegin(tokens: Tokens, i: number): boolean {
  let at = i;
  while (at < tokens.count && !(tokens.flags[at]! & WORD) && OPENERS.has(tokens.hash[at]!)) at++;
  if (at >= tokens.count) return at > i;
  return (tokens.flags[at]! & (CAPITAL | NUMBER)) !== 0 || at > i;
}

/** "city.An activist": a full stop without a space, a lower-case word before, a capitalised word after. */
function gluedStart(tokens: Tokens, stop: number, i: number): boolean {
  const { flags, start, end, text } = tokens;
  if (stop === 0 || !(flags[stop - 1]! & WORD)) return false;
  const wordBefore = flags[stop - 1]!;
  if (wordBefore & (NUMBER | ALL_CAPITALS) || end[stop - 1]! - start[stop - 1]! < 2) return false;
  if (!(flags[i]! & WORD)) return OPENERS.has(tokens.hash[i]!) && canBegin(tokens, i);
  if (!(flags[i]! & CAPITAL) || flags[i]! & ALL_CAPITALS) return false;
  // "example.Com" and "Newsgloss.App" are addresses, "city.An" is not: the word before ends in lower case.
  return (unitClass[text.charCodeAt(end[stop - 1]! - 1)]! & (LETTER | UPPER)) === LETTER;
}

/** After "U.S." or "Inc.": only a word that begins sentences; after "Mr." or an initial: never. */
function endsAfterDotted(tokens: Tokens, dotted: number, i: number): boolean {
  const { flags, hash, start, end } = tokens;
  if (!(flags[i]! & SPACED)) return false;
  if (BEFORE_NAMES.has(hash[dotted]!)) return false;
  const initial = end[dotted]! - start[dotted]! === 2;
  if (initial) return false;
  if (flags[i]! & WORD) return (flags[i]! & CAPITAL) !== 0 && OPENING_WORDS.has(hash[i]!);
  return hash[i] === 0x201c && canBegin(tokens, i);
}
