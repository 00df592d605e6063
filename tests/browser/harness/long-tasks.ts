// What a browser's main thread was busy with while a page was read: in both browsers the longest stretch in which a
// timer of the page had no turn, and in Chromium, which tells each task, those that ran the project's scripts and
// those that drew the page.
import type { CDPSession } from 'playwright-core';

/** A script for the page: counts the milliseconds between two turns of a short timer; `?busy` makes the page work too. */
export const heartbeat = `<script>
  window.longestMs = 0;
  window.forget = () => { longestMs = 0; last = performance.now(); };
  let last = performance.now();
  const beat = () => {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - last);
    last = now;
    setTimeout(beat, 4);
  };
  beat();
  const work = () => { for (const until = performance.now() + 10; performance.now() < until; ); };
  if (location.search === '?busy') setInterval(work, 16);
</script>`;

/** Milliseconds of processor time of the longest task of each kind. */
export interface LongestTasks {
  /** Ran a script of the extension in the page. */
  readonly script: number;
  /** Ran none, but computed styles or layout, or painted. */
  readonly drawing: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly worldName?: string; readonly data?: { readonly url?: string } };
}

const drawn = /^(?:UpdateLayoutTree|Layout|PrePaint|Paint|Layerize|Commit)$/;

/** Starts to listen to a page's tasks; the answer ends it. Null where the extension had no task. */
export async function traceTasks(
  session: CDPSession,
  extensionName: string,
): Promise<() => Promise<LongestTasks | null>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value) events.push(event as TraceEvent);
  };
  session.on('Tracing.dataCollected', collect);
  const ended = new Promise<void>(resolve => session.once('Tracing.tracingComplete', () => resolve()));
  const includedCategories = ['toplevel', 'v8', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  return async () => {
    await session.send('Tracing.end');
    await ended;
    session.off('Tracing.dataCollected', collect);
    return longestOf(events, extensionName);
  };
}

function longestOf(events: readonly TraceEvent[], extensionName: string): LongestTasks | null {
  const isOwn = ({ args }: TraceEvent) => args?.worldName === extensionName;
  const thread = events.find(isOwn);
  if (!thread) return null;
  const spans = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === thread.pid && tid === thread.tid)
    .sort((a, b) => a.ts - b.ts);
  const longest = { script: 0, drawing: 0 };
  let task: { endAt: number; ms: number; kind: keyof LongestTasks | null } | null = null;
  const close = () => {
    if (task?.kind) longest[task.kind] = Math.max(longest[task.kind], task.ms);
  };
  for (const span of spans) {
    const { name, ts, dur = 0, tdur = dur } = span;
    if (task && ts < task.endAt) {
      if (isOwn(span)) task.kind = 'script';
      else if (drawn.test(name)) task.kind ??= 'drawing';
    } else {
      close();
      task = { endAt: ts + dur, ms: tdur / 1000, kind: null };
    }
  }
  close();
  return longest;
}
