// Second stage: reads the page, paints it, and opens cards. Injected by the background once the gate has found an
// article or the reader has asked. Wires the rooms together and answers what the popup and the background ask.
import { pageHighlights } from '../marks/page-highlights';
import { createPainter } from '../marks/painter';
import { createCaller } from '../messages/caller';
import type { BackgroundCalls, TabCalls } from '../messages/contract';
import { tabGuards } from '../messages/guards';
import { createReceiver } from '../messages/receiver';
import { extensionApi } from './extension-api';
import { createGoing } from './going';
import type { Handshake } from './handshake';
import { createPause } from './idle-slices';
import { createJump } from './jumping';
import { paintNear, placeIn } from './near-marks';
import { watchPage } from './page-changes';
import { startPointing } from './pointing';
import { createReading } from './reading';
import { createShowing } from './showing';

const api = extensionApi();
const call = createCaller<BackgroundCalls>(message => {
  const send = () => api.runtime.sendMessage(message);
  // A background that is stopped while it is asked answers nobody; the second question starts it again.
  return send().catch(send);
});

const pause = createPause(window);

const painter = paintNear(createPainter(pageHighlights(pause)), {
  window,
  pause,
  placeOf: placeIn(document),
});

async function start(handshake: Handshake): Promise<void> {
  const begun = begin(handshake);
  // Registered before anything is awaited: the popup may ask while the page is still being read.
  handshake.receive = createReceiver<TabCalls, undefined>(tabGuards, {
    state: async () => (await begun).reading.state(),
    show: async span => {
      (await begun).going.toSpan(span);
      return null;
    },
    annotateAnyway: async () => {
      const { reading } = await begun;
      handshake.anyway = true;
      await reading.read({ anyway: true });
      return reading.state();
    },
    settingsChanged: async settings => {
      const { reading, pointing } = await begun;
      pointing.close();
      await reading.changeSettings(settings, handshake);
      return null;
    },
    factsChanged: async () => {
      const { reading, pointing } = await begun;
      pointing.close();
      await reading.annotateAgain();
      return null;
    },
    command: async ({ name }) => {
      const { reading, going } = await begun;
      if (name !== 'toggle') going.obey(name);
      else
        await call('siteOff', {
          host: reading.site,
          off: !reading.settings().sitesOff.includes(reading.site),
        });
      return null;
    },
  }) as Handshake['receive'] & {};
  await begun;
}

/** Resolves once the page has been read for the first time, or could not be. */
async function begin(handshake: Handshake) {
  const reading = createReading({
    document,
    call,
    painter,
    pause,
    settings: await call('settings', null),
    site: window === window.top ? document.location.host : await call('siteHost', null),
  });
  const isCalled = handshake.calledAt === document.location.href;
  await reading.read({ anyway: handshake.anyway || isCalled }).catch(() => undefined);

  const isAlive = () => {
    // An extension that was removed leaves its scripts behind without an id, one that was updated (in Chromium 156,
    // November 2026) even without a runtime.
    if (api.runtime?.id === undefined) {
      goQuiet();
      return false;
    }
    painter.restore();
    return true;
  };

  const going = createGoing({
    reading,
    jump: createJump(window, painter),
    isOpen: () => pointing.isOpen(),
    open: mark => pointing.open(mark),
  });
  const showing = createShowing({
    document,
    reading,
    call,
    translate: (key, ...values) => api.i18n.getMessage(key, values),
    close: () => pointing.close(),
    jump: going.toSpan,
    step: going.toSameThing,
  });
  const pointing = startPointing(window, {
    index: reading.index,
    options: reading.settings,
    box: showing.box,
    onComing: showing.onComing,
    onOpen(mark, token, by) {
      going.arrive(mark);
      showing.onOpen(mark, token, by);
    },
    onClose: showing.onClose,
    isAlive,
  });
  const readAgain = oneAtATime(() => reading.read({ anyway: handshake.anyway }));
  const stopWatching = watchPage({
    document,
    roots: () => reading.projection()?.roots ?? [],
    isOwn: node => node === showing.box.host,
    onChange: () => {
      if (isAlive()) void readAgain();
    },
  });

  /** Nothing of this script may be left on the page. */
  const goQuiet = () => {
    stopWatching();
    pointing.stop();
    reading.clear();
    delete handshake.receive;
  };

  return { reading, going, pointing };
}

/**
 * One reading after the other, and one more where the page changed meanwhile: a page that never rests would
 * otherwise call off each reading by the next.
 */
function oneAtATime(read: () => Promise<void>): () => Promise<void> {
  let isReading = false;
  let isAskedAgain = false;
  return async () => {
    isAskedAgain = true;
    if (isReading) return;
    isReading = true;
    while (isAskedAgain) {
      isAskedAgain = false;
      // A page that cannot be read now is read at its next change; the popup shows the failure meanwhile.
      await read().catch(() => undefined);
    }
    isReading = false;
  };
}

const met = Object.hasOwn(globalThis, 'newsgloss') ? globalThis.newsgloss : undefined;
const handshake = met ?? { anyway: true };
globalThis.newsgloss = handshake;
// Without a background there is nothing to show: the gate answers for the page again, and can bring this script anew.
if (!handshake.receive) start(handshake).catch(() => delete handshake.receive);
