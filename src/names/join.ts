// Brings all mentions of one thing together by the words they share: the family name after the full name,
// "Sheikh Abdullah" after "Abdullah bin Zayed", "George and Laura Bush", an acronym and what it stands for.
// Works on words alone; what the lexicon knows to be the same thing is joined after choosing (choose.ts).
import { NUMBER, WORD } from '../language/tokens';
import { PART } from '../language/word-classes';
import { hashWord } from '../language/word-hash';
import type { Kind } from '../model/entity';
import { genderAt } from './gender';
import type { Reading } from './reading';
import { isTeamName } from './team-sense';
import type { NamedSpan } from './weigh-spans';

/** Mentions of one thing, as indices into the spans. */
export interface Group {
  readonly kind: Kind;
  /** Hashes of the words of its longest name. */
  words: readonly number[];
  /** Index of the span with the longest name. */
  longest: number;
  /** Indices into the spans, in text order. */
  readonly spans: number[];
}

const AND = hashWord('and');

/** Groups of `spans`, in order of first mention. */
export function joinMentions(reading: Reading, spans: readonly NamedSpan[]): Group[] {
  const groups = groupEqual(reading, spans);
  const people = groups.filter(group => group.kind === 'person');
  joinFullNames(people);
  joinShortNames(reading, spans, people);
  joinAcronyms(reading, spans, groups);
  joinLastWords(reading, spans, groups);
  return groups
    .filter(group => group.spans.length > 0)
    .map(group => ({ ...group, spans: group.spans.sort((a, b) => a - b) }))
    .sort((a, b) => a.spans[0]! - b.spans[0]!);
}

function groupEqual(reading: Reading, spans: readonly NamedSpan[]): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<number, Group>();
  spans.forEach((span, index) => {
    const words = nameWords(reading, spans, index);
    let key = span.kind.length;
    for (const word of words) key = (Math.imul(key, 0x01000193) ^ word) | 0;
    const there = byKey.get(key);
    if (there) {
      there.spans.push(index);
      return;
    }
    const group: Group = { kind: span.kind, words, longest: index, spans: [index] };
    byKey.set(key, group);
    groups.push(group);
  });
  return groups;
}

/** Word hashes of a span, suffixes left out; the first half of a couple takes the family name of the second. */
function nameWords(reading: Reading, spans: readonly NamedSpan[], index: number): number[] {
  const { tokens, parts } = reading;
  const span = spans[index]!;
  const words: number[] = [];
  for (let i = span.first; i < span.last; i++) {
    if (!(tokens.flags[i]! & WORD) || (parts[i]! & PART.suffix && i > span.first + 1)) continue;
    words.push(tokens.hash[i]!);
  }
  const next = spans[index + 1];
  if (span.kind === 'person' && words.length === 1 && next?.kind === 'person') {
    const couple = next.first === span.last + 1 && tokens.hash[span.last] === AND;
    if (couple && next.last - next.first > 1) words.push(tokens.hash[next.last - 1]!);
  }
  return words;
}

