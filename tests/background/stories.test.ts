// What the background remembers, with a database in memory: stories, people met before, the same words elsewhere, and
// that pages are read as ever where nothing can be remembered.
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createAnnotations } from '../../src/background/annotations';
import type { Asker } from '../../src/background/asker';
import { createKeptAnswers } from '../../src/background/kept-answers';
import { createStories, type Stories, type StoryEngine } from '../../src/background/stories';
import { modelFile } from '../../src/build/model-file';
import { annotate } from '../../src/engine/annotate';
import { explain } from '../../src/engine/explain';
import { openLexicon } from '../../src/lexicon/open';
import type { AnnotateRequest } from '../../src/messages/contract';
import type { Card } from '../../src/model/card';
import { createKeptArticles, type KeptArticles } from '../../src/store/kept-articles';
import { createKeptDatabase } from '../../src/store/kept-database';
import { rarityIn } from '../../src/stories/rarity';
import cases from '../cases/stories.json';

const name = 'kept-stories-test';
const told = cases.find(one => one.name === 'ferry on the Danube')!;
const requestOf = (
  article: { title: string; date: string; text: string },
  path: string,
): AnnotateRequest => ({
  text: `${article.title}\n\n${article.text}`,
  context: { title: article.title, date: article.date, url: `https://news.example/${path}` },
});
const first = requestOf(told.first, 'first');
const retold = requestOf(told.retold, 'retold');
const popup: Asker = { tab: null, frame: 0, url: 'moz-extension://x/popup.html', site: '', isPrivate: false };

let engine: StoryEngine;
let open: ReturnType<typeof createKeptDatabase>;
let kept: KeptArticles;
let stories: Stories;

beforeAll(async () => {
  const lexicon = openLexicon(await modelFile());
  engine = {
    articles: [],
    rarityOf: rarityIn(lexicon),
    annotate: ({ text, context }, met) => annotate(text, context, lexicon, met),
    explain: ({ annotation, request }, target, today) =>
      explain(annotation, request.text, target, lexicon, today),
  };
});

beforeEach(() => {
  open = createKeptDatabase(name);
  kept = createKeptArticles(open);
  stories = createStories(kept);
});

afterEach(async () => {
  (await open()).close();
  await deleteDB(name);
});

const answers = () =>
  createKeptAnswers({
    kept,
    engine: async () => engine,
    annotate: request => stories.annotate(request, engine),
    refuseTabs: ({ url }) => {
      if (!url.startsWith('moz-extension:')) throw new Error('refused');
    },
    onChange: async () => stories.changed(),
    today: () => '2026-11-22',
  });

/** The card of the first mention with these words, with what is remembered in it. */
async function cardOf(request: AnnotateRequest, surface: string): Promise<Card | null> {
  const annotation = await stories.annotate(request, engine);
  const of = { annotation, request };
  const index = annotation.mentions.findIndex(mention => mention.surface === surface);
  const target = { type: 'mention', index } as const;
  return stories.withEarlier(engine.explain(of, target, '2026-11-22'), of, target, engine);
}

test('a kept page is the story of its retelling, not of itself', async () => {
  expect(await answers().keep({ ...first, withText: false }, popup)).toBeNull();
  expect((await stories.annotate(retold, engine)).story).toMatchObject({ article: told.first.title });
  expect((await stories.annotate(first, engine)).story).toBeNull();
  expect(await answers().isKept({ context: first.context }, popup)).toMatchObject({ kept: true });
});

test('the card of a person met before says how they were introduced, on the page itself it does not', async () => {
  await answers().keep({ ...first, withText: false }, popup);
  const card = await cardOf(retold, 'Petar Dimov');
  expect(card).toMatchObject({ metBefore: [{ as: 'Captain', article: { title: told.first.title } }] });
  expect(await cardOf(first, 'Petar Dimov')).not.toHaveProperty('metBefore');
});

test('what is forgotten is not told any more', async () => {
  await answers().keep({ ...first, withText: false }, popup);
  await stories.annotate(retold, engine);
  await answers().forget({ ids: null }, popup);
  expect((await stories.annotate(retold, engine)).story).toBeNull();
});

test('the text is kept only where that is asked for', async () => {
  await answers().keep({ ...first, withText: false }, popup);
  const without = await answers().exportKept({ after: null }, popup);
  expect(without.articles[0]?.text).toBeNull();
  await answers().keep({ ...first, withText: true }, popup);
  const { articles } = await answers().exportKept({ after: null }, popup);
  expect(articles.map(({ text }) => text)).toEqual([first.text]);
});

test('an import takes what is sound, and tells how much was not', async () => {
  await answers().keep({ ...first, withText: false }, popup);
  const { articles } = await answers().exportKept({ after: null }, popup);
  await answers().forget({ ids: null }, popup);
  const answer = await answers().importKept({ articles: [...articles, { id: 7 }], more: false }, popup);
  expect(answer).toEqual({ added: 1, leftOut: 1, problem: null });
  expect((await stories.annotate(retold, engine)).story).not.toBeNull();
});

test('a tab may neither keep, read nor delete anything', async () => {
  const tab: Asker = { ...popup, tab: 3, url: 'https://news.example/' };
  const asked = answers();
  const asks: (() => unknown)[] = [
    () => asked.keep({ ...first, withText: true }, tab),
    () => asked.isKept({ context: {} }, tab),
    () => asked.listKept({ search: '', from: 0, most: 1 }, tab),
    () => asked.exportKept({ after: null }, tab),
    () => asked.importKept({ articles: [], more: false }, tab),
    () => asked.forget({ ids: null }, tab),
  ];
  for (const ask of asks) await expect((async () => ask())()).rejects.toThrow('refused');
});

test('without a database pages are read and explained as ever', async () => {
  stories = createStories(createKeptArticles(() => Promise.reject(new Error('none'))));
  const annotations = createAnnotations();
  const { annotation } = await annotations.annotate(retold, asked => stories.annotate(asked, engine));
  expect(annotation.story).toBeNull();
  expect(annotation.mentions.length).toBeGreaterThan(3);
  expect(await cardOf(retold, 'Petar Dimov')).toMatchObject({ title: 'Petar Dimov' });
});
