// Notices that the page has changed where it is read, and asks for another reading in an idle moment. Changes far
// from the article cost one comparison each; the project's own host never counts.

/** Milliseconds of quiet that are waited for, and the longest wait while changes go on. */
const quietMs = 400;
const maxWaitMs = 2500;

export interface WatchedPage {
  readonly document: Document;
  /** The elements that hold the article or articles; none while nothing is read. */
  readonly roots: () => readonly Element[];
  readonly isOwn: (node: Node) => boolean;
  readonly onChange: () => void;
}

/** Starts to watch; call the answer to stop. */
export function watchPage({ document, roots, isOwn, onChange }: WatchedPage): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSinceMs = 0;

  const later = () => {
    const now = performance.now();
    if (timer === undefined) waitingSinceMs = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        if (typeof requestIdleCallback === 'function') requestIdleCallback(onChange, { timeout: 1000 });
        else onChange();
      },
      Math.max(0, Math.min(quietMs, waitingSinceMs + maxWaitMs - now)),
    );
  };

  const observer = new MutationObserver(records => {
    const articles = roots();
    if (records.some(record => matters(record, articles, isOwn))) later();
  });
  // The document, because frameworks replace the body itself.
  observer.observe(document, { childList: true, characterData: true, subtree: true });

  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

/** A change inside the article, one that takes the article away, or new prose anywhere. */
function matters(
  record: MutationRecord,
  articles: readonly Element[],
  isOwn: (node: Node) => boolean,
): boolean {
  if (isOwn(record.target)) return false;
  const changed = [...record.addedNodes, ...record.removedNodes];
  if (changed.length > 0 && changed.every(isOwn)) return false;
  if (articles.length === 0) return true;
  if (articles.some(article => !article.isConnected || article.contains(record.target))) return true;
  return [...record.addedNodes].some(
    node =>
      node.nodeType === 1 &&
      ((node as Element).matches('article') || (node as Element).querySelector('article,p')),
  );
}
