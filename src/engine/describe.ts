// One plain sentence about an entity, composed from facts by templates: who or what it is on the article's
// date. Never a gloss taken from a source, never a bare word that somebody would dispute.

import { isCountyName } from '../language/counties';
import { countryInText, countryName } from '../language/country-names';
import { fold } from '../language/letters';
import type { Entity, Organisation, OrganisationType, Person, Place } from '../model/entity';
import { monthInWords, yearOf, yearsInWords } from './describe-dates';
import { type Term, termsOf, weightOfTerm } from './describe-office';

/** One sentence without its full stop, as of `date` (`YYYY-MM-DD`) where one is given. */
export function describe(entity: Entity, date: string | null): string {
  if (entity.kind === 'person') return describePerson(entity, date);
  return entity.kind === 'place' ? describePlace(entity) : describeOrganisation(entity);
}

function describePerson(person: Person, date: string | null): string {
  const term = tellingTerm(termsOf(person), date, person.country);
  if (term) return termInWords(term);
  if (person.known) return capitalised(person.known);
  return person.country ? `Public figure of ${countryInText(person.country)}` : 'Public figure';
}

/**
 * The weightiest office held on the date, one at home first; else the last before it; else the first after it.
 * Without a date the weightiest of all, of equals the latest.
 */
export function tellingTerm(
  terms: readonly Term[],
  date: string | null,
  home: string | undefined,
): Term | undefined {
  const atHome = (term: Term): number => (home === undefined || term.country === home ? 0.5 : 0);
  const weight = (term: Term): number => weightOfTerm(term) + atHome(term);
  const byWeight = [...terms].sort((a, b) => weight(b) - weight(a) || latestFirst(a, b));
  if (date === null) return byWeight[0];
  const held = byWeight.find(term => isHeldOn(term, date));
  if (held) return held;
  const before = byWeight.filter(term => term.to && term.to < date && weightOfTerm(term) > 1);
  return (
    before.sort((a, b) => (a.to! < b.to! ? 1 : -1))[0] ??
    terms.filter(term => term.to && term.to < date).at(-1) ??
    terms[0]
  );
}

function latestFirst(a: Term, b: Term): number {
  const [first, second] = [a.to ?? '9', b.to ?? '9'];
  if (first !== second) return first < second ? 1 : -1;
  return (a.from ?? '') < (b.from ?? '') ? 1 : -1;
}

/** True where the term covers the day, as far as its dates tell; a term without any start covers none. */
export function isHeldOn(term: { from?: string; to?: string }, date: string): boolean {
  if (!term.from || term.from > date.slice(0, term.from.length)) return false;
  return !term.to || term.to >= date.slice(0, term.to.length);
}

/** "Minister of Defence of Russia, 2012 to 2024"; an open end carries the date of its source. */
export function termInWords(term: Term): string {
  if (!term.from && !term.to) return `${term.office} (as of ${monthInWords(term.asOf)})`;
  const years = yearsInWords(term.from, term.to);
  return term.to ? `${term.office}, ${years}` : `${term.office} ${years}, as of ${monthInWords(term.asOf)}`;
}

const PLACE_WORDS: Readonly<Record<Place['type'], string>> = {
  country: 'Country',
  territory: 'Territory',
  region: 'Region',
  city: 'City',
  district: 'District',
  continent: 'Continent',
  'world region': 'Region of the world',
  'conflict zone': 'Conflict zone',
  island: 'Island',
  sea: 'Sea',
  river: 'River',
  lake: 'Lake',
  mountain: 'Mountain',
  desert: 'Desert',
  strait: 'Strait',
  site: 'Site',
};

/** True for a settlement of few people, or of nobody knows how many in some region; not for a state of one city. */
function isSmall(place: Place): boolean {
  const { population, region, capitalOf } = place;
  if (population !== undefined) return population < 20_000;
  return region !== undefined && capitalOf === undefined && !isOwnCountry(place);
}

/** True for Hong Kong in Hong Kong. */
function isOwnCountry({ country, name }: Place): boolean {
  return country !== undefined && fold(countryName(country)) === fold(name);
}

/** "City", "Capital", "Town" for a small settlement. */
export function placeTypeInWords(place: Place): string {
  if (place.type === 'city' && place.capitalOf && countryName(place.capitalOf) !== place.name)
    return 'Capital';
  if (place.type === 'city' && isSmall(place)) return 'Town';
  if (/^(?:district|region)$/.test(place.type) && isCountyName(place.name)) return 'County';
  return PLACE_WORDS[place.type];
}

/** "Syria's Raqqa Governorate", "Missouri, United States", "Russia"; null where nothing is known. */
export function whereInWords(place: Place): string | null {
  const { country, region, name, type } = place;
  if (!country) return region ?? null;
  if (type === 'country' || isOwnCountry(place)) return null;
  const inText = countryInText(country);
  if (!region || region === name) return inText;
  // "The United States' Missouri" is nobody's English.
  return inText.startsWith('the ') ? `${region}, ${countryName(country)}` : `${possessive(inText)} ${region}`;
}

function describePlace(place: Place): string {
  const type = placeTypeInWords(place);
  const people = place.population ? `, about ${populationInWords(place.population)} people` : '';
  if (place.type === 'country') {
    return `Country${place.capital ? `, capital ${place.capital}` : ''}${people}`;
  }
  if (place.disputed && place.disputed.claimedBy.length > 0) return `Disputed ${type.toLowerCase()}${people}`;
  const seat = place.capitalOf && countryName(place.capitalOf) !== place.name ? place.capitalOf : null;
  if (place.type === 'city' && seat) return `Capital of ${countryInText(seat)}${people}`;
  const where = whereInWords(place);
  return `${type}${where ? ` in ${where}` : ''}${people}`;
}

/** Rounded to two significant figures: "220,000", "68 million", "1.4 billion". */
export function populationInWords(population: number): string {
  if (population >= 1_000_000_000) return `${Math.round(population / 100_000_000) / 10} billion`;
  if (population >= 1_000_000) {
    const millions = population / 1_000_000;
    return `${millions >= 10 ? Math.round(millions) : Math.round(millions * 10) / 10} million`;
  }
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(population)) - 1);
  return String(Math.round(population / unit) * unit).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

const ORGANISATION_WORDS: Readonly<Record<OrganisationType, string>> = {
  'government body': 'Government body',
  ministry: 'Government ministry',
  agency: 'Government agency',
  'armed forces': 'Armed forces',
  'armed group': 'Armed group',
  party: 'Political party',
  'international body': 'International body',
  company: 'Company',
  bank: 'Bank',
  'central bank': 'Central bank',
  media: 'News organisation',
  ngo: 'Non-governmental organisation',
  court: 'Court',
  parliament: 'Parliament',
  university: 'University',
  'religious body': 'Religious body',
  union: 'Trade union',
  team: 'Sports team',
  other: 'Organisation',
};

/** What an organisation is, in a few words. */
export function organisationTypeInWords(organisation: Organisation): string {
  return ORGANISATION_WORDS[organisation.type];
}

function describeOrganisation(organisation: Organisation): string {
  const gone = organisation.to ? `, dissolved in ${yearOf(organisation.to)}` : '';
  if (organisation.known) return capitalised(organisation.known) + gone;
  const type = organisationTypeInWords(organisation);
  return `${type}${organisation.country ? ` of ${countryInText(organisation.country)}` : ''}${gone}`;
}

/** "Syria's", "the United States'". */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** With its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The country an entity's card shows, without an article. */
export function countryOfCard(entity: Entity): string | null {
  return entity.country ? countryName(entity.country) : null;
}
