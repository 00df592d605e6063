import { expect, test } from 'vitest';
import { familyNames, personNames } from '../../../src/build/model/person-names';
import type { Person } from '../../../src/model/entity';

const person = (name: string, country: string, aliases: string[] = []): Person => ({
  kind: 'person',
  id: 'x-test',
  name,
  aliases,
  country,
  roles: [],
  sources: [],
});
const texts = (one: Person): string[] => personNames(one).map(name => name.text);

test.each([
  ['John Kerry', 'US', ['Kerry']],
  ['Xi Jinping', 'CN', ['Xi']],
  ['Kim Jong-un', 'KP', ['Kim']],
  ['Carrie Lam', 'HK', ['Lam']],
  ['Bashar al-Assad', 'SY', ['al-Assad', 'Assad']],
  ['Ursula von der Leyen', 'DE', ['Leyen', 'von der Leyen']],
  ['Abiy Ahmed', 'ET', []],
  ['Robert F. Kennedy Jr.', 'US', ['Kennedy']],
  ['Sukarno', 'ID', []],
])('family names of %s (%s)', (name, country, expected) => {
  expect(familyNames(name, country)).toEqual(expected);
});

test('names without the middle name and without the house', () => {
  expect(texts(person('Donald John Trump', 'US'))).toContain('Donald Trump');
  expect(texts(person('Abdullah bin Zayed Al Nahyan', 'AE'))).toContain('Abdullah bin Zayed');
  expect(texts(person('Jan van Dijk', 'NL'))).not.toContain('Jan Dijk');
});

test('spellings that transliteration leaves open, for the countries where it does', () => {
  expect(texts(person('Sergei Lavrov', 'RU'))).toContain('Sergey Lavrov');
  expect(texts(person('Mohamed Morsi', 'EG'))).toContain('Mohammed Morsi');
  expect(texts(person('Sergei Prokofiev', 'FR'))).not.toContain('Sergey Prokofiev');
});
