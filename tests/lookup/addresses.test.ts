// Which server a choice stands for, and what of a typed address is one.
import { expect, test } from 'vitest';
import { languageOf, originsOf, permissionsFor, readKiwixAddress } from '../../src/lookup/addresses';
import { defaultLookupChoice } from '../../src/model/lookup';

test.each([
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
  [' localhost:8080 ', 'http://localhost:8080/'],
  ['192.168.1.5', 'http://192.168.1.5/'],
  ['https://wiki.example/kiwix', 'https://wiki.example/kiwix/'],
  ['http://nas:8080/viewer#wikipedia_en_all', 'http://nas:8080/'],
  ['http://nas:8080/content/wikipedia_en_all/A/Kyiv', 'http://nas:8080/'],
  ['http://[::1]:8080/', 'http://[::1]:8080/'],
  ['', null],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['ftp://nas/', null],
  ['http://', null],
  ['http://user:secret@nas/', null],
  [`http://nas/${'x'.repeat(300)}`, null],
])('%s', (typed, address) => {
  expect(readKiwixAddress(typed)).toBe(address);
});

test.each([
  ['auto', 'de-AT', 'de'],
  ['auto', 'nb', 'no'],
  ['auto', 'xx', 'en'],
  ['auto', '', 'en'],
  ['fr', 'de', 'fr'],
  ['../evil', 'de', 'en'],
])('%s in a browser that speaks %s', (language, browserLanguage, wanted) => {
  expect(languageOf({ ...defaultLookupChoice, language }, browserLanguage)).toBe(wanted);
});

test('no more hosts than the choice needs', () => {
  expect(originsOf(defaultLookupChoice)).toEqual([]);
  expect(originsOf({ ...defaultLookupChoice, provider: 'wikipedia' })).toEqual([
    'https://*.wikipedia.org/*',
    'https://upload.wikimedia.org/*',
  ]);
  const kiwix = { ...defaultLookupChoice, provider: 'kiwix', kiwix: 'http://nas:8080/' } as const;
  expect(originsOf(kiwix)).toEqual(['http://nas/*']);
});

test('Firefox is asked whether data may leave, Chrome does not know the question', () => {
  const origins = ['http://nas/*'];
  expect(permissionsFor(origins, 'chrome-extension://x/options.html')).toEqual({ origins });
  expect(permissionsFor(origins, 'moz-extension://x/')).toEqual({
    origins,
    data_collection: ['websiteContent'],
  });
});
