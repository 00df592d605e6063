// Work in slices: when it pauses, when it begins again, and when it stops for good.
import { describe, expect, it } from 'vitest';
import { createPause, inSlices, toTheEnd } from '../../src/content/idle-slices';

/** A window whose clock only moves when it is told to, and which is always idle. */
function fakeWindow(remainingMs: number) {
  let nowMs = 0;
  const window = {
    document: { hidden: false },
    performance: { now: () => nowMs },
    requestIdleCallback(run: IdleRequestCallback) {
      nowMs += 100;
      run({ didTimeout: false, timeRemaining: () => remainingMs });
      return 0;
    },
  };
  return { window: window as typeof window & Window, forward: (ms: number) => (nowMs += ms) };
}

describe('the pause', () => {
  it.each([
    [50, 8],
    [6, 6],
    [0, 4],
  ])('lets %i ms of idle time be used for %i', async (remainingMs, usedMs) => {
    const { window, forward } = fakeWindow(remainingMs);
    const pause = createPause(window);
    await pause();
    forward(usedMs - 1);
    expect(pause()).toBeNull();
    forward(1);
    expect(pause()).not.toBeNull();
  });

  it('asks for no idle time where the page is not shown', async () => {
    const { window, forward } = fakeWindow(50);
    window.document.hidden = true;
    window.requestIdleCallback = () => {
      throw new Error('A page that is not shown is idle once a second.');
    };
    const pause = createPause(window);
    await pause();
    forward(3);
    expect(pause()).toBeNull();
    forward(1);
    await pause();
  });
});

describe('work in slices', () => {
  function* count(to: number, seen: number[]): Generator<undefined, number> {
    for (let i = 1; i <= to; i++) {
      seen.push(i);
      yield;
    }
    return to;
  }
  const each = { pause: () => Promise.resolve(), isWanted: () => true, hasChanged: () => false };

  it('comes to its answer', async () => {
    expect(await inSlices(() => count(5, []), each)).toBe(5);
  });

  it('begins again where the page has changed, but not for ever', async () => {
    const seen: number[] = [];
    expect(await inSlices(() => count(3, seen), { ...each, hasChanged: () => true })).toBe(3);
    expect(seen).toEqual([1, 1, 1, 2, 3]);
  });

  it('is dropped once nobody waits for it', async () => {
    let asked = 0;
    const seen: number[] = [];
    const answer = await inSlices(() => count(9, seen), { ...each, isWanted: () => ++asked < 4 });
    expect(answer).toBeNull();
    expect(seen).toEqual([1, 2, 3]);
  });

  it('that began goes on without a pause, and is dropped after one where nobody waits for it', async () => {
    let pauses = 0;
    const pause = () => {
      pauses += 1;
      return null;
    };
    const seen: number[] = [];
    expect(await toTheEnd(count(3, seen), pause, () => true)).toBe(3);
    expect(pauses).toBe(3);
    expect(await toTheEnd(count(3, seen), pause, () => false)).toBeNull();
    expect(seen).toEqual([1, 2, 3, 1]);
  });
});
