// What speaks against a person of the lexicon where the article tells nothing that fits: a name that many bear, an
// office of some town, a family name alone, another country. The better known somebody is, the less is asked.
import { NAME_FLAGS } from '../lexicon/lexicon';
import type { Person } from '../model/entity';
import type { ChoiceCase } from './choice-case';
import { ENOUGH } from './desk';
import type { Evidence } from './evidence';
import { familyName } from './group';
import type { Known } from './known-entity';
import type { KnownSense } from './known-sense';
import { factsOf, HOUSEHOLD } from './person-facts';
import type { PersonScore } from './score-person';

/** Prominence of a member of a parliament, of those known for a calling, of ministers. */
const SEAT = 103;
const KNOWN = 160;
const MINISTER = 195;
const OFFICIAL = 165;

/** From so many bearers of one country on, a family name tells nobody there apart. */
const MANY = 4;
/** From so many on, it is common wherever English is spoken; the model lists few more of any name. */
const EVERYWHERE = 13;
const ENGLISH = new Set(['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'ZA']);

/** Points against the person, 0 or less, where no word of the article fits (`score`: what does). */
export function doubtsAbout(
  one: ChoiceCase,
  sense: KnownSense,
  person: Known<Person>,
  { isTold: told, isOther: other, isDoubtful: doubtful }: PersonScore,
  evidence: Evidence,
): number {
  const { prominence } = person;
  const { alike } = sense;
  const another = other && prominence < HOUSEHOLD ? -1.6 : 0;
  if (sense.form === 'surname') return another + doubtsOfFamilyName(one, prominence, alike, told, evidence);
  // "Maria Alvarez Oakhurst", of whom the model knows two words.
  if (one.partial && one.words > 1 && prominence < HOUSEHOLD) return -3;
  if (one.initial && bearsAnother(person, one.initial)) return -100;
  const end = endPoints(one, person, alike);
  const { desk, seats, knownIn } = factsOf(person);
  const away = seats.length > 0 && !seats.some(seat => evidence.namesPlace(seat));
  // "Rep. Adam Roth" is of Congress rather than of some state the article does not name.
  if (told || one.words < 2) return away ? end - 0.8 : end;
  if (knownIn.some(place => evidence.namesPlace(place))) return another + end;
  const far = isFar(person, evidence);
  let points = another + end;
  // "Harry M." for Harry: nobody wrote down that initial.
  if (one.initial && prominence < MINISTER) points -= far ? 2 : prominence <= KNOWN ? 0.8 : 0.4;
  if (prominence <= KNOWN || (doubtful && prominence < MINISTER)) {
    const words = desk ? evidence.signsOf(desk) : 0;
    if (desk === 'sport' && words === 0) points -= 1.4;
    if (words < ENOUGH - 1 && isCommon(one, person, evidence)) points -= prominence <= SEAT ? 2 : 1.2;
  }
  if (away) points -= 1.2;
  // "Joshua" for Josh: one more guess.
  if (sense.form === 'variant' && prominence < KNOWN) points -= 0.6;
  if (far && isHardlyMeant(person, alike, evidence)) points -= 0.8;
  return points;
}

/** True for who is from a country that the article does not name, where it names any. */
function isFar({ country }: Known<Person>, evidence: Evidence): boolean {
  return evidence.hasCountries && country !== '' && evidence.shareOf(country) === 0;
}

/** Of those from far: an official who is one of several of the name or not too well known, a player in no match. */
function isHardlyMeant(person: Known<Person>, alike: number, evidence: Evidence): boolean {
  const { prominence } = person;
  const { terms, desk } = factsOf(person);
  if (terms.length > 0) return prominence < MINISTER && (alike > 1 || prominence < OFFICIAL);
  return desk === 'sport' && prominence <= KNOWN && evidence.signsOf('sport') < ENOUGH - 1;
}

/** "Ada Roth III" is nobody known without that end; who is known with one is not meant before a namesake without. */
function endPoints({ person }: ChoiceCase, known: Known<Person>, alike: number): number {
  const { ends } = factsOf(known);
  if (person.end === '') return alike > 1 && ends[0] !== '' ? -2.5 : 0;
  if (ends.includes(person.end) || known.prominence >= HOUSEHOLD) return 0;
  return /^[IV]/.test(person.end) ? -4 : -1.5;
}

/** True for who is written down with a middle name or initial and never with this one. */
function bearsAnother(person: Known<Person>, initial: string): boolean {
  const { initials } = factsOf(person);
  return initials.length > 0 && !initials.includes(initial);
}

function doubtsOfFamilyName(
  one: ChoiceCase,
  prominence: number,
  alike: number,
  told: boolean,
  { memory }: Evidence,
): number {
  if (prominence >= HOUSEHOLD) return 0;
  if (one.partial) return -3;
  if (told) return 0;
  // "little Dennis"
  const given = (memory.name(one.name).flags & NAME_FLAGS.givenName) !== 0 && prominence < MINISTER;
  const shared = alike > 2 && prominence < MINISTER;
  return (prominence < KNOWN ? -0.8 : 0) - (given ? 1 : 0) - (shared ? 0.6 : 0);
}

/** True where many compatriots of the model bear the family name. */
function isCommon({ group }: ChoiceCase, { country }: Known<Person>, { memory }: Evidence): boolean {
  // Of more words a name is hardly anybody else's.
  const family = group.words.length === 2 ? memory.nameOfWord(familyName(group)) : -1;
  if (family < 0) return false;
  const name = memory.name(family);
  const all = name.people;
  if (country === '' || all.length < MANY) return false;
  return (all.length >= EVERYWHERE && ENGLISH.has(country)) || name.bearersOf(country) >= MANY;
}
