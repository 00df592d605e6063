// The settings of kept articles without a page: what is asked of the background, in which parts, and what is said.
import { beforeEach, expect, test } from 'vitest';
import type { Caller } from '../../src/messages/caller';
import type { BackgroundCalls } from '../../src/messages/contract';
import { articlesAMessage } from '../../src/messages/kept-calls';
import type { KeptArticle, KeptList, KeptProblem } from '../../src/model/kept-article';
import { createKeptSettings, type KeptSettings } from '../../src/options/kept-settings';
import { readKeptFile } from '../../src/store/kept-file';
import { readMessages } from '../gallery/read-messages';
import { keptArticle } from '../store/kept-samples';

const t = readMessages();
let there: Map<string, KeptArticle>;
let problem: KeptProblem | null;
let saved: string;
let messages: number;
let settings: KeptSettings;

const handlers: { readonly [Name in keyof BackgroundCalls]?: (ask: never) => unknown } = {
  listKept: ({ search, most }: { search: string; most: number }): KeptList => {
    const found = [...there.values()].filter(({ title }) => title.includes(search));
    const rows = found.slice(0, most).map(article => ({ ...article, people: 0, quotes: 0, hasText: false }));
    return { rows, found: found.length, total: there.size, units: 1, unreadable: 0, problem: null };
  },
  forget: ({ ids }: { ids: readonly string[] | null }) => {
    for (const id of ids ?? [...there.keys()]) there.delete(id);
    return null;
  },
  exportKept: ({ after }: { after: string | null }) => {
    const rest = [...there.values()].filter(({ id }) => after === null || id > after).slice(0, 7);
    return { articles: rest, next: rest.length < 7 ? null : rest.at(-1)?.id };
  },
  importKept: ({ articles }: { articles: readonly KeptArticle[] }) => {
    messages += 1;
    expect(articles.length).toBeLessThanOrEqual(articlesAMessage);
    if (problem) return { added: 0, leftOut: 0, problem };
    const sound = articles.filter(({ id }) => id);
    for (const article of sound) there.set(article.id, article);
    return { added: sound.length, leftOut: articles.length - sound.length, problem: null };
  },
};

beforeEach(async () => {
  there = new Map(
    Array.from({ length: 25 }, (_, at) => {
      const id = `kept-${String(at).padStart(3, '0')}`;
      return [id, keptArticle({ id, title: `Title ${at}` })];
    }),
  );
  problem = null;
  saved = '';
  messages = 0;
  const call = (async (name: keyof BackgroundCalls, ask: never) => {
    const handler = handlers[name];
    if (!handler) throw new Error('nobody answers');
    return handler(ask);
  }) as Caller<BackgroundCalls>;
  settings = createKeptSettings({
    call,
    t,
    saveFile: parts => {
      saved = parts.join('');
    },
    onChanged: () => undefined,
  });
  await settings.refresh();
});

const settled = () => new Promise(resolve => setTimeout(resolve));
const file = (text: string) => ({ text: async () => text }) as File;
const importing = async (text: string) => {
  settings.actions.onImport(file(text));
  await settled();
};

test('the list shows some, then more, and what fits a search', async () => {
  expect(settings.view().list?.rows).toHaveLength(20);
  settings.actions.onMore();
  await settled();
  expect(settings.view().list?.rows).toHaveLength(25);
  settings.actions.onSearch('Title 7');
  await settled();
  expect(settings.view().list).toMatchObject({ found: 1, total: 25 });
});

test('what is exported can be imported again, whole', async () => {
  settings.actions.onExport();
  await settled();
  const before = [...there.values()];
  expect(readKeptFile(saved)).toEqual(before);
  settings.actions.onForgetAll();
  await settled();
  expect(settings.view().list?.total).toBe(0);
  await importing(saved);
  expect([...there.values()]).toEqual(before);
  expect(settings.view().said).toEqual({ text: '25 articles imported.', isProblem: false });
});

test('a long import goes over in parts, and says what was left out', async () => {
  const articles = Array.from({ length: 250 }, (_, at) => keptArticle({ id: `kept-x${at}` }));
  await importing(
    JSON.stringify({ format: 'newsgloss articles', version: 1, articles: [...articles, { id: '' }] }),
  );
  expect(messages).toBe(3);
  expect(there.size).toBe(275);
  expect(settings.view().said).toEqual({ text: t('keptImportedPartly', '250', '1'), isProblem: true });
});

test('a file of another kind, of a later version, and a full store are each told', async () => {
  for (const foreign of ['no json', '[]', '{"format":"newsgloss backup","version":1}']) {
    await importing(foreign);
    expect(settings.view().said?.text).toBe(t('keptForeign'));
  }
  await importing('{"format":"newsgloss articles","version":2,"articles":[]}');
  expect(settings.view().said?.text).toBe(t('importLater'));
  problem = 'full';
  await importing(JSON.stringify({ format: 'newsgloss articles', version: 1, articles: [keptArticle()] }));
  expect(settings.view().said).toEqual({ text: t('keptProblemFull'), isProblem: true });
  expect(there.size).toBe(25);
});

test('one article is deleted, and a reset deletes all', async () => {
  settings.actions.onForget('kept-003');
  await settled();
  expect(there.has('kept-003')).toBe(false);
  await settings.reset();
  expect(settings.view()).toMatchObject({ list: { total: 0 }, said: null });
});
