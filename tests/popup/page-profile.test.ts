// The profile behind popup and exports, on the hand-made page of the gallery.
import { expect, test } from 'vitest';
import { isEmptyProfile, profileOf } from '../../src/popup/page-profile';
import { crowdedPage, emptyPage, samplePage } from '../gallery/sample-page';

const profile = profileOf(samplePage.annotation!, samplePage.text);

test('names carry their sentence or how the article introduces them', () => {
  expect(profile.names.map(({ name, kind, about, mentions }) => [name, kind, about, mentions])).toEqual([
    ['Mireille Kpodar', 'person', 'harbour master', 1],
    ['Okafor', 'person', '', 1],
    ['Portugal', 'place', 'Country in Southern Europe, capital Lisbon.', 1],
    ['European Union', 'organisation', 'Political and economic union of 27 European states.', 1],
  ]);
});

test('the span of a name is its first mention', () => {
  for (const { name, span } of profile.names) {
    expect(samplePage.text.slice(span.start, span.end)).toBe(name);
  }
});

test('names stand by how often they are named', () => {
  const { names } = profileOf(crowdedPage.annotation!, crowdedPage.text);
  const counts = names.map(({ mentions }) => mentions);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test('every statement is in one group, and the shares are of all of them', () => {
  expect(profile.statements).toBe(9);
  expect(profile.groups.map(({ group, count }) => [group, count])).toEqual([
    ['named', 2],
    ['unnamed', 3],
    ['vague', 2],
    ['documents', 1],
    ['unsettled', 1],
  ]);
  expect(profile.groups.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test('an unnamed source that speaks twice is listed once, with both statements', () => {
  expect(profile.unnamed.map(({ name, said }) => [name, said.map(({ text }) => text)])).toEqual([
    [
      'Two officials familiar with the plan',
      ['a tanker had been turned back', 'talks with Portugal and the European Union went on'],
    ],
    ['a senior official', ['a second one was on its way']],
  ]);
});

test('a quotation whose source is a floating quote has no speaker', () => {
  expect(profile.orphanQuotes.map(({ text }) => text)).toEqual(['“Nobody told us anything.”']);
});

test('people never introduced are named', () => {
  expect(profile.neverIntroduced.map(({ name }) => name)).toEqual(['Okafor']);
});

test('a long statement is cut at a word', () => {
  const text = `${'word '.repeat(100)}end`;
  const annotation = {
    ...samplePage.annotation!,
    quotes: [{ start: 0, end: text.length, source: null }],
    mentions: [],
    dossiers: [],
    sources: [],
    neverIntroduced: [],
  };
  const [excerpt] = profileOf(annotation, text).orphanQuotes;
  expect(excerpt!.text).toMatch(/word …$/);
  expect(excerpt!.text.length).toBeLessThan(225);
});

test('a page with nothing on it is empty, one with a single name is not', () => {
  expect(isEmptyProfile(profileOf(emptyPage.annotation!, emptyPage.text))).toBe(true);
  expect(isEmptyProfile(profile)).toBe(false);
});
