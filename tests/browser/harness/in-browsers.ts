// Runs one description in Chromium and in Firefox, each started once a file with the plain extension on it.
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe } from 'vitest';
import { startChromium } from './chromium';
import type { BrowserName, Driver } from './driver';
import { startFirefox } from './firefox';
import { type Outside, startOutside } from './outside';
import { plainExtension } from './plain-extension';
import { type Site, startSite } from './site';

/** What a description is given; the values are there once its tests run. */
export interface Stage {
  readonly browser: Driver;
  readonly site: Site;
  /** Every host that is not loopback; there where the subject asked for it. */
  readonly outside: Outside;
}

const startMs = 90_000;
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/**
 * Describes a subject in each browser that `NEWSGLOSS_BROWSERS` names; both where it names none. Where it is watched,
 * everything that leaves for another machine goes through `stage.outside`, and private windows are allowed; where
 * `storageMb` is given, the extension finds no more room than that.
 */
export function inBrowsers(
  subject: string,
  tests: (stage: Stage) => void,
  extension: (name: BrowserName) => Promise<string> = async () => plainExtension,
  { isWatched = false, storageMb = 0, hasReaderView = false } = {},
): void {
  const asked = process.env.NEWSGLOSS_BROWSERS?.split(',') ?? browsers;
  describe.each(browsers.filter(name => asked.includes(name)))(`${subject} in %s`, name => {
    const stage = {} as { browser: Driver; site: Site; outside: Outside };
    beforeAll(async () => {
      const folder = await extension(name);
      if (!existsSync(folder)) throw new Error(`No extension at ${folder}.`);
      stage.site = await startSite();
      if (isWatched) stage.outside = await startOutside();
      const watched = isWatched ? { proxyPort: stage.outside.proxyPort, inPrivate: true } : {};
      const options = { ...watched, storageMb, hasReaderView };
      stage.browser = await (name === 'chromium' ? startChromium : startFirefox)(folder, options);
    }, startMs);
    afterAll(async () => {
      await stage.browser?.close();
      await stage.site?.close();
      await stage.outside?.close();
    });
    tests(stage);
  });
}
