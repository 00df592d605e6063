// A limit on waiting for something outside this process.

/** The promise's outcome, or a rejection with `sentence` after `limitMs` milliseconds. */
export async function withTimeLimit<Value>(
  promise: Promise<Value>,
  limitMs: number,
  sentence: string,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${sentence} (waited ${limitMs / 1000} s)`)), limitMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
