// Kept articles in a database in memory: what is written is there whole, what cannot be is refused in words, and
// what is damaged or from a later version costs only itself.
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type KeptArticle, keptBounds, type Signature } from '../../src/model/kept-article';
import { isKeptArticle } from '../../src/store/kept-article-check';
import { createKeptArticles, type KeptArticles } from '../../src/store/kept-articles';
import { createKeptDatabase, type KeptDatabase } from '../../src/store/kept-database';
import { packSignature, unpackSignature } from '../../src/store/kept-rows';
import { keptArticle } from './kept-samples';

const name = 'kept-test';
const keys = (...numbers: number[]) => Uint32Array.from(numbers);
const signature: Signature = {
  names: { keys: keys(7, 0xffffffff), strengths: Float32Array.of(0.25, 3) },
  words: { keys: keys(9), strengths: Float32Array.of(1.5) },
  shingles: keys(1, 2, 3),
};
const sign = () => signature;
const signed = (article: KeptArticle) => ({ article, signature });
const many = (count: number, prefix = 'many') =>
  Array.from({ length: count }, (_, at) =>
    signed(keptArticle({ id: `kept-${prefix}-${at}`, title: `${prefix} ${at}` })),
  );

let open: () => Promise<KeptDatabase>;
let kept: KeptArticles;

beforeEach(() => {
  open = createKeptDatabase(name);
  kept = createKeptArticles(open);
});

afterEach(async () => {
  vi.restoreAllMocks();
  (await open().catch(() => null))?.close();
  await deleteDB(name);
});

describe('keeping', () => {
  test('a kept article comes back as it was, with its signature', async () => {
    const article = keptArticle({ text: 'The whole text.', url: 'https://a.example/1' });
    expect(await kept.keep([signed(article)])).toBeNull();
    expect(await kept.read([article.id, 'kept-other'])).toEqual([article]);
    expect(await kept.has(article.id)).toBe(true);
    expect(await kept.signatures(sign)).toEqual([{ id: article.id, date: article.date, signature }]);
  });

  test('a page kept twice is there once, as it was kept last', async () => {
    await kept.keep([signed(keptArticle({ outlet: 'A' }))]);
    await kept.keep([signed(keptArticle({ outlet: 'B' })), signed(keptArticle({ outlet: 'C' }))]);
    expect(await kept.list('', 0, 10)).toMatchObject({ total: 1, rows: [{ outlet: 'C' }] });
  });

  test('two windows that write at once lose nothing', async () => {
    const other = createKeptArticles(createKeptDatabase(name));
    await Promise.all([kept.keep(many(40, 'one')), other.keep(many(40, 'two')), kept.remove(['kept-none'])]);
    const list = await kept.list('', 0, 10);
    expect(list.total).toBe(80);
    const { articles, units } = (await (await open()).get('totals', 'all')) as {
      articles: number;
      units: number;
    };
    expect({ articles, units }).toEqual({ articles: 80, units: list.units });
  });

  test('more than the bound is refused, and nothing of the batch is kept', async () => {
    await kept.keep(many(3));
    await (await open()).put('totals', { articles: keptBounds.articles - 1, units: 1000 }, 'all');
    expect(await kept.keep(many(2, 'over'))).toBe('full');
    expect(await kept.keep(many(2))).toBeNull();
    expect((await kept.list('over', 0, 10)).found).toBe(0);
    await (await open()).put('totals', { articles: 3, units: keptBounds.totalUnits }, 'all');
    expect(await kept.keep(many(1, 'large'))).toBe('full');
  });

  /** Lets each of the next transactions fail at its first writing, by the names of the errors. */
  const refuse = async (...names: readonly string[]) => {
    const database = await open();
    const left = names.map(name => new DOMException('refused', name));
    const { transaction } = database;
    vi.spyOn(database, 'transaction').mockImplementation(((...asked: Parameters<typeof transaction>) => {
      const error = left.shift();
      if (!error) return transaction.apply(database, asked);
      const real = transaction.apply(database, asked);
      real.done.catch(() => undefined);
      return {
        objectStore: (table: 'rows') => ({
          get: (key: string) => real.objectStore(table).get(key),
          getAll: () => real.objectStore(table).getAll(),
          put: () => Promise.reject(error),
        }),
        done: real.done,
      };
    }) as unknown as typeof transaction);
  };

  test('a full disk is told as such', async () => {
    await refuse('QuotaExceededError');
    expect(await kept.keep(many(1))).toBe('storage full');
  });

  test('and told again where the browser first lets nothing be written at all, or there is room again', async () => {
    await refuse('InvalidStateError', 'QuotaExceededError', 'InvalidStateError');
    expect(await kept.keep(many(1))).toBe('storage full');
    expect(await kept.keep(many(1))).toBeNull();
  });
});

