// @vitest-environment jsdom
// What is known of a page while its answers come late: a card that had to ask for the annotation again never brings
// back that of a text the page does not show any more.
import { beforeEach, expect, test } from 'vitest';
import { createReading } from '../../src/content/reading';
import type { Painter } from '../../src/marks/painter';
import { cutAnnotation } from '../../src/messages/annotation-parts';
import type { Caller } from '../../src/messages/caller';
import type { AnnotateRequest, BackgroundCalls } from '../../src/messages/contract';
import { defaultSettings } from '../../src/model/settings';
import { samplePage } from '../gallery/sample-page';
import { newsPage, paragraphs } from '../page/news-page';

const target = { type: 'mention', index: 0 } as const;
const painter: Painter = { paint: async () => {}, flash() {}, restore: () => false, clear() {} };

/** What the background holds, and questions it has not answered yet. */
let known: Set<string>;
let held: (() => void)[] | null;

beforeEach(() => {
  document.documentElement.innerHTML = newsPage().documentElement.innerHTML;
  known = new Set();
  held = null;
});

function createTab() {
  const answers: Partial<Record<string, (ask: never) => Promise<unknown> | unknown>> = {
    async annotate({ text }: AnnotateRequest) {
      if (held) await new Promise<void>(go => held!.push(go));
      const key = `key of ${text.slice(-20)}`;
      known.add(key);
      return { key, parts: cutAnnotation(samplePage.annotation!) };
    },
    explain: ({ key }: { key: string }) => ({ card: known.has(key) ? { title: key } : null }),
    found: () => null,
  };
  const call = (async (name: string, ask: never) => answers[name]!(ask)) as Caller<BackgroundCalls>;
  return createReading({
    document,
    call,
    painter,
    pause: async () => {},
    settings: defaultSettings,
    site: 'courier.example',
  });
}

test('a background that has forgotten the page is told it again', async () => {
  const reading = createTab();
  await reading.read({ anyway: true });
  known.clear();
  expect(await reading.explain(target)).toMatchObject({ title: expect.stringContaining('key of') });
});

test('two cards that are asked for at once of such a background both come', async () => {
  const reading = createTab();
  await reading.read({ anyway: true });
  known.clear();
  const cards = await Promise.all([reading.explain(target), reading.explain({ type: 'mention', index: 1 })]);
  expect(cards).not.toContain(null);
});

test('a card that is asked for while the page changes does not bring the old text back', async () => {
  const reading = createTab();
  await reading.read({ anyway: true });
  known.clear();
  held = [];
  const card = reading.explain(target);
  await expect.poll(() => held!.length).toBe(1);
  const [answerLate] = held;
  held = null;
  document.querySelector('.story-body')!.innerHTML = `<p>${paragraphs.toReversed().join('</p><p>')}</p>`;
  await reading.read({ anyway: true });
  const { text } = reading.state();
  expect(text).not.toBe('');
  answerLate!();
  expect(await card).toBeNull();
  expect(reading.state().text).toBe(text);
  expect(reading.projection()!.text).toBe(text);
});
