// How well a place or an organisation of the lexicon fits what the article says: where it lies against the
// countries the article is about, and what stands beside the name ("Paris, Texas").
import { countryInText } from '../language/country-names';
import type { NameForm } from '../lexicon/lexicon';
import type { Organisation, Place } from '../model/entity';
import { aboutCountry } from './about-country';
import { ENOUGH } from './desk';
import type { Evidence } from './evidence';
import type { Known } from './known-entity';
import type { Standing } from './known-sense';
import type { Reasons } from './reasons';
import { isOneOf } from './spelled-out';
import type { ThingCase } from './thing-case';

const REGIONAL = new Set(['region', 'territory', 'district']);

/** Points of a place for the case; below -50 it is ruled out. What speaks for it is added to `reasons`. */
export function scorePlace(
  place: Known<Place>,
  the: ThingCase,
  form: NameForm,
  standing: Standing,
  evidence: Evidence,
  reasons: Reasons,
): number {
  const { type } = place;
  // "Lebanon, Pennsylvania"
  if (type === 'country' || type === 'continent' || type === 'world region')
    return the.container === 'region' && !the.withinCountries.includes(place.country) ? -2.5 : 1.2;
  const fame = place.prominence / 255;
  if (isSpelledOtherwise(place, the)) return OTHERWISE_SPELLED;
  if (isVenue(place, fame, the, evidence)) return -4;
  let points = 0;
  if (the.within) points += withinPoints(place, the, reasons);
  if (the.holds.length > 0 && REGIONAL.has(type) && the.holds.includes(place.foldedNames[0]!)) {
    reasons.add('The text names it after a town that lies in it');
    points += 2;
  }
  if (the.type) points += typePoints(place, the.type, reasons);
  if (the.acts && form === 'metonym') points += 1.2;
  if (form !== 'full' && !the.definite && WITH_ARTICLE.has(type)) points -= 2;
  return points + countryPoints(place, fame, the, standing, evidence, reasons);
}

/** True where the article shortens the words of something else to the name. */
function isSpelledOtherwise({ entity }: Known<Place> | Known<Organisation>, { spelled }: ThingCase): boolean {
  return spelled.length > 0 && !isOneOf(spelled, [entity.name, ...entity.aliases]);
}

/** Below these a town's name behind "at", or anywhere in an article on racing, is that of its racecourse. */
const LARGE = 0.59;
const TOWN = 0.4;

/** Racing goes from course to course: a win "at Oakhurst" is no day in town. */
function isVenue({ type }: Known<Place>, fame: number, the: ThingCase, { desk }: Evidence): boolean {
  if (fame >= LARGE || the.within || (type !== 'city' && type !== 'district')) return false;
  return (the.at || fame < TOWN) && desk.racing >= ENOUGH;
}

/** An article about the country speaks for a place, one that names the region more: a small namesake needs that. */
function countryPoints(
  { entity, country, type, region: own, isCalledAsRegion }: Known<Place>,
  fame: number,
  the: ThingCase,
  standing: Standing,
  evidence: Evidence,
  reasons: Reasons,
): number {
  if (country === '') return 0;
  const share = evidence.shareOf(country);
  if (share === 0)
    return !evidence.hasCountries ? 0 : fame > 0.7 ? -0.1 : standing === 'greatest' ? -0.3 : -0.7;
  // "Oklahoma" itself says nothing for Oklahoma City.
  const near =
    own !== '' &&
    !isCalledAsRegion &&
    (evidence.namesRegion(own) ||
      ((standing !== 'least' || fame >= SMALL) &&
        (evidence.namesTownOf(own) || (type !== 'city' && evidence.namesPlace(own)))));
  reasons.add(near ? `The article is about ${entity.region}` : aboutCountry(country));
  if (standing === 'least' && !near) return 0.3;
  // America names its towns after people and other towns, and there are twenty thousand of them.
  if (country === 'US' && !near && fame < SMALL && !the.within && !the.type) return -0.6;
  const doubtful = !near && fame < SMALL && share < 0.5 && !the.within && !the.type;
  return 0.4 + 0.6 * share + (near ? 0.3 : doubtful ? -0.6 : 0);
}

