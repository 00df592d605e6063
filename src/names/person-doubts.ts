// What speaks against a person of the lexicon where the article tells nothing that fits: a name that many bear, an
// office of some town, a family name alone, another country. The better known somebody is, the less is asked.
import { NAME_FLAGS, type Sense } from '../lexicon/lexicon';
import type { Person } from '../model/entity';
import type { ChoiceCase } from './choice-case';
import { ENOUGH } from './desk';
import type { Evidence } from './evidence';
import { familyName } from './group';
import { factsOf } from './person-facts';
import type { Score } from './score-person';

/** Prominence of a member of a parliament, of those known for a calling, of ministers. */
const SEAT = 103;
const KNOWN = 165;
const MINISTER = 195;

/** From so many bearers of one country on, a family name tells nobody there apart. */
const MANY = 4;

/** From this prominence on somebody is meant by a family name wherever it stands. */
export const HOUSEHOLD = 230;

/** Points against the person, 0 or less, where no word of the article fits (`score`: what does). */
export function doubtsAbout(
  one: ChoiceCase,
  sense: Sense,
  person: Person,
  alike: number,
  { isTold: told = false, isOther: other = false }: Score,
  evidence: Evidence,
): number {
  const prominence = evidence.lexicon.prominenceOf(sense.entity);
  const another = other && prominence < HOUSEHOLD ? -1.2 : 0;
  if (sense.form === 'surname') return another + doubtsOfFamilyName(one, prominence, alike, told, evidence);
  if (told || one.words < 2) return 0;
  const { desk, seats, knownIn } = factsOf(person);
  if (knownIn.some(place => evidence.namesPlace(place))) return another;
  const common = isCommon(one, person, evidence);
  let points = another;
  if (prominence <= KNOWN) {
    const words = desk ? evidence.desk[desk] : 0;
    if (desk === 'sport' && words === 0) points -= 1.4;
    if (common && words < ENOUGH) points -= prominence <= SEAT ? 2 : 1.2;
  }
  if (seats.length > 0 && !seats.some(seat => evidence.namesPlace(seat))) points -= 1.2;
  // "Joshua" for Josh: one more guess.
  if (sense.form === 'variant' && prominence < KNOWN) points -= 0.6;
  const far = evidence.hasCountries && person.country && evidence.shareOf(person.country) === 0;
  if (far && person.roles.length > 0 && prominence < MINISTER) points -= 0.8;
  return points;
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
  const given = (memory.flagsOf(one.name) & NAME_FLAGS.givenName) !== 0 && prominence < MINISTER;
  const shared = alike > 2 && prominence < MINISTER;
  return (prominence < KNOWN ? -0.8 : 0) - (given ? 1 : 0) - (shared ? 0.6 : 0);
}

/** True where many compatriots of the model bear the family name. */
function isCommon({ group }: ChoiceCase, { country }: Person, { memory, lexicon }: Evidence): boolean {
  // Of more words a name is hardly anybody else's.
  const family = group.words.length === 2 ? lexicon.find([familyName(group)]) : -1;
  if (family < 0) return false;
  let bearers = 0;
  for (const { entity } of memory.sensesOfKind(family, 'person')) {
    if (lexicon.countryOf(entity) === country) bearers++;
  }
  return bearers >= MANY;
}
