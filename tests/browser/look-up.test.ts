// What leaves the machine, counted by a proxy that every request to another one goes through: nothing in a whole
// session of reading, one request for one look-up once the reader has opted in, none for the same look-up again.
import { beforeAll, expect, it } from 'vitest';
import { newsPage } from '../../src/build/articles/news-page';
import { readReferenceArticle } from '../../src/build/articles/reference-article';
import { fromRoot } from '../../src/build/paths';
import type { LookupChoice } from '../../src/model/lookup';
import { samplePicture } from '../gallery/sample-look-ups';
import { subjectOf } from '../lookup/recorded';
import { builtExtension } from './harness/built-extension';
import type { ShownCard } from './harness/driver';
import { eventually } from './harness/eventually';
import { inBrowsers } from './harness/in-browsers';
import { openCard, untilNoCard, whereIs } from './harness/on-page';
import type { OutsideAnswer, OutsideRequest } from './harness/outside';

const article = readReferenceArticle(fromRoot('seeds', 'articles'), 'russia-syria-2015');
const name = 'Sergei Shoygu';
const button = 'Look this up';

function wikipedia({ host, url }: OutsideRequest): OutsideAnswer {
  if (host === 'upload.wikimedia.org')
    return { headers: { 'content-type': 'image/png' }, body: Buffer.from(samplePicture, 'base64') };
  const titles = (url.searchParams.get('titles') ?? '').split('|');
  const pages = titles.map((title, index) => ({
    pageid: index + 1,
    ns: 0,
    title,
    extract: `${title} (born 21 May 1955) is told of in a sentence of the tests.`,
    description: 'Politician (born 1955)',
    thumbnail: { source: 'https://upload.wikimedia.org/picture.png', width: 40, height: 52 },
    pageimage: 'Picture.png',
    pagelanguagehtmlcode: 'en',
    canonicalurl: `https://en.wikipedia.org/wiki/${encodeURIComponent(title)}`,
  }));
  return {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ batchcomplete: true, query: { pages } }),
  };
}

function kiwix({ url }: OutsideRequest): OutsideAnswer {
  if (url.pathname === '/catalog/v2/entries') {
    const entry = '<title>Test wikipedia</title><link type="text/html" href="/content/wikipedia_en_test" />';
    return { body: `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>` };
  }
  if (url.pathname === '/suggest') {
    const found = { kind: 'path', value: url.searchParams.get('term'), path: 'Sergei_Shoigu' };
    return { headers: { 'content-type': 'application/json' }, body: JSON.stringify([found]) };
  }
  const text = '<p>Sergei Shoigu (born 21 May 1955) is told of on a server at home.</p>';
  return { body: `<html lang="en"><head><title>Sergei Shoigu</title></head><body>${text}</body></html>` };
}

