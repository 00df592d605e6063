// Firefox through WebDriver BiDi. What lies behind closed shadow roots and Xrays is read by a frame script, which
// runs with the browser's own rights in the process of the page; the extension's background likewise.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../free-port';
import { type Bidi, connectBidi } from './bidi';
import {
  boxInCardBody,
  clickInCardBody,
  type Driver,
  readCardBody,
  type ShownBox,
  type ShownCard,
  type StartOptions,
} from './driver';

const executable = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const extensionId = 'newsgloss@newsgloss.example';
const uuid = '6d1c5f0e-6a0b-4c0e-9d57-0f6f1b7a2c11';
const startMs = 60_000;
const closeMs = 8000;
const maxAnswerMs = 8000;

const preferences = {
  // Times are told as finely as the browser knows them.
  'privacy.reduceTimerPrecision': false,
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.disabledForTesting': true,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'services.settings.server': 'data:,',
  // Questions for permission are answered with yes, once a click has put them.
  'extensions.webextOptionalPermissionPrompts': false,
  'ui.prefersReducedMotion': 1,
  'focusmanager.testmode': true,
  'full-screen-api.allow-trusted-requests-only': false,
  'full-screen-api.transition-duration.enter': '0 0',
  'full-screen-api.transition-duration.leave': '0 0',
};

/** One site may have a fifth of what all may have, but never less than ten megabytes. */
const limited = (storageMb: number) => ({
  'dom.quotaManager.temporaryStorage.fixedLimit': storageMb * 1024,
});

const proxied = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});

/** Firefox, which can be asked things with the browser's own rights too. */
export interface FirefoxDriver extends Driver {
  /** Evaluates an expression in the browser's window; awaited, plain JSON. */
  inChrome<T>(expression: string): Promise<T>;
}

