// How far a name goes and of what kind it is by its own words, against what somebody took it for.
import { expect, test } from 'vitest';
import type { Kind } from '../../src/model/entity';
import { withHead } from '../../src/names/head-kind';
import { proposal } from '../../src/names/proposal';
import { readMarked } from './marked-text';

/** The name and kind that the part in brackets has in the end. */
function read(marked: string, taken: Kind): string {
  const { reading, spans, textOf } = readMarked(marked);
  const { first, last } = spans[0]!;
  const one = withHead(reading, proposal(first, last, taken, 0.8, 'tagger'));
  return `${textOf(one)}: ${one.kind}`;
}

test.each([
  ['the [Quito Fire Station]', 'place', 'Quito Fire Station: organisation'],
  ['the [Oakhurst Securities]', 'person', 'Oakhurst Securities: organisation'],
  ['the [Banco Oakhurst]', 'person', 'Banco Oakhurst: organisation'],
  ['along [Tamsin van der Oakhurst Drive]', 'person', 'Tamsin van der Oakhurst Drive: place'],
  ['along [Maria Oakhurst] Boulevard at noon', 'person', 'Maria Oakhurst Boulevard: place'],
  ['the [Syria] Weather Office in town', 'place', 'Syria Weather Office: organisation'],
  ['the [Marlow Bank] at noon', 'place', 'Marlow Bank: organisation'],
  [
    'asked [Founder of the Oakhurst Robotics Firm] there',
    'organisation',
    'Oakhurst Robotics Firm: organisation',
  ],
  ['asked the Syrian [Army] there', 'organisation', 'Syrian Army: organisation'],
  [
    'asked the Syrian [Chamber of Tea and Salt] there',
    'organisation',
    'Syrian Chamber of Tea and Salt: organisation',
  ],
  ['asked [Senate Minority] Leader Rufus Oakhurst', 'organisation', 'Senate: organisation'],
  ['asked [Texas Attorney General] Rufus Oakhurst', 'organisation', 'Texas: place'],
  ['asked [Oakhurst Bank Director] Rufus Belmont', 'organisation', 'Oakhurst Bank: organisation'],
] as const)('%s as %s is %s', (marked, taken, name) => {
  expect(read(marked, taken)).toBe(name);
});

test('a body that is known without its nation stays by itself', () => {
  expect(read('asked the Syrian [Labour Party] there', 'organisation')).toBe('Labour Party: organisation');
  expect(read('asked the U.S.-Syrian [Army] there', 'organisation')).toBe('Army: organisation');
});

test('a name ends where its line does', () => {
  expect(read('They met [Maria Oakhurst]\nDrive on the left of the road', 'person')).toBe(
    'Maria Oakhurst: person',
  );
});

test.each([
  ['met [Maria Park]', 'person'],
  ['met [Oakhurst Hill]', 'person'],
  ['met [Maria Securities]', 'person'],
  ['met [Securities]', 'person'],
  ['met [Oakhurst] drive', 'person'],
  ['the [Obama] Administration', 'person'],
  ['met [Texas] Governor Maria Boulevard', 'place'],
  ['the [Oakhurst Boulevard]', 'organisation'],
  ['the [Office of the Attorney General] said', 'organisation'],
] as const)('%s stays a %s', (marked, taken) => {
  expect(read(marked, taken)).toBe(`${marked.replace(/^.*\[|\].*$/g, '')}: ${taken}`);
});