/** "Bashar Assad" and "Bashar al-Assad", "Robert Kennedy" and "Robert F. Kennedy", a name and its beginning. */
function joinFullNames(people: readonly Group[]): void {
  const byFirst = new Map<number, Group[]>();
  for (const group of people) {
    if (group.words.length < 2) continue;
    const same = byFirst.get(group.words[0]!) ?? [];
    const into = same.find(other => other.spans.length > 0 && sameName(other.words, group.words));
    if (into) merge(into, group);
    else if (same.length < 24) same.push(group);
    byFirst.set(group.words[0]!, same);
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

function merge(into: Group, from: Group): void {
  if (from.words.length > into.words.length) {
    into.words = from.words;
    into.longest = from.longest;
  }
  into.spans.push(...from.spans);
  from.spans.length = 0;
}

/** Family and given names alone go to the person named in full: the last one before, else the first after. */
function joinShortNames(reading: Reading, spans: readonly NamedSpan[], people: readonly Group[]): void {
  const byFamily = new Map<number, Group[]>();
  const byGiven = new Map<number, Group[]>();
  for (const group of people) {
    if (group.words.length < 2 || group.spans.length === 0) continue;
    push(byFamily, group.words[group.words.length - 1]!, group);
    push(byGiven, group.words[0]!, group);
  }
  for (const group of people) {
    if (group.words.length !== 1 || group.spans.length === 0) continue;
    const word = group.words[0]!;
    const bearers = byFamily.get(word) ?? byGiven.get(word);
    if (!bearers) continue;
    const left: number[] = [];
    for (const index of group.spans) {
      const titled = hasGivenNameTitle(reading, spans[index]!) ? byGiven.get(word) : undefined;
      const owner = nearest(titled ?? bearers, index, genderAt(reading, spans[index]!.first), reading, spans);
      if (owner) owner.spans.push(index);
      else left.push(index);
    }
    group.spans.splice(0, group.spans.length, ...left);
  }
}

function push(map: Map<number, Group[]>, key: number, group: Group): void {
  const there = map.get(key);
  if (!there) map.set(key, [group]);
  else if (there.length < 24) there.push(group);
}

function hasGivenNameTitle(reading: Reading, span: NamedSpan): boolean {
  return span.first > 0 && (reading.parts[span.first - 1]! & PART.givenNameTitle) !== 0;
}

/** Of several bearers, the one whose gender fits and who was named last before `index`, else first after it. */
function nearest(
  bearers: readonly Group[],
  index: number,
  gender: 'f' | 'm' | undefined,
  reading: Reading,
  spans: readonly NamedSpan[],
): Group | undefined {
  const fitting = bearers.filter(group => {
    const own = genderAt(reading, spans[group.longest]!.first);
    return !gender || !own || own === gender;
  });
  let best: Group | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const group of fitting) {
    const before = lastBefore(group.spans, index);
    const away = before >= 0 ? index - before : 1e6 + group.longest - index;
    if (away < distance) {
      distance = away;
      best = group;
    }
  }
  return best;
}

/** The largest of `indices` below `index`, or -1; looks at the newest few, which are the nearest in practice. */
function lastBefore(indices: readonly number[], index: number): number {
  for (let i = indices.length - 1; i >= 0 && i >= indices.length - 8; i--) {
    if (indices[i]! < index) return indices[i]!;
  }
  return indices.length > 0 && indices[0]! < index ? indices[0]! : -1;
}

/** "American Chamber of Commerce (AICC)": an acronym in brackets, or one made of the capitals of a longer name. */
function joinAcronyms(reading: Reading, spans: readonly NamedSpan[], groups: readonly Group[]): void {
  const byInitials = new Map<string, Group>();
  for (const group of groups) {
    if (group.kind === 'person' || group.words.length < 2) continue;
    const initials = initialsOf(reading, spans[group.longest]!);
    if (initials.length > 1 && !byInitials.has(initials)) byInitials.set(initials, group);
  }
  for (const group of groups) {
    if (group.kind !== 'organisation' || group.words.length !== 1 || group.spans.length === 0) continue;
    const span = spans[group.longest]!;
    const surface = reading.tokens.text.slice(
      reading.tokens.start[span.first],
      reading.tokens.end[span.first],
    );
    if (surface.length < 2 || surface.length > 8 || surface !== surface.toUpperCase()) continue;
    const owner = byInitials.get(surface.replaceAll('.', ''));
    if (owner && owner !== group && owner.kind === group.kind) merge(owner, group);
  }
}

/** "The Wanderers" after "Perth Wanderers": the last word of the one body that ends in it. */
function joinLastWords(reading: Reading, spans: readonly NamedSpan[], groups: readonly Group[]): void {
  const byLast = new Map<number, Group | null>();
  for (const group of groups) {
    if (group.kind !== 'organisation' || group.words.length < 2 || group.spans.length === 0) continue;
    const last = group.words[group.words.length - 1]!;
    byLast.set(last, byLast.has(last) ? null : group);
  }
  for (const group of groups) {
    if (group.kind !== 'organisation' || group.words.length !== 1 || group.spans.length === 0) continue;
    const owner = byLast.get(group.words[0]!);
    if (!owner) continue;
    // "Court" and "Bank" may be any; "United" is the team the article named.
    const common = (reading.parts[spans[group.longest]!.first]! & PART.organisationEnd) !== 0;
    if (!common || isTeamName(reading, spans[owner.longest]!)) merge(owner, group);
  }
}

/** First letters of the capitalised words. */
function initialsOf(reading: Reading, span: NamedSpan): string {
  const { tokens } = reading;
  let out = '';
  for (let i = span.first; i < span.last; i++) {
    if (!(tokens.flags[i]! & WORD) || tokens.flags[i]! & NUMBER) continue;
    const letter = tokens.text.charAt(tokens.start[i]!);
    if (letter !== letter.toLowerCase()) out += letter;
  }
  return out;
}
