// The sentences of cards, from facts alone.
import { expect, test } from 'vitest';
import { describe } from '../../src/engine/describe';
import { termsOf } from '../../src/engine/describe-office';
import { designationInWords } from '../../src/engine/organisation-card';
import type { Entity, Organisation, Person, Place } from '../../src/model/entity';

const facts = { id: 'x', aliases: [], sources: ['test'] };
const role = { asOf: '2026-11-22', source: 'test' };
const person = (over: Partial<Person>): Person => ({
  ...facts,
  kind: 'person',
  name: 'N',
  roles: [],
  ...over,
});
const place = (over: Partial<Place>): Place => ({
  ...facts,
  kind: 'place',
  type: 'city',
  name: 'N',
  ...over,
});
const body = (over: Partial<Organisation>): Organisation => ({
  ...facts,
  kind: 'organisation',
  type: 'company',
  name: 'N',
  ...over,
});

const minister = person({
  country: 'RU',
  roles: [
    {
      ...role,
      office: 'Minister of Defence',
      key: 'defence-minister',
      country: 'RU',
      from: '2012-11-06',
      to: '2024-05-12',
    },
    { ...role, office: 'Secretary of the Security Council', country: 'RU', from: '2024-05-12' },
  ],
});

test.each<[string, Entity, string | null, string]>([
  ['the office held then', minister, '2015-09-18', 'Minister of Defence of Russia, 2012 to 2024'],
  [
    'an open end carries its date',
    minister,
    '2025-01-01',
    'Secretary of the Security Council of Russia since 2024, as of November 2026',
  ],
  [
    'the last office before the day',
    person({ ...minister, roles: minister.roles.slice(0, 1) }),
    '2025-01-01',
    'Minister of Defence of Russia, 2012 to 2024',
  ],
  ['known for something', person({ known: 'American historian' }), null, 'American historian'],
  ['nothing known', person({ country: 'US' }), null, 'Public figure of the United States'],
  [
    'the head of a company',
    person({
      roles: [{ ...role, office: 'Chief executive', organisation: 'Apple', from: '2011', to: '2020' }],
    }),
    null,
    'Chief executive of Apple, 2011 to 2020',
  ],
  [
    'a mayor keeps the city',
    person({
      roles: [{ ...role, office: 'Mayor of London', key: 'mayor', country: 'GB', from: '2016', to: '2020' }],
    }),
    null,
    'Mayor of London, United Kingdom, 2016 to 2020',
  ],
  [
    'a city in a region',
    place({ country: 'SY', region: 'Raqqa Governorate', population: 220_000 }),
    null,
    'City in Syria’s Raqqa Governorate, about 220,000 people',
  ],
  [
    'a city in a region of a country with an article',
    place({ country: 'US', region: 'Missouri', population: 480_000 }),
    null,
    'City in Missouri, United States, about 480,000 people',
  ],
  [
    'a city that is a country of its own',
    place({ country: 'HK', name: 'Hong Kong', region: 'Central and Western' }),
    null,
    'City',
  ],
  [
    'more than a thousand million people',
    place({ type: 'country', country: 'IN', population: 1_409_128_296 }),
    null,
    'Country, about 1.4 billion people',
  ],
  [
    'a town',
    place({ country: 'US', population: 1240 }),
    null,
    'Town in the United States, about 1,200 people',
  ],
  [
    'a capital',
    place({ capitalOf: 'RU', population: 13_010_112 }),
    null,
    'Capital of Russia, about 13 million people',
  ],
  [
    'a capital that is claimed by another state',
    place({ capitalOf: 'XK', disputed: { administeredBy: ['the government'], claimedBy: ['a neighbour'] } }),
    null,
    'Disputed capital',
  ],
  [
    'a country',
    place({ type: 'country', country: 'UG', capital: 'Kampala' }),
    null,
    'Country, capital Kampala',
  ],
  ['a company', body({ country: 'US' }), null, 'Company of the United States'],
  ['a body that is gone', body({ known: 'Airline', to: '2019-03' }), null, 'Airline, dissolved in 2019'],
])('%s', (_, entity, date, sentence) => {
  expect(describe(entity, date)).toBe(sentence);
});

test('terms that follow on one another are one', () => {
  const senator = person({
    roles: [
      { ...role, office: 'U.S. Senator from Texas', country: 'US', from: '2003-01-07', to: '2009-01-03' },
      { ...role, office: 'U.S. Senator from Texas', country: 'US', from: '2009-01-06', to: '2015-01-03' },
    ],
  });
  expect(describe(senator, '2010-01-01')).toBe('U.S. Senator from Texas, 2003 to 2015');
});

test('a designation always names who makes it', () => {
  expect(designationInWords(body({ designatedBy: ['United Nations', 'Canada', 'Japan'] }))).toBe(
    'Designated a terrorist organisation by the United Nations, Canada and Japan',
  );
  expect(designationInWords(body({}))).toBeNull();
});

test.each([
  ['Press Secretary', 'Pentagon', 'Press Secretary of the Pentagon'],
  [
    'Managing Director',
    'International Monetary Fund',
    'Managing Director of the International Monetary Fund',
  ],
  ['Spokesman', 'Houthi movement', 'Spokesman of the Houthi movement'],
  ['Spokesman', 'Taliban', 'Spokesman of the Taliban'],
  ['Spokesman', 'Tehrik-i-Taliban Pakistan', 'Spokesman of Tehrik-i-Taliban Pakistan'],
  ['Chief executive', 'Apple', 'Chief executive of Apple'],
  ['Leader of The Finns Party', undefined, 'Leader of the Finns Party'],
  ['Leader of Government Business in Parliament', undefined, 'Leader of Government Business in Parliament'],
])('%s, %s', (office, organisation, words) => {
  const holder = person({ roles: [{ ...role, office, ...(organisation && { organisation }) }] });
  expect(termsOf(holder).map(term => term.office)).toEqual([words]);
});
