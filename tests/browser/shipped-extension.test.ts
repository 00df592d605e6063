// The extension as it ships, with its own background: nothing painted too many, a site switched off and on, and a
// background that is stopped while the page is read.
import { beforeAll, expect, it } from 'vitest';
import { newsPage } from '../../src/build/articles/news-page';
import { readReferenceArticle } from '../../src/build/articles/reference-article';
import { fromRoot } from '../../src/build/paths';
import { builtExtension } from './harness/built-extension';
import { eventually } from './harness/eventually';
import { inBrowsers } from './harness/in-browsers';
import { openCard } from './harness/on-page';

const article = readReferenceArticle(fromRoot('seeds', 'articles'), 'russia-syria-2015');
const { checked } = article;

inBrowsers(
  'the shipped extension',
  stage => {
    const painted = async () => Object.entries(await stage.browser.highlights());
    const wordsOf = (found: [string, string[]][], family: string) =>
      found.flatMap(([name, words]) => (name.startsWith(`newsgloss-${family}`) ? words : [])).toSorted();
    const isWhole = (found: [string, string[]][]) =>
      found.flatMap(([, words]) => words).length >= checked.mentions.length;

    beforeAll(async () => {
      await stage.browser.open(stage.site.serve('/russia-syria-2015', newsPage(article)));
      await eventually(painted, isWhole, 20_000);
    }, 30_000);

    it('paints the mentions and role phrases that were checked, and nothing else', async () => {
      const found = await painted();
      for (const kind of ['person', 'place', 'organisation'] as const) {
        const wanted = checked.mentions.filter(mention => mention.kind === kind);
        const roles = kind === 'person' ? checked.roles : [];
        expect(wordsOf(found, kind)).toEqual([...wanted, ...roles].map(({ surface }) => surface).toSorted());
      }
    });

    it('paints the sources that are not named people, and nothing else', async () => {
      const wanted = checked.sources.filter(({ category }) => category !== 'named individual');
      expect(wordsOf(await painted(), 'source')).toEqual(wanted.map(({ surface }) => surface).toSorted());
    });

    it('takes everything off a site that is switched off, and puts it back', async () => {
      const host = `127.0.0.1:${stage.site.port}`;
      const key = JSON.stringify(`off:${host}`);
      await stage.browser.inBackground(`browser.storage.sync.set({ [${key}]: '${host}' })`);
      await eventually(painted, found => found.flatMap(([, words]) => words).length === 0);
      await stage.browser.inBackground(`browser.storage.sync.remove(${key})`);
      await eventually(painted, isWhole);
    });

    it('explains after the background was stopped', async () => {
      await stage.browser.stopBackground();
      const card = await openCard(stage.browser, 'Abdullah bin Zayed');
      expect(card.text).toContain('Minister of Foreign Affairs of the United Arab Emirates');
    });

    it('throws nothing', () => {
      expect(stage.browser.takeErrors()).toEqual([]);
    });
  },
  builtExtension,
);
