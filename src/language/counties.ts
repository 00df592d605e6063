// How a county's name is told from a town's or a quarter's: by its own words, in every country that has counties.

const COUNTY = /^County | (?:County|Parish)$/;

/** True for the name of a county, "Cook County" or "County Cork"; Louisiana calls its own parishes. */
export function isCountyName(name: string): boolean {
  return COUNTY.test(name);
}
