// What follows the head of a source phrase and belongs to it: "at the ministry", "familiar with the matter",
// "who attended the talks", "called Raqqa Watch".
import {
  DEFINITE,
  INDEFINITE,
  KNOWING,
  OBJECT_PRONOUN,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  RELATIVE,
  TIME,
} from '../language/function-words';
import { WORD } from '../language/tokens';
import { FINITE } from '../language/verb-forms';
import { hashWord } from '../language/word-hash';
import { skipNounGroup } from './noun-groups';
import { NAMING } from './opening-words';
import { CLOSE_PARENTHESIS, COMMA, OPEN_PARENTHESIS } from './punctuation';
import { skipRelative } from './relative-clauses';
import { MAX_WALK, type Scene } from './scene';
import { endsIn, isUnknownName, type Words } from './words';

const AS = hashWord('as');

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

/** A preposition, a word of knowing or a participle: the phrase goes on. */
export function opensTail(words: Words, i: number): boolean {
  const r = words.role[i]!;
  if (r & (PREPOSITION | KNOWING)) return (r & TIME) === 0;
  return (words.opens[i]! & NAMING) !== 0 || (r === 0 && words.verb[i] === 0 && looksParticiple(words, i));
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

/** The token after the name in "called Raqqa Watch said", or `i` where no name with a verb after it is given. */
export function skipName(words: Words, i: number, to: number): number {
  if (!(words.opens[i]! & NAMING)) return i;
  let at = words.tokens.hash[i + 1] === AS ? i + 2 : i + 1;
  const name = at;
  while (at < to && (words.mention[at]! >= 0 || isUnknownName(words, at))) at++;
  if (at === name || at >= to) return i;
  return words.verb[at]! & FINITE || words.tokens.hash[at] === COMMA ? at : i;
}