/** Starts Firefox with the extension in `folder`. */
export async function startFirefox(
  folder: string,
  { proxyPort, inPrivate, storageMb }: StartOptions = {},
): Promise<FirefoxDriver> {
  const profile = await mkdtemp(join(tmpdir(), 'newsgloss-firefox-'));
  const chosen = {
    ...preferences,
    ...(proxyPort ? proxied(proxyPort) : {}),
    ...(storageMb ? limited(storageMb) : {}),
  };
  const lines = Object.entries(chosen).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const port = await freePort();
  const child = spawn(
    executable,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      String(port),
      '--remote-allow-system-access',
      'about:blank',
    ],
    { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS_WIDTH: '1400', MOZ_HEADLESS_HEIGHT: '1000' } },
  );
  const ended = new Promise(resolve => child.once('exit', resolve));
  const bidi = await connectBidi(`ws://127.0.0.1:${port}/session`, startMs);
  await bidi.send('session.new', {
    capabilities: proxyPort ? { alwaysMatch: { acceptInsecureCerts: true } } : {},
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree');
  const context = contexts[0]!.context;
  const chrome = await chromeContext(bidi);
  if (inPrivate) {
    await evaluate(
      bidi,
      chrome,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const id = ${JSON.stringify(extensionId)};
        const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
        await ExtensionPermissions.add(id, allowed, WebExtensionPolicy.getByID(id).extension);
        await (await AddonManager.getAddonByID(id)).reload();
      })()`,
    );
  }
  // A headless window has no focus otherwise, and fullscreen is refused.
  await evaluate(bidi, chrome, '(window.focus(), gBrowser.selectedBrowser.focus(), null)');
  await bidi.send('browsingContext.setViewport', { context, viewport: { width: 1000, height: 720 } });

  let errors: string[] = [];
  bidi.on('log.entryAdded', ({ type, level, text }) => {
    // What a page's own policy keeps from that page is logged as an error too.
    const isOfPolicy = String(text).startsWith('Content-Security-Policy:');
    if (type === 'javascript' && level === 'error' && !isOfPolicy) errors.push(String(text));
  });

  const inChrome = <T>(expression: string) => evaluate<T>(bidi, chrome, expression);
  const inFrame = <T>(body: string) => inChrome<T>(askFrame('gBrowser.selectedBrowser', body));
  const inCard = <T>(body: string) =>
    inFrame<T | null>(`
      const root = content.document.querySelector('newsgloss-card')?.openOrClosedShadowRoot;
      if (!root) return null;
      ${body}`);
  const act = (actions: object[]) => bidi.send('input.performActions', { context, actions });
  let at = { x: 0, y: 0 };

  return {
    name: 'firefox',
    inChrome,
    extensionOrigin: `moz-extension://${uuid}/`,
    async open(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: expression => evaluate(bidi, context, expression),
    highlights: () =>
      inFrame(`
        const text = range => {
          const live = content.document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        };
        const found = {};
        for (const name of ${JSON.stringify(names)}) {
          const highlight = content.CSS.highlights.get(name);
          if (!highlight) continue;
          const ranges = [];
          Cu.waiveXrays(highlight).forEach(range => ranges.push(text(Cu.unwaiveXrays(range))));
          found[name] = ranges;
        }
        return found;`),
    card: () => inCard<ShownCard>(readCardBody),
    clickInCard: async words => (await inCard<boolean>(clickInCardBody(words))) ?? false,
    boxInCard: words => inCard<ShownBox>(boxInCardBody(words)),
    async point(x, y) {
      const steps = 6;
      const moves = Array.from({ length: steps }, (_, i) => ({
        type: 'pointerMove',
        x: Math.round(at.x + ((x - at.x) * (i + 1)) / steps),
        y: Math.round(at.y + ((y - at.y) * (i + 1)) / steps),
        duration: 16,
      }));
      await act([{ type: 'pointer', id: 'mouse', actions: moves }]);
      at = { x, y };
    },
    async click(x, y) {
      await act([{ type: 'pointer', id: 'mouse', actions: pressAt(x, y) }]);
      at = { x, y };
    },
    async tap(x, y) {
      const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' } };
      await act([{ ...finger, actions: pressAt(x, y) }]);
    },
    async press(key) {
      const value = keyCodes[key] ?? key;
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await act([{ type: 'key', id: 'keyboard', actions }]);
    },
    inBackground: expression => inChrome(viewScript('background', expression)),
    async openPopup() {
      await inChrome(
        `(async () => {
          const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          const { browserActionFor } = ExtensionParent.apiManager.global;
          await browserActionFor(extension).triggerAction(window);
          for (;;) {
            const view = [...extension.views].find(view => view.viewType === 'popup');
            if (view?.xulBrowser?.currentURI?.spec.includes('popup.html') && !view.xulBrowser.webProgress.isLoadingDocument) break;
            await new Promise(resolve => setTimeout(resolve, 50));
          }
        })()`,
      );
    },
    inPopup: expression => inChrome(viewScript('popup', expression)),
    async stopBackground() {
      await inChrome(
        `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.terminateBackground({ disableResetIdleForTest: true })`,
      );
    },
    async withdrawHosts() {
      await inChrome(
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
          const { origins } = await ExtensionPermissions.get(extension.id);
          // A copy: the list shrinks while what it names is removed.
          const hosts = { permissions: [], origins: [...origins] };
          await ExtensionPermissions.remove(extension.id, hosts, extension);
        })()`,
      );
    },
    async removeExtension() {
      await inChrome(
        `(async () => {
          const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          await (await AddonManager.getAddonByID(${JSON.stringify(extensionId)})).disable();
        })()`,
      );
    },
    async updateExtension() {
      await bidi.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
    },
    async offline(isOffline) {
      await inChrome(`(() => { Services.io.offline = ${isOffline}; })()`);
    },
    async viewport(width, height) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async media({ scheme, print, forcedColors, reducedMotion = true }) {
      await inChrome(
        `(() => {
          const { browsingContext } = gBrowser.selectedBrowser;
          browsingContext.prefersColorSchemeOverride = ${JSON.stringify(scheme ?? 'none')};
          browsingContext.mediumOverride = ${JSON.stringify(print ? 'print' : '')};
          browsingContext.forcedColorsOverride = ${JSON.stringify(forcedColors ? 'active' : 'none')};
          Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion ? 1 : 0});
        })()`,
      );
    },
    // The service is started by the first question and builds its tree in its own time: callers ask again.
    accessible: () =>
      inFrame(`
        const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
        globalThis.accessibilityOfTests = service;
        const lines = [];
        const walk = node => {
          lines.push(service.getStringRole(node.role) + ': ' + (node.name ?? ''));
          for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
        };
        walk(service.getAccessibleFor(content.document));
        return lines;`),
    async screenshot({ whole = false } = {}) {
      const origin = whole ? 'document' : 'viewport';
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
        origin,
      });
      return Buffer.from(data, 'base64');
    },
    takeErrors() {
      const taken = errors;
      errors = [];
      return taken;
    },
    async close() {
      // On its way down it can stop before it answers, as well as after.
      const patience = setTimeout(() => child.kill('SIGKILL'), closeMs);
      await Promise.race([bidi.send('browser.close').catch(() => undefined), ended]);
      bidi.close();
      await ended;
      clearTimeout(patience);
      await rm(profile, { recursive: true, force: true });
    },
  };
}

const names = ['person', 'place', 'organisation', 'source']
  .flatMap(family => [`newsgloss-${family}`, `newsgloss-${family}-later`])
  .concat('newsgloss-flash');

const keyCodes: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
};

/** A press at a place, without the moves before it. */
function pressAt(x: number, y: number) {
  return [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
}

async function chromeContext(bidi: Bidi): Promise<string> {
  const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  return (contexts.find(({ url }) => url.includes('browser.xhtml')) ?? contexts[0]!).context;
}

/** Evaluates and brings the value over as JSON, so that one shape serves every kind of value. */
async function evaluate<T>(bidi: Bidi, context: string, expression: string): Promise<T> {
  const answer = await bidi.send<{
    type: string;
    result?: { value?: string };
    exceptionDetails?: { text: string };
  }>('script.evaluate', {
    expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
    target: { context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return JSON.parse(answer.result?.value ?? 'null') as T;
}

/** An expression for the chrome scope: runs `body` in the process of a browser element and answers its value. */
function askFrame(element: string, body: string): string {
  const script = `
    (async () => {
      const run = async () => { ${body} };
      const answer = await run().then(value => ({ value: value ?? null }), error => ({ error: String(error) }));
      sendAsyncMessage('newsgloss-test', JSON.stringify(answer));
    })();`;
  return `new Promise((resolve, reject) => {
    const { messageManager } = ${element};
    const listener = { receiveMessage({ data }) {
      messageManager.removeMessageListener('newsgloss-test', listener);
      const { value, error } = JSON.parse(data);
      if (error) reject(new Error(error)); else resolve(value);
    } };
    messageManager.addMessageListener('newsgloss-test', listener);
    // A page that is still being loaded takes the script with it.
    setTimeout(() => reject(new Error('The page did not answer.')), ${maxAnswerMs});
    messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
  })`;
}

/** An expression for the chrome scope that runs another in a page of the extension; wakes the background first. */
function viewScript(type: 'background' | 'popup', expression: string): string {
  // A sandbox over the page: the page's own policy forbids `eval`.
  const run = `(async () => JSON.stringify((await (${expression})) ?? null))()`;
  const frame = `
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    return Cu.evalInSandbox(${JSON.stringify(run)}, sandbox);`;
  return `(async () => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
    await extension.wakeupBackground?.();
    const view = [...extension.views].find(view => view.viewType === '${type}');
    if (!view) throw new Error('No ${type} is open.');
    return JSON.parse(await ${askFrame('view.xulBrowser', frame)});
  })()`;
}
