// What is stored, and what goes wrong with it, in the extension as it ships: damaged facts, damaged settings and such of
// a later version, a full storage, many who write at once, no network. Nothing the reader made is lost, and what
// cannot be done is said.
import { createHash, randomUUID } from 'node:crypto';
import { cp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PageState } from '../../src/messages/contract';
import type { Settings } from '../../src/model/settings';
import { builtExtension } from './harness/built-extension';
import type { BrowserName } from './harness/driver';
import { eventually } from './harness/eventually';
import { inBrowsers } from './harness/in-browsers';
import { askTab, openCard, painted } from './harness/on-page';
import { newsPage } from './news-pages';

/** An expression that asks the background as a page of the extension does. */
const ask = (call: string, asked: unknown = null) =>
  `browser.runtime.sendMessage(${JSON.stringify({ newsgloss: 1, call, ask: asked })})`;

/** Byte of a model's version, as `lexicon/format.ts` draws it. */
const versionAt = 4;

inBrowsers(
  'what is stored',
  stage => {
    const inBackground = <T>(expression: string) => stage.browser.inBackground<T>(expression);
    const popupWords = () =>
      stage.browser.inPopup<string>(`document.body.innerText.replace(/\\s+/g, ' ')`).catch(() => '');
    /** Asked from a page of the extension: a background does not hear itself. */
    const asPage = async <T>(expression: string) => {
      const reply = await stage.browser.inPopup<{ answer?: T; error?: string }>(expression);
      if (reply.error !== undefined) throw new Error(reply.error);
      return reply.answer as T;
    };
    /** Puts values of these lengths into a storage area until it takes no more. */
    const fill = (area: string, lengths: readonly number[]) =>
      inBackground(`(async () => {
        // Letters by chance: Firefox packs what it stores.
        const letters = length => {
          const bytes = new Uint8Array(length);
          for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
          return Array.from(bytes, byte => String.fromCharCode(33 + (byte % 90))).join('');
        };
        for (const length of ${JSON.stringify(lengths)}) {
          const value = letters(length);
          for (let i = 0; i < 600; i++) {
            const filled = browser.storage.${area}.set({ ['filler' + length + '.' + i]: value });
            if (!(await filled.then(() => true, () => false))) break;
          }
        }
      })()`);
    /** The same for kept articles, each refusal told as what it is. Answers how many there was room for. */
    const fillWithArticles = async () => {
      let kept = 0;
      let refused = 0;
      for (const length of [200_000, 20_000, 2000, 200]) {
        for (let i = 0, isRefused = false; !isRefused && i < 150; i++) {
          const { problem } = await asPage<{ problem: string | null }>(`(async () => {
            const bytes = new Uint8Array(${length});
            for (let at = 0; at < ${length}; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
            const article = {
              version: 1, id: 'kept-filler-${length}-${i}', title: 'Filler', outlet: '', date: null, url: '',
              keptAt: '2026-01-01', names: [], quotes: [], sources: [], words: [],
              text: Array.from(bytes, byte => String.fromCharCode(33 + (byte % 90))).join(''),
            };
            const ask = { articles: [article], more: true };
            return browser.runtime.sendMessage({ newsgloss: 1, call: 'importKept', ask });
          })()`);
          if (problem !== null) expect(problem).toBe('storage full');
          isRefused = problem !== null;
          if (isRefused) refused += 1;
          else kept += 1;
        }
      }
      expect(refused).toBeGreaterThan(0);
      return kept;
    };
    const keptArticles = async () =>
      (await asPage<{ total: number }>(ask('listKept', { search: '', from: 0, most: 1 }))).total;
    /** As after the installation; a test that is run again begins so too. */
    const empty = async () => {
      await inBackground('Promise.all([browser.storage.local.clear(), browser.storage.sync.clear()])');
      await asPage(ask('forget', { ids: null }));
    };
    const closePopup = () =>
      stage.browser.inPopup('(setTimeout(() => window.close(), 20), null)').catch(() => null);
    const reopenPopup = async () => {
      await closePopup();
      await eventually(
        () =>
          stage.browser.inPopup('1').then(
            () => false,
            () => true,
          ),
        Boolean,
      );
      await stage.browser.openPopup();
    };
    const settings = () => asPage<Settings>(ask('settings'));

    beforeAll(async () => {
      await stage.browser.open(stage.site.serve('/news', newsPage()));
      await eventually(
        () => painted(stage.browser),
        found => found.includes('Ash Carter'),
      );
    });

    beforeEach(async () => {
      await reopenPopup();
      await empty();
    });

    it('settings that are damaged or of a later version cost only themselves, and stay as they are', async () => {
      const stored = {
        'setting.dwellMs': 'soon',
        'setting.density': { of: 'later' },
        'setting.opens': 'click',
        'setting.aura': 9,
        'off:a.example': 3,
        'never:harrow gate': 'Harrow Gate',
      };
      await inBackground(`browser.storage.sync.set(${JSON.stringify(stored)})`);
      expect(await settings()).toMatchObject({
        dwellMs: 300,
        density: 'first',
        opens: 'click',
        sitesOff: [],
        neverMark: ['Harrow Gate'],
      });
      await asPage(ask('neverMark', { name: 'Ellen Brandt' }));
      expect((await settings()).neverMark).toEqual(['Ellen Brandt', 'Harrow Gate']);
      const kept = await inBackground<Record<string, unknown>>('browser.storage.sync.get(null)');
      expect(kept).toMatchObject(stored);
    });

    it('nothing is lost where many write at once', async () => {
      const names = Array.from({ length: 30 }, (_, i) => `Name ${i}`);
      const calls = names.map((name, i) =>
        i % 2 === 0 ? ask('neverMark', { name }) : ask('siteOff', { host: `${i}.example`, off: true }),
      );
      // The last writes past the background, as a page of the extension may.
      const aside = `browser.storage.sync.set({ 'never:of another page': 'Of another page' })`;
      await stage.browser.inPopup(`Promise.all([${[...calls, aside].join(',')}])`);
      const { neverMark, sitesOff } = await settings();
      for (const name of names.filter((_, i) => i % 2 === 0)) expect(neverMark).toContain(name);
      expect(neverMark).toContain('Of another page');
      expect(sitesOff).toHaveLength(15);
    });

    it('a full sync area is gone round, and what was there stays', async () => {
      await fill('sync', [7000, 100]);
      const before = await settings();
      await asPage(ask('neverMark', { name: `Long ${'name '.repeat(60)}` }));
      await asPage(ask('siteOff', { host: `${'long.'.repeat(40)}example`, off: true }));
      const after = await settings();
      expect(after.neverMark).toEqual(expect.arrayContaining([...before.neverMark]));
      expect(after.neverMark).toHaveLength(before.neverMark.length + 1);
      expect(after.sitesOff).toHaveLength(before.sitesOff.length + 1);
    });

    it('what cannot be stored is said in the popup until it can, and nothing is lost', async () => {
      await asPage(ask('neverMark', { name: 'Harrow Gate' }));
      const before = await settings();
      try {
        await fill('sync', [7000, 100, 1]);
        await fill('local', [1_000_000, 10_000, 100, 1]);
        // Firefox does not say why.
        await expect(asPage(ask('neverMark', { name: 'Too much' }))).rejects.toThrow(/quota|unexpected/i);
        await reopenPopup();
        await eventually(popupWords, shown => shown.includes('was not saved'));
        const kept = await fillWithArticles();
        // Firefox gives a database room back at times of its own, which one short article can find.
        if (stage.browser.name === 'chromium') {
          await eventually(popupWords, shown => shown.includes('Use as reference article'));
          await stage.browser.inPopup(`document.querySelector('.keep-button').click()`);
          await eventually(popupWords, shown => shown.includes('Not kept: the browser has no room left'));
        }
        expect(await settings()).toEqual(before);
        expect(await keptArticles()).toBe(kept);
      } finally {
        await empty();
      }
      await asPage(ask('neverMark', { name: 'Enough' }));
      await reopenPopup();
      await eventually(popupWords, shown => shown.includes('Ash Carter') && !shown.includes('was not saved'));
    });

    it('reads and explains without a network', async () => {
      await stage.browser.offline(true);
      try {
        await stage.browser.stopBackground();
        expect((await openCard(stage.browser, 'Ash Carter')).text).toContain('Defense');
      } finally {
        await stage.browser.offline(false);
      }
    });

    it('reader view is closed to extensions, and the popup says so', async () => {
      const url = stage.site.serve('/news/reader', newsPage());
      // Chromium opens a distilled page by the hash of its address alone.
      const host = `${randomUUID()}_${createHash('sha256').update(url).digest('hex')}`;
      const view =
        stage.browser.name === 'firefox' ? 'about:reader?url=' : `chrome-distiller://${host}/?url=`;
      await closePopup();
      await stage.browser.open(view + encodeURIComponent(url));
      if (stage.browser.name === 'chromium') {
        const shown = () => stage.browser.evaluate<string>('document.body.innerText');
        await eventually(shown, text => text.includes('Ash Carter'));
        expect(await painted(stage.browser)).toEqual([]);
      }
      await stage.browser.openPopup();
      // Chromium does not tell an extension which of its pages this is.
      const told =
        stage.browser.name === 'firefox' ? 'Leave it, and Newsgloss reads' : 'Browsers keep extensions away';
      await eventually(popupWords, shown => shown.includes(told));
    });

    it('throws nothing', () => {
      expect(stage.browser.takeErrors()).toEqual([]);
    });
  },
  builtExtension,
  { storageMb: 20, hasReaderView: true },
);

