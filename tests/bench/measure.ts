// Times candidates against each other on a machine that does other things too: they take turns, and the best
// of many turns counts, which is the one that was disturbed least. Each turn begins with the heap collected, so that
// nobody is timed while the garbage of another is taken away, and is long enough for caches of one's own.

/** Milliseconds one candidate goes on before the next has its turn: what ran before it has left the caches by then. */
const TURN_MS = 500;

/** Milliseconds of the best run of each candidate in `rounds` turns of each, of one run at the least. */
export function bestOf(
  candidates: Readonly<Record<string, () => unknown>>,
  rounds: number,
): Map<string, number> {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(candidates)) {
      collectGarbage();
      const end = performance.now() + TURN_MS;
      for (let start = performance.now(); start < end; ) {
        run();
        const now = performance.now();
        best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, now - start));
        start = now;
      }
    }
  }
  return best;
}

/** Runs each candidate for `warmUpMs`, and twice at the least: what is measured then is compiled code. */
export function warmUp(candidates: Readonly<Record<string, () => unknown>>, warmUpMs: number): void {
  for (const run of Object.values(candidates)) {
    const end = performance.now() + warmUpMs;
    run();
    do run();
    while (performance.now() < end);
  }
}

/** Frees what nobody holds any more; does nothing where the process was started without `--expose-gc`. */
export function collectGarbage(): void {
  globalThis.gc?.();
}

/** Numbers from 0 to 1, the same ones from the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
