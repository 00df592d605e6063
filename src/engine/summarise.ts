// The profile of an article, as numbers.
import type { Dossier, Summary } from '../model/annotation';
import type { SourcingProfile } from '../sourcing/input';

/** Counts over the things named and the statements attributed. */
export function summarise(dossiers: readonly Dossier[], profile: SourcingProfile): Summary {
  const count = (kind: Dossier['kind']): number => dossiers.filter(one => one.kind === kind).length;
  return {
    people: count('person'),
    places: count('place'),
    organisations: count('organisation'),
    ...profile,
    neverIntroduced: dossiers.filter(one => one.neverIntroduced).length,
  };
}
