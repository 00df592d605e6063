// What many tests ask of a page: where a word stands, whether all of some names are painted, what a card says.
import type { Driver, ShownCard } from './driver';
import { eventually } from './eventually';

/** The middle of the `nth` place where a text node shows `text`, in CSS pixels of the viewport; scrolled into view. */
export function whereIs(browser: Driver, text: string, nth = 0): Promise<{ x: number; y: number }> {
  return browser.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, 4);
    let left = ${nth};
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const at = node.data.indexOf(${JSON.stringify(text)});
      if (at < 0 || node.parentElement.closest('script,style') || left-- > 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + ${text.length});
      let box = range.getClientRects()[0];
      if (box.top < 0 || box.bottom > innerHeight) {
        node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        box = range.getClientRects()[0];
      }
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error('The page does not show ' + ${JSON.stringify(text)});
  })()`);
}

/** Everything painted, sorted, whatever its family. */
export async function painted(browser: Driver): Promise<string[]> {
  return Object.values(await browser.highlights())
    .flat()
    .sort();
}

/** Waits until exactly these texts are painted, in any order. */
export function untilPainted(browser: Driver, expected: readonly string[]): Promise<string[]> {
  const wanted = JSON.stringify([...expected].sort());
  return eventually(
    () => painted(browser),
    found => JSON.stringify(found) === wanted,
  );
}

/** Rests the pointer on a text and waits for its card. */
export async function openCard(
  browser: Driver,
  text: string,
  nth = 0,
  timeoutMs = 20_000,
): Promise<ShownCard> {
  const { x, y } = await whereIs(browser, text, nth);
  await browser.point(x, y);
  return (await eventually(
    () => browser.card(),
    card => card?.text.includes(text) === true,
    timeoutMs,
  )) as ShownCard;
}

/** Asks the tab as the popup and the background do, and answers what it answers. */
export function askTab<T>(browser: Driver, call: string, ask: unknown = null): Promise<T> {
  return browser.inBackground(`browser.tabs.query({ active: true }).then(async tabs => {
    const reply = await browser.tabs.sendMessage(tabs[0].id, ${JSON.stringify({ newsgloss: 1, call, ask })});
    if (reply.error) throw new Error(reply.error);
    return reply.answer;
  })`);
}

/** Waits until no card is shown. */
export async function untilNoCard(browser: Driver): Promise<void> {
  await eventually(
    () => browser.card(),
    card => card === null,
  );
}
