// The real toolbar popup over a real page: it lists what was found, leads to it, and switches the site off.
import { beforeAll, expect, it } from 'vitest';
import { newsPage } from '../../src/build/articles/news-page';
import { readReferenceArticle } from '../../src/build/articles/reference-article';
import { fromRoot } from '../../src/build/paths';
import { builtExtension } from './harness/built-extension';
import { eventually } from './harness/eventually';
import { inBrowsers } from './harness/in-browsers';
import { painted } from './harness/on-page';
import { newsPage as longPage, paragraphs, prose, searchPage } from './news-pages';

const article = readReferenceArticle(fromRoot('seeds', 'articles'), 'russia-syria-2015');

inBrowsers(
  'the popup',
  stage => {
    const words = () =>
      stage.browser.inPopup<string>(`document.body.innerText.replace(/\\s+/g, ' ')`).catch(() => '');
    const press = (selector: string) =>
      stage.browser.inPopup(`document.querySelector(${JSON.stringify(selector)}).click()`);

    /** A moment later, because the answer must come before. */
    const closePopup = () => stage.browser.inPopup('(setTimeout(() => window.close(), 20), null)');

    beforeAll(async () => {
      await stage.browser.open(stage.site.serve('/russia-syria-2015', newsPage(article)));
      await eventually(
        () => painted(stage.browser),
        found => found.length >= article.checked.mentions.length,
        30_000,
      );
      await stage.browser.openPopup();
    });

    it('lists the names of the page and its unnamed sources', async () => {
      const text = await eventually(words, shown => shown.includes('One US official'));
      for (const name of ['Sergei Shoigu', 'John Kerry', 'Islamic State']) expect(text).toContain(name);
      expect(text).toContain(`127.0.0.1:${stage.site.port}`);
    });

    it('switches the site off and on in one click', async () => {
      await press('[role=switch]');
      await eventually(
        () => painted(stage.browser),
        found => found.length === 0,
      );
      await eventually(
        () => stage.browser.inPopup<string>(`document.querySelector('[role=switch]').ariaChecked`),
        isChecked => isChecked === 'false',
      );
      await press('[role=switch]');
      await eventually(
        () => painted(stage.browser),
        found => found.length > 0,
      );
    });

    it('says that a search page is no article, and reads it all the same when asked', async () => {
      const prose = 'Vladimir Putin spoke with John Kerry in Moscow about what both had said. '.repeat(8);
      await closePopup();
      await stage.browser.open(stage.site.serve('/search', `${searchPage}<p>${prose}</p>`));
      await stage.browser.openPopup();
      await eventually(words, shown => /article/i.test(shown) && !shown.includes('One US official'));
      expect(await painted(stage.browser)).toEqual([]);
      await press('main button');
      await eventually(
        () => painted(stage.browser),
        found => found.includes('Vladimir Putin'),
      );
    });

    it('says up to where a very long page is read', async () => {
      const line = 'the road along the coast was wet, and the cars went slowly past the fields. ';
      const texts = Array.from({ length: 450 }, (_, i) => `On day ${i} ${line.repeat(12)}`);
      await closePopup();
      await stage.browser.open(stage.site.serve('/long', longPage(prose([paragraphs[0]!, ...texts]))));
      await stage.browser.openPopup();
      const note = () =>
        stage.browser.inPopup<string>(`document.querySelector('.popup-note')?.textContent ?? ''`);
      await eventually(note, shown => /Only its first (?:399|400).\d{3} characters are read/.test(shown));
    });

    it('throws nothing', () => {
      expect(stage.browser.takeErrors()).toEqual([]);
    });
  },
  builtExtension,
);
