// Waits for what a browser does in its own time, and says what was last seen where it does not happen.

/**
 * Asks again and again until the answer is wanted; rejects after `timeoutMs` with the last answer. A question that
 * fails is asked again too: what it was about may have gone while it was put.
 */
export async function eventually<T>(
  ask: () => Promise<T>,
  isWanted: (answer: T) => boolean,
  timeoutMs = 20_000,
): Promise<T> {
  const untilMs = performance.now() + timeoutMs;
  for (;;) {
    const isLast = performance.now() > untilMs;
    try {
      const answer = await ask();
      if (isWanted(answer)) return answer;
      if (isLast) throw new Error(`Waited in vain; last seen: ${JSON.stringify(answer)}`);
    } catch (error) {
      if (isLast) throw error;
    }
    await new Promise(resolve => setTimeout(resolve, 40));
  }
}

/** Lets the browser go on for a while, where something must not happen. */
export function pass(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
