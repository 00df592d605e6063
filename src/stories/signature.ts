// What matching reads of an article: its names, its telling words and the runs of words it quotes, as hashes with
// strengths. A few kilobytes in typed arrays, so that thousands of them are opened without reading an article.
import { fold } from '../language/letters';
import { hashWord } from '../language/word-hash';
import { wordStem } from '../language/word-stem';
import type { KeptArticle, KeptName, Signature, WeightedKeys } from '../model/kept-article';
import { shinglesOf } from './shingles';

/** How rarely news names a thing, 0 to 1. */
export type RarityOf = (name: KeptName) => number;

const MOST_SHINGLES = 512;
/** A family name alone says less than the whole name. */
const SURNAME = 0.5;

/** The signature of a profile. */
export function signatureOf(article: KeptArticle, rarityOf: RarityOf): Signature {
  const names = new Map<number, number>();
  const raise = (key: number, strength: number) => names.set(key, Math.max(names.get(key) ?? 0, strength));
  for (const name of article.names) {
    const strength = rarityOf(name) * (1 + Math.log(name.mentions));
    raise(nameKey(name), strength);
    if (name.kind === 'person') raise(surnameKey(name.name), strength * SURNAME);
  }
  const words = new Map<number, number>();
  for (const { word, times } of article.words) words.set(hashWord(wordStem(word)) >>> 0, 1 + Math.log(times));
  const shingles = new Set(article.quotes.flatMap(quote => [...shinglesOf(quote.words)]));
  return {
    names: weighted(names),
    words: weighted(words),
    shingles: Uint32Array.from(shingles).sort().slice(0, MOST_SHINGLES),
  };
}

/** The key of a name: its entity where it has one, else its letters. */
export function nameKey({ entity, name }: Pick<KeptName, 'entity' | 'name'>): number {
  return hashWord(entity === null ? fold(name) : `id ${entity}`) >>> 0;
}

/** The key of a person's last word. */
export function surnameKey(name: string): number {
  return hashWord(`surname ${surnameOf(name)}`) >>> 0;
}

/** The last word of a name, folded. */
export function surnameOf(name: string): string {
  return fold(name).trim().split(/\s+/).at(-1) ?? '';
}

function weighted(strengths: ReadonlyMap<number, number>): WeightedKeys {
  return { keys: Uint32Array.from(strengths.keys()), strengths: Float32Array.from(strengths.values()) };
}
