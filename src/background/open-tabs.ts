// Pages that are older than this version of the extension: Firefox puts the gate into them by itself, Chromium 156
// (November 2026) leaves them to a script whose extension is gone.
import type { Scripting, Tabs } from 'webextension-polyfill';

/** The little of the browser that is needed. */
export interface TabsAndScripts {
  readonly tabs: Pick<Tabs.Static, 'query'>;
  readonly scripting: Pick<Scripting.Static, 'executeScript'>;
}

/** Puts the gate into every tab that is open; where it stands already, nothing happens. */
export async function lookAtOpenTabs({ tabs, scripting }: TabsAndScripts): Promise<void> {
  const open = await tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  const looks = open.map(({ id }) =>
    id === undefined
      ? null
      : // Browsers keep their own sites and stores closed.
        scripting
          .executeScript({ target: { tabId: id, allFrames: true }, files: ['gate.js'] })
          .catch(() => null),
  );
  await Promise.all(looks);
}