/** "Paris, Texas": the region or country the text names after the place. */
function withinPoints({ entity, country, region }: Known<Place>, the: ThingCase, reasons: Reasons): number {
  if (region !== '' && (region === the.within || region.startsWith(`${the.within} `))) {
    reasons.add(`The text puts it in ${entity.region}`);
    return 2;
  }
  if (the.container === null) return 0;
  if (country === '' || !the.withinCountries.includes(country)) return -2.5;
  if (the.container === 'region') return region === '' ? 0.3 : -1.5;
  reasons.add(`The text puts it in ${countryInText(country)}`);
  return 1.5;
}

function typePoints(place: Known<Place>, type: NonNullable<ThingCase['type']>, reasons: Reasons): number {
  // "Jammu region" is more than Jammu District.
  const fits =
    type === 'region'
      ? REGIONAL.has(place.type) && !place.foldedNames[0]!.endsWith(' district')
      : type === 'district'
        ? REGIONAL.has(place.type)
        : place.type === type;
  // "the Missouri river" is not the state.
  if (!fits && (type === 'river' || type === 'island' || type === 'mountain')) return -4;
  if (fits) reasons.add(`The text calls it a ${place.type}`);
  return fits ? 1.2 : -0.6;
}

/** What is called by half its name only with the article: "the Hudson". */
const WITH_ARTICLE = new Set(['river', 'sea', 'strait', 'desert']);

/** Towns less known than this are meant only where the article is mostly about their country. */
const SMALL = 0.32;

/** How much an article must be about a country for "the Supreme Court" to be that country's. */
const MOSTLY = 0.6;

/** Countries whose bodies the English-language news calls by their letters without saying whose they are. */
const FAR_KNOWN = new Set(['US', 'GB']);

/** Bodies that are called by their letters at home. */
const AT_HOME = new Set([
  'ministry',
  'agency',
  'government body',
  'party',
  'court',
  'parliament',
  'armed forces',
  'armed group',
  'ngo',
  'union',
]);

/** Bodies that every state has, by names that many share. */
const OF_STATES = new Set(['ministry', 'party', 'parliament', 'government body']);

/** What an acronym of another body loses. */
const OTHERWISE_SPELLED = -4;

/** Points of an organisation for the case. What speaks for it is added to `reasons`. */
export function scoreOrganisation(
  organisation: Known<Organisation>,
  the: ThingCase,
  form: NameForm,
  /** True where the name is long and no other body bears it. */
  unmistakable: boolean,
  evidence: Evidence,
  reasons: Reasons,
): number {
  const { country, type } = organisation;
  const fame = organisation.prominence / 255;
  if (the.dateline && type === 'media') {
    reasons.add('It stands in the dateline, as news agencies do');
    return 1.3;
  }
  if (isSpelledOtherwise(organisation, the)) return OTHERWISE_SPELLED;
  if (country === '') return the.generic && fame < 0.5 ? -2 : fame > 0.5 ? 0.7 : 0.3;
  // A court of Manhattan is not that of the country.
  if (the.generic && the.local) return -2;
  if (the.beside.length > 0) {
    if (!the.beside.includes(country)) return -1.5;
    reasons.add(`The text says it is of ${countryInText(country)}`);
    return 1.3;
  }
  const share = evidence.shareOf(country);
  if (the.generic && share < MOSTLY) return -2;
  if (share > 0) {
    reasons.add(aboutCountry(country));
    return 0.3 + 0.7 * share;
  }
  if (!evidence.hasCountries) return fame > 0.6 ? 0.3 : 0;
  // The best known are named far from home; of the others an acronym may be anybody's.
  const local = !FAR_KNOWN.has(country) && AT_HOME.has(type);
  if (form === 'acronym' && (fame < 0.7 || local)) return -0.9;
  // Every state has its ministries and parties.
  if (fame < 0.6 && OF_STATES.has(type)) return -1.5;
  return !unmistakable && fame < 0.6 ? -0.6 : 0;
}
