// Long work in short slices of the page's idle time, so that no task of this project is one the reader feels. A page in
// a tab that is not shown is idle once a second at most: there the slices follow each other as tasks of their own, so
// that a page opened in the background has its marks when it is turned to. The
// page may change between two slices: work on it is then begun again, a bounded number of times, and after that
// finished as it is, because whoever watches the page has seen the change and will ask for another reading.

/** Milliseconds of work in one slice, however idle the page says it is. */
const maxSliceMs = 8;
const minSliceMs = 4;
/** Milliseconds after which a page that is never idle is interrupted all the same. */
const maxWaitMs = 100;
const maxRestarts = 2;

/** Waits for the next slice where this one is over; null where there is time left. */
export type Pause = () => Promise<void> | null;

/** Slices of the idle time of a window. */
export function createPause(
  window: Pick<Window, 'requestIdleCallback' | 'performance'> & {
    readonly document: Pick<Document, 'hidden'>;
  },
): Pause {
  let untilMs = 0;
  return () => {
    if (window.performance.now() < untilMs) return null;
    return new Promise(resolve => {
      const begin = (idleMs: number) => {
        untilMs = window.performance.now() + Math.max(minSliceMs, Math.min(maxSliceMs, idleMs));
        resolve();
      };
      if (window.document.hidden) inNextTask(() => begin(minSliceMs));
      else window.requestIdleCallback(idle => begin(idle.timeRemaining()), { timeout: maxWaitMs });
    });
  };
}

/** Timers will not do: where the page is not shown they too come once a second. */
function inNextTask(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(null);
}

export interface SlicedWork {
  readonly pause: Pause;
  /** True where the page has changed since it was last asked. */
  readonly hasChanged: () => boolean;
  /** False once nobody waits for the answer. */
  readonly isWanted: () => boolean;
}

/** Runs steps slice by slice to their answer; null where it is no longer wanted. */
export async function inSlices<Answer>(
  begin: () => Generator<undefined, Answer>,
  { pause, hasChanged, isWanted }: SlicedWork,
): Promise<Answer | null> {
  await pause();
  hasChanged();
  let steps = begin();
  for (let restarts = 0; isWanted(); ) {
    const { value, done } = steps.next();
    if (done) return value;
    const over = pause();
    if (!over) continue;
    await over;
    if (!hasChanged() || restarts >= maxRestarts) continue;
    restarts += 1;
    steps = begin();
  }
  return null;
}

/** Runs steps to their answer, from now on and pausing where a slice is over; null where it is no longer wanted. */
export async function toTheEnd<Answer>(
  steps: Generator<undefined, Answer>,
  pause: Pause,
  isWanted: () => boolean,
): Promise<Answer | null> {
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
    await pause();
    if (!isWanted()) return null;
  }
}
