// What choosing among places and organisations rests on: the words beside their name. Gathered by around-thing.ts.

/** What the article says of a place or an organisation, beside the name. */
export interface ThingCase {
  /** The name that follows after a comma at one of the mentions, folded: "texas"; empty where there is none. */
  readonly within: string;
  /** Country codes that stand for `within`. */
  readonly withinCountries: readonly string[];
  /** What `within` most often is: a country, a part of one, or neither, as in a row of cities. */
  readonly container: 'country' | 'region' | null;
  /** Regions, folded, that the place before a comma can lie in: "Spokane, Washington". */
  readonly holds: readonly string[];
  /** Country codes of demonyms and countries directly before the name: "British Met Office". */
  readonly beside: readonly string[];
  /** A word beside the name that tells the type of place: "province of Latakia". */
  readonly type: 'region' | 'district' | 'city' | 'river' | 'island' | 'mountain' | null;
  /** True where one of the mentions acts as a government does. */
  readonly acts: boolean;
  /** True where every word of the name is one that bodies of many countries share: "Supreme Court". */
  readonly generic: boolean;
  /** True where "the" stands before one of the mentions. */
  readonly definite: boolean;
  /** True where "at" stands before one of the mentions, as before a ground or a racecourse. */
  readonly at: boolean;
  /** True where a town or a part of a country stands directly before the name: "Manhattan Supreme Court". */
  readonly local: boolean;
  /** True where it stands in brackets after a place: "CLEVELAND (AFP)". */
  readonly dateline: boolean;
  /** Hashes of the words that the article shortens to the name; empty where it does not say. */
  readonly spelled: readonly number[];
}
