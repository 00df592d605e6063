// The everyday English name of a country for its code, as sentences use it. The platform's own table gives the
// names; the few it words unlike a newspaper are set here.

const NEWS: Readonly<Record<string, string>> = {
  US: 'the United States',
  GB: 'the United Kingdom',
  AE: 'the United Arab Emirates',
  NL: 'the Netherlands',
  PH: 'the Philippines',
  CZ: 'the Czech Republic',
  DO: 'the Dominican Republic',
  CF: 'the Central African Republic',
  CD: 'the Democratic Republic of the Congo',
  CG: 'the Republic of the Congo',
  GM: 'the Gambia',
  BS: 'the Bahamas',
  MV: 'the Maldives',
  SC: 'Seychelles',
  TR: 'Turkey',
  MM: 'Myanmar',
  HK: 'Hong Kong',
  MO: 'Macau',
  PS: 'Palestine',
  VA: 'the Vatican',
  XK: 'Kosovo',
  CI: 'Ivory Coast',
  MK: 'North Macedonia',
  SU: 'the Soviet Union',
  BA: 'Bosnia and Herzegovina',
};

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
const known = new Map<string, string>();

/** Name of the country within a sentence ("the United States"); the code itself where it is no code. */
export function countryInText(code: string): string {
  let name = known.get(code);
  if (name === undefined) {
    name = NEWS[code] ?? nameOf(code);
    known.set(code, name);
  }
  return name;
}

/** Name of the country by itself, without an article ("United States"). */
export function countryName(code: string): string {
  return countryInText(code).replace(/^the /, '');
}

function nameOf(code: string): string {
  try {
    return regions.of(code) ?? code;
  } catch {
    // The platform throws on anything that has not the shape of a code.
    return code;
  }
}
