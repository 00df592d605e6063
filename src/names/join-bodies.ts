// Brings the mentions of one body together: an acronym and what it stands for, in brackets after it or by its
// capitals, and the last word of a name that only one body of the article bears.
import { CAPITAL, WORD } from '../language/tokens';
import { PART } from '../language/word-classes';
import { type Group, merge } from './group';
import type { Reading } from './reading';
import { isBracketed } from './spelled-out';
import { isTeamName } from './team-sense';
import type { NamedSpan } from './weigh-spans';

/** "American Chamber of Commerce (AICC)": an acronym in brackets, or one made of the capitals of a longer name. */
export function joinAcronyms(reading: Reading, spans: readonly NamedSpan[], groups: readonly Group[]): void {
  const acronyms = groups.filter(group => isAcronym(reading, spans, group));
  if (acronyms.length === 0) return;
  const byInitials = new Map<string, Group>();
  for (const group of groups) {
    if (group.kind === 'person' || group.words.length < 2) continue;
    const initials = initialsOf(reading, spans[group.longest]!);
    if (initials.length > 1 && !byInitials.has(initials)) byInitials.set(initials, group);
  }
  const bracketed = bodiesBeforeBrackets(reading, spans, groups, acronyms);
  for (const group of acronyms) {
    const letters = surfaceOf(reading, spans, group).replaceAll('.', '');
    const owner = byInitials.get(letters) ?? bracketed.get(group);
    if (owner && owner !== group && owner.kind === group.kind) merge(owner, group);
  }
}

/** A body of one short word in capitals. */
function isAcronym(reading: Reading, spans: readonly NamedSpan[], group: Group): boolean {
  if (group.kind !== 'organisation' || group.words.length !== 1 || group.spans.length === 0) return false;
  const surface = surfaceOf(reading, spans, group);
  return surface.length > 1 && surface.length <= 8 && surface === surface.toUpperCase();
}

function surfaceOf({ tokens }: Reading, spans: readonly NamedSpan[], { longest }: Group): string {
  const { first } = spans[longest]!;
  return tokens.text.slice(tokens.start[first], tokens.end[first]);
}

/** "Partido del Puerto (PDP)", "Harbour Party (PDP)": for acronyms that stand in brackets, the body named directly before. */
function bodiesBeforeBrackets(
  reading: Reading,
  spans: readonly NamedSpan[],
  groups: readonly Group[],
  acronyms: readonly Group[],
): Map<Group, Group> {
  const inside: [Group, number][] = [];
  for (const group of acronyms) {
    for (const index of group.spans) {
      const { first, last } = spans[index]!;
      const follows = index > 0 && spans[index - 1]!.last === first - 1;
      if (follows && isBracketed(reading, first, last)) inside.push([group, index]);
    }
  }
  const found = new Map<Group, Group>();
  if (inside.length === 0) return found;
  const owners: (Group | undefined)[] = new Array(spans.length);
  for (const group of groups) {
    if (group.kind === 'organisation') for (const index of group.spans) owners[index] = group;
  }
  for (const [group, index] of inside) {
    const owner = owners[index - 1];
    if (!owner || owner.words.length < 2 || found.has(group)) continue;
    const { name, first } = spans[index]!;
    const initials = new Set(initialsOf(reading, spans[owner.longest]!));
    const { text, start, end } = reading.tokens;
    // "HARBOUR CITY (AFP)" is no name of AFP; letters nobody knows are what stands before them.
    if (name >= 0 && [...text.slice(start[first], end[first])].some(letter => !initials.has(letter)))
      continue;
    found.set(group, owner);
  }
  return found;
}

/** "The Wanderers" after "Perth Wanderers": the last word of the one body that ends in it. */
export function joinLastWords(reading: Reading, spans: readonly NamedSpan[], groups: readonly Group[]): void {
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
    const isCapital = (tokens.flags[i]! & (WORD | CAPITAL)) === (WORD | CAPITAL);
    if (isCapital) out += tokens.text.charAt(tokens.start[i]!);
  }
  return out;
}
