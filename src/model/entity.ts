// The things in the world that a page can name, as plain facts. Nothing here says how they are
// stored (lexicon/) or worded (engine/describe): a fact is written once and every card is composed from it.

/** What a mention can name. */
export type Kind = 'person' | 'place' | 'organisation';

/** ISO 3166-1 alpha-2, upper case; `XK` for Kosovo. */
export type CountryCode = string;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: a date is never more precise than what is known. */
export type PartialDate = string;

/** An office an entity held, with dates. An absent `to` does not mean still in office: see `asOf`. */
export interface Role {
  /** The title as shown, without the country: "Minister of Defence". */
  readonly office: string;
  /** Key of the office in `seeds/offices`, where role phrases resolve to it: "defence-minister". */
  readonly key?: string;
  readonly country?: CountryCode;
  /** Name of the organisation the office belongs to, where that is not the state: "Apple", "NATO". */
  readonly organisation?: string;
  readonly party?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** When the source of this row was last updated. */
  readonly asOf: PartialDate;
  /** Source code, explained in NOTICE and on the "About the facts" page. */
  readonly source: string;
}

interface EntityFacts {
  /** Stable for ever: a Wikidata id ("Q7747"), a GeoNames id ("g524901") or a slug ("x-peter-cook"). */
  readonly id: string;
  readonly name: string;
  /** Other names a news text uses; derived forms (surnames, demonyms) are not listed here. */
  readonly aliases: readonly string[];
  readonly wikidata?: string;
  /** Title of the English Wikipedia article where it differs from `name`. */
  readonly wikipedia?: string;
  /** Nationality, location or seat. */
  readonly country?: CountryCode;
  /** Source codes of the facts. */
  readonly sources: readonly string[];
}

export interface Person extends EntityFacts {
  readonly kind: 'person';
  readonly gender?: 'f' | 'm';
  readonly born?: PartialDate;
  readonly died?: PartialDate;
  /** What the person is known as where no role says it: "American historian". */
  readonly known?: string;
  /** Newest last. */
  readonly roles: readonly Role[];
}

/** Begins the ids of people who never lived: figures of fiction, folklore and myth. */
export const CHARACTER_ID = 'x-character';

/** True for such a figure. */
export function isCharacter({ id }: EntityFacts): boolean {
  return id.startsWith(CHARACTER_ID);
}

/** In the order of their numbers in a compiled model: new types go to the end. */
export const placeTypes = [
  'country',
  'territory',
  'region',
  'city',
  'district',
  'continent',
  'world region',
  'conflict zone',
  'island',
  'sea',
  'river',
  'lake',
  'mountain',
  'desert',
  'strait',
  'site',
] as const;

export type PlaceType = (typeof placeTypes)[number];

export interface Place extends EntityFacts {
  readonly kind: 'place';
  readonly type: PlaceType;
  /** Name of the first-level region it lies in. */
  readonly region?: string;
  readonly population?: number;
  /** Degrees, north and east positive. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** Of a country: the name of its capital. Of a city: the country it is the capital of. */
  readonly capital?: string;
  readonly capitalOf?: CountryCode;
  readonly demonyms?: readonly string[];
  readonly formerNames?: readonly string[];
  readonly neighbours?: readonly CountryCode[];
  /** Where it is disputed: who administers it and who claims it, one plain clause each. */
  readonly disputed?: {
    readonly administeredBy: readonly string[];
    readonly claimedBy: readonly string[];
  };
}

/** In the order of their numbers in a compiled model: new types go to the end. */
export const organisationTypes = [
  'government body',
  'ministry',
  'agency',
  'armed forces',
  'armed group',
  'party',
  'international body',
  'company',
  'bank',
  'central bank',
  'media',
  'ngo',
  'court',
  'parliament',
  'university',
  'religious body',
  'union',
  'team',
  'other',
] as const;

export type OrganisationType = (typeof organisationTypes)[number];

export interface Organisation extends EntityFacts {
  readonly kind: 'organisation';
  readonly type: OrganisationType;
  /** What it is in a few words where the type is too coarse: "Russian domestic security service". */
  readonly known?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** Who designates it a terrorist organisation; the bare word is never used without its holder. */
  readonly designatedBy?: readonly string[];
}

export type Entity = Person | Place | Organisation;
