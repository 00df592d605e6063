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

test.each([
  ['Robert Francis Kennedy Jr.', 'US', 'Robert Kennedy Jr.'],
  ['Donald John Trump', 'US', 'Donald J. Trump'],
  ['George Herbert Walker Bush', 'US', 'George H.W. Bush'],
  ['Thomas Carper', 'US', 'Tom Carper'],
  ['Pedro Sánchez Castejón', 'ES', 'Pedro Sánchez'],
  ['Andrés Manuel López Obrador', 'MX', 'Andrés López'],
  ['Mushtaq Ahmad Khan', 'PK', 'Mushtaq Ahmad'],
  ['Shinzo Abe', 'JP', 'Abe Shinzo'],
  ['Son Heung-min', 'KR', 'Heung-min Son'],
  ['Bashar al-Assad', 'SY', 'Bashar Assad'],
  ['Volodymyr Zelensky', 'UA', 'Volodymyr Zelenskyy'],
  ['Jörg Haider', 'AT', 'Joerg Haider'],
  ['Novak Đoković', 'RS', 'Novak Djoković'],
  ['Muhammad Yunus', 'BD', 'Mohammed Yunus'],
])('%s of %s is also %s', (name, country, other) => {
  expect(texts(person(name, country))).toContain(other);
});

test('forms of another language are not made', () => {
  expect(texts(person('Thomas Mann', 'DE'))).toEqual(['Thomas Mann', 'Mann']);
  expect(texts(person('Oleksandr Usyk', 'UA'))).not.toContain('Alyaksandr Usyk');
  expect(texts(person('Shinzo Abe', 'US'))).not.toContain('Abe Shinzo');
});

test('a seat is no family name, and who is long dead is not called by the surname', () => {
  expect(familyNames('Lord Cameron of Chipping Norton', 'GB')).toEqual(['Cameron']);
  const strength = (died: string) =>
    personNames({ ...person('Abraham Lincoln', 'US'), died }).find(name => name.form === 'surname')?.strength;
  expect(strength('1865')).toBeLessThan(strength('2020')!);
});
