// Pages that make it hard to show anything: strict policies, dialogs, fullscreen, other layers, other document
// types, paper.
import { describe, expect, it } from 'vitest';
import type { PageState } from '../../src/messages/contract';
import { eventually, pass } from './harness/eventually';
import { inBrowsers } from './harness/in-browsers';
import { askTab, openCard, painted, untilNoCard, untilPainted } from './harness/on-page';
import { plainAnnotation } from './harness/plain-engine';
import { markedNames, newsPage, paragraphs, prose } from './news-pages';

const article = '<meta property="og:type" content="article">';

inBrowsers('surroundings', stage => {
  const open = async (
    html: string,
    headers: Record<string, string> = {},
    type = 'text/html; charset=utf-8',
  ) => {
    await stage.browser.open(stage.site.serve(`/news/${type.length}`, { body: html, headers, type }));
    await stage.browser.point(5, 5);
  };

  it.each([
    ['that forbids everything', "default-src 'none'"],
    ['that demands Trusted Types', "require-trusted-types-for 'script'; trusted-types 'none'"],
  ])('a policy %s', async (_, policy) => {
    await open(newsPage(), { 'content-security-policy': policy });
    await untilPainted(stage.browser, markedNames);
    const card = await openCard(stage.browser, 'Moscow');
    expect(card.box.width).toBeGreaterThan(200);
    await stage.browser.press('Escape');
    await untilNoCard(stage.browser);
  });

  it('XHTML', async () => {
    const body = paragraphs.map(text => `<p>${text}</p>`).join('');
    await open(
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>News</title><meta property="og:type" content="article"/></head><body><article><h1>Ministers talk</h1>${body}</article></body></html>`,
      {},
      'application/xhtml+xml',
    );
    await untilPainted(stage.browser, markedNames);
    expect((await openCard(stage.browser, 'Moscow')).text).toContain('Moscow');
    await stage.browser.press('Escape');
  });

  it.each(['text/plain', 'application/json', 'application/xml', 'image/svg+xml'])(
    '%s is left alone',
    async type => {
      const body = type.includes('json')
        ? JSON.stringify(paragraphs)
        : type.startsWith('text')
          ? paragraphs.join('\n\n')
          : `<svg xmlns="http://www.w3.org/2000/svg"><text>${paragraphs.join(' ')}</text></svg>`;
      await open(body, {}, type);
      await pass(300);
      expect(await painted(stage.browser)).toEqual([]);
    },
  );

  it('an editable page is left alone', async () => {
    await open(newsPage(`<div contenteditable="true">${prose()}</div>`));
    await pass(400);
    expect(await painted(stage.browser)).toEqual([]);
  });

  it('an article in a modal dialog gets its card inside the dialog', async () => {
    await open(
      `<!doctype html><html><head><title>News</title>${article}</head><body><dialog><h1>Ministers talk</h1><article>${prose()}</article></dialog><script>document.querySelector('dialog').showModal()</script></body></html>`,
    );
    await untilPainted(stage.browser, markedNames);
    expect((await openCard(stage.browser, 'Moscow')).parent).toBe('dialog');
    await stage.browser.press('Escape');
    await untilNoCard(stage.browser);
    expect(await stage.browser.evaluate(`document.querySelector('dialog').open`)).toBe(true);
  });

  it('a layer with the highest z-index does not cover the card', async () => {
    const layer =
      '<div style="position:fixed;inset:auto 0 0 0;height:70vh;z-index:2147483647;background:#ccc8;pointer-events:none"></div>';
    await open(newsPage(undefined, { after: layer }));
    await untilPainted(stage.browser, markedNames);
    const { box } = await openCard(stage.browser, 'Moscow');
    const top = await stage.browser.evaluate<string>(
      `document.elementFromPoint(${box.x + box.width / 2}, ${box.y + box.height / 2}).localName`,
    );
    expect(top).toBe('newsgloss-card');
    await stage.browser.press('Escape');
  });

  it("a page that uses the project's own name is read like any other", async () => {
    await open(newsPage(undefined, { after: '<form id="newsgloss"></form><p id="newsgloss-card"></p>' }));
    await untilPainted(stage.browser, markedNames);
  });

  it('a page written from right to left has its card in the window', async () => {
    await open(newsPage(undefined, { html: 'dir="rtl"' }));
    await untilPainted(stage.browser, markedNames);
    const { box } = await openCard(stage.browser, 'Ash Carter');
    expect(box.x).toBeGreaterThanOrEqual(10);
    expect(box.x + box.width).toBeLessThanOrEqual(995);
    await stage.browser.press('Escape');
    await untilNoCard(stage.browser);
  });

  it('page styles do not reach the card, nor its styles the page', async () => {
    const styles =
      '<style>* { font-size: 40px !important; color: red !important; display: block !important; } newsgloss-card { display: none !important; }</style>';
    await open(newsPage(`<div style="font-size:1px">${prose()}</div>`));
    await untilPainted(stage.browser, markedNames);
    const plain = await openCard(stage.browser, 'Pentagon');
    await open(newsPage(undefined, { head: styles }));
    await untilPainted(stage.browser, markedNames);
    const card = await openCard(stage.browser, 'Pentagon');
    expect(Math.round(card.box.height)).toBe(Math.round(plain.box.height));
    await stage.browser.press('Escape');
  });

  it('fullscreen shows the card above the element that fills the screen', async () => {
    const button =
      '<button style="position:fixed;top:0;right:0;width:60px;height:40px" onclick="document.querySelector(\'main\').requestFullscreen()">Full</button>';
    await open(newsPage(undefined, { after: button, head: '<style>main { background: white }</style>' }));
    await untilPainted(stage.browser, markedNames);
    const width = await stage.browser.evaluate<number>('document.documentElement.clientWidth');
    await stage.browser.click(width - 20, 20);
    await eventually(
      () =>
        stage.browser.evaluate<string | null>(
          'document.fullscreenElement && document.fullscreenElement.localName',
        ),
      name => name === 'main',
    );
    await pass(300);
    const { box } = await openCard(stage.browser, 'Moscow');
    const top = await stage.browser.evaluate<string>(
      `document.elementFromPoint(${box.x + box.width / 2}, ${box.y + box.height / 2}).localName`,
    );
    expect(top).toBe('newsgloss-card');
    await stage.browser.evaluate('document.exitFullscreen()');
    await pass(300);
    expect(await stage.browser.card()).not.toBeNull();
    await stage.browser.press('Escape');
    await untilNoCard(stage.browser);
  });

  describe('paper', () => {
    it('shows no marks', async () => {
      await open(newsPage());
      await untilPainted(stage.browser, markedNames);
      const line = () =>
        stage.browser.evaluate<string>(
          `getComputedStyle(document.querySelector('p'), '::highlight(newsgloss-person)').textDecorationLine`,
        );
      expect(await line()).toBe('underline');
      await stage.browser.media({ print: true });
      await eventually(line, shown => shown === 'none');
      await stage.browser.media({});
      await eventually(line, shown => shown === 'underline');
    });
  });

  it('twenty thousand nodes around the article change nothing', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `<li><a href="/${i}">Item ${i}</a></li>`).join('');
    await open(newsPage(undefined, { after: `<ul>${rows}</ul>` }));
    await untilPainted(stage.browser, markedNames);
  });

  it('text in an open shadow root is marked and explained', async () => {
    const script = `<script>
      customElements.define('x-story', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>A last word from Harrowgate, where Ellen Brandt followed the talks.</p>'; }
      });
    </script>`;
    await open(newsPage(`${prose()}<x-story></x-story>${script}`));
    await untilPainted(stage.browser, [...markedNames, 'Ellen Brandt', 'Harrowgate']);
  });

  it.each(['127.0.0.1', 'localhost'])(
    'an article in a frame from %s is marked there, and the page is left alone',
    async host => {
      const inner = stage.site.serve('/inner', newsPage()).replace('127.0.0.1', host);
      const report = `<script>
      setInterval(() => parent.postMessage([...CSS.highlights.keys()].filter(name => name.startsWith('newsgloss')).length, '*'), 50);
    </script>`;
      stage.site.serve('/inner', newsPage(undefined, { head: report }));
      await open(
        `<!doctype html><title>Frame</title><iframe src="${inner}" style="width:700px;height:600px"></iframe><iframe src="${inner}" style="width:200px;height:100px"></iframe><script>window.seen = []; addEventListener('message', ({ data, source }) => { seen[source === frames[0] ? 0 : 1] = data; });</script>`,
      );
      await eventually(
        () => stage.browser.evaluate<number[]>('seen'),
        seen => seen[0] === 6 && seen[1] === 0,
      );
      expect(await painted(stage.browser)).toEqual([]);
    },
  );

  it('a frame of another site is on and off with the page it stands in', async () => {
    const change = (sitesOff: string[]) =>
      stage.browser.inBackground(`change({ sitesOff: ${JSON.stringify(sitesOff)} })`);
    const report = `<script>
      setInterval(() => parent.postMessage([...CSS.highlights.keys()].filter(name => name.startsWith('newsgloss')).length, '*'), 50);
    </script>`;
    const inner = stage.site.serve('/inner', newsPage(undefined, { head: report }));
    const frame = `<!doctype html><title>Frame</title><iframe src="${inner.replace('127.0.0.1', 'localhost')}" style="width:700px;height:600px"></iframe><script>window.seen = null; addEventListener('message', ({ data }) => { seen = data; });</script>`;
    const untilSeen = (count: number) =>
      eventually(
        () => stage.browser.evaluate<number>('seen'),
        seen => seen === count,
      );
    await change([`localhost:${stage.site.port}`]);
    await open(frame);
    await untilSeen(6);
    await change([`127.0.0.1:${stage.site.port}`]);
    await untilSeen(0);
    await stage.browser.inBackground('calls.splice(0)');
    await open(frame);
    await eventually(
      () => stage.browser.inBackground<string[]>('calls'),
      calls => calls.includes('inject'),
    );
    await untilSeen(0);
    await change([]);
    await untilSeen(6);
  });

  it('a page in a tab that is not shown has its marks when it is turned to', async () => {
    const count = `<script>
      setInterval(() => {
        document.title = [...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('newsgloss') ? size : 0), 0);
      }, 100);
    </script>`;
    const texts = Array.from({ length: 600 }, (_, i) => `${paragraphs[i % paragraphs.length]} ${i}`);
    const url = stage.site.serve('/unseen', newsPage(prose(texts), { head: count }));
    const tab = await stage.browser.inBackground<number>(
      `browser.tabs.create({ url: ${JSON.stringify(url)}, active: false }).then(({ id }) => id)`,
    );
    const marks = (markedNames.length * texts.length) / paragraphs.length;
    await eventually(
      () => stage.browser.inBackground<string>(`browser.tabs.get(${tab}).then(({ title }) => title)`),
      title => title === String(marks),
    );
    await stage.browser.inBackground(`browser.tabs.remove(${tab})`);
  });

  it('an AMP page is read while its body still waits for its script', async () => {
    const style =
      '<style>body{animation:start 60s steps(1,end) 0s 1 normal both}@keyframes start{from{visibility:hidden}to{visibility:visible}}</style>';
    const around =
      '<amp-sidebar hidden><p>Ash Carter and Moscow, in the menu of this page and not in its article.</p></amp-sidebar>' +
      '<amp-ad><p>Fly to Moscow with Ash Carter for less than you think, today and tomorrow only.</p></amp-ad>';
    const picture =
      '<amp-img width="600" height="400"></amp-img><amp-social-share type="email"></amp-social-share>';
    await open(
      `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Ministers talk</title>${article}${style}</head><body>${around}<article><h1>Ministers talk by telephone</h1>${picture}${prose()}</article></body></html>`,
    );
    await untilPainted(stage.browser, markedNames);
  });

  it('a long article of twenty thousand elements is read in full', async () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `<span>word${i}</span>`);
    const filler = Array.from(
      { length: 40 },
      (_, i) => `<p>${words.slice(i * 500, i * 500 + 500).join(' ')}</p>`,
    );
    await open(newsPage(filler.join('') + prose()));
    await untilPainted(stage.browser, markedNames);
  });

  it('two megabytes of text are read up to a bound, the popup is told, and marks go with the reader', async () => {
    const texts = Array.from({ length: 13_000 }, (_, i) => `${paragraphs[i % paragraphs.length]} ${i}`);
    const first = 'A first word from Ellen Brandt, who had watched all of these talks from near by.';
    await open(newsPage(prose([first, ...texts])));
    const state = await eventually(
      () => askTab<PageState>(stage.browser, 'state'),
      ({ status }) => status === 'reading',
    );
    expect(state.isCut).toBe(true);
    expect(state.text.length).toBeGreaterThan(390_000);
    expect(state.text.length).toBeLessThanOrEqual(400_000);
    const names = new Set(plainAnnotation(state.text, null).mentions.map(({ surface }) => surface));
    const isNear = (found: readonly string[]) =>
      [...names].every(name => found.includes(name)) && found.length < 1500;
    await eventually(() => painted(stage.browser), isNear);
    const isMarked = (nth: number) => `[...CSS.highlights.values()].some(highlight =>
      [...highlight].some(({ startContainer }) => startContainer.parentNode === document.querySelectorAll('p')[${nth}]))`;
    expect(await stage.browser.evaluate(isMarked(2001))).toBe(false);
    await stage.browser.evaluate(
      `document.querySelectorAll('p')[2001].scrollIntoView({ behavior: 'instant' })`,
    );
    await eventually(() => stage.browser.evaluate<boolean>(isMarked(2001)), Boolean);
    await eventually(
      () => painted(stage.browser),
      found => !found.includes('Ellen Brandt'),
    );
    const word = texts[2000]!.match(/Ash Carter|Pentagon|Moscow|Syria|Sergei Shoygu/)![0];
    const { x, y } = await stage.browser.evaluate<{ x: number; y: number }>(`(() => {
      const node = document.querySelectorAll('p')[2001].firstChild;
      const range = document.createRange();
      range.setStart(node, node.data.indexOf('${word}'));
      range.setEnd(node, range.startOffset + ${word.length});
      const box = range.getClientRects()[0];
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    })()`);
    await stage.browser.point(x, y);
    await eventually(
      () => stage.browser.card(),
      card => card?.text.includes(word) === true,
    );
    await stage.browser.press('Escape');
    await untilNoCard(stage.browser);
  });

  it('throws nothing', () => {
    expect(stage.browser.takeErrors()).toEqual([]);
  });
});
