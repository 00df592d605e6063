// Which browsers are installed: looked for where each system puts them, never downloaded.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two families; each is driven its own way. */
export type BrowserFamily = 'chromium' | 'firefox';

export interface InstalledBrowser {
  /** As people call it: "Google Chrome". */
  readonly name: string;
  readonly family: BrowserFamily;
  readonly path: string;
}

interface Place {
  readonly name: string;
  readonly family: BrowserFamily;
  /** Commands looked for in PATH. */
  readonly commands: readonly string[];
  /** Fixed places on macOS. */
  readonly mac: readonly string[];
  /** Places below the program folders of Windows. */
  readonly windows: readonly string[];
}

const places: readonly Place[] = [
  {
    name: 'Google Chrome',
    family: 'chromium',
    commands: ['google-chrome-stable', 'google-chrome'],
    mac: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  {
    name: 'Chromium',
    family: 'chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  {
    name: 'Firefox',
    family: 'firefox',
    commands: ['firefox', 'firefox-esr'],
    mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
];

/** What the search asks of the machine; the real one by default. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/** The installed browsers, in the order they are tried: Chrome, Chromium, Firefox. */
export function findBrowsers(machine: Machine = thisMachine): InstalledBrowser[] {
  return places.flatMap(place => {
    const path = candidates(place, machine).find(machine.exists);
    return path === undefined ? [] : [{ name: place.name, family: place.family, path }];
  });
}

function candidates(place: Place, { platform, env }: Machine): string[] {
  if (platform === 'darwin') return [...place.mac];
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return folders.flatMap(folder => (folder ? place.windows.map(below => `${folder}\\${below}`) : []));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '');
  return place.commands.flatMap(command => folders.map(folder => join(folder, command)));
}
