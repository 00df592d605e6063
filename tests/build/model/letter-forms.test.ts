import { expect, test } from 'vitest';
import { initialForms, letterForms, shortenedForms } from '../../../src/build/model/letter-forms';

test.each([
  ['Düsseldorf', 'DE', ['Duesseldorf']],
  ['Gießen', 'DE', ['Giessen']],
  ['Århus', 'DK', ['Aarhus']],
  ['Đakovo', 'HR', ['Djakovo']],
  ['Düzce', 'TR', []],
  ['Berlin', 'DE', []],
])('%s of %s', (name, country, forms) => {
  expect(letterForms(name, country)).toEqual(forms);
});

test.each([
  ['Saint-Denis', ['St. Denis']],
  ['St. Louis', ['Saint Louis']],
  ['Mount Vernon', ['Mt. Vernon']],
  ['Saintes', []],
  ['Stuttgart', []],
])('%s', (name, forms) => {
  expect(shortenedForms(name)).toEqual(forms);
});

test('initials with and without their spaces', () => {
  expect(initialForms('J. K. Rowling')).toEqual(['J.K. Rowling']);
  expect(initialForms('J.K. Rowling')).toEqual(['J. K. Rowling']);
  expect(initialForms('John F. Kennedy')).toEqual([]);
});
