// Articles kept as a reader keeps them: from the popup, known on later pages and their cards, listed and carried over
// in the settings, and whole whenever the background is stopped.
import { beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from './harness/built-extension';
import { eventually, pass } from './harness/eventually';
import { inBrowsers } from './harness/in-browsers';
import { openCard, painted } from './harness/on-page';

interface Told {
  readonly title: string;
  readonly outlet: string;
  readonly paragraphs: readonly string[];
}

const quoted = 'We will ring every bell of this town until the ferry comes back';

const first: Told = {
  title: 'Ferry to Harrowgate Sound stops for the winter',
  outlet: 'Sound Courier',
  paragraphs: [
    'The ferry to Harrowgate Sound will not sail again before the spring, its owner said on Monday, because the gearbox of the ship is broken.',
    `Mayor Marit Solberg told a crowd on the pier that the islanders had not been warned. “${quoted},” Solberg said.`,
    'The ferry carries four hundred pupils and nurses a day, and the nearest bridge is ninety kilometres away. Skipper Tomas Lindgren said that the gearbox had been rattling since summer.',
  ],
};

const retold: Told = {
  title: 'Islanders protest as ferry gearbox fails',
  outlet: 'Evening Tide',
  paragraphs: [
    'Hundreds gathered on the pier of Harrowgate Sound after the owner of the only ferry laid the ship up until spring with a broken gearbox.',
    `Pupils and nurses now face ninety kilometres by road to the nearest bridge. “${quoted},” one council official said.`,
    'Marit Solberg asked the owner for another ship. Tomas Lindgren had reported a rattling gearbox to the owner in summer.',
  ],
};

const page = ({
  title,
  outlet,
  paragraphs,
}: Told) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${title}</title><script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: title,
  datePublished: '2024-11-18',
  publisher: { '@type': 'NewsMediaOrganization', name: outlet },
})}</script></head><body><main><article><h1>${title}</h1>
${paragraphs.map(text => `<p>${text}</p>`).join('\n')}</article></main></body></html>`;

/** Articles of one message, and messages of the long import. */
const part = 100;
const parts = 100;

inBrowsers(
  'kept articles',
  stage => {
    const inPopup = (selector: string) =>
      stage.browser.inPopup<string>(
        `(document.querySelector(${JSON.stringify(selector)})?.textContent ?? '').replace(/\\s+/g, ' ')`,
      );
    const pressInPopup = (selector: string) =>
      stage.browser.inPopup(`document.querySelector(${JSON.stringify(selector)}).click()`);
    /** Closes it a moment later, because the answer must come before; then waits until it has gone. */
    const closePopup = async () => {
      await stage.browser.inPopup('(setTimeout(() => window.close(), 30), true)');
      await eventually(
        () =>
          stage.browser.inPopup('true').then(
            () => true,
            () => false,
          ),
        isOpen => !isOpen,
      );
    };
    const options = () => stage.browser.open(`${stage.browser.extensionOrigin}options.html`);
    const kept = () => stage.browser.evaluate<string>(`document.querySelector('.kept')?.textContent ?? ''`);
    const click = (words: string) =>
      stage.browser.evaluate(
        `[...document.querySelectorAll('.kept button')].find(one => one.textContent === ${JSON.stringify(words)}).click()`,
      );
    /** Asks the background from the extension's own page that is open. */
    const ask = <Answer>(call: string, asked: object) =>
      stage.browser.evaluate<Answer>(
        `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ newsgloss: 1, call, ask: asked })})
          .then(({ answer, error }) => { if (error) throw new Error(error); return answer; })`,
      );

    describe('from the popup to a later page', () => {
      beforeAll(async () => {
        await stage.browser.open(stage.site.serve('/ferry-stops', page(first)));
        await eventually(
          () => painted(stage.browser),
          found => found.includes('Tomas Lindgren'),
        );
      });

      it('one click keeps the page', async () => {
        await stage.browser.openPopup();
        await eventually(
          () => inPopup('.keep button'),
          found => found === 'Use as reference article',
        );
        await pressInPopup('.keep-button');
        await eventually(
          () => inPopup('.keep'),
          found => found.includes('Kept as a reference article'),
        );
        expect(await inPopup('.story')).toBe('');
        await closePopup();
      });

      it('the card of a person met before tells how the kept article introduces them', async () => {
        await stage.browser.open(stage.site.serve('/gearbox-fails', page(retold)));
        await eventually(
          () => painted(stage.browser),
          found => found.includes('Tomas Lindgren'),
        );
        const card = await openCard(stage.browser, 'Marit Solberg');
        expect(card.text).toContain(`Introduced in “${first.title}” as “Mayor”`);
        await stage.browser.press('Escape');
      });

      it('the card of an unnamed source tells who is given its words in the kept article', async () => {
        const card = await openCard(stage.browser, 'one council official');
        expect(card.text).toContain(`In “${first.title}” they are attributed to Marit Solberg.`);
        await stage.browser.press('Escape');
      });

      it('they are known after the background was stopped', async () => {
        await stage.browser.stopBackground();
        await stage.browser.point(5, 5);
        const card = await openCard(stage.browser, 'Marit Solberg');
        expect(card.text).toContain(`Introduced in “${first.title}”`);
      });

      it('the popup tells that it is the same story, and what both share', async () => {
        await stage.browser.openPopup();
        const story = await eventually(
          () => inPopup('.story'),
          found => found.includes(first.title),
        );
        for (const words of ['Sound Courier', 'Marit Solberg', 'Kept by you', quoted])
          expect(story).toContain(words);
        await closePopup();
      });
    });

    describe('in the settings', () => {
      it('a kept article is listed and found, exported, deleted and imported', async () => {
        await options();
        await eventually(kept, text => text.includes(first.title) && text.includes('Sound Courier'));
        const search = (words: string) =>
          stage.browser.evaluate(`(() => {
            const field = document.querySelector('.kept input[type="search"]');
            field.value = ${JSON.stringify(words)};
            field.dispatchEvent(new Event('input', { bubbles: true }));
          })()`);
        await search('nobody at all');
        await eventually(kept, text => text.includes('No kept article fits') && !text.includes(first.title));
        await search('lindgren');
        await eventually(kept, text => text.includes(first.title));

        await stage.browser.evaluate(`(() => {
          HTMLAnchorElement.prototype.click = () => {};
          URL.createObjectURL = blob => { window.saved = blob.text(); return 'data:,'; };
        })()`);
        await click('Export these articles');
        await eventually(kept, text => text.includes('Saved.'));
        const file = await stage.browser.evaluate<string>('window.saved');
        expect(JSON.parse(file).articles).toMatchObject([{ title: first.title, text: null }]);
        for (const paragraph of first.paragraphs) expect(file).not.toContain(paragraph);

        await click('Remove');
        await eventually(kept, text => text.includes('None yet'));
        await stage.browser.evaluate(`(() => {
          const input = document.querySelector('.kept input[type="file"]');
          const chosen = new DataTransfer();
          chosen.items.add(new File([${JSON.stringify(file)}], 'articles.json'));
          input.files = chosen.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        })()`);
        await eventually(kept, text => text.includes('1 article imported.') && text.includes(first.title));
        await click('Delete all');
        await eventually(kept, text => text.includes('Yes, delete all'));
        await click('Yes, delete all kept articles');
        await eventually(kept, text => text.includes('None yet'));
      });
    });

    it(`${part * parts} articles survive a background that is stopped while they are written`, async () => {
      await options();
      await eventually(kept, text => text.includes('None yet'));
      // Each part is sent until it is answered; what was answered is counted.
      await stage.browser.evaluate(`(() => {
        const article = number => ({
          version: 1, id: 'kept-many-' + number, title: 'Article ' + number, outlet: 'Courier', date: '2024-11-18',
          url: '', keptAt: '2026-01-01', quotes: [], sources: [], text: null,
          names: [{ kind: 'person', name: 'Person ' + number, entity: null, introducedAs: 'mayor', mentions: 2 }],
          words: [{ word: 'word' + number, times: 2 }],
        });
        const late = () => new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 10_000));
        const send = articles => Promise.race([late(), (globalThis.browser ?? chrome).runtime.sendMessage(
          { newsgloss: 1, call: 'importKept', ask: { articles, more: true } })]);
        window.written = 0;
        window.writing = (async () => {
          for (let at = 0; at < ${parts}; at++) {
            const articles = Array.from({ length: ${part} }, (_, i) => article(at * ${part} + i));
            for (;;) {
              const reply = await send(articles).catch(() => null);
              if (reply?.answer?.added === ${part}) break;
              await new Promise(resolve => setTimeout(resolve, 50));
            }
            window.written += ${part};
          }
        })();
      })()`);
      const written = () => stage.browser.evaluate<number>('window.written');
      const total = async () =>
        (await ask<{ total: number }>('listKept', { search: '', from: 0, most: 1 })).total;
      for (const [stop, wait] of [3, 40, 110, 7, 70].entries()) {
        await eventually(written, count => count >= stop * 10 * part, 50_000);
        await pass(wait);
        const before = await written();
        await stage.browser.stopBackground();
        const now = await eventually(total, Number.isFinite);
        expect(now % part).toBe(0);
        expect(now).toBeGreaterThanOrEqual(before);
      }
      await stage.browser.evaluate('window.writing');
      expect(await total()).toBe(part * parts);
      const found = await stage.browser.evaluate<number>(`(async () => {
        const ids = new Set();
        let after = null;
        do {
          const { answer } = await (globalThis.browser ?? chrome).runtime.sendMessage(
            { newsgloss: 1, call: 'exportKept', ask: { after } });
          for (const { id, names } of answer.articles) if (names.length === 1) ids.add(id);
          after = answer.next;
        } while (after !== null);
        return ids.size;
      })()`);
      expect(found).toBe(part * parts);
      await ask('importKept', { articles: [], more: false });
      const full = { ...JSON.parse(await oneArticle()), id: 'kept-one-too-many' };
      expect(await ask('importKept', { articles: [full], more: false })).toMatchObject({ problem: 'full' });
      await ask('forget', { ids: null });
      expect(await total()).toBe(0);
    }, 120_000);

    const oneArticle = () =>
      stage.browser.evaluate<string>(`(globalThis.browser ?? chrome).runtime.sendMessage(
        { newsgloss: 1, call: 'exportKept', ask: { after: null } }).then(({ answer }) => JSON.stringify(answer.articles[0]))`);

    it('throws nothing', () => {
      expect(stage.browser.takeErrors()).toEqual([]);
    });
  },
  builtExtension,
);
