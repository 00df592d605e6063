// The wrong-person guard against a table of what is known and what was found.
import { expect, test } from 'vitest';
import { contradictionOf } from '../../src/lookup/contradiction';
import { lifeYears } from '../../src/lookup/life-years';
import type { FoundPage } from '../../src/lookup/provider';
import type { LookupSubject } from '../../src/model/lookup';
import cases from '../cases/wrong-person.json';
import { subjectOf } from './recorded';

interface Case {
  readonly name: string;
  readonly subject: Partial<LookupSubject>;
  readonly wikidata?: string;
  readonly position?: readonly [number, number];
  readonly description: string;
  readonly extract: string;
  readonly fact: string | null;
}

test.each(cases as readonly Case[])(
  '$name',
  ({ subject, wikidata, position, description, extract, fact }) => {
    const page: FoundPage = {
      title: 'Ada Harbour',
      description,
      extract,
      link: 'https://en.wikipedia.org/wiki/Ada_Harbour',
      language: 'en',
      from: 'wikipedia',
      redirectedFrom: null,
      pictureAt: null,
      wikidata: wikidata ?? null,
      position: position ? { latitude: position[0], longitude: position[1] } : null,
      inOtherLanguage: null,
    };
    expect(contradictionOf(subjectOf('Ada Harbour', subject), page)?.fact ?? null).toBe(fact);
  },
);

test('years of a life in many hands', () => {
  expect(lifeYears('', 'James Quay (October 1, 1924 – December 29, 2024) was a judge.')).toEqual({
    born: 1924,
    died: 2024,
  });
  expect(lifeYears('', 'Йон (род. 21 мая 1955) — политик.')).toEqual({ born: 1955, died: null });
  expect(lifeYears('', 'Quay (founded 1949) is a league.')).toEqual({ born: null, died: null });
  expect(lifeYears('Topics', 'Quay (1999 film) is a film.')).toEqual({ born: null, died: null });
});