inBrowsers(
  'looking up',
  stage => {
    let page: string;

    beforeAll(() => {
      // The strictest policy there is: a picture on a card must not be the page's business.
      const policy = "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'";
      page = stage.site.serve('/story', {
        body: newsPage(article),
        headers: { 'content-security-policy': policy },
      });
    });

    const untilMarked = () =>
      eventually(
        () => stage.browser.highlights(),
        found => (found['newsgloss-person'] ?? []).includes(name),
      );
    const readStory = async () => {
      await stage.browser.open(page);
      await untilMarked();
    };
    /** Opens a card, asks for the look-up and waits for words on the card. */
    const lookUp = async (who: string, words: string): Promise<ShownCard> => {
      await openCard(stage.browser, who);
      await eventually(() => stage.browser.clickInCard(button), Boolean);
      return untilSaid(words);
    };
    const untilSaid = async (words: string) =>
      (await eventually(
        () => stage.browser.card(),
        card => card?.text.includes(words) === true,
      )) as ShownCard;
    const close = async () => {
      await stage.browser.press('Escape');
      await untilNoCard(stage.browser);
      // A pointer that rests where it was opens nothing again.
      await stage.browser.point(4, 4);
    };
    const apiRequests = () => stage.outside.requests.filter(({ url }) => url.pathname === '/w/api.php');
    const options = () => stage.browser.evaluate<string>('document.body.innerText');
    const chosen = () =>
      stage.browser.inBackground<Record<string, Partial<LookupChoice>>>(
        `browser.storage.local.get('look-up')`,
      );

    it('no request leaves before the reader opts in, in a whole session of reading', async () => {
      stage.outside.answer(wikipedia);
      await stage.browser.open(`${stage.browser.extensionOrigin}welcome.html`);
      await untilMarked();
      await openCard(stage.browser, name);
      await readStory();
      for (const words of [name, 'Latakia', 'Islamic State', 'Washington', 'One US official']) {
        await openCard(stage.browser, words);
        await close();
      }
      await stage.browser.openPopup();
      await eventually(
        () => stage.browser.inPopup<string>('document.body.innerText'),
        text => /\d/.test(text),
      );
      await stage.browser.open(`${stage.browser.extensionOrigin}options.html`);
      await eventually(
        () => stage.browser.evaluate<string>('document.body.innerText'),
        text => text.includes('Where things are looked up'),
      );
      expect(stage.outside.hosts()).toEqual([]);
    });

    it('a card says that looking up is off and leads to the settings, and still nothing leaves', async () => {
      await readStory();
      const card = await lookUp(name, 'Looking up is switched off');
      expect(card.text).toContain('sends the title “Sergei Shoigu”');
      expect(await stage.browser.clickInCard('Open the settings')).toBe(true);
      const settings = `${stage.browser.extensionOrigin}options.html#look-up`;
      const tabs = () => stage.browser.inBackground<{ id: number; url?: string }[]>('browser.tabs.query({})');
      const opened = await eventually(tabs, all => all.some(({ url }) => url === settings));
      const { id } = opened.find(({ url }) => url === settings)!;
      await stage.browser.inBackground(`browser.tabs.remove(${id})`);
      expect(stage.outside.hosts()).toEqual([]);
    });

    it('is switched on by a click in the settings', async () => {
      await stage.browser.open(`${stage.browser.extensionOrigin}options.html#look-up`);
      await eventually(
        () => stage.browser.evaluate<boolean>(`document.activeElement.textContent === 'Look up'`),
        Boolean,
      );
      const { x, y } = await whereIs(stage.browser, 'Wikimedia’s servers');
      await stage.browser.click(x, y);
      const kept = await eventually(chosen, value => value['look-up'] !== undefined);
      expect(kept['look-up']?.provider).toBe('wikipedia');
      expect(stage.outside.hosts()).toEqual([]);
    });

    it('one look-up is one request for the article and one for its picture, without cookies or referrer', async () => {
      await readStory();
      const card = await lookUp(name, 'told of in a sentence');
      expect(card.text).toContain('From Wikipedia: Sergei Shoigu');
      await eventually(
        () => stage.browser.card(),
        shown => shown?.hasPicture === true,
      );
      const sent = stage.outside.requests.map(({ host }) => host);
      expect(sent).toEqual(['en.wikipedia.org', 'upload.wikimedia.org']);
      const [{ url, headers }] = apiRequests() as [OutsideRequest];
      expect(url.searchParams.get('titles')).toBe('Sergei Shoigu');
      expect(headers['api-user-agent']).toContain('Newsgloss/');
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
      expect(JSON.stringify(headers) + url).not.toContain('/story');
      await close();
    });

    it('the same look-up again asks nobody, not even after the background was stopped', async () => {
      await lookUp(name, 'told of in a sentence');
      await close();
      await stage.browser.stopBackground();
      await lookUp(name, 'told of in a sentence');
      await close();
      expect(stage.outside.requests).toHaveLength(2);
    });

    it('a server that asks for a rest gets it, also from the next background', async () => {
      stage.outside.answer(() => ({ status: 429, headers: { 'retry-after': '3600' } }));
      const before = apiRequests().length;
      await lookUp('Latakia', 'Try again in 60 minutes');
      await close();
      expect(apiRequests()).toHaveLength(before + 1);
      await stage.browser.stopBackground();
      await lookUp('Latakia', 'Try again in 60 minutes');
      await close();
      expect(apiRequests()).toHaveLength(before + 1);
    });

    it('what is kept is counted and forgotten in the settings, and looking up is off again after a click', async () => {
      await stage.browser.open(`${stage.browser.extensionOrigin}options.html#look-up`);
      await eventually(options, text => text.includes('at most: 2 ('));
      await stage.browser.evaluate(
        `[...document.querySelectorAll('button')].find(one => one.textContent === 'Forget them').click()`,
      );
      await eventually(options, text => text.includes('at most: 0 ('));
      const { x, y } = await whereIs(stage.browser, 'Everything comes from the facts');
      await stage.browser.click(x, y);
      await eventually(chosen, value => value['look-up']?.provider === 'off');
      const before = stage.outside.requests.length;
      await readStory();
      await lookUp(name, 'Looking up is switched off');
      expect(stage.outside.requests).toHaveLength(before);
    });

    it('a kiwix-serve in the reader’s own network is tested, kept and asked, over plain HTTP and nobody else', async () => {
      stage.outside.answer(kiwix);
      await stage.browser.open(`${stage.browser.extensionOrigin}options.html#look-up`);
      await eventually(options, text => text.includes('A Kiwix server of your own'));
      const clickOn = async (words: string) => {
        const { x, y } = await whereIs(stage.browser, words);
        await stage.browser.click(x, y);
      };
      await clickOn('A whole Wikipedia on your own machine');
      await eventually(options, text => text.includes('Address of the server'));
      const type = (address: string) =>
        stage.browser.evaluate(`(() => {
          const field = document.querySelector('input[inputmode="url"]');
          field.value = ${JSON.stringify(address)};
          field.dispatchEvent(new Event('input', { bubbles: true }));
        })()`);
      await type('ftp://nas.test');
      await clickOn('Test');
      await eventually(options, text => text.includes('This is not the address of a server'));
      const before = stage.outside.hosts().length;
      await type('http://nas.test/viewer#book');
      await clickOn('Test');
      await eventually(options, text => text.includes('Books: 1'));
      const kept = await eventually(chosen, value => value['look-up']?.kiwix !== '');
      expect(kept['look-up']).toMatchObject({ kiwix: 'http://nas.test/', book: 'wikipedia_en_test' });
      await readStory();
      const card = await lookUp(name, 'told of on a server at home');
      expect(card.text).toContain('From your Kiwix server: Sergei Shoigu');
      const hosts = stage.outside.hosts().slice(before);
      expect([...new Set(hosts)]).toEqual(['nas.test']);
      const asked = stage.outside.requests.slice(-3).map(({ url }) => `${url.protocol}${url.pathname}`);
      expect(asked).toEqual([
        'http:/catalog/v2/entries',
        'http:/suggest',
        'http:/raw/wikipedia_en_test/content/Sergei_Shoigu',
      ]);
      await close();
    });

    it('throws nothing', () => {
      expect(stage.browser.takeErrors()).toEqual([]);
    });

    it('from a private window nothing leaves unless the reader allows it, and nothing is kept', async () => {
      stage.outside.answer(wikipedia);
      const choose = (choice: Partial<LookupChoice>) =>
        stage.browser.inBackground(`browser.storage.local.set({ 'look-up': ${JSON.stringify(choice)} })`);
      await choose({ provider: 'wikipedia' });
      await stage.browser.inBackground('browser.storage.session.clear()');
      const tab = await stage.browser.inBackground<number>(
        `browser.windows.create({ incognito: true, url: ${JSON.stringify(page)} }).then(({ tabs }) => tabs[0].id)`,
      );
      // As text: Chromium drops every null on the way into a tab.
      const message = JSON.stringify({ newsgloss: 1, call: 'lookUp', ask: subjectOf('Ada Harbour') });
      /** Asks what a card asks, from where a card asks it. */
      const lookUpThere = () =>
        stage.browser.inBackground<{ state: string }>(
          `browser.scripting.executeScript({
            target: { tabId: ${tab} },
            args: [${JSON.stringify(message)}],
            func: text => (globalThis.browser ?? chrome).runtime.sendMessage(JSON.parse(text)),
          }).then(([{ result }]) => result.answer)`,
        );
      await eventually(lookUpThere, ({ state }) => state === 'private');
      const before = stage.outside.requests.length;
      expect(await lookUpThere()).toEqual({ state: 'private' });
      expect(stage.outside.requests).toHaveLength(before);
      await choose({ provider: 'wikipedia', inPrivate: true });
      expect(await lookUpThere()).toMatchObject({ state: 'shown', page: { title: 'Ada Harbour' } });
      expect(await lookUpThere()).toMatchObject({ state: 'shown' });
      // Neither answer nor picture is found again: twice two requests.
      expect(stage.outside.requests).toHaveLength(before + 4);
    });

    it('what was read in a private window is forgotten when it closes', async () => {
      await stage.browser.open(`${stage.browser.extensionOrigin}options.html`);
      const ask = async <Answer>(call: string, asked: object) => {
        const message = JSON.stringify({ newsgloss: 1, call, ask: asked });
        const { answer } = await stage.browser.evaluate<{ answer: Answer }>(
          `(globalThis.browser ?? chrome).runtime.sendMessage(${message})`,
        );
        return answer;
      };
      const stored = () =>
        stage.browser.evaluate<string>(`(async ({ storage }) =>
          JSON.stringify(await Promise.all([storage.local, storage.sync, storage.session].map(area => area.get(null)))))(
          globalThis.browser ?? chrome)`);
      const secret = 'Ada Harbour met Sergei Shoygu behind the harbour wall on Friday.';
      const message = JSON.stringify({
        newsgloss: 1,
        call: 'annotate',
        ask: { text: secret, context: { url: page, date: '2015-09-18' } },
      });
      const windows = await stage.browser.inBackground<{ id: number; tab: number }[]>(
        `browser.windows.getAll({ populate: true }).then(all =>
          all.filter(({ incognito }) => incognito).map(({ id, tabs }) => ({ id, tab: tabs[0].id })))`,
      );
      const key = await stage.browser.inBackground<string>(
        `browser.scripting.executeScript({
          target: { tabId: ${windows[0]!.tab} },
          args: [${JSON.stringify(message)}],
          func: text => (globalThis.browser ?? chrome).runtime.sendMessage(JSON.parse(text)),
        }).then(([{ result }]) => result.answer.key)`,
      );
      const explained = () =>
        ask<{ card: object | null }>('explain', { key, target: { type: 'mention', index: 0 } });
      expect((await explained()).card).not.toBeNull();
      const ids = JSON.stringify(windows.map(({ id }) => id));
      await stage.browser.inBackground(
        `Promise.all(${ids}.map(id => browser.windows.remove(id))).then(() => null)`,
      );
      await eventually(explained, ({ card }) => card === null);
      expect(await stored()).not.toContain('harbour wall');
      expect(await stored()).not.toContain(key);
      expect((await ask<{ total: number }>('listKept', { search: '', from: 0, most: 1 })).total).toBe(0);
    });

    it('a card is copied at a click on a page that has no clipboard of its own, being served over plain HTTP', async () => {
      stage.outside.answer(() => ({
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: newsPage(article),
      }));
      await stage.browser.open('http://news.example/story');
      await untilMarked();
      expect(await stage.browser.evaluate('isSecureContext')).toBe(false);
      await stage.browser.evaluate(`(() => {
        addEventListener('copy', () => { throw new Error('The page hears of it.'); });
      })()`);
      await openCard(stage.browser, name);
      const { x, y, width, height } = (await stage.browser.boxInCard('Copy'))!;
      await stage.browser.click(x + width / 2, y + height / 2);
      await untilSaid('Copied');
      expect(stage.browser.takeErrors()).toEqual([]);
    });

    it('access that is withdrawn in the browser is noticed in the settings, and nothing leaves', async () => {
      await stage.browser.inBackground(`browser.storage.local.set({ 'look-up': { provider: 'wikipedia' } })`);
      await stage.browser.open(`${stage.browser.extensionOrigin}options.html#look-up`);
      await eventually(options, text => text.includes('Language of Wikipedia'));
      expect(await options()).not.toContain('permission');
      await stage.browser.withdrawHosts();
      await eventually(options, text => text.includes('permission for this server is not there any more'));
      const before = stage.outside.requests.length;
      const ask = JSON.stringify({ newsgloss: 1, call: 'lookUp', ask: subjectOf('Ada Harbour') });
      const reply = await stage.browser.evaluate(
        `(globalThis.browser ?? chrome).runtime.sendMessage(${ask})`,
      );
      expect(reply).toEqual({ answer: { state: 'forbidden' } });
      expect(stage.outside.requests).toHaveLength(before);
    });
  },
  builtExtension,
  { isWatched: true },
);
