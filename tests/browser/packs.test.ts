// A pack of facts as a reader loads one: chosen in the settings, known in open pages at once, kept over a stop of the
// background, refused in words, and taken away again.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { fromRoot } from '../../src/build/paths';
import { nameWords } from '../../src/language/tokens';
import { neededSections } from '../../src/lexicon/check-pack';
import { openLexicon } from '../../src/lexicon/open';
import { writeLexicon } from '../../src/lexicon/write';
import type { PageState } from '../../src/messages/contract';
import { builtExtension } from './harness/built-extension';
import { eventually } from './harness/eventually';
import { inBrowsers } from './harness/in-browsers';
import { newsPage } from './news-pages';

const dayAfter = '2090-01-01';

/** A pack with one person whom no other facts hold, and all the engine needs beside facts. */
function smallPack(): Uint8Array {
  const shipped = openLexicon(readFileSync(fromRoot('dist', 'model.bin')));
  const person = { kind: 'person', id: 'x-ellen-brandt', name: 'Ellen Brandt', aliases: [] } as const;
  return writeLexicon(
    {
      date: dayAfter,
      entities: [{ ...person, known: 'Keeper of a lighthouse', roles: [], sources: ['hand'] }],
      prominence: [200],
      names: [{ text: person.name, flags: 0, senses: [{ entity: 0, form: 'full', weight: 200 }] }],
      offices: [],
      sections: Object.fromEntries(neededSections.map(name => [name, shipped.section(name)!])),
    },
    nameWords,
  );
}

const prose = 'Ellen Brandt told the council on Monday that the lamp would be lit again before the winter. ';
const page = newsPage(`<p>${prose.repeat(6)}</p><p>${prose.repeat(6)}</p>`);

inBrowsers(
  'a pack of facts',
  stage => {
    let tab: number;
    const entities = async () => {
      const { annotation } = await stage.browser.inBackground<PageState>(
        `browser.tabs.sendMessage(${tab}, { newsgloss: 1, call: 'state', ask: null }).then(reply => reply.answer)`,
      );
      return Object.keys(annotation?.entities ?? { 'not read': true });
    };
    const isKnown = (found: string[]) => found.includes('x-ellen-brandt');
    const isUnknown = (found: string[]) => !isKnown(found) && !found.includes('not read');
    const said = () => stage.browser.evaluate<string>('document.querySelector(".packs").textContent');

    /** Chooses a file in the settings, as the browser's own dialog would. */
    const choose = async (name: string, body: Uint8Array) => {
      const address = JSON.stringify(
        stage.site.serve(`/${name}`, { body, type: 'application/octet-stream' }),
      );
      await stage.browser.evaluate(`fetch(${address}).then(reply => reply.blob()).then(blob => {
        const input = document.querySelector('input[accept=".pack"]');
        const chosen = new DataTransfer();
        chosen.items.add(new File([blob], ${JSON.stringify(name)}));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      })`);
    };

    const openSettings = async () => {
      await stage.browser.open(`${stage.browser.extensionOrigin}options.html`);
      await eventually(said, text => text.includes('came with Newsgloss are of'));
    };

    beforeAll(async () => {
      const address = JSON.stringify(stage.site.serve('/lighthouse', page));
      tab = await stage.browser.inBackground<number>(
        `browser.tabs.create({ url: ${address}, active: false }).then(made => made.id)`,
      );
      await eventually(entities, isUnknown);
      await openSettings();
    });

    it.each([
      ['a page', () => new TextEncoder().encode(page), 'not a pack of facts'],
      ['one for another version', () => smallPack().with(4, 99), 'made for another version'],
      ['half a pack', () => smallPack().slice(0, 5000), 'damaged'],
    ])('is refused in a sentence: %s', async (_, bytes, sentence) => {
      await choose('no.pack', bytes());
      await eventually(said, text => text.includes(sentence));
      expect(await said()).not.toContain('no.pack');
    });

    it('is listed, and its names are known in a page that is open', async () => {
      await choose('lighthouses.pack', smallPack());
      const parts = ['Loaded.', 'lighthouses.pack', '2090', 'In use.'];
      await eventually(said, text => parts.every(part => text.includes(part)));
      await eventually(entities, isKnown);
    });

    it('is kept when the background stops, and by the next settings page', async () => {
      await stage.browser.stopBackground();
      await openSettings();
      await eventually(said, text => text.includes('lighthouses.pack'));
      await stage.browser.inBackground(`browser.tabs.reload(${tab})`);
      await eventually(entities, isKnown);
    });

    it('gives way to the shipped facts where its bytes are no longer to be read', async () => {
      await stage.browser.inBackground(`browser.storage.local.get('pack').then(({ pack }) =>
        browser.storage.local.set({ pack: { ...pack, key: 'elsewhere' } }))`);
      await stage.browser.stopBackground();
      await openSettings();
      await eventually(said, text => text.includes('thrown this pack away'));
      await stage.browser.inBackground(`browser.tabs.reload(${tab})`);
      await eventually(entities, isUnknown);
    });

    it('is taken away at a click', async () => {
      await choose('lighthouses.pack', smallPack());
      await eventually(entities, isKnown);
      await eventually(said, text => text.includes('In use.'));
      await stage.browser.evaluate(`document.querySelector('.packs .link-button').click()`);
      await eventually(said, text => !text.includes('lighthouses.pack'));
      await eventually(entities, isUnknown);
    });

    it('throws nothing', () => {
      expect(stage.browser.takeErrors()).toEqual([]);
    });
  },
  builtExtension,
);
