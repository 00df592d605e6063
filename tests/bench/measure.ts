// Times candidates against each other on a machine that does other things too: they take turns, and of each text the
// least time counts, which is the one that was disturbed least. Each turn begins with the heap collected, so that
// nobody is timed while the garbage of another is taken away, and is long enough for caches of one's own.

/** Milliseconds one candidate goes on before the next has its turn: what ran before it has left the caches by then. */
const TURN_MS = 500;

/** Milliseconds of the best run of each candidate in `rounds` turns of each, of one run at the least. */
export function bestOf(
  candidates: Readonly<Record<string, () => unknown>>,
  rounds: number,
): Map<string, number> {
  return leastOf(candidates, [undefined], rounds);
}

/**
 * Milliseconds each candidate takes for an input: the mean, over the inputs, of its least time for each of them, in
 * `rounds` turns of each candidate, which reads all inputs once a turn at the least.
 */
export function leastOf<Name extends string, Input>(
  candidates: Readonly<Record<Name, (input: Input) => unknown>>,
  inputs: readonly Input[],
  rounds: number,
): Map<Name, number> {
  const all = Object.entries(candidates) as [Name, (input: Input) => unknown][];
  const least = all.map(() => inputs.map(() => Number.POSITIVE_INFINITY));
  for (let round = 0; round < rounds; round++) {
    all.forEach(([, run], candidate) => {
      collectGarbage();
      const times = least[candidate]!;
      let start = performance.now();
      const end = start + TURN_MS;
      do {
        for (let i = 0; i < inputs.length; i++) {
          run(inputs[i]!);
          const now = performance.now();
          times[i] = Math.min(times[i]!, now - start);
          start = now;
        }
      } while (start < end);
    });
  }
  const mean = (times: readonly number[]): number => times.reduce((sum, time) => sum + time) / times.length;
  return new Map(all.map(([name], candidate) => [name, mean(least[candidate]!)]));
}

/** Gives each candidate all inputs for `warmUpMs`, and twice at the least: what is measured then is compiled code. */
export function warmUp<Input>(
  candidates: Readonly<Record<string, (input: Input) => unknown>>,
  inputs: readonly Input[],
  warmUpMs: number,
): void {
  for (const run of Object.values(candidates)) {
    const end = performance.now() + warmUpMs;
    inputs.forEach(run);
    do inputs.forEach(run);
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
