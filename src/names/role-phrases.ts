// Phrases that name an office instead of its holder: "the USA president", "Britain's foreign secretary", "the
// UN chief", settled by the article's date; and "the secretary", settled by the one person whom the article
// itself introduced by that title.
import { CAPITAL, hashName, joinsWords, POSSESSIVE, WORD } from '../language/tokens';
import { PART } from '../language/word-classes';
import { hashWord, hashWords } from '../language/word-hash';
import type { Office } from '../lexicon/lexicon';
import { heldOn } from './day-number';
import type { Evidence } from './evidence';
import type { Introduction } from './introduction';
import type { MentionEdges } from './mention-edges';
import { BARE, keyBefore, officePhrases } from './office-phrases';
import type { Reading } from './reading';

/** A phrase and who it stands for. */
export interface FoundRole {
  /** Token indices, half-open. */
  readonly first: number;
  readonly last: number;
  /** Index of the entity. */
  readonly entity: number;
}

/** Someone the article introduces by a title: the title's noun, where it stands, and who it is. */
export interface IntroducedPerson {
  readonly noun: number;
  readonly introduction: Introduction;
  /** Index of the entity, or -1. */
  readonly entity: number;
}

/** Country codes and organisation ids a mention at a span index stands for; asked for neighbours of a phrase. */
export type ScopesOf = (span: number) => readonly string[];

const THE = hashWord('the');
const OF = hashWord('of');
const COMMA = 44;
const NOT_CURRENT = hashWords(
  'former ex then late a an any another every each no next future new deputy vice acting first assistant',
);
/** All role phrases that could be settled, in text order. */
export function findRolePhrases(
  reading: Reading,
  edges: MentionEdges,
  evidence: Evidence,
  scopesOf: ScopesOf,
  introduced: readonly IntroducedPerson[],
): FoundRole[] {
  const { word, count, vocabulary } = reading.tokens;
  const ends = vocabulary.valuesOf(officePhrases(evidence.lexicon).ends);
  const found: FoundRole[] = [];
  for (let i = 0; i < count; i++) {
    if (ends[word[i]!] === 0) continue;
    if (namesSomeone(reading, edges, i + 1)) continue;
    const role =
      scopedPhrase(reading, edges, evidence, scopesOf, i) ?? barePhrase(reading, edges, introduced, i);
    if (!role) continue;
    found.push(role);
    i = role.last - 1;
  }
  return found;
}

/** True where a person's name follows, with or without a comma: the phrase is that person's title. */
function namesSomeone(reading: Reading, edges: MentionEdges, at: number): boolean {
  const next = reading.tokens.hash[at] === COMMA ? at + 1 : at;
  const end = edges.ends[next]!;
  if (end > 0 && edges.starts[end]! < 0) return true;
  return (reading.tokens.flags[at]! & CAPITAL) !== 0 && end === 0 && next === at;
}

/** An office with a country or body before or after it, or one whose wording names its body. */
function scopedPhrase(
  reading: Reading,
  edges: MentionEdges,
  evidence: Evidence,
  scopesOf: ScopesOf,
  last: number,
): FoundRole | null {
  const { tokens } = reading;
  const phrases = officePhrases(evidence.lexicon);
  let wordings: Wording | null = null;
  let key = 0;
  let words = 0;
  for (let at = last; at >= 0 && words < phrases.longest; at--) {
    if (joinsWords(tokens, at)) continue;
    if (!(tokens.flags[at]! & WORD)) break;
    words++;
    key = keyBefore(tokens.hash[at]!, key);
    const offices = phrases.find(key);
    if (offices === null) break;
    if (offices.length > 0) wordings = { offices, first: at, shorter: wordings };
  }
  for (let one = wordings; one !== null; one = one.shorter) {
    const role = settle(reading, edges, evidence, scopesOf, one.offices, one.first, last + 1);
    if (role) return role;
  }
  return null;
}

/** A wording that ends where shorter ones do, and the longest of those. */
interface Wording {
  readonly offices: readonly Office[];
  readonly first: number;
  readonly shorter: Wording | null;
}

