// One name, one kind: what the article calls by the same words is the same kind of thing, whatever each sentence
// alone would make of it. The kinds found at its places are averaged, for they are guesses of one and the same
// form; the signs beside them (kind-signs.ts) are added, for each is a reason of its own.

import { CAPITAL, hashName } from '../language/tokens';
import { Vocabulary } from '../language/vocabulary';
import { PART } from '../language/word-classes';
import { hashWord } from '../language/word-hash';
import type { Kind } from '../model/entity';
import { BODY, PERSON, PLACE } from './kind-bits';
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
  const { groups, families } = namesOf(reading, spans);
  const out = spans.slice();
  const sports = isAboutMatches(reading, spans);
  for (const group of groups) {
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
      const kind = toldByItself(reading, spans[i]!) ?? settled ?? familyKind(reading, spans[i]!, families);
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

/** Prominence of the bodies that a table of many holds: none that is known as well as whoever an article names. */
const HARDLY_KNOWN = 140;

/** "Oakhurst was late" beside Maria Oakhurst: somebody named in full rather than a body that few know. */
function familyKind(reading: Reading, span: NamedSpan, families: ReadonlySet<number>): Kind | null {
  const { first, last, kind } = span;
  if (kind !== 'organisation' || last - first > 1 || !families.has(reading.tokens.hash[first]!)) return null;
  if (isKnownBody(span)) return null;
  // "Oakhurst shares" are held in what the family founded.
  return kindSign(reading, first, last) === 'organisation' ? null : 'person';
}

function isKnownBody({ known }: NamedSpan): boolean {
  return known !== null && known.topOf(BODY) > HARDLY_KNOWN;
}

const SMALL_S = 115;

/** "the Oakhursts" beside Maria Oakhurst: a family rather than a body of that name. */
function isWholeFamily(reading: Reading, span: NamedSpan, families: ReadonlySet<number>): boolean {
  const { text, start, end } = reading.tokens;
  const { first, kind } = span;
  if (kind !== 'organisation' || text.charCodeAt(end[first]! - 1) !== SMALL_S) return false;
  return families.has(hashWord(text.slice(start[first], end[first]! - 1))) && !isKnownBody(span);
}

const IN = hashWord('in');

/** "Lincoln in Nebraska": the region behind it is that of a place of the name. */
function isInItsRegion({ tokens, memory }: Reading, { last, known, kind }: NamedSpan): boolean {
  const { hash, flags, count } = tokens;
  if (kind !== 'person' || known === null || last + 1 >= count || hash[last] !== IN) return false;
  if (!(flags[last + 1]! & CAPITAL)) return false;
  return known.places.some(sense => {
    const { entity } = memory.meant(sense);
    return (
      entity.kind === 'place' && entity.region !== undefined && hashName(entity.region)[0] === hash[last + 1]
    );
  });
}

interface Names {
  /** Indices of the spans of the same words. */
  readonly groups: readonly (readonly number[])[];
  /** Last words of the people named in full. */
  readonly families: ReadonlySet<number>;
}

function namesOf(reading: Reading, spans: readonly NamedSpan[]): Names {
  const names = new Vocabulary(spans.length);
  const groups: number[][] = [];
  const families = new Set<number>();
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i]!;
    const name = names.add(keyOf(reading, span) || 1);
    if (name <= groups.length) groups[name - 1]!.push(i);
    else groups.push([i]);
    if (span.kind === 'person' && span.last - span.first > 1)
      families.add(reading.tokens.hash[span.last - 1]!);
  }
  return { groups, families };
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
  if (lone && isWholeFamily(reading, spans[group[0]!]!, families)) return 'person';
  const headed = (reading.parts[last - 1]! & (PART.organisationEnd | PART.placeEnd)) !== 0;
  if (!headed && isCreditedAnywhere(reading, spans, group)) return 'person';
  return likeliest(reading, spans, group, lone);
}

function isCreditedAnywhere(
  reading: Reading,
  spans: readonly NamedSpan[],
  group: readonly number[],
): boolean {
  for (const i of group) if (spans[i]!.name < 0 && isCredited(reading, spans[i]!.first)) return true;
  return false;
}

/** The kind that most speaks for; null where each place of the name is to tell for itself. `lone`: it is one word. */
function likeliest(
  reading: Reading,
  spans: readonly NamedSpan[],
  group: readonly number[],
  lone: boolean,
): Kind | null {
  // What its places were guessed to be, and the signs beside them; plain numbers, for this is asked of every name.
  let person = 0;
  let place = 0;
  let body = 0;
  let personSigns = 0;
  let placeSigns = 0;
  let bodySigns = 0;
  // Bits of the kinds of things the lexicon knows by that name.
  let known = 0;
  for (const i of group) {
    const { first, last, kind, confidence, known: of } = spans[i]!;
    const guess = (confidence - DOUBT) / Math.min(group.length, ALIKE);
    if (kind === 'person') person += guess;
    else if (kind === 'place') place += guess;
    else body += guess;
    const sign = kindSign(reading, first, last);
    if (sign === 'person') personSigns += SIGN;
    else if (sign === 'place') placeSigns += SIGN;
    else if (sign === 'organisation') bodySigns += SIGN;
    if (of !== null) known |= of.kinds;
  }
  // "Amazon founder": the river has none. A city and its team, a state and its government share a name.
  if (known & PLACE && person === 0) return known & BODY && bodySigns > placeSigns ? 'organisation' : null;
  // "a spokesman for Barack Obama": who is known by given and family name has staff and stays somebody.
  if (!lone && (known & (PERSON | BODY)) === PERSON) bodySigns = 0;
  // Places have offices and staff as well.
  const mere = body + person === 0 && !(known & BODY);
  body += mere ? bodySigns / 2 : bodySigns;
  // Bodies do what people do, and one can be in them.
  if (body === 0) place += placeSigns;
  if (person > 0 || (body === 0 && lone)) person += personSigns;
  if (body > Math.max(place, person)) return 'organisation';
  return place > person ? 'place' : 'person';
}
