// What a place's record holds beside what every entity has: where it lies, how many live there, who claims it.
import { type CountryCode, type Place, placeTypes } from '../model/entity';
import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';
import type { KindFields } from './kind-fields';
import type { FactReader, FactWriter } from './shared-facts';

const REGION = 16;
const POPULATION = 32;
const POSITION = 64;
const CAPITAL = 128;
const CAPITAL_OF = 256;
const DEMONYMS = 512;
const FORMER_NAMES = 1024;
const NEIGHBOURS = 2048;
const DISPUTED = 4096;

/** Steps a degree: about 110 metres each, finer than any map of ours. */
const STEPS = 1000;

/** The fields of a place, for `packEntity`. Throws where only one of latitude and longitude is given. */
export function packPlace(place: Place, facts: FactWriter): KindFields {
  const { latitude, longitude } = place;
  if ((latitude === undefined) !== (longitude === undefined))
    throw new Error(`${place.id}: latitude and longitude go together`);
  let bits = 0;
  if (place.region !== undefined) bits |= REGION;
  if (place.population !== undefined) bits |= POPULATION;
  if (latitude !== undefined) bits |= POSITION;
  if (place.capital !== undefined) bits |= CAPITAL;
  if (place.capitalOf !== undefined) bits |= CAPITAL_OF;
  if (place.demonyms !== undefined) bits |= DEMONYMS;
  if (place.formerNames !== undefined) bits |= FORMER_NAMES;
  if (place.neighbours !== undefined) bits |= NEIGHBOURS;
  if (place.disputed !== undefined) bits |= DISPUTED;
  return { bits, write: out => writeFields(out, place, facts) };
}

function writeFields(out: ByteWriter, place: Place, facts: FactWriter): void {
  out.byte(placeTypes.indexOf(place.type));
  if (place.region !== undefined) out.varint(facts.textRef(place.region));
  if (place.population !== undefined) out.varint(place.population);
  if (place.latitude !== undefined) out.zigzag(Math.round(place.latitude * STEPS));
  if (place.longitude !== undefined) out.zigzag(Math.round(place.longitude * STEPS));
  if (place.capital !== undefined) out.varint(facts.textRef(place.capital));
  if (place.capitalOf !== undefined) out.varint(facts.countryRef(place.capitalOf));
  if (place.demonyms !== undefined) facts.list(out, place.demonyms);
  if (place.formerNames !== undefined) facts.list(out, place.formerNames);
  if (place.neighbours !== undefined) {
    out.varint(place.neighbours.length);
    for (const code of place.neighbours) out.varint(facts.countryRef(code));
  }
  if (place.disputed !== undefined) {
    facts.list(out, place.disputed.administeredBy);
    facts.list(out, place.disputed.claimedBy);
  }
}

/** Reads what `packPlace` wrote. */
export function unpackPlace(
  reader: ByteReader,
  bits: number,
  facts: FactReader,
): Omit<Place, 'kind' | 'id' | 'name' | 'aliases' | 'sources'> {
  const type = placeTypes[reader.byte()];
  if (type === undefined) throw new Error('The model file is damaged: unknown type of place');
  // The order of the fields is the order in which an object literal is evaluated.
  return {
    type,
    ...(bits & REGION && { region: facts.texts.text(reader.varint()) }),
    ...(bits & POPULATION && { population: reader.varint() }),
    ...(bits & POSITION && { latitude: reader.zigzag() / STEPS, longitude: reader.zigzag() / STEPS }),
    ...(bits & CAPITAL && { capital: facts.texts.text(reader.varint()) }),
    ...(bits & CAPITAL_OF && { capitalOf: facts.countryAt(reader.varint()) }),
    ...(bits & DEMONYMS && { demonyms: facts.listAt(reader) }),
    ...(bits & FORMER_NAMES && { formerNames: facts.listAt(reader) }),
    ...(bits & NEIGHBOURS && { neighbours: countries(reader, facts) }),
    ...(bits & DISPUTED && {
      disputed: { administeredBy: facts.listAt(reader), claimedBy: facts.listAt(reader) },
    }),
  };
}

function countries(reader: ByteReader, facts: FactReader): CountryCode[] {
  const codes: CountryCode[] = [];
  for (let left = reader.count(); left > 0; left--) codes.push(facts.countryAt(reader.varint()));
  return codes;
}
