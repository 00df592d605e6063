// Second stage: reads the page, paints it, and opens cards. Injected by the background once the gate has found an
// article or the reader has asked. Wires the rooms together and answers what the popup and the background ask.
import browser from 'webextension-polyfill';
import type { Mark } from '../marks/mark';
import { createPainter } from '../marks/painter';
import { createCaller } from '../messages/caller';
import type { BackgroundCalls, TabCalls } from '../messages/contract';
import { tabGuards } from '../messages/guards';
import { createReceiver } from '../messages/receiver';
import type { Span } from '../model/span';
import { createJump, marksOfSameThing, stepFrom } from './jumping';
import { watchPage } from './page-changes';
import { type Pointing, startPointing } from './pointing';
import { createReading } from './reading';
import { createShowing } from './showing';

async function start(): Promise<void> {
  const handshake = globalThis.newsgloss ?? { anyway: true };
  if (handshake.receive) return;
  globalThis.newsgloss = handshake;
  const call = createCaller<BackgroundCalls>(message => browser.runtime.sendMessage(message));
  const painter = createPainter({
    registry: CSS.highlights,
    createHighlight: () => new Highlight(),
    createRange: ({ node, start, end }) =>
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
    pause: () => new Promise(resolve => setTimeout(resolve)),
  });
  let pointing: Pointing | null = null;
  let current = -1;
  const ready = call('settings', null).then(settings => createReading({ document, call, painter, settings }));
  const opened = ready.then(async reading => {
    await reading.read({ anyway: handshake.anyway }).catch(() => undefined);
    return reading;
  });

  handshake.receive = createReceiver<TabCalls, undefined>(tabGuards, {
    state: async () => (await opened).state(),
    show: async span => {
      jump(await opened, span);
      return null;
    },
    annotateAnyway: async () => {
      const reading = await opened;
      handshake.anyway = true;
      await reading.read({ anyway: true });
      return reading.state();
    },
    settingsChanged: async settings => {
      pointing?.close();
      await (await opened).changeSettings(settings);
      return null;
    },
    command: async ({ name }) => {
      await opened;
      obey(name);
      return null;
    },
  }) as (message: unknown) => Promise<unknown> | undefined;

  const reading = await ready;
  const flashAt = createJump(window, painter);
  const jump = ({ projection }: typeof reading, span: Span) =>
    flashAt(projection()?.rangeOf(span.start, span.end) ?? []);

  const showing = createShowing({
    document,
    reading,
    call,
    translate: (key, ...values) => browser.i18n.getMessage(key, [...values]),
    close: () => pointing?.close(),
    jump: span => jump(reading, span),
    step: (from, by) => {
      const annotation = reading.annotation();
      const { marks } = reading.index();
      if (!annotation) return;
      const same = marksOfSameThing(marks, from, annotation);
      const at = stepFrom(
        same.map(index => marks[index]!),
        same.indexOf(marks.indexOf(from)),
        by,
      );
      if (at !== null) openAt(same[at]!);
    },
  });

  const openAt = (index: number) => {
    const mark = reading.index().marks[index];
    if (!mark) return;
    current = index;
    jump(reading, mark);
    pointing?.open(index);
  };

  const obey = (name: TabCalls['command']['ask']['name']) => {
    const { marks } = reading.index();
    const host = document.location.host;
    if (name === 'toggle') {
      const isOff = reading.settings().sitesOff.includes(host);
      void call('siteOff', { host, off: !isOff });
    } else if (name === 'open') openAt(current < 0 ? firstSeen(marks) : current);
    else {
      const next = stepFrom(marks, current, name === 'next' ? 1 : -1);
      if (next === null) return;
      current = next;
      if (pointing?.isOpen()) openAt(next);
      else jump(reading, marks[next]!);
    }
  };

  const firstSeen = (marks: readonly Mark[]) =>
    Math.max(
      0,
      marks.findIndex(mark => (reading.index().boxes(mark)[0]?.top ?? -1) >= 0),
    );

  const isAlive = () => {
    if (browser.runtime.id !== undefined) {
      painter.restore();
      return true;
    }
    goQuiet();
    return false;
  };

  pointing = startPointing(window, {
    index: reading.index,
    options: () => reading.settings(),
    box: showing.box,
    onComing: showing.onComing,
    onOpen: (mark, token, by) => {
      current = reading.index().marks.indexOf(mark);
      showing.onOpen(mark, token, by);
    },
    onClose: showing.onClose,
    isAlive,
  });

  await opened;
  const stopWatching = watchPage({
    document,
    roots: () => reading.projection()?.roots ?? [],
    isOwn: node => node === showing.box.host,
    onChange: () => {
      if (isAlive()) void reading.read({ anyway: handshake.anyway }).catch(() => undefined);
    },
  });

  /** After an update or removal of the extension: nothing of this script may be left on the page. */
  const goQuiet = () => {
    stopWatching();
    pointing?.stop();
    reading.clear();
    delete handshake.receive;
  };
}

void start();
