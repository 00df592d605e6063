// A noun group skipped from its left: determiners, adjectives, nouns and names, joined by "and", up to the verb or the
// preposition that ends it.
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DEFINITE,
  DETERMINER,
  INDEFINITE,
  OBJECT_PRONOUN,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
} from '../language/function-words';
import { SPEECH } from '../language/reporting-verbs';
import { joinsWords, POSSESSIVE, WORD } from '../language/tokens';
import { FINITE, GERUND } from '../language/verb-forms';
import type { Scene } from './scene';
import { ALSO_NOUNS, opensClause, readsAsVerb } from './word-reading';
import { endsIn, isPlain, type Words } from './words';

const APOSTROPHE = 0x2019;

/** The token after a noun group: determiners, adjectives, nouns and names, joined by "and". */
export function skipNounGroup(scene: Scene, from: number, limit: number): number {
  const { words, quotes } = scene;
  const { tokens, mention } = words;
  let determined = false;
  // "on and off the island": two prepositions with one noun.
  let i = isPairOfPrepositions(words, from, limit) ? from + 2 : from;
  for (; i < limit; i++) {
    if (quotes.of[i]! >= 0) continue;
    if (!(tokens.flags[i]! & WORD)) {
      const inner = tokens.flags[i]! & POSSESSIVE || joinsWords(tokens, i) || tokens.hash[i] === APOSTROPHE;
      if (inner) continue;
      break;
    }
    if (mention[i]! >= 0) continue;
    if (words.role[i]! & DETERMINER) {
      determined = true;
      continue;
    }
    if (endsGroup(words, i, from, limit, determined)) break;
  }
  return i;
}

function isPairOfPrepositions({ role }: Words, i: number, limit: number): boolean {
  return i + 1 < limit && (role[i]! & CONJUNCTION) !== 0 && (role[i + 1]! & PREPOSITION) !== 0;
}

function endsGroup(words: Words, i: number, from: number, limit: number, determined: boolean): boolean {
  const { role, verb, noun } = words;
  const r = role[i]!;
  if (r & (AUXILIARY | SUBORDINATOR | RELATIVE | SUBJECT_PRONOUN)) return true;
  if (r & CONJUNCTION) return i === from || i + 1 >= limit || !continuesGroup(words, i + 1);
  if (r & (TIME | OBJECT_PRONOUN)) return false;
  if (r & PREPOSITION) return i !== from;
  if (r & ADVERB) return true;
  const isDetermined = i > from && (role[i - 1]! & DETERMINER) !== 0;
  if (takesObject(words, i)) return true;
  if (i > from && !isDetermined && verb[i]! & GERUND && verb[i]! & SPEECH) return true;
  if (!(verb[i]! & FINITE) || i === from || isDetermined) return false;
  if (determined && ALSO_NOUNS.has(words.tokens.hash[i]!) && !opensClause(words, i + 1, limit)) return false;
  return noun[i] === 0 || readsAsVerb(words, i, from - 1);
}

function continuesGroup(words: Words, i: number): boolean {
  const { role, verb, noun } = words;
  return (verb[i] === 0 || noun[i] !== 0) && (role[i]! & (AUXILIARY | SUBJECT_PRONOUN | ADVERB)) === 0;
}

/** "hired an outsider": an unlisted finite verb with its object. */
function takesObject(words: Words, i: number): boolean {
  const { role, tokens } = words;
  if (!isPlain(words, i) || !endsIn(words, i, 'ed')) return false;
  const n = i + 1;
  return n < tokens.count && (role[n]! & (DEFINITE | INDEFINITE | POSSESSIVE_PRONOUN | OBJECT_PRONOUN)) !== 0;
}
