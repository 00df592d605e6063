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
import { isReporting } from './kind-signs';
import { isPartOfLonger } from './longer-names';
import type { MentionEdges } from './mention-edges';
import { holderBefore, isLocal, placeTypeAt, regionsBefore } from './place-type';
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
  const introduction = group.kind === 'person' ? findIntroduction(reading, spans, edges, group) : null;
  const person = group.kind === 'person' ? personCase(reading, spans, edges, group, introduction) : NOBODY;
  const thing = group.kind === 'person' ? NO_THING : thingCase(reading, spans, edges, group, acts);
  const whole = nameOf(reading, spans, group);
  const initial = whole < 0 && group.kind === 'person' ? middleInitial(reading, spans, group) : '';
  const name = initial ? reading.lexicon.find([group.words[0]!, group.words[2]!]) : whole;
  const one: ChoiceCase = {
    group,
    name,
    known: name < 0 ? null : reading.memory.name(name),
    initial,
    words: group.words.length,
    partial: isPartOfLonger(reading, spans, edges, group),
    person,
    thing,
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
    const { name } = spans[index]!;
    const [top] = name < 0 ? [] : memory.sensesOfKind(name, 'organisation');
    const body = top && memory.meant(top).entity;
    if (body && isOneOf(words, [body.name, ...body.aliases])) return name;
  }
  return -1;
}

/** The words that the article shortens to the group's name: "Harbour Works Office (HWO)". */
function spelledOut(reading: Reading, spans: readonly NamedSpan[], group: Group): readonly number[] {
  if (group.kind === 'person' || group.words.length !== 1) return [];
  for (const index of group.spans.slice(0, SEARCHED)) {
    const { first, last } = spans[index]!;
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
  for (const index of group.spans.slice(0, SEARCHED)) {
    const span = spans[index]!;
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
  const { tokens } = reading;
  // What looks like a given name may be a family name ("Kim Jong-un"): only the form of address rules anyone out.
  const longest = spans[group.longest]!;
  const gender = addressedAt(reading, longest.first);
  const end = endOf(reading, longest);
  const late = isCalledLate(reading, longest.first);
  const reports = isReporting(reading, longest.first);
  if (!introduction) return { ...NOBODY, gender, end, late, reports };
  const words = new Set<number>();
  const countries: string[] = [];
  for (let i = introduction.first; i < introduction.last; i++) {
    if (tokens.flags[i]! & WORD) words.add(tokens.hash[i]!);
    const span = edges.spanAt[i]! - 1;
    if (span >= 0) countries.push(...countriesOf(reading, spans[span]!));
  }
  return {
    introduction: words,
    as: tokens.text.slice(tokens.start[introduction.first], tokens.end[introduction.last - 1]),
    noun: introduction.noun >= 0 ? tokens.hash[introduction.noun]! : 0,
    countries,
    gender,
    end,
    late,
    reports,
  };
}

/** Country codes of the strongest place the span can name. */
function countriesOf({ lexicon, memory }: Reading, span: NamedSpan): string[] {
  if (span.name < 0 || span.kind === 'person') return [];
  const sense = memory.sensesOf(span.name).find(one => lexicon.kindOf(one.entity) === span.kind);
  const code = sense ? lexicon.countryOf(sense.entity) : '';
  return code ? [code] : [];
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
  for (const index of group.spans.slice(0, SEARCHED)) {
    const span = spans[index]!;
    const behindComma = tokens.hash[span.last] === COMMA ? edges.spanAt[span.last + 1]! - 1 : -1;
    const next = behindComma >= 0 ? behindComma : holderBefore(reading, edges, span);
    if (next >= 0 && spans[next]!.kind === 'place' && !within) {
      container = containerType(reading, spans[next]!);
      within = containerName(reading, spans[next]!);
      withinCountries.push(...countriesOf(reading, spans[next]!));
    }
    holds.push(...regionsBefore(reading, spans, edges, span));
    type ??= placeTypeAt(reading, spans, edges, span);
    definite ||= span.first > 0 && tokens.hash[span.first - 1] === THE;
    at ||= span.first > 0 && tokens.hash[span.first - 1] === AT;
    const behind = span.first > 0 ? edges.spanAt[edges.starts[span.first - 1]! - 1] : 0;
    dateline ||=
      behind !== undefined &&
      behind > 0 &&
      spans[behind - 1]!.kind === 'place' &&
      isBracketed(reading, span.first, span.last);
    const before = edges.starts[span.first]! - 1;
    if (before >= 0 && edges.spanAt[before]! > 0) {
      const next = spans[edges.spanAt[before]! - 1]!;
      local ||= isLocal(reading, next);
      beside.push(...countriesOf(reading, next));
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

/** The name of the strongest place the span can name, folded: "massachusetts" for "Mass.". */
function containerName({ tokens, memory }: Reading, { name, first, last }: NamedSpan): string {
  const top = name < 0 ? undefined : memory.sensesOfKind(name, 'place')[0];
  if (top && top.form !== 'demonym') return memory.known(top.entity).foldedNames[0]!;
  return fold(tokens.text.slice(tokens.start[first], tokens.end[last - 1]));
}

/** What the span is as a thing that can hold a town: a country, a part of one, or neither (null). */
function containerType(reading: Reading, span: NamedSpan): ThingCase['container'] {
  if (span.name < 0) return null;
  const { lexicon, memory } = reading;
  const strongest = memory.sensesOf(span.name).find(sense => lexicon.kindOf(sense.entity) === 'place');
  const entity = strongest && strongest.form !== 'demonym' ? memory.entity(strongest.entity) : null;
  if (entity?.kind !== 'place') return null;
  if (entity.type === 'country' || entity.type === 'territory') return 'country';
  return entity.type === 'region' ? 'region' : null;
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
