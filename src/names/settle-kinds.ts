// One name, one kind: what the article calls by the same words is the same kind of thing, whatever each sentence
// alone would make of it. The kinds found at its places are averaged, for they are guesses of one and the same
// form; the signs beside them (kind-signs.ts) are added, for each is a reason of its own.

import { CAPITAL, hashName } from '../language/tokens';
import { PART } from '../language/word-classes';
import { hashWord } from '../language/word-hash';
import type { Kind } from '../model/entity';
import { BODY, PLACE } from './kind-bits';
import { isCredited, kindSign } from './kind-signs';
import type { Reading } from './reading';
import { riverOrFirm } from './river-or-firm';
import { isAboutMatches, isOfTeam, isWhere } from './team-places';
import { isSurelyTeam } from './team-sense';
import type { NamedSpan } from './weigh-spans';
import { keyOf } from './words-of';

/** What of a span's confidence is mere doubt. */
const DOUBT = 0.3;

/** A sign outweighs a guess, however sure: that one is at most 0.7 above doubt. */
const SIGN = 0.8;

/** As many places in a row may be guessed alike for one reason; a kind found at more of them is more likely. */
const ALIKE = 4;

/** The spans, in the same order, each of the kind that its name has in the whole article. */
export function settleKinds(reading: Reading, spans: readonly NamedSpan[]): NamedSpan[] {
  const { byName, families } = namesOf(reading, spans);
  const out = spans.slice();
  const sports = isAboutMatches(reading, spans);
  for (const group of byName.values()) {
    if (sports && isUnnamedTeam(reading, spans, group, families)) {
      for (const i of group) out[i] = { ...out[i]!, kind: 'organisation' };
      continue;
    }
    if (isOfTeam(reading, spans, group, sports)) {
      for (const i of group) {
        if (spans[i]!.kind === 'place' && !isWhere(reading, spans[i]!))
          out[i] = { ...out[i]!, kind: 'organisation' };
      }
      continue;
    }
    const settled = settledKind(reading, spans, group, families);
    for (const i of group) {
      const kind = toldByItself(reading, spans[i]!) ?? settled;
      if (kind !== null && out[i]!.kind !== kind) out[i] = { ...out[i]!, kind };
    }
  }
  return out;
}

/** "beat Oakhurst 27-14": one word that nobody in the article is called in full, with a team's score beside it. */
function isUnnamedTeam(
  reading: Reading,
  spans: readonly NamedSpan[],
  group: readonly number[],
  families: ReadonlySet<number>,
): boolean {
  const { first, last } = spans[group[0]!]!;
  if (last - first > 1 || families.has(reading.tokens.hash[first]!)) return false;
  if (!group.some(i => spans[i]!.kind === 'person')) return false;
  return group.some(i => isSurelyTeam(reading, spans[i]!.last));
}

/** The kind that one place of a name tells, whatever the others do. */
function toldByItself(reading: Reading, span: NamedSpan): Kind | null {
  return isInItsRegion(reading, span) ? 'place' : riverOrFirm(reading, span);
}

const IN = hashWord('in');

/** "Lincoln in Nebraska": the region behind it is that of a place of the name. */
function isInItsRegion({ tokens, memory }: Reading, { last, name, kind }: NamedSpan): boolean {
  const { hash, flags, count } = tokens;
  if (kind !== 'person' || name < 0 || last + 1 >= count || hash[last] !== IN) return false;
  if (!(flags[last + 1]! & CAPITAL)) return false;
  return memory.name(name).places.some(({ entity }) => {
    const place = memory.entity(entity);
    return (
      place.kind === 'place' && place.region !== undefined && hashName(place.region)[0] === hash[last + 1]
    );
  });
}

interface Names {
  /** Indices of the spans of the same words, by their hash. */
  readonly byName: ReadonlyMap<number, readonly number[]>;
  /** Last words of the people named in full. */
  readonly families: ReadonlySet<number>;
}

function namesOf(reading: Reading, spans: readonly NamedSpan[]): Names {
  const byName = new Map<number, number[]>();
  const families = new Set<number>();
  spans.forEach((span, i) => {
    const key = keyOf(reading, span);
    const there = byName.get(key);
    if (there) there.push(i);
    else byName.set(key, [i]);
    if (span.kind === 'person' && span.last - span.first > 1)
      families.add(reading.tokens.hash[span.last - 1]!);
  });
  return { byName, families };
}

/** What speaks for each kind of a name, from all its places. */
interface Votes {
  readonly guesses: Record<Kind, number>;
  readonly signs: Record<Kind, number>;
  /** True where the lexicon knows a place, a body of that name. */
  place: boolean;
  body: boolean;
}

/** The kind of all spans of `group`; null where each is to keep its own. */
function settledKind(
  reading: Reading,
  spans: readonly NamedSpan[],
  group: readonly number[],
  families: ReadonlySet<number>,
): Kind | null {
  const { first, last } = spans[group[0]!]!;
  const lone = last - first === 1;
  if (lone && families.has(reading.tokens.hash[first]!)) return null;
  const headed = (reading.parts[last - 1]! & (PART.organisationEnd | PART.placeEnd)) !== 0;
  if (!headed && isCreditedAnywhere(reading, spans, group)) return 'person';
  return likeliest(votesOf(reading, spans, group), lone);
}

function isCreditedAnywhere(
  reading: Reading,
  spans: readonly NamedSpan[],
  group: readonly number[],
): boolean {
  for (const i of group) if (spans[i]!.name < 0 && isCredited(reading, spans[i]!.first)) return true;
  return false;
}

function votesOf(reading: Reading, spans: readonly NamedSpan[], group: readonly number[]): Votes {
  const votes: Votes = {
    guesses: { person: 0, place: 0, organisation: 0 },
    signs: { person: 0, place: 0, organisation: 0 },
    place: false,
    body: false,
  };
  let asked = -1;
  for (const i of group) {
    const { first, last, kind, confidence, name } = spans[i]!;
    add(votes.guesses, kind, (confidence - DOUBT) / Math.min(group.length, ALIKE));
    const sign = kindSign(reading, first, last);
    if (sign) add(votes.signs, sign, SIGN);
    if (name < 0 || name === asked) continue;
    asked = name;
    const { kinds } = reading.memory.name(name);
    votes.place ||= (kinds & PLACE) !== 0;
    votes.body ||= (kinds & BODY) !== 0;
  }
  return votes;
}

/** Adds to the sum of one kind, without a computed key, which would be searched for each time. */
function add(sums: Record<Kind, number>, kind: Kind, points: number): void {
  if (kind === 'person') sums.person += points;
  else if (kind === 'place') sums.place += points;
  else sums.organisation += points;
}

function likeliest({ guesses, signs, place, body }: Votes, lone: boolean): Kind | null {
  const sums = { ...guesses };
  if (place && sums.person === 0) {
    // "Amazon founder": the river has none. A city and its team, a state and its government share a name.
    return body && signs.organisation > signs.place ? 'organisation' : null;
  }
  // Places have offices and staff as well.
  const mere = sums.organisation + sums.person === 0 && !body;
  sums.organisation += mere ? signs.organisation / 2 : signs.organisation;
  // Bodies do what people do, and one can be in them.
  if (sums.organisation === 0) sums.place += signs.place;
  if (sums.person > 0 || (sums.organisation === 0 && lone)) sums.person += signs.person;
  const likelier = sums.place > sums.person ? 'place' : 'person';
  return sums.organisation > sums[likelier] ? 'organisation' : likelier;
}
