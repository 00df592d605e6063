// Makes one list of names out of the names of all drafts: what is folded alike becomes one name with several
// senses, strongest first, and flags that tell how far the name can be trusted alone.
import { fold } from '../../language/letters';
import { hashName } from '../../language/tokens';
import { NAME_FLAGS, type NameForm, type Sense } from '../../lexicon/lexicon';
import type { Draft, DraftName } from './draft';
import { coarse } from './prominence';
import type { WordLists } from './word-lists';

/** One name of the index. */
export interface IndexedName {
  readonly text: string;
  readonly flags: number;
  readonly senses: readonly Sense[];
}

/** More people than this share no family name that a card could choose between. */
const MOST_SENSES = 16;
/** A single-word name of a thing less prominent than this needs the article's help. */
const TRUSTED_ALONE = 120;

/** "R.E.M." is never written "Rem". */
const DOTTED = /^(?:\p{Lu}\.){3,}$/u;

interface Gathered {
  text: string;
  best: number;
  flags: number;
  /** In the order of entities, one each. */
  senses: { entity: number; form: NameForm; weight: number }[];
}

/** The names of `drafts`, sorted by folded form; senses name entities by their index in `drafts`. */
export function indexNames(drafts: readonly Draft[], words: WordLists): IndexedName[] {
  const gathered = new Map<string, Gathered>();
  drafts.forEach((draft, entity) => {
    for (const name of draft.names) {
      const hashes = hashName(name.text);
      if (hashes.length === 0 || hashes.length > 16) continue;
      if (hashes.length === 1 && misleads(name, draft.prominence)) continue;
      const exact = isAcronym(name) || DOTTED.test(name.text);
      const flags = (name.flags ?? 0) | (exact ? NAME_FLAGS.exactCase : 0);
      // A name that counts in one case only stays apart from others of the same letters: "ICE" and "Ice".
      const key = keyOf(hashes) + (flags & NAME_FLAGS.exactCase ? `=${name.text}` : '');
      add(gathered, key, entity, { ...name, flags }, draft.prominence * name.strength);
    }
  });
  return [...gathered.values()]
    .map(one => ({ text: one.text, flags: flagsOf(one, drafts, words), senses: strongest(one.senses) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

/** The hashes as two characters each: a key that costs no decimal numbers. */
function keyOf(hashes: readonly number[]): string {
  let key = '';
  for (const hash of hashes) key += String.fromCharCode(hash & 0xffff, hash >>> 16);
  return key;
}

/** What a body must have to be named by a small word in capitals: "US" and "WHO" do, a party called "IT" does not. */
const KNOWN_BY_CAPITALS = 170;

/** True for a small word of English that nobody takes for this thing: a town called "The", an agency called "IN". */
function misleads(name: DraftName, prominence: number): boolean {
  const key = fold(name.text).replace(/\./g, '');
  if (!FUNCTION_WORDS.has(key) || ALSO_NAMES.has(key)) return false;
  const byCapitals = isAcronym(name) || ((name.flags ?? 0) & NAME_FLAGS.exactCase) !== 0;
  return !byCapitals || prominence < KNOWN_BY_CAPITALS;
}

function isAcronym({ form, text }: DraftName): boolean {
  return form === 'acronym' && /^[A-Z]{2,5}$/.test(text);
}

function add(
  gathered: Map<string, Gathered>,
  key: string,
  entity: number,
  { text, form, flags = 0 }: DraftName,
  strength: number,
): void {
  const weight = Math.max(1, Math.min(255, coarse(strength)));
  const one = gathered.get(key);
  if (!one) {
    gathered.set(key, { text, best: weight, flags, senses: [{ entity, form, weight }] });
    return;
  }
  one.flags |= flags;
  if (weight > one.best) {
    one.best = weight;
    one.text = text;
  }
  // Drafts come one after the other: an entity that is known already is the last.
  const last = one.senses.at(-1)!;
  if (last.entity !== entity) one.senses.push({ entity, form, weight });
  else if (last.weight < weight) one.senses[one.senses.length - 1] = { entity, form, weight };
}

function strongest(senses: Gathered['senses']): Sense[] {
  if (senses.length === 1) return senses;
  return senses.sort((a, b) => b.weight - a.weight || a.entity - b.entity).slice(0, MOST_SENSES);
}

function flagsOf(one: Gathered, drafts: readonly Draft[], words: WordLists): number {
  let flags = one.flags;
  if (one.text.includes(' ')) return flags;
  const key = fold(one.text);
  if (isEveryday(key, words)) flags |= NAME_FLAGS.commonWord;
  if (words.givenNames.has(key)) flags |= NAME_FLAGS.givenName;
  const prominent = one.senses.some(({ entity }) => drafts[entity]!.prominence >= TRUSTED_ALONE);
  if (!prominent && flags & (NAME_FLAGS.commonWord | NAME_FLAGS.givenName)) flags |= NAME_FLAGS.needsContext;
  return flags;
}

/** True for an English word in everyday use, also in its plain endings. */
function isEveryday(key: string, words: WordLists): boolean {
  if ((words.rankOf.get(key) ?? Infinity) > 40_000) return false;
  const stems = [
    key,
    key.replace(/s$/, ''),
    key.replace(/es$/, ''),
    key.replace(/ing$/, ''),
    key.replace(/e?d$/, ''),
  ];
  return FUNCTION_WORDS.has(key) || stems.some(stem => stem.length > 1 && words.everyday.has(stem));
}

/** Small words that news also knows as names of people. */
const ALSO_NAMES = new Set(['may', 'will', 'more', 'so', 'an', 'do', 'no', 'than', 'can', 'such']);

const FUNCTION_WORDS = new Set(
  'a an the and but for nor yet so if or as at by in of on to up us we he she it they you me him her them this that these those who whom whose which what when where why how will would shall should can could may might must is are was were be been being am do does did has have had not no my your his its our their there here now then just also all any some mr mrs ms more most many such than'.split(
    ' ',
  ),
);