describe('the list', () => {
  test('is searched by title, outlet and names, and comes in parts, the newest first', async () => {
    const ana = {
      kind: 'person',
      name: 'Ana Petrovic',
      entity: null,
      introducedAs: null,
      mentions: 1,
    } as const;
    await kept.keep([
      signed(keptArticle({ id: 'kept-1', title: 'Ferry aground', outlet: 'Courier', keptAt: '2026-01-01' })),
      signed(keptArticle({ id: 'kept-2', title: 'Strike', names: [ana], keptAt: '2026-03-01' })),
      signed(keptArticle({ id: 'kept-3', title: 'Flood', outlet: 'Courier', keptAt: '2026-02-01' })),
    ]);
    const ids = async (search: string, from = 0, most = 10) =>
      (await kept.list(search, from, most)).rows.map(({ id }) => id);
    expect(await ids('')).toEqual(['kept-2', 'kept-3', 'kept-1']);
    expect(await ids('', 1, 1)).toEqual(['kept-3']);
    expect(await ids('COURIER aground')).toEqual(['kept-1']);
    expect(await ids('petrovic')).toEqual(['kept-2']);
    expect(await ids('nobody')).toEqual([]);
  });

  test('an export walks over all of them in parts', async () => {
    await kept.keep(many(25));
    const found: string[] = [];
    let after: string | null = null;
    do {
      const part: Awaited<ReturnType<KeptArticles['after']>> = await kept.after(after, 10);
      found.push(...part.articles.map(({ id }) => id));
      after = part.next;
    } while (after !== null);
    expect(new Set(found).size).toBe(25);
    expect(found).toHaveLength(25);
  });

  test('what was removed is gone from every table', async () => {
    await kept.keep(many(5));
    await kept.remove(['kept-many-1', 'kept-many-2']);
    expect((await kept.list('', 0, 10)).total).toBe(3);
    expect(await kept.signatures(sign)).toHaveLength(3);
    await kept.removeAll();
    expect(await kept.list('', 0, 10)).toMatchObject({ total: 0, units: 0 });
    expect(await kept.keep(many(1))).toBeNull();
  });
});

