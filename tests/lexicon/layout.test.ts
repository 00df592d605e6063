// Holds the version of the bytes to the bytes: a world in which every field is filled is compiled and compared with
// what tests/cases/lexicon-layouts.json keeps for this version. A pack that somebody has kept must never be read by
// code that takes its bytes for something else.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { nameWords } from '../../src/language/tokens';
import { neededSections } from '../../src/lexicon/check-pack';
import { HEAD_BYTES, ROW_BYTES, ROW_NAME_BYTES, VERSION } from '../../src/lexicon/format';
import type { LexiconInput } from '../../src/lexicon/input';
import { writeLexicon } from '../../src/lexicon/write';
import type { Entity } from '../../src/model/entity';
import layouts from '../cases/lexicon-layouts.json';

const common = { wikidata: 'Q9', wikipedia: 'Elsewhere', country: 'FR', sources: ['hand', 'wd'] };
const entities: Entity[] = [
  {
    kind: 'person',
    id: 'Q1',
    name: 'Anne-Marie de la Tour',
    aliases: ['A. M. Tour'],
    ...common,
    gender: 'f',
    born: '1950-02-03',
    died: '2020-11',
    known: 'French historian',
    roles: [
      {
        office: 'Minister of Culture',
        key: 'culture-minister',
        country: 'FR',
        organisation: 'United Nations',
        party: 'None',
        from: '1990',
        to: '1992-05',
        asOf: '2026-01-01',
        source: 'hand',
      },
    ],
  },
  {
    kind: 'place',
    id: 'g77',
    name: 'Port-au-Lac',
    aliases: [],
    ...common,
    type: 'city',
    region: 'Lake District',
    population: 123_456,
    latitude: 48.125,
    longitude: -3.5,
    capital: 'Port-au-Lac',
    capitalOf: 'FR',
    demonyms: ['Portais'],
    formerNames: ['Old Port'],
    neighbours: ['BE', 'ES'],
    disputed: { administeredBy: ['One side'], claimedBy: ['Another side'] },
  },
  {
    kind: 'organisation',
    id: 'x-lake-board',
    name: 'U.N. Lake Board',
    aliases: ['ULB'],
    ...common,
    type: 'agency',
    known: 'Board of the lake',
    from: '1946',
    to: '2001-07-08',
    designatedBy: ['Atlantis'],
  },
];
const input: LexiconInput = {
  date: '2026-11-22',
  entities,
  prominence: [3, 200, 40],
  names: [
    { text: 'Anne-Marie de la Tour', flags: 0, senses: [{ entity: 0, form: 'full', weight: 90 }] },
    {
      text: 'Tour',
      flags: 11,
      senses: [
        { entity: 0, form: 'surname', weight: 9 },
        { entity: 2, form: 'short', weight: 4 },
      ],
    },
    { text: 'Portais', flags: 0, senses: [{ entity: 1, form: 'demonym', weight: 7 }] },
    { text: 'Port-au-Lac', flags: 0, senses: [{ entity: 1, form: 'metonym', weight: 7 }] },
    { text: 'ULB', flags: 4, senses: [{ entity: 2, form: 'acronym', weight: 7 }] },
    { text: 'Ulb', flags: 0, senses: [{ entity: 2, form: 'variant', weight: 7 }] },
  ],
  offices: [
    {
      key: 'culture-minister',
      title: 'Minister of Culture',
      phrases: ['culture minister'],
      countries: ['FR'],
      organisation: 'x-lake-board',
    },
  ],
  sections: Object.fromEntries(neededSections.map(name => [name, new TextEncoder().encode(name)])),
};

test('the bytes are those of their version', () => {
  const bytes = writeLexicon(input, nameWords);
  const found = { sections: sectionNames(bytes), fingerprint: fingerprintOf(bytes) };
  // Where this fails the layout has changed: raise VERSION in src/lexicon/format.ts and add what was found, as the
  // entry of the new version, to tests/cases/lexicon-layouts.json. The entries of older versions stay as they are.
  expect(found).toEqual((layouts.versions as Record<string, unknown>)[VERSION]);
});

test('a version is never given twice to different bytes', () => {
  const kept = Object.values(layouts.versions).map(({ fingerprint }) => fingerprint);
  expect(new Set(kept).size).toBe(kept.length);
});

function sectionNames(bytes: Uint8Array): string[] {
  const count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(28, true);
  return Array.from({ length: count }, (_, row) => {
    const start = HEAD_BYTES + row * ROW_BYTES + 8;
    return new TextDecoder().decode(bytes.subarray(start, start + ROW_NAME_BYTES)).replace(/\0+$/, '');
  });
}

/** Without the version and the checksum over it, so that a version raised for nothing is seen as well. */
function fingerprintOf(bytes: Uint8Array): string {
  const copy = bytes.slice();
  copy.fill(0, 4, 16);
  return createHash('sha256').update(copy).digest('hex').slice(0, 32);
}
