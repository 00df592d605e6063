// Gathers for each group of mentions what the article says beside the name: how it introduces a person, where
// it puts a place, which country it names before an organisation. The choosing (choose.ts) rests on this alone.
import { fold } from '../language/letters';
import { WORD } from '../language/tokens';
import { PART, partsOf } from '../language/word-classes';
import { hashWord, hashWords } from '../language/word-hash';
import { endOf, isCalledLate, middleInitial } from './around-person';
import type { ChoiceCase } from './choice-case';
import { addressedAt } from './gender';
import type { Group } from './group';
import { type Introduction, introductionOf } from './introduction';
import { bitOf } from './kind-bits';
import { isReporting } from './kind-signs';
import { isPartOfLonger } from './longer-names';
import type { MentionEdges } from './mention-edges';
import { addRegionsBefore, holderBefore, isLocal, placeTypeAt } from './place-type';
import type { Reading } from './reading';
import type { PersonCase } from './score-person';
import { isBracketed, isOneOf, spelledBefore } from './spelled-out';
import type { ThingCase } from './thing-case';
import type { NamedSpan } from './weigh-spans';

/** A group with its case and its introduction. */
export interface Prepared {
  readonly one: ChoiceCase;
  readonly introduction: Introduction | null;
}

const COMMA = 44;
const THE = hashWord('the');
const AT = hashWord('at');

/** How many mentions of a person are searched for an introduction. */
const SEARCHED = 12;

/** Edges of `spans`, by token. */
export function edgesOf(reading: Reading, spans: readonly NamedSpan[]): MentionEdges {
  const { count } = reading.tokens;
  const ends = new Int32Array(count + 1);
  const starts = new Int32Array(count + 1);
  const spanAt = new Int32Array(count + 1);
  spans.forEach((span, i) => {
    ends[span.first] = span.last;
    starts[span.last] = span.kind === 'person' ? -(span.first + 1) : span.first + 1;
    spanAt[span.first] = i + 1;
  });
  return { ends, starts, spanAt };
}

/** What the article says of the group; `acts` tells for each span whether it acts as a government. */
export function prepare(
  reading: Reading,
  spans: readonly NamedSpan[],
  edges: MentionEdges,
  group: Group,
  acts: readonly boolean[],
): Prepared {
  const isPerson = group.kind === 'person';
  const introduction = isPerson ? findIntroduction(reading, spans, edges, group) : null;
  const whole = nameOf(reading, spans, group);
  const initial = whole < 0 && isPerson ? middleInitial(reading, spans, group) : '';
  const name = initial ? reading.lexicon.find([group.words[0]!, group.words[2]!]) : whole;
  const longest = spans[group.longest]!;
  const known = name === longest.name ? longest.known : name < 0 ? null : reading.memory.name(name);
  // Where there is nothing to choose from, nothing is asked.
  const isOpen = known !== null && known.strongestOf(bitOf(group.kind)) !== null;
  const one: ChoiceCase = {
    group,
    name,
    known,
    initial,
    words: group.words.length,
    partial: isOpen && isPartOfLonger(reading, spans, edges, group),
    person: isOpen && isPerson ? personCase(reading, spans, edges, group, introduction) : NOBODY,
    thing: isOpen && !isPerson ? thingCase(reading, spans, edges, group, acts) : NO_THING,
  };
  return { one, introduction };
}

const NOBODY: PersonCase = {
  introduction: new Set(),
  as: '',
  noun: 0,
  countries: [],
  gender: undefined,
  end: '',
  late: false,
  reports: false,
};

