// Gathers the bits of every single word that the tagger is told about (names/tagger/word-facts.ts).
import { hashName } from '../../language/tokens';
import { WORD_FACT, writeWordFacts } from '../../names/tagger/word-facts';
import type { Draft } from './draft';
import type { WordLists } from './word-lists';

/** Words rarer than this are left out of the everyday ones: names crowd that end of the list. */
const EVERYDAY_RANK = 30_000;

/** The section `word-facts`. */
export function gatherWordFacts(drafts: readonly Draft[], words: WordLists): Uint8Array {
  const bits = new Map<number, number>();
  const add = (word: string, fact: number): void => {
    const hashes = hashName(word);
    if (hashes.length === 1) bits.set(hashes[0]!, (bits.get(hashes[0]!) ?? 0) | fact);
  };
  for (const [name, gender] of words.givenNames) {
    if (gender !== 'male') add(name, WORD_FACT.givenFemale);
    if (gender !== 'female') add(name, WORD_FACT.givenMale);
  }
  for (const name of words.peopleNames) add(name, WORD_FACT.personName);
  for (const { entity, names } of drafts) {
    if (entity.kind !== 'person') continue;
    for (const { text, form } of names)
      if (form === 'surname' && !text.includes(' ')) add(text, WORD_FACT.familyName);
    const given = entity.name.split(' ')[0]!;
    if (entity.gender && given !== entity.name && /^\p{Lu}\p{Ll}+$/u.test(given)) {
      add(given, entity.gender === 'f' ? WORD_FACT.givenFemale : WORD_FACT.givenMale);
    }
  }
  for (const word of words.everyday) {
    if ((words.rankOf.get(word) ?? Infinity) < EVERYDAY_RANK) add(word, WORD_FACT.everyday);
  }
  for (const [word, classes] of words.nounClasses) {
    if ((words.rankOf.get(word) ?? Infinity) > EVERYDAY_RANK) continue;
    for (const fact of classes) add(word, WORD_FACT[fact]);
  }
  return writeWordFacts(bits);
}
