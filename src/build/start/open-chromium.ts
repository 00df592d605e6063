// Opens Chrome or Chromium on a page with the unpacked extension loaded, in a profile of its own.
// Chrome 137 and later ignore --load-extension (developer.chrome.com, "Removing --load-extension in branded Chrome
// builds", 2025); what is left for tools is the debugging pipe and its call Extensions.loadUnpacked.
import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { withTimeLimit } from './time-limit';

export interface OpenOptions {
  readonly path: string;
  readonly extension: string;
  readonly url: string;
  /** An empty folder for the profile. */
  readonly profile: string;
  readonly headless: boolean;
}

/** Starts the browser; resolves once the page is opening, rejects where it does not start or refuses the extension. */
export async function openChromium(options: OpenOptions): Promise<ChildProcess> {
  const isRoot = process.getuid?.() === 0;
  const browser = spawn(
    options.path,
    [
      `--user-data-dir=${options.profile}`,
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--no-default-browser-check',
      // As root the sandbox cannot start. The profile is new and opens the one page of this project.
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(options.headless ? ['--headless=new', '--disable-gpu'] : []),
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  try {
    const call = callsOver(browser);
    await withTimeLimit(
      call('Extensions.loadUnpacked', { path: options.extension }),
      30_000,
      'The browser does not answer',
    );
    await call('Target.createTarget', { url: options.url });
    return browser;
  } catch (error) {
    browser.kill();
    throw error;
  }
}

interface Answer {
  readonly id?: number;
  readonly error?: { readonly message: string };
}

/** Calls of the DevTools protocol over file descriptors 3 and 4: JSON texts, each ended by a zero byte. */
function callsOver(browser: ChildProcess): (method: string, params: object) => Promise<void> {
  const [, , , input, output] = browser.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, (answer: Answer) => void>();
  let lastId = 0;
  let received = '';
  const failed = new Promise<never>((_, reject) => {
    browser.once('error', reject);
    browser.once('exit', code => reject(new Error(`The browser ended (code ${code ?? 'none'})`)));
  });
  failed.catch(() => undefined);
  input.on('error', () => undefined);
  output.setEncoding('utf8').on('data', (piece: string) => {
    const texts = (received + piece).split('\0');
    received = texts.pop() ?? '';
    for (const text of texts) {
      const answer = JSON.parse(text) as Answer;
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    }
  });
  return async (method, params) => {
    const id = ++lastId;
    const answered = new Promise<Answer>(resolve => waiting.set(id, resolve));
    input.write(`${JSON.stringify({ id, method, params })}\0`);
    const { error } = await Promise.race([answered, failed]);
    if (error) throw new Error(`${method}: ${error.message}`);
  };
}
