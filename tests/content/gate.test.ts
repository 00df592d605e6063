// The first stage in a frame: what it takes for an article, and what it does where the frame has no size yet.
import { afterEach, expect, test, vi } from 'vitest';
import { newsPage } from '../page/news-page';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
  Reflect.deleteProperty(globalThis, 'newsgloss');
});

/** Starts the gate in a frame of that size; what it asked of the background, and how the frame is given another size. */
async function gateInFrame(width: number, height: number) {
  const asked: string[] = [];
  const resized: (() => void)[] = [];
  vi.stubGlobal('window', { top: {} });
  vi.stubGlobal('document', newsPage());
  vi.stubGlobal('location', { href: 'https://news.example/bridge', host: 'news.example' });
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => resized.push(listener));
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage: async ({ call }: { call: string }) => ({ answer: asked.push(call) > 0 }),
      onMessage: { addListener: () => undefined },
    },
  });
  const size = (toWidth: number, toHeight: number) => {
    vi.stubGlobal('innerWidth', toWidth);
    vi.stubGlobal('innerHeight', toHeight);
  };
  size(width, height);
  await import('../../src/content/gate');
  return {
    asked,
    resize(toWidth: number, toHeight: number) {
      size(toWidth, toHeight);
      for (const listener of resized.splice(0)) listener();
    },
  };
}

test('an article in a large frame is read', async () => {
  expect((await gateInFrame(700, 600)).asked).toEqual(['inject']);
});

test('an element of the page that goes by the name of the browser’s own is not taken for it', async () => {
  vi.stubGlobal('browser', { localName: 'form', runtime: { localName: 'input' } });
  expect((await gateInFrame(700, 600)).asked).toEqual(['inject']);
});

test('a frame that has no size when its page is there is looked at once it has one', async () => {
  const frame = await gateInFrame(0, 0);
  expect(frame.asked).toEqual([]);
  frame.resize(200, 100);
  expect(frame.asked).toEqual([]);
  frame.resize(700, 600);
  expect(frame.asked).toEqual(['inject']);
});
