// Places that share a name: a city and the region or country named after it, and the cities of one name, of which
// the small one is meant only where the article names its region too.
import { fold } from '../language/letters';
import type { CountryCode } from '../model/entity';
import type { ChoiceCase } from './choice-case';
import type { Evidence } from './evidence';
import type { KnownEntity } from './known-entity';
import type { KnownName } from './known-name';
import type { KnownSense, Standing } from './known-sense';
import type { Scored } from './scored';
import type { ThingCase } from './thing-case';

/** The text says that the name is a region's: "the state of Washington", "Spokane, Washington". */
export function isRegion({ thing }: ChoiceCase, name: KnownName): boolean {
  return (
    thing.type === 'region' ||
    thing.type === 'district' ||
    (thing.holds.length > 0 && thing.holds.includes(fold(name.text)))
  );
}

/**
 * A city and the region named after it are no rivals: the city is meant unless the text says region. What is named
 * as its country is, "Panama", is meant only where the text says city.
 */
export function withoutNamesakes(
  scored: readonly Scored[],
  said: ThingCase['type'],
  region: boolean,
  evidence: Evidence,
): readonly Scored[] {
  const things = scored.map(({ sense }) => evidence.meant(sense));
  // Places of different countries are rivals.
  if (things.every(({ country }, i) => things.findIndex(other => other.country === country) === i))
    return scored;
  const isNamed = (rank: Rank, country: CountryCode): boolean =>
    things.some(thing => thing.country === country && rankOf(thing) === rank);
  const saysCity = said === 'city';
  return scored.filter(({ sense }, i) => {
    const { country } = things[i]!;
    const rank = rankOf(things[i]!);
    if (rank === 'country') return !saysCity || !isNamed('city', country);
    if (isNamed('country', country)) return saysCity && rank === 'city';
    if (rank === (region ? 'region' : 'city')) return true;
    const other = rank === 'city' ? 'region' : 'city';
    const isOther = (thing: KnownEntity): boolean => thing.country === country && rankOf(thing) === other;
    return !scored.some(
      (rival, j) => isOther(things[j]!) && (region || rival.sense.weight > sense.weight * 0.7),
    );
  });
}

type Rank = 'city' | 'region' | 'country';

/** What is neither city nor country lies in a country as its regions do. */
function rankOf({ type }: KnownEntity): Rank {
  return type === 'city' || type === 'country' ? type : 'region';
}

/** A country and another country's region of one name, as Georgia is: only the article tells which is meant. */
export function isSharedWithRegion(senses: readonly KnownSense[], evidence: Evidence): boolean {
  return senses.some(sense => {
    if (sense.weight < KNOWN_REGION) return false;
    const { type, country } = evidence.meant(sense);
    return type === 'region' && country !== evidence.meant(senses[0]!).country;
  });
}

/** Weight of a state whose name the news hardly ever says without it. */
const KNOWN_REGION = 140;

/**
 * Without the country where the article is in the region's country alone: it names other regions of that or the
 * region's towns, and no town or neighbour of the country. Without the region where it names those only.
 */
export function withoutFarCountry(
  scored: readonly Scored[],
  region: boolean,
  evidence: Evidence,
): readonly Scored[] {
  const country = scored.find(({ sense }) => typeOf(sense, evidence) === 'country');
  if (!country) return scored;
  const state = scored.find(
    ({ sense }) => sense.weight >= KNOWN_REGION && typeOf(sense, evidence) === 'region',
  );
  if (!state) return scored;
  const nation = evidence.meant(country.sense);
  const part = evidence.meant(state.sense);
  if (nation.kind !== 'place' || part.kind !== 'place' || nation.country === part.country) return scored;
  const near = [nation.country, ...(nation.entity.neighbours ?? [])].some(
    code => evidence.shareOf(code) > 0 || evidence.likely.has(code),
  );
  const home =
    evidence.regionsNamedOf(part.country) > 0 ||
    evidence.likely.has(`${part.country} ${part.foldedNames[0]}`);
  if (region || (home && !near)) return scored.filter(one => one !== country);
  return home ? scored : scored.filter(one => one !== state);
}

function typeOf(sense: KnownSense, evidence: Evidence): string {
  return evidence.meant(sense).type;
}

/** So many regions of its country an article may name and still be at home in each of them. */
const AT_HOME = 2;

/** How much a place far away may lead a namesake at home, in points: neither is chosen, or that of a city's size. */
const UNDECIDED = 0.3;
const BEHIND = -0.6;