function settle(
  reading: Reading,
  edges: MentionEdges,
  evidence: Evidence,
  scopesOf: ScopesOf,
  offices: readonly Office[],
  first: number,
  last: number,
): FoundRole | null {
  const { tokens } = reading;
  for (const office of offices) {
    if (office.organisation === undefined) continue;
    const from = withArticle(reading, first);
    if (from < 0) break;
    const entity = holderOn(evidence, office.key, scopesOfBody(evidence, office.organisation));
    if (entity >= 0) return { first: from, last, entity };
  }
  const owned = first > 0 && tokens.flags[first - 1]! & POSSESSIVE ? first - 1 : first;
  const before = edges.starts[owned]! > 0 ? edges.starts[owned]! - 1 : -1;
  if (before >= 0) {
    const from = withArticle(reading, before);
    if (from < 0) return null;
    const entity = holderIn(evidence, offices, scopesOf(edges.spanAt[before]! - 1));
    return entity >= 0 ? { first: from, last, entity } : null;
  }
  if (tokens.hash[last] !== OF) return null;
  const place = tokens.hash[last + 1] === THE ? last + 2 : last + 1;
  const end = edges.ends[place]!;
  if (end === 0 || namesSomeone(reading, edges, end)) return null;
  const from = withArticle(reading, first);
  if (from < 0 || from === first) return null;
  const entity = holderIn(evidence, offices, scopesOf(edges.spanAt[place]! - 1));
  return entity >= 0 ? { first: from, last: end, entity } : null;
}

/** Under what the holders of an office of this body are found: its name, or the id of what bears that name. */
function scopesOfBody(evidence: Evidence, organisation: string): string[] {
  const name = evidence.lexicon.find(hashName(organisation));
  return [
    organisation,
    ...(name < 0 ? [] : evidence.sensesOf(name).map(sense => evidence.memory.entity(sense.entity).id)),
  ];
}

/** The start with "the" where it stands there; -1 where the words before say that another is meant, or a name is explained. */
function withArticle(reading: Reading, first: number): number {
  const { tokens } = reading;
  if (first === 0) return first;
  const before = first - 1;
  if (NOT_CURRENT.has(tokens.hash[before]!)) return -1;
  const from = tokens.hash[before] === THE ? before : first;
  if (from > 0 && tokens.hash[from - 1] === COMMA && from > 1 && tokens.flags[from - 2]! & CAPITAL) return -1;
  return from;
}

function holderIn(evidence: Evidence, offices: readonly Office[], scopes: readonly string[]): number {
  for (const scope of scopes) {
    for (const office of offices) {
      if (office.organisation !== undefined) continue;
      if (office.countries.length > 0 && !office.countries.includes(scope)) continue;
      if (office.countries.length === 0 && isWordedOtherwise(offices, scope)) continue;
      const entity = holderOn(evidence, office.key, [scope]);
      if (entity >= 0) return entity;
    }
  }
  return -1;
}

/** A wording that has a row of its own for the country means that row ("chancellor" in Britain). */
function isWordedOtherwise(offices: readonly Office[], scope: string): boolean {
  return offices.some(office => office.countries.includes(scope));
}

/** The one holder on the article's date; -1 where there is no date, nobody, or more than one. */
function holderOn(evidence: Evidence, key: string, scopes: readonly string[]): number {
  const { day, memory } = evidence;
  if (day === 0) return -1;
  for (const scope of scopes) {
    const then = memory.holders(key, scope).filter(holding => heldOn(holding, day));
    const closed = then.filter(holding => holding.to !== 0);
    const sure = closed.length === 1 ? closed : then;
    const entities = new Set(sure.map(holding => holding.entity));
    if (entities.size === 1) return [...entities][0]!;
  }
  return -1;
}

/** "the secretary", where just one person was introduced by that title. */
function barePhrase(
  reading: Reading,
  edges: MentionEdges,
  introduced: readonly IntroducedPerson[],
  at: number,
): FoundRole | null {
  const { tokens, parts } = reading;
  if (!BARE.has(tokens.hash[at]!) || tokens.hash[at + 1] === OF) return null;
  let first = at;
  while (first > 0 && parts[first - 1]! & PART.modifier && first > at - 3) first--;
  if (first === 0 || tokens.hash[first - 1] !== THE || edges.starts[first]! !== 0) return null;
  const modifiers = tokens.hash.subarray(first, at);
  if (modifiers.some(word => NOT_CURRENT.has(word))) return null;
  const fitting = introduced.filter(
    ({ noun, introduction: { first, last } }) =>
      noun === tokens.hash[at]! && modifiers.every(word => tokens.hash.subarray(first, last).includes(word)),
  );
  const entities = new Set(fitting.map(person => person.entity));
  const entity = entities.size === 1 ? [...entities][0]! : -1;
  return entity >= 0 ? { first: first - 1, last: at + 1, entity } : null;
}
