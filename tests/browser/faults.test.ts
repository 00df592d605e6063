// What goes wrong around a page: the background stops, the site is switched off, the extension is taken away, the
// page tampers with what scripts rely on. The reader keeps what can be kept and never sees an error.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually, pass } from './harness/eventually';
import { inBrowsers } from './harness/in-browsers';
import { askTab, openCard, painted, untilNoCard, untilPainted } from './harness/on-page';
import { markedNames, newsPage } from './news-pages';

inBrowsers('faults', stage => {
  beforeEach(async () => {
    await stage.browser.open(stage.site.serve('/news', newsPage()));
    await stage.browser.point(5, 5);
    await untilPainted(stage.browser, markedNames);
  });

  it('a background that was stopped is woken by the next card', async () => {
    await stage.browser.stopBackground();
    expect((await openCard(stage.browser, 'Pentagon')).text).toContain('Pentagon');
    await stage.browser.press('Escape');
    await untilNoCard(stage.browser);
  });

  it('a background that is stopped in mid-question is asked again, and the page has its marks', async () => {
    await stage.browser.inBackground('(holdAnswers(), calls.splice(0))');
    await stage.browser.open(stage.site.serve('/news/stopped', newsPage()));
    await eventually(
      () => stage.browser.inBackground<string[]>('calls'),
      calls => calls.includes('annotate'),
    );
    expect(await painted(stage.browser)).toEqual([]);
    await stage.browser.stopBackground();
    await untilPainted(stage.browser, markedNames);
  });

  describe('settings that change while the page is open', () => {
    const change = (part: object) => stage.browser.inBackground(`change(${JSON.stringify(part)})`);

    afterEach(async () => {
      await stage.browser.inBackground('browser.storage.local.clear()');
    });

    it('switch the site off and on again', async () => {
      const { host } = await askTab<{ host: string }>(stage.browser, 'state');
      await change({ sitesOff: [host] });
      await untilPainted(stage.browser, []);
      expect(await askTab(stage.browser, 'state')).toMatchObject({ status: 'off', annotation: null });
      await change({ sitesOff: [] });
      await untilPainted(stage.browser, markedNames);
    });

    it('switch families off and names away', async () => {
      await change({ families: { person: false, place: true, organisation: false, source: false } });
      await untilPainted(stage.browser, ['Moscow', 'Syria', 'Syria']);
      await change({
        families: { person: true, place: true, organisation: true, source: true },
        neverMark: ['Syria'],
      });
      await untilPainted(
        stage.browser,
        markedNames.filter(name => name !== 'Syria'),
      );
    });

    it('open cards by a press where that is chosen', async () => {
      await change({ opens: 'click' });
      const { x, y } = await stage.browser.evaluate<{ x: number; y: number }>(
        `(() => { const box = document.querySelector('h1').getBoundingClientRect(); return { x: box.x + 5, y: box.y + 5 }; })()`,
      );
      await stage.browser.click(x, y);
      expect(await stage.browser.card()).toBeNull();
      await expect(openCard(stage.browser, 'Moscow', 0, 900)).rejects.toThrow('Waited in vain');
      const word = await stage.browser.evaluate<{ x: number; y: number }>(
        `(() => { const range = document.createRange(); const node = document.querySelectorAll('p')[2].firstChild; const at = node.data.indexOf('Moscow'); range.setStart(node, at); range.setEnd(node, at + 6); const box = range.getBoundingClientRect(); return { x: box.x + 9, y: box.y + 9 }; })()`,
      );
      await stage.browser.click(word.x, word.y);
      await pass(300);
      expect((await stage.browser.card())?.text).toContain('Moscow');
    });
  });

  it('a page that is switched off from the start is left alone until it is asked for', async () => {
    await stage.browser.inBackground(`change({ sitesOff: ['127.0.0.1:${stage.site.port}'] })`);
    await stage.browser.open(stage.site.serve('/news', newsPage()));
    await pass(400);
    expect(await painted(stage.browser)).toEqual([]);
    expect(await askTab(stage.browser, 'state')).toMatchObject({ status: 'off' });
    await stage.browser.inBackground('change({ sitesOff: [] })');
    await untilPainted(stage.browser, markedNames);
  });

  it('a page that patches what scripts rely on is read like any other', async () => {
    const patch = `<script>
      const before = [
        [Array.prototype, 'map'], [Array.prototype, 'filter'], [Node.prototype, 'firstChild'],
        [Document.prototype, 'createTreeWalker'], [Element.prototype, 'attachShadow'],
        [window, 'StaticRange'], [window, 'Highlight'], [JSON, 'parse'],
      ];
      for (const one of before) one.push(Object.getOwnPropertyDescriptor(...one));
      window.putBack = () => { for (const one of before) Object.defineProperty(...one); };
      setInterval(() => {
        let marks = 0;
        for (const [, { size }] of CSS.highlights) marks += size;
        document.title = marks + ' marks';
      }, 50);
      Array.prototype.map = Array.prototype.filter = () => { throw new Error('patched'); };
      Object.defineProperty(Node.prototype, 'firstChild', { get() { throw new Error('patched'); } });
      Document.prototype.createTreeWalker = () => { throw new Error('patched'); };
      Element.prototype.attachShadow = () => { throw new Error('patched'); };
      window.StaticRange = window.Highlight = undefined;
      JSON.parse = () => { throw new Error('patched'); };
    </script>`;
    await stage.browser.open(stage.site.serve('/patched', newsPage(undefined, { head: patch })));
    await eventually(
      () => stage.browser.inBackground(`browser.tabs.query({ active: true }).then(([{ title }]) => title)`),
      title => title === `${markedNames.length} marks`,
    );
    // The tests themselves ask the page for what is painted.
    await stage.browser.evaluate('putBack()');
    await untilPainted(stage.browser, markedNames);
    expect((await openCard(stage.browser, 'Pentagon')).text).toContain('Pentagon');
    await stage.browser.press('Escape');
  });

  it('an update takes over while the page stays open, and the script before it goes quiet', async () => {
    await stage.browser.updateExtension();
    // The background of the new version answers before its script has come to the page.
    await eventually(
      () => stage.browser.inBackground<string[]>('calls'),
      calls => calls.includes('found'),
    );
    await untilPainted(stage.browser, markedNames);
    await eventually(marksShown, Boolean);
    await stage.browser.point(5, 5);
    expect((await openCard(stage.browser, 'Pentagon')).text).toContain('Pentagon');
    await stage.browser.press('Escape');
    await untilNoCard(stage.browser);
    await untilPainted(stage.browser, markedNames);
    expect(await stage.browser.evaluate(`document.querySelectorAll('newsgloss-card').length`)).toBe(0);
    expect(stage.browser.takeErrors()).toEqual([]);
  });

  it('throws nothing', () => {
    expect(stage.browser.takeErrors()).toEqual([]);
  });

  it('an extension that is taken away leaves nothing behind', async () => {
    const { x, y } = { x: 300, y: 300 };
    await stage.browser.removeExtension();
    await stage.browser.point(x, y);
    await stage.browser.point(x + 40, y + 10);
    await pass(500);
    expect(await stage.browser.card()).toBeNull();
    expect(await marksShown()).toBe(false);
    expect(stage.browser.takeErrors()).toEqual([]);
  });

  /** True while any text is drawn with a line or a wash of ours: registered, and styled. */
  const marksShown = () =>
    stage.browser.evaluate<boolean>(`[...CSS.highlights.keys()].some(name =>
      name.startsWith('newsgloss') &&
      getComputedStyle(document.querySelector('p'), '::highlight(' + name + ')').textDecorationLine === 'underline')`);
});
