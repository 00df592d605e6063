// Settings over storage that is damaged, full, from the future, or written by two at once.
import { describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../src/model/settings';
import { createSettingsStore } from '../../src/store/settings-store';
import { createMemoryArea } from './memory-area';

const open = (sync: Record<string, unknown> = {}, local: Record<string, unknown> = {}, maxItems = Infinity) =>
  createSettingsStore({ sync: createMemoryArea(sync, maxItems), local: createMemoryArea(local) });

const withSite = (site: string) => (now: Settings) => ({ ...now, sitesOff: [...now.sitesOff, site] });
const withName = (name: string) => (now: Settings) => ({ ...now, neverMark: [...now.neverMark, name] });

describe('reading', () => {
  test('nothing stored gives the defaults', async () => {
    expect(await open().read()).toEqual(defaultSettings);
  });

  test('a damaged or future value costs only itself', async () => {
    const store = open({
      'setting.dwellMs': 'soon',
      'setting.density': 'paragraph',
      'setting.theme': 'dark',
      'setting.family.place': false,
      'off:news.example': 'news.example',
      'off:broken.example': 7,
    });
    expect(await store.read()).toEqual({
      ...defaultSettings,
      theme: 'dark',
      families: { ...defaultSettings.families, place: false },
      sitesOff: ['news.example'],
    });
  });

  test.each([-1, 2001, Number.NaN, Infinity])('a dwell of %d is not taken', async dwellMs => {
    expect((await open({ 'setting.dwellMs': dwellMs }).read()).dwellMs).toBe(defaultSettings.dwellMs);
  });
});

describe('changing', () => {
  test('what is written is read', async () => {
    const store = open();
    await store.change(now => ({ ...now, dwellMs: 0, opens: 'click', theme: 'light' }));
    await store.change(withSite('news.example'));
    expect(await store.read()).toEqual({
      ...defaultSettings,
      dwellMs: 0,
      opens: 'click',
      theme: 'light',
      sitesOff: ['news.example'],
    });
  });

  test('only what the edit changed is written', async () => {
    const sync: Record<string, unknown> = {};
    await open(sync).change(now => ({ ...now, theme: 'dark' }));
    expect(sync).toEqual({ 'setting.theme': 'dark' });
  });

  test('two stores that write at once lose nothing of each other', async () => {
    const sync: Record<string, unknown> = {};
    const [one, two] = [open(sync), open(sync)];
    await Promise.all([
      one.change(withSite('a.example')),
      two.change(withSite('b.example')),
      one.change(withName('May')),
      two.change(now => ({ ...now, density: 'all' })),
    ]);
    const read = await one.read();
    expect(read.sitesOff).toEqual(['a.example', 'b.example']);
    expect(read.neverMark).toEqual(['May']);
    expect(read.density).toBe('all');
  });

  test('keys of another version stay where they are', async () => {
    const sync: Record<string, unknown> = { 'setting.voice': 'loud', 'setting.theme': 'sepia' };
    const store = open(sync);
    await store.change(now => ({ ...now, density: 'all' }));
    expect(sync['setting.voice']).toBe('loud');
    expect(sync['setting.theme']).toBe('sepia');
  });

  test('a name is listed once, as it was written first or last, and goes without regard to case', async () => {
    const store = open();
    await store.change(withName('May'));
    await store.change(withName('MAY'));
    expect((await store.read()).neverMark).toEqual(['MAY']);
    await store.change(now => ({ ...now, neverMark: [] }));
    expect((await store.read()).neverMark).toEqual([]);
  });

  test('a change that fails does not stop the next', async () => {
    const store = open();
    const failing = store.change(() => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await store.change(withSite('a.example'));
    expect((await store.read()).sitesOff).toEqual(['a.example']);
  });
});

describe('sync that is full or missing', () => {
  test('a long list goes on in local storage and is read as one', async () => {
    const sync: Record<string, unknown> = {};
    const local: Record<string, unknown> = {};
    const store = open(sync, local);
    const names = Array.from({ length: 399 }, (_, index) => `Name ${index}`);
    await store.change(now => ({ ...now, neverMark: names }));
    await store.change(withName('One'));
    await store.change(withName('Two'));
    expect(Object.keys(sync)).toHaveLength(400);
    expect(Object.keys(local)).toEqual(['never:two']);
    expect((await store.read()).neverMark).toHaveLength(401);
    await store.change(now => ({ ...now, neverMark: [] }));
    expect([sync, local]).toEqual([{}, {}]);
  });

  test('a refused write lands in local storage', async () => {
    const local: Record<string, unknown> = {};
    const store = open({}, local, 0);
    await store.change(now => ({ ...now, theme: 'dark' }));
    expect(local).toEqual({ 'setting.theme': 'dark' });
    expect((await store.read()).theme).toBe('dark');
  });

  test('a value that could not be synced wins over the older one that was', async () => {
    const sync: Record<string, unknown> = { 'setting.theme': 'light' };
    const store = open(sync, {}, 0);
    await store.change(now => ({ ...now, theme: 'dark' }));
    expect((await store.read()).theme).toBe('dark');
  });
});

test('only setting keys concern the settings', () => {
  const store = open();
  expect(store.concerns(['own:own-1', 'corrections'])).toBe(false);
  expect(store.concerns(['own:own-1', 'off:a.example'])).toBe(true);
});
