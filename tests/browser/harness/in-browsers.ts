// Runs one description in Chromium and in Firefox, each started once a file with the plain extension on it.
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe } from 'vitest';
import { startChromium } from './chromium';
import type { BrowserName, Driver } from './driver';
import { startFirefox } from './firefox';
import { plainExtension } from './plain-extension';
import { type Site, startSite } from './site';

/** What a description is given; the values are there once its tests run. */
export interface Stage {
  readonly browser: Driver;
  readonly site: Site;
}

const startMs = 90_000;
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** Describes a subject in each browser that `NEWSGLOSS_BROWSERS` names; both where it names none. */
export function inBrowsers(
  subject: string,
  tests: (stage: Stage) => void,
  extension: (name: BrowserName) => Promise<string> = async () => plainExtension,
): void {
  const asked = process.env.NEWSGLOSS_BROWSERS?.split(',') ?? browsers;
  describe.each(browsers.filter(name => asked.includes(name)))(`${subject} in %s`, name => {
    const stage = {} as { browser: Driver; site: Site };
    beforeAll(async () => {
      const folder = await extension(name);
      if (!existsSync(folder)) throw new Error(`No extension at ${folder}.`);
      stage.site = await startSite();
      stage.browser = await (name === 'chromium' ? startChromium(folder) : startFirefox(folder));
    }, startMs);
    afterAll(async () => {
      await stage.browser?.close();
      await stage.site?.close();
    });
    tests(stage);
  });
}
