// Sources given by less than a name: a first name only, a nickname, a pseudonym, a name that was changed.
import { CAPITAL } from '../language/tokens';
import { hashWord, hashWords } from '../language/word-hash';
import type { WordSet } from '../language/word-set';
import type { Attribution } from './attribution';
import { INVENTED, KNOWN, NAME } from './opening-words';
import type { Words } from './words';

const CHANGED = hashWords('changed withheld');
const SURNAME = hashWord('surname');

const ONLY = hashWords('only just');
const NOT = hashWords('not declined refused withheld changed without');
const FIRST = hashWords('first given');
const LAST = hashWords('last family full real sur second');
const AS = hashWords('as by himself herself only');
const CALL = hashWord('call');
const SIGN = hashWord('sign');
/** Tokens after the head in which the text says that the name is not whole. */
const REACH = 24;

/** True where the words after the source say that its name is partial or invented. */
export function isPartlyNamed(words: Words, a: Attribution): boolean {
  const { tokens, input } = words;
  const to = Math.min(input.sentences.first[a.sentence + 1]!, a.phrase.head + REACH);
  for (let i = a.phrase.head + 1; i < to; i++) {
    const told = words.opens[i]! & (INVENTED | NAME | KNOWN);
    if (told === 0) continue;
    if (told & INVENTED && (tokens.hash[i] !== CALL || tokens.hash[i + 1] === SIGN)) return true;
    if (told & NAME && isWithheldName(words, i, a.phrase.head)) return true;
    if (
      told & KNOWN &&
      a.phrase.kind === 'noun' &&
      i <= a.cue.tail &&
      AS.has(tokens.hash[i + 1]!) &&
      namesSomeone(words, i + 2, to)
    )
      return true;
  }
  return false;
}

/** "gave only her first name", "not her real name", "asked that his last name not be used". */
function isWithheldName(words: Words, i: number, from: number): boolean {
  const { hash } = words.tokens;
  const before = hash[i - 1]!;
  const near = (set: WordSet, begin: number, end: number) => {
    for (let k = Math.max(from + 1, begin); k < Math.min(words.tokens.count, end); k++)
      if (set.has(hash[k]!)) return true;
    return false;
  };
  if (FIRST.has(before)) return near(ONLY, i - 5, i + 2);
  if (LAST.has(before)) return near(NOT, i - 8, i + 5);
  return near(CHANGED, i + 1, i + 6) || (hash[i] === SURNAME && near(NOT, i - 6, i + 4));
}

function namesSomeone(words: Words, i: number, to: number): boolean {
  for (let k = i; k < Math.min(to, i + 3); k++) if (words.tokens.flags[k]! & CAPITAL) return true;
  return false;
}
