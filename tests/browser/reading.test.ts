// A news page is read, marked and explained; other pages are left alone.
import { beforeEach, describe, expect, it } from 'vitest';
import { eventually, pass } from './harness/eventually';
import { inBrowsers } from './harness/in-browsers';
import { recordCounter } from './harness/record-counter';
import { newsPage, searchPage, shopPage } from './news-pages';

const flat = (found: Record<string, string[]>) => Object.values(found).flat();

inBrowsers('reading', stage => {
  const spot = (text: string) =>
    stage.browser.evaluate<{ x: number; y: number }>(`(() => {
      const walker = document.createTreeWalker(document.body, 4);
      while (walker.nextNode()) {
        const at = walker.currentNode.data.indexOf(${JSON.stringify(text)});
        if (at < 0 || walker.currentNode.parentElement.closest('script')) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + ${text.length});
        const box = range.getClientRects()[0];
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    })()`);

  describe('a news page', () => {
    beforeEach(async () => {
      await stage.browser.open(stage.site.serve('/news', newsPage(undefined, { head: recordCounter })));
      await eventually(
        () => stage.browser.highlights(),
        found => flat(found).length >= 9,
      );
      await stage.browser.point(5, 5);
    });

    it('is painted by family, repetitions apart', async () => {
      expect(await stage.browser.highlights()).toEqual({
        'newsgloss-person': ['Ash Carter', 'Sergei Shoygu'],
        'newsgloss-person-later': ['Sergei Shoygu'],
        'newsgloss-place': ['Syria', 'Moscow'],
        'newsgloss-place-later': ['Syria'],
        'newsgloss-organisation': ['Pentagon', 'United Nations'],
        'newsgloss-source': ['One US official'],
      });
    });

    it('keeps its nodes as they are', async () => {
      await pass(300);
      expect(await stage.browser.evaluate('window.records')).toBe(0);
    });

    it('opens a card where the pointer rests, and Escape closes it', async () => {
      const { x, y } = await spot('Sergei Shoygu');
      await stage.browser.point(x, y);
      const card = await eventually(
        () => stage.browser.card(),
        shown => shown !== null,
      );
      expect(card!.text).toContain('Sergei Shoygu');
      expect(card!.box.y).toBeGreaterThan(y + 5);
      await stage.browser.press('Escape');
      await eventually(
        () => stage.browser.card(),
        shown => shown === null,
      );
    });

    it('explains an unnamed source', async () => {
      const { x, y } = await spot('One US official');
      await stage.browser.point(x, y);
      const card = await eventually(
        () => stage.browser.card(),
        shown => shown !== null,
      );
      expect(card!.text).toContain('unnamed individual');
    });

    it('keeps the card while the pointer is on it, and closes it after', async () => {
      const { x, y } = await spot('Ash Carter');
      await stage.browser.point(x, y);
      const { box } = (await eventually(
        () => stage.browser.card(),
        shown => shown !== null,
      ))!;
      await stage.browser.point(box.x + 40, box.y + 40);
      await pass(600);
      expect(await stage.browser.card()).not.toBeNull();
      await stage.browser.point(990, 5);
      await eventually(
        () => stage.browser.card(),
        shown => shown === null,
      );
    });

    it('opens nothing for a pointer that passes by', async () => {
      const { x, y } = await spot('Pentagon');
      await stage.browser.point(x, y);
      await stage.browser.point(900, 30);
      await pass(500);
      expect(await stage.browser.card()).toBeNull();
    });

    it('throws nothing', () => {
      expect(stage.browser.takeErrors()).toEqual([]);
    });
  });

  it.each([
    ['a search form', searchPage],
    ['a shop', shopPage],
  ])('%s is left alone', async (_, html) => {
    await stage.browser.inBackground('calls.splice(0)');
    await stage.browser.open(stage.site.serve('/other', html));
    await pass(400);
    expect(await stage.browser.highlights()).toEqual({});
    expect(await stage.browser.inBackground('calls')).toEqual([]);
  });
});
