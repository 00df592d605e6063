// The card of a place: what kind, where, how many people, who administers and who claims it, and whether its
// name stands for a government here.
import { countryInText } from '../language/country-names';
import type { Mention } from '../model/annotation';
import type { PlaceCard, Target } from '../model/card';
import type { Place } from '../model/entity';
import type { CardContext } from './card-context';
import { placeTypeInWords, populationInWords, whereInWords } from './describe';
import { knownFields } from './known-card';

/** The card of `place`. */
export function placeCard(context: CardContext, target: Target, place: Place, mention: Mention): PlaceCard {
  const { latitude, longitude } = place;
  const where = whereInWords(place);
  const country = place.capitalOf ?? place.country;
  return {
    type: 'place',
    ...knownFields(context, target, place, mention),
    placeType: placeTypeInWords(place),
    where,
    population: place.population ? `about ${populationInWords(place.population)}` : null,
    capital: place.capital ?? null,
    position:
      latitude !== undefined && longitude !== undefined
        ? { latitude, longitude, country: place.country ?? null }
        : null,
    standsFor:
      mention.sense === 'government' && country ? `Here: the government of ${countryInText(country)}` : null,
    disputed: disputedLines(place),
  };
}

function disputedLines(place: Place): string[] {
  if (!place.disputed) return [];
  return [
    ...place.disputed.administeredBy.map(clause => `Administered by ${clause}`),
    ...place.disputed.claimedBy.map(clause => `Claimed by ${clause}`),
  ];
}
