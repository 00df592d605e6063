// Generated entities and lexicon input for property tests: every field present or absent, any text in any place.
import fc from 'fast-check';
import type { LexiconInput } from '../../src/lexicon/input';
import type { NameForm } from '../../src/lexicon/lexicon';
import type { Entity, OrganisationType, PlaceType, Role } from '../../src/model/entity';

const word = fc.constantFrom(
  'Ash',
  'Carter',
  'São',
  'U.S.',
  'al',
  'Shabaab',
  'Minister',
  'of',
  'Lloyd’s',
  '東京',
  '𝒳',
);
const gap = fc.constantFrom(' ', ' ', ' ', '-', ', ', '  ', '', '’s ', '(', ' & ');
const text = fc.oneof(
  fc.array(fc.tuple(gap, word), { maxLength: 5 }).map(parts => parts.flat().join('')),
  fc.string({ maxLength: 12 }),
);
const year = fc.integer({ min: -500, max: 2100 }).map(y => {
  const digits = String(Math.abs(y)).padStart(4, '0');
  return y < 0 ? `-${digits}` : digits;
});
const twoDigits = (max: number) => fc.integer({ min: 1, max }).map(n => String(n).padStart(2, '0'));
const date = fc.oneof(
  year,
  fc.tuple(year, twoDigits(12)).map(parts => parts.join('-')),
  fc.tuple(year, twoDigits(12), twoDigits(31)).map(parts => parts.join('-')),
);
const country = fc.constantFrom('US', 'GB', 'FR', 'XK', 'RU');
const list = fc.array(text, { maxLength: 4 });
const degrees = (most: number) =>
  fc.integer({ min: -most * 1000, max: most * 1000 }).map(n => (n === 0 ? 0 : n / 1000));

function record<T>(
  required: { [K in keyof T]: fc.Arbitrary<T[K]> },
  optional: Record<string, fc.Arbitrary<unknown>>,
) {
  return fc.record({ ...required, ...optional } as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: Object.keys(required),
  }) as fc.Arbitrary<unknown> as fc.Arbitrary<T>;
}

const role = record<Role>(
  { office: text, asOf: date, source: fc.constantFrom('hand', 'eps') },
  {
    key: fc.constantFrom('president', 'minister'),
    country,
    organisation: text,
    party: text,
    from: date,
    to: date,
  },
);

const common = {
  name: text,
  aliases: list,
  sources: fc.array(fc.constantFrom('hand', 'wd'), { maxLength: 2 }),
};
const commonOptional = { wikidata: fc.constantFrom('Q1', 'Q77', 'x'), wikipedia: text, country };

const person = record<Omit<Extract<Entity, { kind: 'person' }>, 'id'>>(
  { kind: fc.constant('person' as const), ...common, roles: fc.array(role, { maxLength: 4 }) },
  { ...commonOptional, gender: fc.constantFrom('f', 'm'), born: date, died: date, known: text },
);
const place = fc.tuple(
  record<Omit<Extract<Entity, { kind: 'place' }>, 'id'>>(
    {
      kind: fc.constant('place' as const),
      ...common,
      type: fc.constantFrom<PlaceType>('country', 'city', 'site'),
    },
    {
      ...commonOptional,
      region: text,
      population: fc.nat(2_000_000_000),
      capital: text,
      capitalOf: country,
      demonyms: list,
      formerNames: list,
      neighbours: fc.array(country, { maxLength: 3 }),
      disputed: fc.record({ administeredBy: list, claimedBy: list }),
    },
  ),
  fc.option(fc.record({ latitude: degrees(90), longitude: degrees(180) }), { nil: {} }),
);
const organisation = record<Omit<Extract<Entity, { kind: 'organisation' }>, 'id'>>(
  {
    kind: fc.constant('organisation' as const),
    ...common,
    type: fc.constantFrom<OrganisationType>('government body', 'court', 'other'),
  },
  { ...commonOptional, known: text, from: date, to: date, designatedBy: list },
);

const id = fc.oneof(
  fc.nat(9_999_999).map(n => `Q${n}`),
  fc.nat(9_999_999).map(n => `g${n}`),
  fc.string({ minLength: 1, maxLength: 8 }),
);

/** Entities with distinct ids. */
export const entities: fc.Arbitrary<Entity[]> = fc
  .uniqueArray(
    fc.tuple(
      id,
      fc.oneof(
        person,
        place.map(([facts, position]) => ({ ...facts, ...position })),
        organisation,
      ),
    ),
    { maxLength: 40, selector: ([key]) => key },
  )
  .map(rows => rows.map(([key, facts]) => ({ ...facts, id: key }) as Entity));

/** Input whose names stand for the entities at random. */
export const lexiconInput: fc.Arbitrary<LexiconInput> = entities.chain(list =>
  fc.record({
    date: fc.constant('2026-11-22'),
    entities: fc.constant(list),
    prominence: fc.array(fc.nat(255), { minLength: list.length, maxLength: list.length }),
    names: fc.array(
      fc.record({
        text,
        flags: fc.nat(15),
        senses:
          list.length === 0
            ? fc.constant([])
            : fc.array(
                fc.record({
                  entity: fc.nat(list.length - 1),
                  form: fc.constantFrom<NameForm>('full', 'variant', 'metonym'),
                  weight: fc.nat(255),
                }),
                { maxLength: 3 },
              ),
      }),
      { maxLength: 40 },
    ),
    offices: fc.constant([
      { key: 'president', title: 'President', phrases: ['president', 'head of state'], countries: [] },
      { key: 'minister', title: 'Minister', phrases: [], countries: ['FR'], organisation: 'Q1' },
    ]),
    sections: fc.dictionary(fc.constantFrom('tagger', 'stories'), fc.uint8Array({ maxLength: 20 })),
  }),
);
