// A text to the clipboard. The browser's clipboard is there only for pages that are served securely and do not forbid
// it; everywhere else the command of old copies what a listener puts in its event.

/** True once the text is on the clipboard; must be called in a click. */
export async function copyText(window: Window, text: string): Promise<boolean> {
  const { clipboard } = window.navigator as { clipboard?: Clipboard };
  const isWritten = await clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return isWritten || copyByCommand(window, text);
}

function copyByCommand(window: Window, text: string): boolean {
  let isSet = false;
  const set = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isSet = true;
  };
  window.addEventListener('copy', set, { capture: true });
  const isDone = window.document.execCommand('copy');
  window.removeEventListener('copy', set, { capture: true });
  return isDone && isSet;
}