/** By how much in weight Venice is better known than the town in Florida, but Durham in Carolina not than Durham. */
const WORLDS = 60;

/** Weight of a city of a hundred thousand people. */
const CITY_SIZE = 88;

/**
 * In an article on Indiana that names nothing Polish, "Warsaw" may be the town there: the city far away then leads
 * by so little that none is chosen, and stands behind one of a city's size. And of the places of one country that
 * share a name, as its counties do, those in no region that the article names give way to those in one, unless
 * they are far better known.
 */
export function withoutAbsent(
  scored: readonly Scored[],
  /** True where the text says beside the name where the place lies. */
  beside: boolean,
  evidence: Evidence,
): readonly Scored[] {
  if (!scored.some(one => isAtHome(one, evidence))) return scored;
  const homes = scored.filter(one => isAtHome(one, evidence));
  const countryOf = (one: Scored): CountryCode => evidence.meant(one.sense).country;
  const [best] = [...homes].sort((a, b) => b.points - a.points);
  const city = best!.sense.weight >= CITY_SIZE;
  const most = best!.points + (city ? BEHIND : UNDECIDED);
  const away = scored.filter(one => !homes.includes(one) && evidence.shareOf(countryOf(one)) === 0);
  const greater = away.filter(one => one.sense.weight >= best!.sense.weight + WORLDS);
  // A small town is not chosen before a great city by the region's name alone.
  const least =
    city || beside ? Number.POSITIVE_INFINITY : Math.max(...greater.map(one => one.points)) + UNDECIDED;
  return scored.flatMap(one => {
    const country = countryOf(one);
    if (homes.includes(one))
      return [greater.length > 0 ? { ...one, points: Math.min(one.points, least) } : one];
    if (country === '') return [one];
    if (away.includes(one)) return [{ ...one, points: Math.min(one.points, most) }];
    const gives = homes.some(
      home => countryOf(home) === country && one.sense.weight < home.sense.weight + FAR,
    );
    return gives && isTown(one.sense, evidence) ? [] : [one];
  });
}

/** True for a town or county of a region that the article names among few others. */
function isAtHome({ sense }: Scored, evidence: Evidence): boolean {
  const { country } = evidence.meant(sense);
  if (evidence.shareOf(country) < 1 || evidence.regionsNamedOf(country) > AT_HOME) return false;
  return liesInNamedRegion(sense, evidence);
}

/** True for a town or county of a region that the article names. */
export function liesInNamedRegion(sense: KnownSense, evidence: Evidence): boolean {
  if (sense.form === 'surname') return false;
  const { type, region } = evidence.meant(sense);
  return (type === 'city' || type === 'district') && region !== '' && evidence.namesRegion(region);
}

/** Codes of the countries, and regions as `CC name` folded, in which most would look for the places of the cases. */
export function likelyPlaces(cases: readonly ChoiceCase[], { memory }: Evidence): Set<string> {
  const likely = new Set<string>();
  for (const { known, group } of cases) {
    const top = known === null || group.kind !== 'place' ? null : known.place;
    if (top === null) continue;
    const { type, country, region } = memory.meant(top);
    if (type !== 'city' || country === '') continue;
    likely.add(country);
    if (region !== '') likely.add(`${country} ${region}`);
  }
  return likely;
}

/** True for a place that has a namesake in another country: which is meant shows when the regions are known. */
export function hasNamesakeAbroad(senses: readonly KnownSense[], { lexicon }: Evidence): boolean {
  const country = lexicon.countryOf(senses[0]!.entity);
  return senses.some(({ entity, form }) => form !== 'demonym' && lexicon.countryOf(entity) !== country);
}

/** How much better known, in weights of senses; among cities, and the news knows Valencia in Spain as well as the larger one. */
const FAR = 20;
const FAR_AMONG_CITIES = 26;

/** How a place stands among the places of other countries or regions that bear its name. */
export function standingAmong(sense: KnownSense, alike: readonly KnownSense[], evidence: Evidence): Standing {
  let greatest = false;
  const far = sense.weight >= CITY_SIZE ? FAR_AMONG_CITIES : FAR;
  for (const other of alike) {
    if (other.entity === sense.entity || other.form === 'surname') continue;
    if (Math.abs(other.weight - sense.weight) < far || !isTown(other, evidence)) continue;
    if (other.weight > sense.weight) return 'least';
    greatest = true;
  }
  return greatest ? 'greatest' : 'even';
}

function isTown(sense: KnownSense, evidence: Evidence): boolean {
  const { type } = evidence.meant(sense);
  return type === 'city' || type === 'district';
}
