// Gathers for each group of mentions what the article says beside the name: how it introduces a person, where
// it puts a place, which country it names before an organisation. The choosing (choose.ts) rests on this alone.
import { WORD } from '../language/tokens';
import { endOf, isCalledLate, middleInitial } from './around-person';
import { addCountryOf, NO_THING, thingCase } from './around-thing';
import type { ChoiceCase } from './choice-case';
import { addressedAt } from './gender';
import { type Group, SEARCHED } from './group';
import { type Introduction, introductionOf } from './introduction';
import { bitOf } from './kind-bits';
import { isReporting } from './kind-signs';
import { isPartOfLonger } from './longer-names';
import type { MentionEdges } from './mention-edges';
import type { Reading } from './reading';
import type { PersonCase } from './score-person';
import { isOneOf } from './spelled-out';
import type { NamedSpan } from './weigh-spans';

/** A group with its case and its introduction. */
export interface Prepared {
  readonly one: ChoiceCase;
  readonly introduction: Introduction | null;
}

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
