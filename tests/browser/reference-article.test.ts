// The reference article in real browsers with the real engine: what was checked by hand is painted and explained.
import { beforeAll, describe, expect, it } from 'vitest';
import { newsPage } from '../../src/build/articles/news-page';
import { readReferenceArticle } from '../../src/build/articles/reference-article';
import type { PageState } from '../../src/messages/contract';
import { builtExtension } from './harness/built-extension';
import { eventually } from './harness/eventually';
import { inBrowsers } from './harness/in-browsers';
import { openCard } from './harness/on-page';
import { recordCounter } from './harness/record-counter';

const article = readReferenceArticle(
  new URL('../../seeds/articles', import.meta.url).pathname,
  'russia-syria-2015',
);

const policy = `<script type="application/ld+json">
  { "@type": "NewsMediaOrganization", "unnamedSourcesPolicy": "/unnamed" }
</script>`;

const askState = `browser.tabs.query({ active: true }).then(async tabs => {
  const reply = await browser.tabs.sendMessage(tabs[0].id, { newsgloss: 1, call: 'state', ask: null });
  return reply.answer;
})`;

inBrowsers(
  'the reference article',
  stage => {
    let state: PageState;

    beforeAll(async () => {
      const html = newsPage(article).replace('</head>', `${policy}${recordCounter}</head>`);
      await stage.browser.open(stage.site.serve('/world/russia-syria-2015', html));
      await eventually(
        () => stage.browser.highlights(),
        found => 'newsgloss-person' in found,
        15_000,
      );
      state = await stage.browser.inBackground<PageState>(askState);
    });

    it('is read as it was written', () => {
      const words = (text: string) => text.split(/\s+/).join(' ').trim();
      expect(words(state.text)).toBe(words(article.text));
      expect(state.annotation!.date).toBe('2015-09-18');
    });

    it('has every checked mention painted in its family', async () => {
      const found = await stage.browser.highlights();
      for (const kind of ['person', 'place', 'organisation'] as const) {
        const shown = [...(found[`newsgloss-${kind}`] ?? []), ...(found[`newsgloss-${kind}-later`] ?? [])];
        const expected = article.checked.mentions.filter(mention => mention.kind === kind);
        expect(shown).toEqual(expect.arrayContaining(expected.map(({ surface }) => surface)));
        expect(shown.length).toBeGreaterThanOrEqual(expected.length);
      }
    });

    it('is painted without one mutation', async () => {
      expect(await stage.browser.evaluate('window.records')).toBe(0);
    });

    it('says who Sergei Shoygu was on the day, and what he has been since', async () => {
      const card = await openCard(stage.browser, 'Sergei Shoygu');
      expect(card.text).toContain('Minister of Defence');
      expect(card.text).toContain('18 September 2015');
      expect(card.text).toContain('Security Council');
      await stage.browser.press('Escape');
      await eventually(
        () => stage.browser.card(),
        shown => shown === null,
      );
    });

    it('says what is told of "One US official" and what is not', async () => {
      const card = await openCard(stage.browser, 'One US official');
      expect(card.text).toMatch(/unnamed individual/i);
      expect(card.text).toMatch(/the name (?:is|was) withheld/i);
      expect(card.text).toMatch(/no reason/i);
      expect(card.text).toContain(`own policy on unnamed sources 127.0.0.1:${stage.site.port}`);
      await stage.browser.press('Escape');
    });

    it('throws nothing', () => {
      expect(stage.browser.takeErrors()).toEqual([]);
    });
  },
  builtExtension,
);

describe('the checked article', () => {
  it('is the one the tests were written for', () => {
    expect(article.checked.mentions).toHaveLength(62);
    expect(article.checked.sources).toHaveLength(13);
  });
});
