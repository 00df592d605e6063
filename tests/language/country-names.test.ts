// The names of countries as they are written down, against the platform's own table.
import { expect, test } from 'vitest';
import { cldrOfNames, countryInText, countryName } from '../../src/language/country-names';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters.flatMap(first => letters.map(second => first + second));
const platform = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

// Another CLDR may name a country otherwise.
test.runIf(process.versions.cldr === cldrOfNames)('are those of CLDR, but for some', () => {
  const others = codes.filter(code => countryName(code) !== platform.of(code));
  expect(others.join(' ')).toBe('BA CD CG CI CZ HK MM MO PS SU TR VA');
});

test.each([
  ['US', 'the United States', 'United States'],
  ['FR', 'France', 'France'],
  ['AF', 'Afghanistan', 'Afghanistan'],
  ['ZW', 'Zimbabwe', 'Zimbabwe'],
  ['XX', 'XX', 'XX'],
  ['', '', ''],
])('%s', (code, inText, alone) => {
  expect(countryInText(code)).toBe(inText);
  expect(countryName(code)).toBe(alone);
});
