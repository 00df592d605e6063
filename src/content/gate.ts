// First stage, on every page: decides whether the page is an article and, only then, wakes the background, which
// injects the second stage (content.js). It answers the popup in place of a second stage that is not there. No room
// but the page's gate: this file is held to 4 KB.
import type { PageState } from '../messages/contract';
import { isArticle } from '../page/gate';
import { extensionApi } from './extension-api';
import type { Handshake } from './handshake';

/** CSS pixels of area below which a frame holds no article but an advert or a widget. */
const minFrameArea = 120_000;
/** Milliseconds after a client-side navigation at which the new page is looked at. */
const lookAgainAfterMs = [300, 1500];

function openGate(): void {
  // Own, because an element of the page with that id can be found under the same name.
  if (Object.hasOwn(globalThis, 'newsgloss')) return;
  const handshake: Handshake = { anyway: false };
  globalThis.newsgloss = handshake;
  const { runtime } = extensionApi();
  let isOff = false;
  let injecting: Promise<void> | null = null;

  const inject = (anyway: boolean): Promise<void> => {
    handshake.anyway ||= anyway;
    handshake.calledAt = location.href;
    const send = () => runtime.sendMessage({ newsgloss: 1, call: 'inject', ask: { anyway } });
    // A background that is stopped while it is asked answers nobody; the second question starts it again.
    injecting ??= send()
      .catch(send)
      .then(reply => {
        isOff = (reply as { answer?: unknown } | undefined)?.answer === false;
      })
      .catch(() => undefined)
      .finally(() => {
        injecting = null;
      });
    return injecting;
  };

  const isTop = window === window.top;
  const look = () => {
    if (!isTop && innerWidth * innerHeight < minFrameArea) {
      // A frame of another process has no size yet when its page is there first.
      addEventListener('resize', look, { once: true });
      return;
    }
    if (!handshake.receive && isArticle(document)) void inject(false);
  };

  const answerAlone = async (message: { call?: unknown }): Promise<unknown> => {
    if (message.call === 'annotateAnyway' || (message.call === 'settingsChanged' && isArticle(document))) {
      await inject(message.call === 'annotateAnyway');
      return handshake.receive?.(message) ?? { answer: null };
    }
    const state: PageState = {
      status: isOff ? 'off' : injecting ? 'working' : 'not an article',
      title: document.title,
      host: location.host,
      annotation: null,
      text: '',
      isCut: false,
      context: {},
      unnamedSourcesPolicy: null,
    };
    return { answer: message.call === 'state' ? state : null };
  };

  runtime.onMessage.addListener((message, _, answer) => {
    const { newsgloss, call } = (message ?? {}) as { newsgloss?: unknown; call?: unknown };
    // Every frame of a tab is asked, and the first answer counts: only the top one speaks for the page.
    if (newsgloss !== 1 || !(isTop || /Changed$/.test(String(call)))) return false;
    const reply = handshake.receive ? handshake.receive(message) : answerAlone(message as { call?: unknown });
    if (!reply) return false;
    reply.then(answer);
    return true;
  });

  const { navigation } = globalThis as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', () => {
    for (const afterMs of lookAgainAfterMs) setTimeout(look, afterMs);
  });
  look();
}

openGate();
