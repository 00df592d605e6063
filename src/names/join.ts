// Brings all mentions of one thing together by the words they share: equal names and longer forms of a name
// here, lone family and given names in join-short-names.ts, acronyms and last words of bodies in join-bodies.ts.
// What the lexicon knows to be the same thing is joined after choosing (merge-by-entity.ts).
import { WORD } from '../language/tokens';
import { Vocabulary } from '../language/vocabulary';
import { PART } from '../language/word-classes';
import { hashWord } from '../language/word-hash';
import { joinClipped } from './clipped-names';
import { type Group, merge } from './group';
import { joinAcronyms, joinLastWords } from './join-bodies';
import { joinShortNames } from './join-short-names';
import type { Reading } from './reading';
import type { NamedSpan } from './weigh-spans';
import { wordsOf } from './words-of';

const AND = hashWord('and');

/** Groups of `spans`, in order of first mention. */
export function joinMentions(reading: Reading, spans: readonly NamedSpan[]): Group[] {
  const groups = groupEqual(reading, spans);
  const people = groups.filter(group => group.kind === 'person');
  joinFullNames(people);
  joinClipped(reading, spans, people);
  joinShortNames(reading, spans, people);
  joinAcronyms(reading, spans, groups);
  joinLastWords(reading, spans, groups);
  const named = groups.filter(group => group.spans.length > 0);
  // Only those of joined groups can be out of order: sorting takes room and time even where there is nothing to do.
  for (const { spans: own } of named) if (!isInOrder(own)) own.sort((a, b) => a - b);
  return named.sort((a, b) => a.spans[0]! - b.spans[0]!);
}

function isInOrder(spans: readonly number[]): boolean {
  for (let i = 1; i < spans.length; i++) if (spans[i]! < spans[i - 1]!) return false;
  return true;
}

function groupEqual(reading: Reading, spans: readonly NamedSpan[]): Group[] {
  const groups: Group[] = [];
  const names = new Vocabulary(spans.length);
  // Filled anew for each span, never emptied: an array that is emptied gives back its room.
  const words: number[] = [];
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index]!;
    const junior = isAnotherJunior(reading, span);
    let count = putWords(reading, spans, index, words);
    if (junior) words[count++] = reading.tokens.hash[span.last - 1]!;
    let key = span.kind.length;
    for (let w = 0; w < count; w++) key = (Math.imul(key, 0x01000193) ^ words[w]!) | 0;
    const name = names.add(key || 1);
    if (name <= groups.length) groups[name - 1]!.spans.push(index);
    else {
      const own = words.slice(0, count);
      groups.push({ kind: span.kind, words: own, longest: index, spans: [index], junior });
    }
  }
  return groups;
}

/** "Ada Roth Jr." where the lexicon knows another Ada Roth: a name of two people is that of one only with its end. */
function isAnotherJunior(reading: Reading, span: NamedSpan): boolean {
  const { lexicon, memory, parts, tokens } = reading;
  const { first, last, known, kind } = span;
  if (kind !== 'person' || known === null || last - first < 3) return false;
  const end = tokens.flags[last - 1]! & WORD ? last - 1 : last - 2;
  if (!(parts[end]! & PART.suffix)) return false;
  const bare = lexicon.find(wordsOf(reading, first, end));
  return bare >= 0 && memory.name(bare).person?.entity !== known.person?.entity;
}

/**
 * Writes the word hashes of a span to the beginning of `words`, suffixes left out, and answers how many there are; the
 * first half of a couple takes the family name of the second.
 */
function putWords(reading: Reading, spans: readonly NamedSpan[], index: number, words: number[]): number {
  const { tokens, parts } = reading;
  const span = spans[index]!;
  let count = 0;
  for (let i = span.first; i < span.last; i++) {
    if (!(tokens.flags[i]! & WORD) || (parts[i]! & PART.suffix && i > span.first + 1)) continue;
    words[count++] = tokens.hash[i]!;
  }
  const next = spans[index + 1];
  if (span.kind === 'person' && count === 1 && next?.kind === 'person' && !isWhole(span)) {
    const couple = next.first === span.last + 1 && tokens.hash[span.last] === AND;
    if (couple && next.last - next.first > 1) words[count++] = tokens.hash[next.last - 1]!;
  }
  return count;
}

/** "Madonna and Lady Gaga": the lexicon knows somebody by that one word. */
function isWhole({ known }: NamedSpan): boolean {
  return known?.person ? known.person.form !== 'surname' : false;
}

/** People of one given name that are compared. */
const MOST_ALIKE = 24;

/** "Bashar Assad" and "Bashar al-Assad", "Robert Kennedy" and "Robert F. Kennedy", a name and its beginning. */
function joinFullNames(people: readonly Group[]): void {
  const firsts = new Vocabulary(people.length);
  const byFirst: Group[][] = [];
  for (const group of people) {
    if (group.words.length < 2 || group.junior) continue;
    const number = firsts.add(group.words[0]!);
    const same = byFirst[number];
    if (!same) {
      byFirst[number] = [group];
      continue;
    }
    const into = same.find(other => other.spans.length > 0 && sameName(other.words, group.words));
    if (into) merge(into, group);
    else if (same.length < MOST_ALIKE) same.push(group);
  }
}

/** True where the words of one are all among the other's, in order, the first the same and the last too or left out. */
function sameName(a: readonly number[], b: readonly number[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  if (at < short.length) return false;
  const lastSame = short[short.length - 1] === long[long.length - 1];
  return lastSame || short.length > 2;
}
