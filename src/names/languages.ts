// Languages are called like the people who speak them: "in English and Spanish", "a French teacher". Which is meant, the
// words beside tell, and the other languages that stand in a row with it.
import { joinsWords, POSSESSIVE, type Tokens, WORD } from '../language/tokens';
import { hashWord, hashWords } from '../language/word-hash';
import { CUE } from './cue-words';
import type { Reading } from './reading';

const COMMA = 44;
const SPEAK = hashWords(`
  speak speaks speaking spoke spoken learn learns learning learned learnt teach teaches teaching taught fluent
  broken`);
/** What only a language has. */
const TAUGHT = hashWords(
  `skills lessons lesson proficiency speaker speakers speaking subtitles translation translations literacy professor
  professors teacher teachers lecturer literature`,
);
const IN = hashWords('in into');
const FROM = hashWord('from');
const TRANSLATED = hashWords('translated translation');
const AFTER_LANGUAGE = hashWords(
  'and or with that to at on for as by but because when while is was since before after',
);
const AND = hashWords('and or both');
const MEDIUM = hashWords('language speaking medium only');

/** True where the name of a language (`CUE.language`) is that: "in English and Spanish", "speaks French". */
export function isLanguage({ tokens, cues }: Reading, first: number): boolean {
  const last = first + 1;
  const { hash, word, flags, count } = tokens;
  const names = (i: number): boolean => (cues[word[i]!]! & CUE.language) !== 0;
  if (joinsWords(tokens, last)) return MEDIUM.has(hash[last + 1]!);
  let before = first - 1;
  while (before > 0 && (joinsLanguages(tokens, before) || names(before))) before--;
  if (before < 0) return false;
  if (SPEAK.has(hash[before]!) || (last < count && TAUGHT.has(hash[last]!))) return true;
  if (!IN.has(hash[before]!) && !(hash[before] === FROM && TRANSLATED.has(hash[before - 1]!))) return false;
  let after = last;
  while (after + 1 < count && joinsLanguages(tokens, after) && names(after + 1)) after += 2;
  // "in French politics"
  return after >= count || !(flags[after]! & (WORD | POSSESSIVE)) || AFTER_LANGUAGE.has(hash[after]!);
}

function joinsLanguages({ hash }: Tokens, i: number): boolean {
  return AND.has(hash[i]!) || hash[i] === COMMA;
}
