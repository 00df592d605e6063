// The extension's own pages as a reader uses them, with the real engine: the popup over a tab with an article,
// the settings, and the first page.
import { beforeAll, describe, expect, it } from 'vitest';
import { newsPage } from '../../src/build/articles/news-page';
import { readReferenceArticle } from '../../src/build/articles/reference-article';
import type { PageState } from '../../src/messages/contract';
import { builtExtension } from './harness/built-extension';
import { eventually } from './harness/eventually';
import { inBrowsers } from './harness/in-browsers';
import { askTab, openCard } from './harness/on-page';

const article = readReferenceArticle(
  new URL('../../seeds/articles', import.meta.url).pathname,
  'russia-syria-2015',
);
const readingMs = 15_000;

inBrowsers(
  'the extension’s own pages',
  stage => {
    const text = (selector: string) =>
      stage.browser.evaluate<string>(
        `[...document.querySelectorAll(${JSON.stringify(selector)})].map(one => one.innerText).join('\\n')`,
      );
    /** Clicks the first element that matches and holds the words; false where there is none. */
    const click = (selector: string, words = '') =>
      stage.browser.evaluate<boolean>(
        `(() => {
          const found = [...document.querySelectorAll(${JSON.stringify(selector)})]
            .find(one => one.textContent.includes(${JSON.stringify(words)}));
          found?.click();
          return found !== undefined;
        })()`,
      );
    const openPopup = (tab: number) =>
      stage.browser.open(`${stage.browser.extensionOrigin}popup.html?tab=${tab}`);

    /** Opens an address in a tab of its own behind the one of the tests and answers its id. */
    const openTab = (url: string) =>
      stage.browser.inBackground<number>(
        `browser.tabs.create({ url: ${JSON.stringify(url)}, active: false }).then(tab => tab.id)`,
      );

    describe('the popup over an article', () => {
      let tab: number;
      const host = () => `127.0.0.1:${stage.site.port}`;

      beforeAll(async () => {
        tab = await openTab(stage.site.serve('/story', newsPage(article)));
        await openPopup(tab);
        await eventually(
          () => text('[role="tab"]'),
          found => /\d/.test(found),
          readingMs,
        );
      });

      it('counts people, places and organisations', async () => {
        const found = (await text('[role="tab"]')).match(/\d+/g)!.map(Number);
        expect(found).toHaveLength(3);
        expect(found[0]).toBeGreaterThanOrEqual(9);
        expect(Math.min(...found)).toBeGreaterThanOrEqual(3);
      });

      it('lists unnamed sources, the people never introduced and the quotations nobody speaks', async () => {
        const report = await text('.popup-body');
        expect(report).toContain('One US official');
        expect(report).toContain('US officials');
        expect(report).toContain('Peter Cook');
        expect(report).toContain('It is vital to avoid');
      });

      it('goes to a place in the article at one click', async () => {
        const top = () =>
          stage.browser.inBackground<number>(
            `browser.scripting.executeScript({ target: { tabId: ${tab} }, func: () => scrollY })
            .then(([{ result }]) => result)`,
          );
        expect(await top()).toBe(0);
        const own = await stage.browser.inBackground<number>(
          `browser.tabs.query({ active: true }).then(([found]) => found.id)`,
        );
        await stage.browser.inBackground(`browser.tabs.update(${tab}, { active: true })`);
        expect(await click('button.excerpt', 'It is vital')).toBe(true);
        await eventually(top, scrolled => scrolled > 0);
        // Pointer events of later tests reach the tab in front only.
        await stage.browser.inBackground(`browser.tabs.update(${own}, { active: true })`);
      });

      it('switches the site off and on again', async () => {
        expect(await click('[role="switch"][aria-checked="true"]')).toBe(true);
        await eventually(
          () => text('.notice-title'),
          found => found.includes('Off on this site'),
        );
        expect(await text('.popup-body')).toContain(host());
        await click('.popup-notice .button');
        await eventually(
          () => text('[role="tab"]'),
          found => /\d/.test(found),
          readingMs,
        );
      });

      it('says that everything is off, and switches it on', async () => {
        await stage.browser.inBackground(`browser.storage.sync.set({ 'setting.enabled': false })`);
        await openPopup(tab);
        await eventually(
          () => text('.notice-title'),
          found => found.includes('Switched off everywhere'),
        );
        await click('.popup-notice .button');
        await eventually(
          () => text('[role="tab"]'),
          found => /\d/.test(found),
          readingMs,
        );
      });

      it('comes back after the background was stopped', async () => {
        await stage.browser.stopBackground();
        await openPopup(tab);
        await eventually(
          () => text('[role="tab"]'),
          found => /\d/.test(found),
          readingMs,
        );
      });
    });

    it('offers to read a page that is no article, and reads it', async () => {
      const html = `<!doctype html><title>Search</title><form><input></form>
        <p>Results for Portugal and Angela Merkel.</p>`;
      await openPopup(await openTab(stage.site.serve('/search', html)));
      await eventually(
        () => text('.notice-title'),
        found => found.includes('does not look like an article'),
        readingMs,
      );
      await click('.popup-notice .button');
      await eventually(
        () => text('.popup-body'),
        found => found.includes('Angela Merkel'),
        readingMs,
      );
    });

    it('keeps a setting at once, and shows it when the page is opened again', async () => {
      const options = `${stage.browser.extensionOrigin}options.html`;
      await stage.browser.open(options);
      await eventually(
        () => text('legend'),
        found => found.includes('What opens a card'),
      );
      await click('input[value="click"]');
      await eventually(
        () => stage.browser.inBackground<object>(`browser.storage.sync.get('setting.opens')`),
        found => JSON.stringify(found).includes('click'),
      );
      await stage.browser.open(options);
      await eventually(
        () => stage.browser.evaluate(`document.querySelector('input[value="click"]')?.checked ?? false`),
        isChosen => isChosen === true,
      );
      await click('input[value="hover"]');
      await eventually(
        () => stage.browser.inBackground<object>(`browser.storage.sync.get('setting.opens')`),
        found => JSON.stringify(found).includes('hover'),
      );
      const folded = await stage.browser.evaluate<string>(
        `document.querySelector('.keys').textContent + document.querySelector('.notices pre').textContent`,
      );
      expect(folded).toContain('Open the card');
      // A suggested key that another use of the browser has taken is silently left blank.
      const commands =
        await stage.browser.inBackground<{ name: string; shortcut: string }[]>('browser.commands.getAll()');
      expect(commands.filter(({ shortcut }) => shortcut !== '').map(({ name }) => name)).toEqual(
        expect.arrayContaining(['next', 'open', 'previous']),
      );
      expect(folded).toContain('MIT License');
    });

    it('puts an entry of the reader’s own in place of what the pack knows, in a page that is open', async () => {
      const entry = {
        id: 'own-test',
        kind: 'place',
        name: 'Latakia',
        aliases: [],
        about: 'Where my aunt lives.',
        link: '',
      };
      const knowsEntry = async () => {
        const { annotation } = await askTab<PageState>(stage.browser, 'state');
        return annotation && 'own-test' in annotation.entities;
      };
      await stage.browser.open(stage.site.serve('/with-own-entry', newsPage(article)));
      await eventually(knowsEntry, known => known === false, readingMs);
      await stage.browser.inBackground(
        `browser.storage.local.set({ 'own:own-test': ${JSON.stringify(entry)} })`,
      );
      await eventually(knowsEntry, known => known === true);
      expect((await openCard(stage.browser, 'Latakia')).text).toContain(entry.about);
      await stage.browser.inBackground(`browser.storage.local.remove('own:own-test')`);
      await eventually(knowsEntry, known => known === false);
    });

    it('shows the reference article on the first page, marked and with cards', async () => {
      await stage.browser.open(`${stage.browser.extensionOrigin}welcome.html`);
      await eventually(
        () => stage.browser.highlights(),
        found => (found['newsgloss-person'] ?? []).includes('Sergei Shoygu'),
        readingMs,
      );
      const card = await openCard(stage.browser, 'Sergei Shoygu');
      expect(card.text).toContain('18 September 2015');
    });
  },
  builtExtension,
);
