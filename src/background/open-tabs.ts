// Pages that are older than this version of the extension: Firefox puts the gate into them by itself, Chromium 156
// (November 2026) leaves them to a script whose extension is gone.
import type { Scripting, Tabs } from 'webextension-polyfill';

/** The little of the browser that is needed. */
export interface TabsAndScripts {
  readonly tabs: Pick<Tabs.Static, 'query'>;
  readonly scripting: Pick<Scripting.Static, 'executeScript' | 'insertCSS'>;
}

/**
 * Puts the gate into every tab that is open, with how marks look; a gate that stands there already does nothing. The
 * style sheet does not wait for marks: another sheet makes the browser compute every style of a page anew.
 */
export async function lookAtOpenTabs({ tabs, scripting }: TabsAndScripts): Promise<void> {
  const open = await tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  const look = async (tabId: number) => {
    const target = { tabId, allFrames: true };
    await scripting.insertCSS({ target, files: ['marks.css'] });
    await scripting.executeScript({ target, files: ['gate.js'] });
  };
  // Browsers keep their own sites and stores closed.
  await Promise.all(open.map(({ id }) => (id === undefined ? null : look(id).catch(() => null))));
}
