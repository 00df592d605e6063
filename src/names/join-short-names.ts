// Gives family and given names that stand alone to one of the people the article names in full: to whoever was
// named last, unless somebody else is named far more often; never to one whose title it contradicts, as
// "President Roth" beside his daughter Ada Roth.
import { CAPITAL } from '../language/tokens';
import { PART } from '../language/word-classes';
import { genderAt } from './gender';
import { familyName, type Group } from './group';
import type { KnownSense } from './known-sense';
import { callingOf, factsOf, sameWord } from './person-facts';
import type { Reading } from './reading';
import type { NamedSpan } from './weigh-spans';

/** People of one family or given name that are compared. */
const MOST_BEARERS = 24;

/** Full names that count for how often somebody is named: beyond them one is simply the article's subject. */
const MOST_COUNTED = 8;

/** Farther than any mention before: whoever is named only later. */
const NOT_YET = 1e6;

/** From this prominence on, a title and a family name say who is meant. */
const KNOWN_BY_TITLE = 230;

/** Adds to the groups of `people` named in full the mentions of the groups of one word, which lose them. */
export function joinShortNames(
  reading: Reading,
  spans: readonly NamedSpan[],
  people: readonly Group[],
): void {
  const lone = people.filter(group => group.words.length === 1 && group.spans.length > 0);
  if (lone.length === 0) return;
  const byFamily = new Map<number, Group[]>();
  const byGiven = new Map<number, Group[]>();
  for (const { words } of lone) {
    byFamily.set(words[0]!, []);
    byGiven.set(words[0]!, []);
  }
  for (const group of people) {
    if (group.words.length < 2 || group.spans.length === 0) continue;
    push(byFamily.get(familyName(group)), group);
    push(byGiven.get(group.words[0]!), group);
  }
  for (const group of lone) {
    const family = byFamily.get(group.words[0]!)!;
    const given = byGiven.get(group.words[0]!)!;
    if (family.length + given.length > 0) share(reading, spans, group, family, given);
  }
}

/** Adds the group to those who bear a word that stands alone somewhere. */
function push(bearers: Group[] | undefined, group: Group): void {
  if (bearers && bearers.length < MOST_BEARERS) bearers.push(group);
}

/** Shares the mentions of a lone name among those who bear it as family or as given name. */
function share(
  reading: Reading,
  spans: readonly NamedSpan[],
  group: Group,
  family: readonly Group[],
  given: readonly Group[],
): void {
  const left: number[] = [];
  for (const index of group.spans) {
    const span = spans[index]!;
    const bearers = bearersAt(reading, span, index, family, given);
    const gender = genderAt(reading, span.first);
    const owner = nearest(bearers, index, gender, reading, spans);
    const apart =
      owner === undefined ||
      contradicts(reading, spans, span, owner) ||
      (gender !== 'f' && distance(left, index) < distance(owner.spans, index));
    (apart ? left : owner.spans).push(index);
  }
  group.spans.splice(0, group.spans.length, ...left);
}

/** Who bears it as a family name, but for "Sheikh Ali" and where so far only a given name has been told. */
function bearersAt(
  reading: Reading,
  { first }: NamedSpan,
  index: number,
  family: readonly Group[],
  given: readonly Group[],
): readonly Group[] {
  const title = first > 0 ? reading.parts[first - 1]! : 0;
  if (title & PART.givenNameTitle && given.length > 0) return given;
  if (family.length === 0) return given;
  const toldBefore = (one: Group): boolean => one.spans[0]! < index;
  return given.some(toldBefore) && !family.some(toldBefore) ? given : family;
}

/** Of several bearers whose gender fits, the one named last before `index` or named most, else first after it. */
function nearest(
  bearers: readonly Group[],
  index: number,
  gender: 'f' | 'm' | undefined,
  reading: Reading,
  spans: readonly NamedSpan[],
): Group | undefined {
  let best: Group | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const group of bearers) {
    const own = genderAt(reading, spans[group.longest]!.first);
    if (gender && own && own !== gender) continue;
    const away = Math.min(distance(group.spans, index), NOT_YET + group.longest - index);
    if (away < least) {
      least = away;
      best = group;
    }
  }
  return best;
}

/** How far `index` is from the newest of `spans` before it, the less the more there are; infinite without one. */
function distance(spans: readonly number[], index: number): number {
  const before = lastBefore(spans, index);
  if (before < 0) return Number.POSITIVE_INFINITY;
  return (index - before) / Math.min(spans.length, MOST_COUNTED);
}

/** The largest of `indices` below `index`, or -1; looks at the newest few, which are the nearest in practice. */
function lastBefore(indices: readonly number[], index: number): number {
  for (let i = indices.length - 1; i >= 0 && i >= indices.length - 8; i--) {
    if (indices[i]! < index) return indices[i]!;
  }
  return indices.length > 0 && indices[0]! < index ? indices[0]! : -1;
}

/** True where the office before a lone name is none of its owner's but that of somebody well known of the name. */
function contradicts(
  { tokens, parts, memory }: Reading,
  spans: readonly NamedSpan[],
  span: NamedSpan,
  owner: Group,
): boolean {
  const at = span.first - 1;
  const whole = spans[owner.longest]!.known;
  if (at < 0 || span.known === null || whole === null || !(parts[at]! & PART.office)) return false;
  // "Harbour Bank President Roth": not of the state.
  if (at > 0 && tokens.flags[at - 1]! & CAPITAL) return false;
  const title = sameWord(tokens.hash[at]!);
  const holds = (sense: KnownSense): boolean => {
    const person = memory.meant(sense);
    if (person.kind !== 'person') return false;
    const facts = factsOf(person);
    return facts.terms.some(({ words }) => words.has(title)) || callingOf(facts).words.has(title);
  };
  const owners = whole.people.filter(sense => sense.form !== 'surname');
  if (owners.length === 0 || owners.some(holds)) return false;
  const first = span.known.person;
  return first !== null && memory.meant(first).prominence >= KNOWN_BY_TITLE && holds(first);
}
