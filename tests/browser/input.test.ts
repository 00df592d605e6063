// Every way to a card: pointer, keys, touch; where it stands, and that it never covers the line being read.
import { beforeEach, describe, expect, it } from 'vitest';
import { eventually, pass } from './harness/eventually';
import { inBrowsers } from './harness/in-browsers';
import { askTab, openCard, untilNoCard, untilPainted, whereIs } from './harness/on-page';
import { markedNames, newsPage, paragraphs, prose } from './news-pages';

inBrowsers('input', stage => {
  const open = async (html: string, names: readonly string[] = markedNames) => {
    await stage.browser.open(stage.site.serve('/news', html));
    await stage.browser.point(5, 5);
    await untilPainted(stage.browser, names);
  };
  const shown = async () =>
    (await eventually(
      () => stage.browser.card(),
      card => card !== null,
    ))!;
  const command = (name: string) => askTab(stage.browser, 'command', { name });

  describe('keys', () => {
    beforeEach(() => open(newsPage()));

    it('go to the next and the previous mark and open it; Escape gives the focus back', async () => {
      await stage.browser.evaluate(`document.querySelector('nav a').focus()`);
      await command('next');
      await command('next');
      await command('open');
      const card = await shown();
      expect(card.text).toContain('Sergei Shoygu');
      expect(card.hasFocus).toBe(true);
      await stage.browser.press('Escape');
      await untilNoCard(stage.browser);
      expect(await stage.browser.evaluate('document.activeElement.textContent')).toBe('Home');
      await command('previous');
      await command('open');
      expect((await shown()).text).toContain('Ash Carter');
    });

    it('flash the mark they go to', async () => {
      await command('next');
      await eventually(
        () => stage.browser.highlights(),
        found => found['newsgloss-flash']?.[0] === 'Ash Carter',
      );
      await eventually(
        () => stage.browser.highlights(),
        found => found['newsgloss-flash'] === undefined,
      );
    });
  });

  it('the popup scrolls to a passage and lets it flash', async () => {
    const filler = Array.from(
      { length: 40 },
      (_, i) => `<p>Paragraph ${i} says nothing about anyone, at some length, as paragraphs do.</p>`,
    );
    await open(newsPage(filler.join('') + prose()));
    const { text } = await askTab<{ text: string }>(stage.browser, 'state');
    const start = text.indexOf('United Nations');
    await askTab(stage.browser, 'show', { start, end: start + 14 });
    await eventually(
      () =>
        stage.browser.evaluate<number>(
          `document.querySelector('.article-body p:last-child').getBoundingClientRect().top`,
        ),
      top => top > 0 && top < 700,
    );
    expect((await stage.browser.highlights())['newsgloss-flash']).toEqual(['United Nations']);
  });

  it('a tap opens a sheet at the bottom, a tap elsewhere closes it', async () => {
    await open(newsPage());
    const { x, y } = await whereIs(stage.browser, 'Moscow');
    await stage.browser.tap(x, y);
    const card = await shown();
    expect(card.layout).toBe('sheet');
    const height = await stage.browser.evaluate<number>('innerHeight');
    expect(Math.round(card.box.y + card.box.height)).toBe(height);
    await stage.browser.tap(300, 20);
    await untilNoCard(stage.browser);
  });

  it('a link stays a link: a tap on a marked one follows it', async () => {
    await open(
      newsPage(`${prose()}<p>This is what <a href="#there">Ellen Brandt</a> has written about it.</p>`),
      [...markedNames, 'Ellen Brandt'],
    );
    const { x, y } = await whereIs(stage.browser, 'Ellen Brandt');
    await stage.browser.tap(x, y);
    await eventually(
      () => stage.browser.evaluate<string>('location.hash'),
      hash => hash === '#there',
    );
    expect(await stage.browser.card()).toBeNull();
  });

  describe('the place of a card', () => {
    const overlaps = (box: { y: number; height: number }, line: { y: number }) =>
      box.y < line.y + 6 && box.y + box.height > line.y - 6;

    it.each([
      ['at the top', 60],
      ['in the middle', 330],
      ['at the bottom', 690],
    ])('never covers the line being read %s of the window', async (_, top) => {
      await open(newsPage(`<div style="height:1200px"></div>${prose()}<div style="height:1200px"></div>`));
      const { y } = await whereIs(stage.browser, 'Pentagon');
      await stage.browser.evaluate(`scrollBy({ top: ${y} - ${top}, behavior: 'instant' })`);
      const { box } = await openCard(stage.browser, 'Pentagon');
      const line = await whereIs(stage.browser, 'Pentagon');
      expect(overlaps(box, line)).toBe(false);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(720);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(1000);
    });

    it('follows the line box that is pointed at where a name is wrapped', async () => {
      const narrow = '<style>.article-body { width: 150px }</style>';
      await open(newsPage(undefined, { head: narrow }));
      const second = await whereIs(stage.browser, 'Nations');
      const card = await openCard(stage.browser, 'Nations');
      expect(
        Math.abs(card.box.y - second.y) < 40 || Math.abs(card.box.y + card.box.height - second.y) < 40,
      ).toBe(true);
    });

    it('fits a phone, by the pointer and as the sheet that a tap opens', async () => {
      await stage.browser.viewport(360, 640);
      try {
        await open(newsPage());
        const { box } = await openCard(stage.browser, 'Pentagon');
        expect(box.x).toBeGreaterThanOrEqual(10);
        expect(box.x + box.width).toBeLessThanOrEqual(350);
        await stage.browser.press('Escape');
        await untilNoCard(stage.browser);
        const { x, y } = await whereIs(stage.browser, 'Moscow');
        await stage.browser.tap(x, y);
        const sheet = await eventually(
          () => stage.browser.card(),
          card => card?.layout === 'sheet' && card.text.includes('Moscow'),
        );
        const page = await stage.browser.evaluate<{ width: number; height: number; scrolls: boolean }>(
          '({ width: document.documentElement.clientWidth, height: innerHeight, scrolls: document.documentElement.scrollWidth > innerWidth })',
        );
        expect(page.scrolls).toBe(false);
        expect(sheet!.box.x).toBe(0);
        expect(Math.round(sheet!.box.width)).toBe(page.width);
        expect(Math.round(sheet!.box.y + sheet!.box.height)).toBe(page.height);
        // The line that was tapped stays in sight, or can be scrolled there.
        expect(sheet!.box.height).toBeLessThan(page.height * 0.75);
        await stage.browser.tap(330, 15);
        await untilNoCard(stage.browser);
      } finally {
        await stage.browser.viewport(1000, 720);
      }
    });

    it('moves with the page', async () => {
      await open(newsPage(`${prose()}<div style="height:2000px"></div>`));
      const before = await openCard(stage.browser, 'Moscow');
      await stage.browser.evaluate(`scrollBy({ top: 60, behavior: 'instant' })`);
      await eventually(
        () => stage.browser.card(),
        card => card !== null && Math.abs(card.box.y - (before.box.y - 60)) < 3,
      );
    });
  });

  it('a pointer on its way to the card may cross other marks', async () => {
    await open(newsPage());
    const { box } = await openCard(
      stage.browser,
      paragraphs[0]!.includes('Ash Carter') ? 'Ash Carter' : 'Moscow',
    );
    await stage.browser.point(box.x + 60, box.y + 60);
    await pass(500);
    expect((await stage.browser.card())?.text).toContain('Ash Carter');
  });

  it('throws nothing', () => {
    expect(stage.browser.takeErrors()).toEqual([]);
  });
});