const NO_THING: ThingCase = {
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

/** The lexicon's name for the longest form; a form of more words that the lexicon lacks is another thing. */
function nameOf(reading: Reading, spans: readonly NamedSpan[], group: Group): number {
  const longest = spans[group.longest]!;
  // "Bill" of "Bill and Melinda Gates" is known by the name both share.
  const shared = group.words.length > longest.last - longest.first;
  if (!shared && (longest.name >= 0 || group.words.length === 1)) return longest.name;
  // "Benjamin Bibi Netanyahu" is known by another mention of as many words but one.
  for (const index of group.spans) {
    const span = spans[index]!;
    if (!shared && span.name >= 0 && span.last - span.first > 1) return span.name;
  }
  const whole = reading.lexicon.find(group.words);
  return whole >= 0 || group.kind !== 'organisation' ? whole : acronymOf(reading, spans, group);
}

/** The acronym among the mentions that the lexicon knows for a body of much the same words. */
function acronymOf({ memory }: Reading, spans: readonly NamedSpan[], { spans: own, words }: Group): number {
  for (const index of own) {
    const { name, known } = spans[index]!;
    if (known === null || known.body === null) continue;
    const body = memory.meant(known.body).entity;
    if (isOneOf(words, [body.name, ...body.aliases])) return name;
  }
  return -1;
}

/** The words that the article shortens to the group's name: "Harbour Works Office (HWO)". */
function spelledOut(reading: Reading, spans: readonly NamedSpan[], group: Group): readonly number[] {
  if (group.kind === 'person' || group.words.length !== 1) return [];
  const { spans: own } = group;
  for (let i = 0; i < own.length && i < SEARCHED; i++) {
    const { first, last } = spans[own[i]!]!;
    if (last - first === 1 && isBracketed(reading, first, last)) return spelledBefore(reading, first);
  }
  return [];
}

function findIntroduction(
  reading: Reading,
  spans: readonly NamedSpan[],
  edges: MentionEdges,
  group: Group,
): Introduction | null {
  const { spans: own } = group;
  for (let i = 0; i < own.length && i < SEARCHED; i++) {
    const span = spans[own[i]!]!;
    const found = introductionOf(reading, edges.ends, edges.starts, span.first, span.last);
    if (found) return found;
  }
  return null;
}

function personCase(
  reading: Reading,
  spans: readonly NamedSpan[],
  edges: MentionEdges,
  group: Group,
  introduction: Introduction | null,
): PersonCase {
  // What looks like a given name may be a family name ("Kim Jong-un"): only the form of address rules anyone out.
  const longest = spans[group.longest]!;
  const gender = addressedAt(reading, longest.first);
  const end = endOf(reading, longest);
  const late = isCalledLate(reading, longest.first);
  const reports = isReporting(reading, longest.first);
  const { introduction: words, as, noun, countries } = introduced(reading, spans, edges, introduction);
  return { introduction: words, as, noun, countries, gender, end, late, reports };
}

/** The introduction as scoring compares it with a person. */
function introduced(
  reading: Reading,
  spans: readonly NamedSpan[],
  edges: MentionEdges,
  introduction: Introduction | null,
): Pick<PersonCase, 'introduction' | 'as' | 'noun' | 'countries'> {
  if (introduction === null) return NOBODY;
  const { tokens } = reading;
  const words = new Set<number>();
  const countries: string[] = [];
  for (let i = introduction.first; i < introduction.last; i++) {
    if (tokens.flags[i]! & WORD) words.add(tokens.hash[i]!);
    const span = edges.spanAt[i]! - 1;
    if (span >= 0) addCountryOf(reading, spans[span]!, countries);
  }
  return {
    introduction: words,
    as: tokens.text.slice(tokens.start[introduction.first], tokens.end[introduction.last - 1]),
    noun: introduction.noun >= 0 ? tokens.hash[introduction.noun]! : 0,
    countries,
  };
}

/** Adds the country code of the strongest place or body the span can name to `codes`. */
function addCountryOf({ memory }: Reading, { kind, known }: NamedSpan, codes: string[]): void {
  const top = known === null || kind === 'person' ? null : known.strongestOf(bitOf(kind));
  const code = top === null ? '' : memory.meant(top).country;
  if (code !== '') codes.push(code);
}

function thingCase(
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

/** "CLEVELAND (AFP)" */
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
