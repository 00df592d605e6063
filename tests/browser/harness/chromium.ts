// Chromium through playwright-core: a persistent context with the extension loaded, one page, and a CDP session
// for what Playwright does not show (closed shadow roots, the service worker, forced media).
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Worker } from 'playwright-core';
import {
  boxInCardBody,
  clickInCardBody,
  type Driver,
  readCardBody,
  type ShownBox,
  type ShownCard,
  type StartOptions,
} from './driver';
import { eventually } from './eventually';
import { type LongestTasks, traceTasks } from './long-tasks';

const executable = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Chromium on a new profile, with the extension in `folder` or, where that is null, without one. */
export async function launchChromium(
  folder: string | null,
  { proxyPort, inPrivate, hasReaderView }: StartOptions = {},
) {
  const profile = await mkdtemp(join(tmpdir(), 'newsgloss-chromium-'));
  if (inPrivate && folder) await allowPrivateWindows(profile, folder);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: false,
    viewport: { width: 1000, height: 720 },
    hasTouch: true,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(folder ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
      '--enable-unsafe-extension-debugging',
      // It has no button where there is no window.
      ...(hasReaderView ? ['--enable-dom-distiller'] : []),
      ...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`, '--ignore-certificate-errors'] : []),
    ],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  return { context, page, profile };
}

/** Chromium, which can be slowed down and tells its tasks. */
export interface ChromiumDriver extends Driver {
  /** Makes the page's process so many times slower; 1 for as fast as it is. */
  slowDown(rate: number): Promise<void>;
  /** Starts to listen to the page's tasks; the answer ends it. */
  trace(): Promise<() => Promise<LongestTasks | null>>;
}

/** Starts Chromium with the extension in `folder`. */
export async function startChromium(folder: string, options: StartOptions = {}): Promise<ChromiumDriver> {
  const { context, page, profile } = await launchChromium(folder, options);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const session = await context.newCDPSession(page);
  if (options.storageMb) {
    const origin = `chrome-extension://${extensionId}/`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: options.storageMb * 1e6 });
  }
  let errors: string[] = [];
  // Playwright tells of errors in the page's world only; the protocol tells of content scripts too.
  await session.send('Runtime.enable');
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  let at = { x: 0, y: 0 };

  const currentWorker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 5000 });

  return {
    name: 'chromium',
    extensionOrigin: `chrome-extension://${extensionId}/`,
    async open(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    evaluate: expression => page.evaluate(expression),
    highlights: () =>
      page.evaluate(`(() => {
        const text = range => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        };
        return Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map(text)]));
      })()`),
    card: () => inCard<ShownCard>(session, readCardBody),
    clickInCard: async words => (await inCard<boolean>(session, clickInCardBody(words))) ?? false,
    boxInCard: words => inCard<ShownBox>(session, boxInCardBody(words)),
    async point(x, y) {
      const steps = 6;
      for (let i = 1; i <= steps; i++) {
        const share = i / steps;
        await page.mouse.move(at.x + (x - at.x) * share, at.y + (y - at.y) * share);
        await page.waitForTimeout(16);
      }
      at = { x, y };
    },
    async click(x, y) {
      await page.mouse.click(x, y);
      at = { x, y };
    },
    tap: (x, y) => page.touchscreen.tap(x, y),
    press: key => page.keyboard.press(key),
    async inBackground(expression) {
      const alive = await currentWorker();
      return alive.evaluate(`(async browser => ${expression})(chrome)`);
    },
    async openPopup() {
      const worker = await currentWorker();
      // Refused while the popup before it is still closing.
      const isOpen = () =>
        worker.evaluate('chrome.action.openPopup().then(() => true, () => false)') as Promise<boolean>;
      await eventually(isOpen, Boolean);
    },
    inPopup: expression => evaluateInPopup(session, extensionId, expression),
    async stopBackground() {
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
    },
    async withdrawHosts() {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions');
      const change = JSON.stringify({ extensionId, hostAccess: 'ON_CLICK' });
      await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
      await settings.close();
    },
    async removeExtension() {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(`chrome.management.setEnabled(${JSON.stringify(extensionId)}, false)`);
      await settings.close();
    },
    async updateExtension() {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions');
      // Unpacked extensions are loaded from their folder again, and told that they were updated.
      await settings.evaluate(
        `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`,
      );
      await settings.evaluate(`chrome.developerPrivate.reload(${JSON.stringify(extensionId)})`);
      await settings.close();
    },
    async slowDown(rate) {
      await session.send('Emulation.setCPUThrottlingRate', { rate });
    },
    trace: () => traceTasks(session, 'Newsgloss'),
    offline: isOffline => context.setOffline(isOffline),
    viewport: (width, height) => page.setViewportSize({ width, height }),
    async media({ scheme, print, forcedColors, reducedMotion }) {
      await page.emulateMedia({
        colorScheme: scheme ?? null,
        media: print ? 'print' : null,
        forcedColors: forcedColors ? 'active' : null,
        reducedMotion: reducedMotion ? 'reduce' : null,
      });
    },
    async accessible() {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes
        .filter(({ ignored }) => !ignored)
        .map(({ role, name }) => `${role?.value}: ${name?.value ?? ''}`);
    },
    screenshot: ({ whole = false } = {}) => page.screenshot({ fullPage: whole }),
    takeErrors() {
      const taken = errors;
      errors = [];
      return taken;
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/**
 * Writes into a new profile what the browser keeps of a reader's "Allow in Incognito". An unpacked extension's id is the
 * first half of the SHA-256 of its path, with letters for digits.
 */
async function allowPrivateWindows(profile: string, folder: string): Promise<void> {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const id = hash.replace(/./g, digit => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  await mkdir(join(profile, 'Default'));
  const preferences = { extensions: { settings: { [id]: { incognito: true } } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Playwright does not show the popup as a page: DevTools is asked to attach to it, and speaks through it. */
async function evaluateInPopup<T>(session: CDPSession, extensionId: string, expression: string): Promise<T> {
  const { targetInfos } = await session.send('Target.getTargets');
  const popup = targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${extensionId}/popup.html`));
  if (!popup) throw new Error('No popup is open.');
  const params = { expression, returnByValue: true, awaitPromise: true };
  const result = await askTarget<Evaluated<T>>(session, popup.targetId, 'Runtime.evaluate', params);
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.exception?.description);
  return result.result.value;
}

interface Evaluated<T> {
  readonly result: { readonly value: T };
  readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
}

/** Asks a target that Playwright does not show as a page, a popup or a worker, one thing of the protocol. */
export async function askTarget<Answer>(
  session: CDPSession,
  targetId: string,
  method: string,
  params: object = {},
): Promise<Answer> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const answer = new Promise<string>((resolve, reject) => {
    const onMessage = (event: { sessionId: string; message: string }) => {
      // A target tells events of its own in between.
      if (event.sessionId === sessionId && JSON.parse(event.message).id === 1)
        settle(() => resolve(event.message));
    };
    // A popup that closes answers nothing any more.
    const onDetached = (event: { sessionId: string }) => {
      if (event.sessionId === sessionId) settle(() => reject(new Error('The target is gone.')));
    };
    const settle = (how: () => void) => {
      session.off('Target.receivedMessageFromTarget', onMessage);
      session.off('Target.detachedFromTarget', onDetached);
      how();
    };
    session.on('Target.receivedMessageFromTarget', onMessage);
    session.on('Target.detachedFromTarget', onDetached);
  });
  // The question itself may be refused first.
  answer.catch(() => undefined);
  await session.send('Target.sendMessageToTarget', {
    sessionId,
    message: JSON.stringify({ id: 1, method, params }),
  });
  const { result, error } = JSON.parse(await answer);
  await session.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
  if (error) throw new Error(error.message);
  return result as Answer;
}

/** What DevTools answers about a node that went between two questions. */
const nodeIsGone = /could not find|no node|cannot find/i;

/** What a function over the card's root answers; null where no card is shown, or one that goes meanwhile. */
async function inCard<T>(session: CDPSession, body: string): Promise<T | null> {
  try {
    return await inHost<T>(session, body);
  } catch (error) {
    if (nodeIsGone.test(String(error))) return null;
    throw error;
  }
}

/** Finds the host by its name and works inside its closed root, which DevTools may and scripts may not. */
async function inHost<T>(session: CDPSession, body: string): Promise<T | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 1 });
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'newsgloss-card',
  });
  if (!nodeId) return null;
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
  const shadow = node.shadowRoots?.[0];
  if (!shadow) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    returnByValue: true,
    functionDeclaration: `function () { const root = this; ${body} }`,
  });
  return (result.value as T | null | undefined) ?? null;
}
