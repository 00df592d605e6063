// A checked annotation with each fault an editor can make, and the sentence that names it.
import { expect, test } from 'vitest';
import { checkArticle } from '../../src/build/articles/check-article';
import { lineOfPlace } from '../../src/build/articles/line-of-place';
import { newsPage } from '../../src/build/articles/news-page';
import { readReferenceArticles } from '../../src/build/articles/reference-article';
import { unknownEntities } from '../../src/build/check-seeds';
import { fromRoot } from '../../src/build/paths';

const text = 'Talks resume\n\nCook said “no”.';
const sound = {
  id: 'a',
  title: 'Talks resume',
  date: '2020-01-01',
  mentions: [{ start: 14, end: 18, surface: 'Cook', kind: 'person', entity: null }],
  sources: [
    {
      start: 14,
      end: 18,
      surface: 'Cook',
      category: 'named individual',
      cue: { start: 19, end: 23, surface: 'said' },
      condition: null,
    },
  ],
  roles: [],
  unclear: [],
  neverIntroduced: [{ start: 14, end: 18, surface: 'Cook' }],
};

test('a sound annotation has no fault', () => {
  expect(checkArticle(sound, text, 'a')).toEqual([]);
});

const mention = sound.mentions[0]!;
const source = sound.sources[0]!;
test.each([
  [[], 'is no JSON object'],
  [{ ...sound, id: 'b' }, 'id: is "b", but the file is called a.json'],
  [{ ...sound, date: 'May 2020' }, 'date: is no day, YYYY-MM-DD'],
  [
    { ...sound, mentions: [{ ...mention, start: 13 }] },
    'mentions[0]: surface is "Cook", but the text says "\nCook"',
  ],
  [
    { ...sound, mentions: [{ ...mention, end: 99 }] },
    'mentions[0]: start 14 and end 99 are no span of the text',
  ],
  [
    { ...sound, mentions: [{ ...mention, kind: 'thing' }] },
    'mentions[0].kind: "thing" is none of: person, place, organisation',
  ],
  [{ ...sound, mentions: [{ ...mention, entity: 5 }] }, 'mentions[0].entity: is neither an id nor null'],
  [
    { ...sound, mentions: [mention, { start: 0, end: 5, surface: 'Talks', kind: 'place', entity: null }] },
    'mentions[1]: stands before the one above it',
  ],
  [
    { ...sound, sources: [{ ...source, cue: { start: 19, end: 23, surface: 'says' } }] },
    'sources[0].cue: surface is "says", but the text says "said"',
  ],
  [{ ...sound, roles: undefined }, 'roles: is no list'],
])('fault %#', (broken, sentence) => {
  expect(checkArticle(broken, text, 'a')).toContain(sentence);
});

test('a fault is told with the line it stands in, or that of what it is missing from', () => {
  const json = `{
  "id": "a", "title": "Is \\"[3\\": {",
  "mentions": [
    {"start": 1, "kind": "place"},
    {"start": 2,
     "kind":
       "thing", "cue": {"end": 3}}
  ],
  "roles": []
}`;
  for (const [place, line] of [
    ['id', 2],
    ['title', 2],
    ['mentions', 3],
    ['mentions[0].kind', 4],
    ['mentions[1]', 5],
    ['mentions[1].kind', 7],
    ['mentions[1].cue.end', 7],
    ['mentions[1].entity', 5],
    ['roles', 9],
    ['sources', 1],
  ] as const) {
    expect(lineOfPlace(json, place), place).toBe(line);
  }
});

test('an entity that no table holds is named with its place', () => {
  const article = {
    text,
    json: '{\n"mentions": [\n{"entity": "Q0"}\n]\n}',
    checked: { ...sound, mentions: [{ ...mention, kind: 'person' as const, entity: 'Q0' }] },
  };
  expect(unknownEntities(article as never, () => false)).toEqual([
    'a.json:3: mentions[0].entity: no table holds Q0 ("Cook")',
  ]);
});

test('the shipped articles are sound, and their page carries every word', () => {
  const articles = readReferenceArticles(fromRoot('seeds', 'articles'));
  expect(articles.map(({ checked }) => checked.id)).toContain('russia-syria-2015');
  for (const article of articles) {
    const page = newsPage(article);
    for (const paragraph of article.text.split(/\n+/))
      expect(page).toContain(paragraph.trim().replaceAll('&', '&amp;'));
    expect(page).toContain(`"datePublished":"${article.checked.date}`);
  }
});
