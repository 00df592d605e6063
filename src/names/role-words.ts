// An office as the scoring of persons compares it: its words with their synonyms brought together, and the body
// it belongs to. Made once a role; the same few thousand politicians are weighed in article after article.
import { fold } from '../language/letters';
import { hashName } from '../language/tokens';
import { hashWord, hashWords } from '../language/word-hash';
import type { Role } from '../model/entity';

/** The words of one office. */
export interface OfficeWords {
  /** Hashes, as `sameWord` gives them. */
  readonly words: ReadonlySet<number>;
  /** True where one of them is a word for whoever leads. */
  readonly leads: boolean;
}

const SAME: ReadonlyMap<number, number> = new Map(
  [
    ['defense', 'defence'],
    ['mp', 'member'],
    ['lawmaker', 'member'],
    ['congressman', 'representative'],
    ['congresswoman', 'representative'],
    ['rep', 'representative'],
    ['sen', 'senator'],
    ['gov', 'governor'],
    ['premier', 'prime'],
    ['pm', 'prime'],
    ['chief', 'head'],
    ['leader', 'head'],
    ['director', 'head'],
    ['chairman', 'chair'],
    ['chairwoman', 'chair'],
    ['spokeswoman', 'spokesman'],
    ['spokesperson', 'spokesman'],
    ['ceo', 'executive'],
  ].map(([from, to]) => [hashWord(from!), hashWord(to!)]),
);
const LEADING = hashWords(
  'head leader chair president minister secretary governor mayor chief director commander king queen',
);

/** The hash under which a word of an office and its synonyms are one. */
export function sameWord(word: number): number {
  return SAME.get(word) ?? word;
}

/** True for a word, as `sameWord` gives it, for whoever leads. */
export function isLeading(word: number): boolean {
  return LEADING.has(word);
}

/** The words of an office written as text. */
export function officeWords(text: string): OfficeWords {
  const words = new Set(hashName(text).map(sameWord));
  return { words, leads: [...words].some(isLeading) };
}

const offices = new WeakMap<Role, OfficeWords>();

/** The words of a role: its office, its key and its body. */
export function wordsOfRole(role: Role): OfficeWords {
  let words = offices.get(role);
  if (!words) {
    words = officeWords(`${role.office} ${role.key ?? ''} ${role.organisation ?? ''}`);
    offices.set(role, words);
  }
  return words;
}

const bodies = new WeakMap<Role, string>();

/** The folded name of the body a role belongs to; empty where it has none. */
export function bodyOfRole(role: Role): string {
  let body = bodies.get(role);
  if (body === undefined) {
    body = role.organisation ? fold(role.organisation) : '';
    bodies.set(role, body);
  }
  return body;
}
