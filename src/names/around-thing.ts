// What the article says beside the name of a place or a body: what it lies in, whose it is, what it is called in full.
// Gathered once for all mentions of a group (cases.ts).
import { fold } from '../language/letters';
import { PART, partsOf } from '../language/word-classes';
import { hashWord, hashWords } from '../language/word-hash';
import { type Group, SEARCHED } from './group';
import { bitOf } from './kind-bits';
import type { MentionEdges } from './mention-edges';
import { addRegionsBefore, holderBefore, isLocal, placeTypeAt } from './place-type';
import type { Reading } from './reading';
import { isBracketed, spelledBefore } from './spelled-out';
import type { ThingCase } from './thing-case';
import type { NamedSpan } from './weigh-spans';

const COMMA = 44;
const THE = hashWord('the');
const AT = hashWord('at');

/** The case of whoever is no thing. */
export const NO_THING: ThingCase = {
  within: '',
  withinCountries: [],
  container: null,
  holds: [],
  beside: [],
  type: null,
  acts: false,
  generic: false,
  definite: false,
  dateline: false,
  at: false,
  local: false,
  spelled: [],
};

/** The case of a place or a body; `acts` tells for each span whether it acts as a government. */
export function thingCase(
  reading: Reading,
  spans: readonly NamedSpan[],
  edges: MentionEdges,
  group: Group,
  acts: readonly boolean[],
): ThingCase {
  const { tokens } = reading;
  let within = '';
  let definite = false;
  let dateline = false;
  let at = false;
  let local = false;
  let container: ThingCase['container'] = null;
  let type: ThingCase['type'] = null;
  const withinCountries: string[] = [];
  const beside: string[] = [];
  const holds: string[] = [];
  const { spans: own } = group;
  for (let i = 0; i < own.length && i < SEARCHED; i++) {
    const span = spans[own[i]!]!;
    const behindComma = tokens.hash[span.last] === COMMA ? edges.spanAt[span.last + 1]! - 1 : -1;
    const next = behindComma >= 0 ? behindComma : holderBefore(reading, edges, span);
    if (next >= 0 && spans[next]!.kind === 'place' && !within) {
      container = containerType(reading, spans[next]!);
      within = containerName(reading, spans[next]!);
      addCountryOf(reading, spans[next]!, withinCountries);
    }
    addRegionsBefore(reading, spans, edges, span, holds);
    type ??= placeTypeAt(reading, spans, edges, span);
    definite ||= span.first > 0 && tokens.hash[span.first - 1] === THE;
    at ||= span.first > 0 && tokens.hash[span.first - 1] === AT;
    dateline ||= isDateline(reading, spans, edges, span);
    const before = edges.starts[span.first]! - 1;
    if (before >= 0 && edges.spanAt[before]! > 0) {
      const next = spans[edges.spanAt[before]! - 1]!;
      local ||= isLocal(reading, next);
      addCountryOf(reading, next, beside);
    }
  }
  return {
    within,
    withinCountries,
    container,
    holds,
    beside,
    type,
    acts: group.spans.some(index => acts[index]),
    generic: isGeneric(group),
    definite,
    dateline,
    at,
    local,
    spelled: spelledOut(reading, spans, group),
  };
}

/** "QUITO (HWO)" */
function isDateline(
  reading: Reading,
  spans: readonly NamedSpan[],
  edges: MentionEdges,
  { first, last }: NamedSpan,
): boolean {
  if (!isBracketed(reading, first, last)) return false;
  const start = edges.starts[first - 1]! - 1;
  const behind = start < 0 ? 0 : edges.spanAt[start]!;
  return behind > 0 && spans[behind - 1]!.kind === 'place';
}

/** The name of the strongest place the span can name, folded: "massachusetts" for "Mass.". */
function containerName({ tokens, memory }: Reading, { known, first, last }: NamedSpan): string {
  const top = known === null ? null : known.place;
  if (top !== null && top.form !== 'demonym') return memory.meant(top).foldedNames[0]!;
  return fold(tokens.text.slice(tokens.start[first], tokens.end[last - 1]));
}

/** What the span is as a thing that can hold a town: a country, a part of one, or neither (null). */
function containerType({ memory }: Reading, { known }: NamedSpan): ThingCase['container'] {
  const top = known === null ? null : known.place;
  if (top === null || top.form === 'demonym') return null;
  const { type } = memory.meant(top);
  if (type === 'country' || type === 'territory') return 'country';
  return type === 'region' ? 'region' : null;
}

/** Adds the country code of the strongest place or body the span can name to `codes`. */
export function addCountryOf({ memory }: Reading, { kind, known }: NamedSpan, codes: string[]): void {
  const top = known === null || kind === 'person' ? null : known.strongestOf(bitOf(kind));
  const code = top === null ? '' : memory.meant(top).country;
  if (code !== '') codes.push(code);
}

/** The words that the article shortens to the group's name: "Harbour Works Office (HWO)". */
function spelledOut(reading: Reading, spans: readonly NamedSpan[], group: Group): readonly number[] {
  if (group.words.length !== 1) return [];
  const { spans: own } = group;
  for (let i = 0; i < own.length && i < SEARCHED; i++) {
    const { first, last } = spans[own[i]!]!;
    if (last - first === 1 && isBracketed(reading, first, last)) return spelledBefore(reading, first);
  }
  return [];
}

/** What many states call a chamber or an office of theirs. */
const CHAMBERS = hashWords('parliament senate congress cabinet');
const OF_STATE = hashWords(`
  of the for and on representatives deputies ministers minister senate congress assembly commons lords appeals
  appeal constitutional federal electoral election affairs rights prosecutor prosecutors guard reserve audit
  statistics revenue customs immigration`);
const SHARED_WORDS =
  PART.organisationEnd |
  PART.organisationStart |
  PART.placeEnd |
  PART.modifier |
  PART.direction |
  PART.office |
  PART.opener;

/** "High Court", "Democratic Party", "Ministry of Defence": no word that tells whose. */
function isGeneric({ kind, words }: Group): boolean {
  if (kind !== 'organisation') return false;
  if (words.length === 1 && CHAMBERS.has(words[0]!)) return true;
  return words.every(word => (partsOf(word) & SHARED_WORDS) !== 0 || OF_STATE.has(word));
}
