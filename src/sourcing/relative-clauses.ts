// A relative clause skipped from its left ("who attended the talks"), up to the verb of the sentence around it.
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  OBJECT_PRONOUN,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
} from '../language/function-words';
import { SPEECH } from '../language/reporting-verbs';
import { joinsWords, POSSESSIVE, WORD } from '../language/tokens';
import { BASE, FINITE, PAST, THIRD } from '../language/verb-forms';
import { hashWord } from '../language/word-hash';
import type { Scene } from './scene';
import { ALSO_NOUNS } from './word-reading';
import { endsIn, type Words } from './words';

const WHOSE = hashWord('whose');

/** The token after "who attended the meeting": a finite verb that cannot be the relative clause's own, or a mark. */
export function skipRelative(scene: Scene, rel: number, limit: number): number {
  const { verb, tokens, role } = scene.words;
  let i = rel + 1;
  // "the things that Stone has said": the first verb is that of the clause's own subject.
  const isOwner = tokens.hash[rel] === WHOSE;
  let own = isOwner || opensWithSubject(scene.words, i, limit);
  let seen = false;
  for (; i < limit; i++) {
    const flags = tokens.flags[i]!;
    if (!(flags & WORD) && !(flags & POSSESSIVE) && !joinsWords(tokens, i)) return i;
    const before = role[i - 1]!;
    const finite =
      (verb[i]! & (PAST | THIRD)) !== 0 || (role[i]! & AUXILIARY) !== 0 || isBareVerb(scene.words, i);
    if (seen && finite && !(before & (SUBJECT_PRONOUN | DETERMINER | PREPOSITION | AUXILIARY | CONJUNCTION)))
      return i;
    if (own) {
      if (!(verb[i]! & FINITE) && !endsIn(scene.words, i, 'ed')) continue;
      own = false;
      seen = isOwner;
    } else if (!(role[i]! & (ADVERB | RELATIVE | AUXILIARY))) seen = true;
  }
  return i;
}

/** "advisers who ran the numbers argue": a verb of speech in its plain form behind a noun. */
function isBareVerb(words: Words, i: number): boolean {
  const { verb, role, tokens } = words;
  if (!(verb[i]! & SPEECH) || !(verb[i]! & BASE) || ALSO_NOUNS.has(tokens.hash[i]!)) return false;
  return (role[i - 1] === 0 || (role[i - 1]! & OBJECT_PRONOUN) !== 0) && (tokens.flags[i - 1]! & WORD) !== 0;
}

function opensWithSubject(words: Words, i: number, limit: number): boolean {
  if (i >= limit) return false;
  return (
    words.mention[i]! >= 0 ||
    (words.role[i]! & (SUBJECT_PRONOUN | DETERMINER)) !== 0 ||
    (words.noun[i] !== 0 && words.verb[i] === 0)
  );
}
