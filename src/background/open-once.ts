// The lexicon, opened at the first question and then kept for as long as the background lives.
// A failed attempt is not kept: the next question tries again.

/** Wraps an opening so that it runs once for all who ask at the same time or later, and again after a failure. */
export function openOnce<Opened>(open: () => Promise<Opened>): () => Promise<Opened> {
  let opening: Promise<Opened> | null = null;
  return () => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
}
