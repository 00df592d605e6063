// The texts of the interface: both languages complete, every key used, every key that is asked for there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messageKey } from '../../src/cards/card-words';
import de from '../../src/locales/de/messages.json';
import en from '../../src/locales/en/messages.json';
import { keptProblems } from '../../src/model/kept-article';
import { packProblems } from '../../src/model/pack';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const root = join(import.meta.dirname, '../..');
const english: Messages = en;
const german: Messages = de;
const code = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');
const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');

/** Keys made from a value of the model: the prefix and the values it goes with. */
const made: Readonly<Record<string, readonly string[]>> = {
  kind: ['person', 'place', 'organisation'],
  notThis: ['', 'person', 'place', 'organisation'],
  family: ['person', 'place', 'organisation', 'source'],
  ask: ['who', 'how many', 'how they know', 'why unnamed', 'stake', 'checked', 'fact or opinion'],
  group: ['named', 'in part', 'unnamed', 'vague', 'documents', 'unsettled'],
  place:
    'country,territory,region,city,capital,district,continent,world region,conflict zone,island,sea,river,lake,mountain,desert,strait,site'.split(
      ',',
    ),
  density: ['first', 'section', 'all'],
  opens: ['hover', 'modifier', 'click'],
  theme: ['auto', 'light', 'dark'],
  hint: ['name', 'source', 'popup'],
  lookUp: ['forbidden', 'private', 'missing', 'invalid', 'offline', 'timeout', 'error'],
  lookUpProvider: ['off', 'wikipedia', 'kiwix'],
  contradict: ['position', 'born', 'died', 'quoted', 'role'],
  contradictKind: ['person', 'place'],
  kiwix: ['testing', 'found', 'no address', 'no server', 'no books', 'refused'],
  pack: ['used', 'older'],
  packProblem: packProblems,
  keptProblem: keptProblems,
};
const categories =
  'named individual,partially named,unnamed spokesperson,unnamed individual,unnamed group,generic class,named collective,document,hearsay,floating quote,unclear speaker'.split(
    ',',
  );

const placesIn = (text: string) => [...text.matchAll(/\$\d/g)].map(([place]) => place).sort();

test('both languages have the same keys, with the same places for values', () => {
  expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
  for (const [key, { message }] of Object.entries(english)) {
    expect(placesIn(german[key]?.message ?? ''), key).toEqual(placesIn(message));
  }
});

test('no text is empty and the two languages are not copies', () => {
  for (const { message } of [...Object.values(english), ...Object.values(german)]) {
    expect(message.trim()).not.toBe('');
  }
  const alike = Object.keys(english).filter(key => english[key]?.message === german[key]?.message);
  expect(alike.length).toBeLessThan(Object.keys(english).length / 10);
});

test('every text that the code asks for is there', () => {
  const asked = [...code.matchAll(/\bt\('([A-Za-z_]+)'/g)].map(([, key]) => key!);
  const counted = [...code.matchAll(/countWords\(t, '([A-Za-z]+)'/g)].flatMap(([, key]) => [
    `${key}_one`,
    `${key}_other`,
  ]);
  const named = [...manifest.matchAll(/__MSG_([A-Za-z]+)__/g)].map(([, key]) => key!);
  const composed = Object.entries(made).flatMap(([prefix, values]) =>
    values.map(value => messageKey(prefix, value)),
  );
  const kinds = categories.flatMap(value => [messageKey('category', value), messageKey('explain', value)]);
  for (const key of [...asked, ...counted, ...named, ...composed, ...kinds]) {
    expect(english, key).toHaveProperty(key);
  }
});

test('every text is used', () => {
  const composed = Object.entries(made).flatMap(([prefix, values]) =>
    values.flatMap(value => [
      messageKey(prefix, value),
      `${messageKey(prefix, value)}Hint`,
      `${messageKey(prefix, value)}Text`,
    ]),
  );
  const kinds = categories.flatMap(value => [messageKey('category', value), messageKey('explain', value)]);
  const isUsed = (key: string) =>
    composed.includes(key) ||
    kinds.includes(key) ||
    code.includes(`'${key}'`) ||
    code.includes(`'${key.replace(/_(?:one|other)$/, '')}'`) ||
    manifest.includes(`__MSG_${key}__`);
  expect(Object.keys(english).filter(key => !isUsed(key))).toEqual([]);
});
