// The type of place that the words beside a name tell: "province of Latakia", "senator from New York", "states such
// as Washington and Alaska". What shares its name with a thing of that type is not meant.
import { isCountyName } from '../language/counties';
import { CAPITAL } from '../language/tokens';
import { PART } from '../language/word-classes';
import { hashBits, hashWord, hashWords } from '../language/word-hash';
import { isPartOfCountry } from './known-entity';
import type { MentionEdges } from './mention-edges';
import type { Reading } from './reading';
import type { ThingCase } from './thing-case';
import type { NamedSpan } from './weigh-spans';

const COMMA = 44;
const OF = hashWord('of');
/** None, and what the words of each number of `typeWords` tell. */
const TYPES = [null, 'region', 'district', 'city', 'river', 'island'] as const;
const typeWords = hashBits([
  [1, 'province region governorate state prefecture oblast republic'],
  [2, 'district county'],
  [3, 'city town village capital'],
  [4, 'river'],
  [5, 'island'],
]);
const DISTRICTS = hashWords('counties districts');
const TOWNS = hashWords('city town village suburb community hamlet');
const MOUNTAINS = hashWords('mountain mountains range');
/** How far before a row of regions the word "states" may stand, in tokens. */
const ROW = 8;
const STATES = hashWords('state states');
const AND = hashWords('and or');
/** Offices and bodies of a part of a country: "senator from New York", "Washington Governor". */
const OF_REGION = hashWords(
  'senator senators governor governors congressman congresswoman lawmaker lawmakers legislators',
);
const FROM = hashWords('from of for');
const REGION_HAS = hashWords('gov governor governors sen senator legislature statehouse');

/** What the words beside the span, or the row of names it stands in, say of the type of the place; null for nothing. */
export function placeTypeAt(
  reading: Reading,
  spans: readonly NamedSpan[],
  edges: MentionEdges,
  span: NamedSpan,
): ThingCase['type'] {
  return (
    typeBeside(reading, span) ??
    typeAmong(reading, spans, edges, span) ??
    typeOfRow(reading, spans, edges, span)
  );
}

/** "Oakhurst, Belmont and Quarrel counties": the type that the word behind a row of names gives each of them. */
function typeOfRow(
  reading: Reading,
  spans: readonly NamedSpan[],
  edges: MentionEdges,
  span: NamedSpan,
): ThingCase['type'] {
  const { hash, flags, count } = reading.tokens;
  let { last } = span;
  if (!isJoint(hash[span.first - 1]!) && !isJoint(hash[last]!)) return null;
  const most = last + ROW;
  while (last < most && isJoint(hash[last]!)) {
    const next = hash[last] === COMMA && AND.has(hash[last + 1]!) ? last + 2 : last + 1;
    const after = next < count ? edges.spanAt[next]! - 1 : -1;
    if (after < 0) return null;
    last = spans[after]!.last;
  }
  if (last >= count || !DISTRICTS.has(hash[last]!) || flags[last]! & CAPITAL) return null;
  // "Ohio and Iowa counties" are counties of both.
  return isRegionOnly(reading, span) ? null : 'district';
}

function isJoint(hash: number): boolean {
  return hash === COMMA || AND.has(hash);
}

/** "Latakia province", "province of Latakia", "the city of Homs", "senator from New York". */
function typeBeside(reading: Reading, span: NamedSpan): ThingCase['type'] {
  const { tokens, parts } = reading;
  const { hash } = tokens;
  const after = span.last < tokens.count && parts[span.last]! & (PART.placeEnd | PART.organisationEnd);
  const linked = span.first > 1 && FROM.has(hash[span.first - 1]!);
  const before = linked && hash[span.first - 1] === OF ? hash[span.first - 2]! : 0;
  if (linked && OF_REGION.has(hash[span.first - 2]!)) return 'region';
  if (span.last < tokens.count && REGION_HAS.has(hash[span.last]!)) return 'region';
  const type = TYPES[typeWords.of(after ? hash[span.last]! : before)] ?? null;
  // "the Ohio town of Oakhurst": the town is another.
  if (type === 'city' && after && hash[span.last + 1] === OF) return null;
  if (type) return type;
  return span.last < tokens.count && MOUNTAINS.has(hash[span.last]!) ? 'mountain' : null;
}

/** Index of the span that the text says the town lies in, "the Ohio town of Oakhurst", or -1. */
export function holderBefore({ tokens }: Reading, edges: MentionEdges, { first }: NamedSpan): number {
  const { hash } = tokens;
  if (first < 3 || hash[first - 1] !== OF || !TOWNS.has(hash[first - 2]!)) return -1;
  const start = edges.starts[first - 3]! - 1;
  return start < 0 ? -1 : edges.spanAt[start]! - 1;
}

/** "states such as Washington and Alaska", "Idaho, Washington and Montana": one of a row of regions. */
function typeAmong(
  reading: Reading,
  spans: readonly NamedSpan[],
  edges: MentionEdges,
  { first, last }: NamedSpan,
): ThingCase['type'] {
  const { hash, flags } = reading.tokens;
  const next = hash[last] === COMMA && AND.has(hash[last + 1]!) ? last + 2 : last + 1;
  const behind = hash[last] === COMMA || AND.has(hash[last]!) ? edges.spanAt[next]! - 1 : -1;
  let end = first - 1;
  const joined = end > 0 && (hash[end] === COMMA || AND.has(hash[end]!));
  if (joined && AND.has(hash[end]!) && hash[end - 1] === COMMA) end--;
  const start = joined ? edges.starts[end]! - 1 : -1;
  const ahead = start < 0 ? -1 : edges.spanAt[start]! - 1;
  if (ahead < 0 && behind < 0) return null;
  if (ahead >= 0 && !isRegionOnly(reading, spans[ahead]!)) return null;
  if (behind >= 0 && !isRegionOnly(reading, spans[behind]!)) return null;
  if (ahead >= 0 && behind >= 0) return 'region';
  for (let i = first - 1; i >= 0 && i > first - ROW; i--) {
    if (STATES.has(hash[i]!) && !(flags[i]! & CAPITAL)) return 'region';
  }
  return null;
}

/** True for what names a first-level region and no town as well known. */
function isRegionOnly({ memory }: Reading, { known }: NamedSpan): boolean {
  const top = known === null ? null : known.place;
  return top !== null && top.form !== 'demonym' && memory.meant(top).type === 'region';
}

/** "Spokane, Washington": adds to `holds` the regions that what stands before the comma can lie in. */
export function addRegionsBefore(
  { tokens, memory }: Reading,
  spans: readonly NamedSpan[],
  edges: MentionEdges,
  { first }: NamedSpan,
  holds: string[],
): void {
  const before = first > 1 && tokens.hash[first - 1] === COMMA ? edges.starts[first - 1]! - 1 : -1;
  if (before < 0) return;
  const { kind, known } = spans[edges.spanAt[before]! - 1]!;
  if (kind !== 'place' || known === null) return;
  for (const sense of known.places) {
    const { type, region, entity } = memory.meant(sense);
    // A quarter lies in its city: "Temple Bar, Dublin".
    if (region !== '' && (type === 'city' || isCountyName(entity.name))) holds.push(region);
  }
}

/** True for a town or region that stands for no state: "Manhattan" before "Supreme Court". */
export function isLocal({ memory }: Reading, { known, kind }: NamedSpan): boolean {
  const top = known === null || kind !== 'place' ? null : known.place;
  if (top === null || top.form === 'metonym' || top.form === 'demonym') return false;
  return isPartOfCountry(memory.meant(top));
}
