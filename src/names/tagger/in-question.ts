// Which tokens can be part of a name: those with a capital, and of the others a few beside one. The text is walked from
// capital to capital, for what is far from all of them need not even be looked at.

import { keepShape } from '../../language/shapes';
import { CAPITAL, joinsWords, NUMBER, POSSESSIVE, type Tokens, WORD } from '../../language/tokens';
import { hashMarks, hashWords } from '../../language/word-hash';

/** Lower-case words that can stand inside a name, or begin one. */
const INNER = hashWords(`
  of the and for with on in at to against by from without de la le les du des del della di da do dos das van von der
  den ter ten bin ibn al el ul ur y e i et und zu a an o is être`);

/** Hyphens, dashes, ampersand, slash, full stop of an initial: marks that can stand inside a name. */
const JOINING = hashMarks("-–‐&/.’'");

/** Words that begin sentences by the thousand and names hardly ever, unless a capital follows. */
const OPENERS = hashWords(`
  the a an in on at it he she they we i you but and this that these those there his her its their our my as if when
  while after before since for with from by to of so yet or nor not no what who why how where which`);

/** How far from a capital such a token can be. */
const REACH = 3;

/** The tokens of a text that can be part of a name, in order. Linear. */
export function tokensInQuestion(tokens: Tokens): Int32Array {
  const { capitals, count } = tokens;
  const found = new Found(count);
  let behind = -1;
  for (let at = 0; at < capitals.length; at++) {
    const capital = capitals[at]!;
    const leads = firstLeading(tokens, behind, capital);
    if (behind >= 0) addFollowing(tokens, behind, leads, found);
    addLeading(tokens, behind, leads, capital, found);
    if (!opensSentence(tokens, capital)) found.add(capital);
    behind = capital;
  }
  if (behind >= 0) addFollowing(tokens, behind, count, found);
  return found.all();
}

/** A list that is filled from its beginning. */
class Found {
  private readonly tokens: Int32Array;
  private count = 0;

  constructor(most: number) {
    keepShape(this);
    this.tokens = new Int32Array(most);
  }

  add(token: number): void {
    this.tokens[this.count++] = token;
  }

  all(): Int32Array {
    return this.tokens.subarray(0, this.count);
  }
}

/** "The company", "In recent days": a word of no name before a word in lower case. */
function opensSentence({ hash, flags, count }: Tokens, i: number): boolean {
  if (!OPENERS.has(hash[i]!) || i + 1 >= count) return false;
  return (flags[i + 1]! & WORD) !== 0 && !(flags[i + 1]! & (CAPITAL | NUMBER));
}

/** The first of the tokens behind the capital `behind` from which only inner words and marks lead to the one at `ahead`. */
function firstLeading(tokens: Tokens, behind: number, ahead: number): number {
  const least = Math.max(behind + 1, ahead - REACH);
  let first = ahead;
  while (first > least && mayStandInside(tokens, first - 1)) first--;
  return first;
}

function mayStandInside({ flags, hash }: Tokens, i: number): boolean {
  return (flags[i]! & WORD ? INNER : JOINING).has(hash[i]!);
}

/** Adds what goes on from a capital without one: the possessive, the 5 of "Boeing 5", "Al-shabaab". */
function addFollowing(tokens: Tokens, capital: number, to: number, found: Found): void {
  const { flags, hash } = tokens;
  for (let i = capital + 1, end = Math.min(to, capital + REACH + 1); i < end; i++) {
    const bits = flags[i]!;
    if (bits & NUMBER ? i === capital + 1 : bits & POSSESSIVE) found.add(i);
    else if (i === capital + 2 && bits & WORD && joinsWords(tokens, i - 1) && !INNER.has(hash[i]!))
      found.add(i);
  }
}

/** Adds the words that lead to a capital, and the marks that join it to the one before. */
function addLeading(tokens: Tokens, behind: number, from: number, capital: number, found: Found): void {
  for (let i = from; i < capital; i++)
    if (tokens.flags[i]! & WORD || followsOn(tokens, behind, i)) found.add(i);
}

/** True where only inner words and marks stand between a capital and token `i`. */
function followsOn(tokens: Tokens, capital: number, i: number): boolean {
  if (capital < 0 || i - capital > REACH) return false;
  for (let at = capital + 1; at < i; at++) if (!mayStandInside(tokens, at)) return false;
  return true;
}