describe('facts that cannot be read', () => {
  const folders: string[] = [];
  const cutCopy = async (name: BrowserName) => `${await builtExtension(name)}-cut`;
  afterAll(() => Promise.all(folders.map(folder => rm(folder, { recursive: true, force: true }))));

  inBrowsers(
    'a model that is cut short',
    stage => {
      it('is told by the page and by the popup', async () => {
        await stage.browser.open(stage.site.serve('/news', newsPage()));
        await eventually(
          () => askTab<PageState>(stage.browser, 'state'),
          ({ status }) => status === 'no facts',
        );
        expect(await painted(stage.browser)).toEqual([]);
        await stage.browser.openPopup();
        await eventually(
          () => stage.browser.inPopup<string>('document.body.innerText').catch(() => ''),
          shown => shown.includes('The file of facts is damaged'),
        );
        expect(stage.browser.takeErrors()).toEqual([]);
      });

      it('of another version is told as well, and a sound one is read by the next background', async () => {
        const whole = await readFile(join(await builtExtension(stage.browser.name), 'model.bin'));
        const foreign = Buffer.from(whole);
        foreign.writeUInt32LE(foreign.readUInt32LE(versionAt) + 1, versionAt);
        const file = join(await cutCopy(stage.browser.name), 'model.bin');
        const status = async () => (await askTab<PageState>(stage.browser, 'state')).status;
        await writeFile(file, foreign);
        await stage.browser.stopBackground();
        await stage.browser.open(stage.site.serve('/news/later', newsPage()));
        await eventually(status, found => found === 'no facts');
        expect(await painted(stage.browser)).toEqual([]);
        await writeFile(file, whole);
        await stage.browser.stopBackground();
        await stage.browser.open(stage.site.serve('/news/sound', newsPage()));
        await eventually(
          () => painted(stage.browser),
          found => found.includes('Ash Carter'),
        );
        expect(stage.browser.takeErrors()).toEqual([]);
      });
    },
    async name => {
      const folder = await cutCopy(name);
      folders.push(folder);
      await rm(folder, { recursive: true, force: true });
      await cp(await builtExtension(name), folder, { recursive: true });
      const file = await open(join(folder, 'model.bin'), 'r+');
      await file.truncate((await file.stat()).size >> 1);
      await file.close();
      return folder;
    },
  );
});
