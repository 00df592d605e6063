// What to do where no browser can be opened for the reader: the steps as each browser words them.
import type { BrowserTarget } from '../paths';

/** The steps for loading the built extension by hand, with the folders as absolute paths. */
export function loadByHand(folders: Readonly<Record<BrowserTarget, string>>, url: string): string {
  return `To load Newsgloss by hand:

  Chrome, Chromium, Edge, Brave
    1. open chrome://extensions
    2. switch on "Developer mode" (top right)
    3. "Load unpacked", choose the folder
       ${folders.chrome}

  Firefox (146 or later)
    1. open about:debugging#/runtime/this-firefox
    2. "Load Temporary Add-on…", choose the file
       ${folders.firefox}/manifest.json

  then open ${url}
`;
}
