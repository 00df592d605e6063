// The profile of an article, as numbers.
import type { Dossier, Summary } from '../model/annotation';
import type { SourcingProfile } from '../sourcing/input';

/** Counts over the things named and the statements attributed. */
export function summarise(dossiers: readonly Dossier[], profile: SourcingProfile): Summary {
  let people = 0;
  let places = 0;
  let neverIntroduced = 0;
  for (const one of dossiers) {
    if (one.kind === 'person') people++;
    else if (one.kind === 'place') places++;
    if (one.neverIntroduced) neverIntroduced++;
  }
  const organisations = dossiers.length - people - places;
  return { people, places, organisations, ...profile, neverIntroduced };
}