describe('what is not sound', () => {
  test('damaged rows and rows from the future are passed over, counted, and left alone', async () => {
    await kept.keep(many(3));
    const database = await open();
    await database.put('rows', { broken: true }, 'kept-many-0');
    await database.put('rows', { version: 2, id: 'kept-many-1', story: {} }, 'kept-many-1');
    await database.put('articles', { version: 2 }, 'kept-many-1');
    await database.put('articles', 'rubbish', 'kept-many-0');
    expect(await kept.list('', 0, 10)).toMatchObject({ total: 1, unreadable: 2, problem: null });
    expect(await kept.read(['kept-many-0', 'kept-many-1', 'kept-many-2'])).toHaveLength(1);
    expect(await kept.keep([signed(keptArticle({ id: 'kept-many-1' }))])).toBe('later version');
    expect(await kept.keep([signed(keptArticle({ id: 'kept-many-0' }))])).toBeNull();
    expect(await database.get('articles', 'kept-many-1')).toEqual({ version: 2 });
  });

  test('a signature that is missing or damaged is made anew', async () => {
    await kept.keep(many(3));
    const database = await open();
    await database.delete('signatures', 'kept-many-0');
    await database.put(
      'signatures',
      { version: 1, id: 'kept-many-1', date: null, packed: keys(5, 5) },
      'kept-many-1',
    );
    const remade: string[] = [];
    const found = await kept.signatures(article => {
      remade.push(article.id);
      return signature;
    });
    expect(remade).toEqual(['kept-many-0', 'kept-many-1']);
    expect(found).toHaveLength(3);
    await kept.signatures(() => {
      throw new Error('made anew twice');
    });
  });

  test('totals that are damaged are counted anew', async () => {
    await kept.keep(many(4));
    const database = await open();
    const before = await database.get('totals', 'all');
    await database.put('totals', { articles: 'many' }, 'all');
    await kept.keep(many(4));
    expect(await database.get('totals', 'all')).toEqual(before);
  });

  test('a database of a later version is not touched', async () => {
    (await open()).close();
    (await openDB(name, 9)).close();
    const later = createKeptArticles(createKeptDatabase(name));
    expect(await later.keep(many(1))).toBe('later version');
    expect(await later.list('', 0, 10)).toMatchObject({ rows: [], problem: 'later version' });
  });

  test('no database at all is told as such', async () => {
    const none = createKeptArticles(() => Promise.reject(new DOMException('no', 'InvalidStateError')));
    expect(await none.keep(many(1))).toBe('unavailable');
    expect((await none.list('', 0, 10)).problem).toBe('unavailable');
  });

  test('a connection that gives way to a later version is opened again', async () => {
    await kept.keep(many(1));
    const later = await openDB(name, 2);
    later.close();
    await deleteDB(name);
    expect(await kept.keep(many(2))).toBeNull();
    expect((await kept.list('', 0, 10)).total).toBe(2);
  });
});

test('a signature comes out of its row as it went in', () => {
  const indexed = { id: 'kept-1', date: null, signature };
  expect(unpackSignature(structuredClone(packSignature(indexed)))).toEqual(indexed);
  for (const damaged of [
    null,
    {},
    { ...packSignature(indexed), version: 2 },
    { ...packSignature(indexed), packed: [1] },
  ])
    expect(unpackSignature(damaged)).toBeNull();
});

test('only what is whole and within its bounds is a kept article', () => {
  const sound = keptArticle({
    names: [{ kind: 'person', name: 'Ana', entity: null, introducedAs: 'mayor', mentions: 2 }],
    quotes: [{ words: 'So be it', speaker: { name: 'Ana', entity: null, category: 'named individual' } }],
    sources: [{ name: 'Ana', category: 'named individual', statements: 1 }],
    words: [{ word: 'flood', times: 3 }],
  });
  expect(isKeptArticle(sound)).toBe(true);
  const broken: object[] = [
    { version: 2 },
    { id: '' },
    { id: 'article-russia-syria-2015' },
    { title: 7 },
    { title: 'x'.repeat(keptBounds.titleUnits + 1) },
    { url: 'javascript:alert(1)' },
    { date: 'yesterday' },
    { date: '2015-02-31' },
    { keptAt: '2026-99-99' },
    { names: [{ ...sound.names[0], kind: 'ship' }] },
    { names: Array(keptBounds.names + 1).fill(sound.names[0]) },
    { quotes: [{ words: 'So be it' }] },
    { sources: [{ ...sound.sources[0], category: 'liar' }] },
    { words: [{ word: 'flood', times: 0 }] },
    { text: 3 },
  ];
  for (const fields of broken)
    expect(isKeptArticle({ ...sound, ...fields }), JSON.stringify(fields)).toBe(false);
});
