// Pages that change after they were read: marks follow, nothing is painted twice, and nobody reads without need.
import { beforeEach, describe, expect, it } from 'vitest';
import { eventually, pass } from './harness/eventually';
import { inBrowsers } from './harness/in-browsers';
import { openCard, painted, untilPainted } from './harness/on-page';
import { markedNames, newsPage, paragraphs, prose, searchPage, title } from './news-pages';

inBrowsers('a changing page', stage => {
  const open = async (html: string) => {
    await stage.browser.open(stage.site.serve('/news', html));
    await stage.browser.point(5, 5);
  };
  const annotations = () =>
    stage.browser.inBackground<number>("calls.filter(call => call === 'annotate').length");

  describe('that holds an article', () => {
    beforeEach(async () => {
      await open(newsPage());
      await untilPainted(stage.browser, markedNames);
    });

    it('is read again when "read more" brings more of it', async () => {
      await stage.browser.evaluate(
        `document.querySelector('.article-body').insertAdjacentHTML('beforeend', '<p>Ellen Brandt, who was not there, asked what the ministers had said to each other.</p>')`,
      );
      await untilPainted(stage.browser, [...markedNames, 'Ellen Brandt']);
    });

    it('keeps its marks when a framework puts the same text in new nodes', async () => {
      await stage.browser.evaluate(
        `(() => { const body = document.querySelector('.article-body'); body.innerHTML = String(body.innerHTML); })()`,
      );
      await eventually(
        () =>
          stage.browser.evaluate<boolean>(
            `[...CSS.highlights.keys()].some(name => name.startsWith('newsgloss'))`,
          ),
        Boolean,
      );
      await pass(1200);
      await untilPainted(stage.browser, markedNames);
      expect((await openCard(stage.browser, 'Moscow')).text).toContain('Moscow');
      await stage.browser.press('Escape');
    });

    it('paints what a live blog puts on top, and nothing twice', async () => {
      for (let i = 0; i < 3; i++) {
        await stage.browser.evaluate(
          `document.querySelector('.article-body').insertAdjacentHTML('afterbegin', '<p>Update ${i}: the United Nations has said that it will publish the text of its statement later today.</p>')`,
        );
        await pass(150);
      }
      await untilPainted(stage.browser, [
        ...markedNames,
        'United Nations',
        'United Nations',
        'United Nations',
      ]);
    });

    it('loses its marks when the article goes', async () => {
      await stage.browser.evaluate(`document.querySelector('main').remove()`);
      await untilPainted(stage.browser, []);
    });

    it('is not read again for its own cards, nor for changes elsewhere', async () => {
      const before = await annotations();
      await openCard(stage.browser, 'Pentagon');
      await stage.browser.press('Escape');
      await stage.browser.evaluate(
        `(() => { for (let i = 0; i < 50; i++) document.querySelector('footer').append(i + ' people are reading this. '); })()`,
      );
      await pass(900);
      expect(await annotations()).toBe(before);
    });

    it('is painted again after the page has cleared the registry', async () => {
      await stage.browser.evaluate('CSS.highlights.clear()');
      await stage.browser.point(200, 300);
      await untilPainted(stage.browser, markedNames);
    });
  });

  it('is read when client-side navigation brings an article', async () => {
    await open(searchPage);
    await pass(300);
    const body = JSON.stringify(`<main><article><h1>${title}</h1>${prose()}</article></main>`);
    await stage.browser.evaluate(
      `(() => { history.pushState(null, '', '/news/ministers'); document.head.insertAdjacentHTML('beforeend', '<meta property="og:type" content="article">'); document.body.innerHTML = ${body}; })()`,
    );
    await untilPainted(stage.browser, markedNames);
  });

  it('is read again when client-side navigation brings another article', async () => {
    await open(newsPage());
    await untilPainted(stage.browser, markedNames);
    const other = JSON.stringify(
      prose(paragraphs.map(text => text.replace(/Sergei Shoygu|Ash Carter/g, 'Ellen Brandt'))),
    );
    await stage.browser.evaluate(
      `(() => { history.pushState(null, '', '/news/other'); document.querySelector('.article-body').innerHTML = ${other}; })()`,
    );
    await untilPainted(
      stage.browser,
      markedNames.map(name => name.replace(/Sergei Shoygu|Ash Carter/, 'Ellen Brandt')),
    );
  });

  it('is read on when infinite scroll brings a second article', async () => {
    await open(newsPage());
    await untilPainted(stage.browser, markedNames);
    const second = JSON.stringify(
      `<article><h1>The bridge at Harrowgate stays closed for another year</h1>${prose(paragraphs.map((_, i) => `On day ${i} Ellen Brandt told the council that the pillars of the old bridge would not carry a tram, whatever was said before the vote on the matter.`))}</article>`,
    );
    await stage.browser.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', ${second})`);
    await untilPainted(stage.browser, [
      ...markedNames,
      'Harrowgate',
      ...paragraphs.map(() => 'Ellen Brandt'),
    ]);
  });

  it('is read again when the body itself is replaced', async () => {
    await open(newsPage());
    await untilPainted(stage.browser, markedNames);
    await stage.browser.evaluate(
      `(() => { const body = document.createElement('body'); body.innerHTML = document.body.innerHTML.replaceAll('Moscow', 'Harrowgate'); document.body.replaceWith(body); })()`,
    );
    await untilPainted(stage.browser, [...markedNames.map(name => name.replace('Moscow', 'Harrowgate'))]);
  });

  it('shows no marks that were never there', async () => {
    await open(searchPage);
    await pass(200);
    expect(await painted(stage.browser)).toEqual([]);
  });

  it('throws nothing', () => {
    expect(stage.browser.takeErrors()).toEqual([]);
  });
});
