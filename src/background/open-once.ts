// The facts, opened at the first question and then kept for as long as the background lives, or until other facts
// are to be used. A failed attempt is not kept: the next question tries again.

/** What is opened at most once at a time. */
export interface OpenedOnce<Opened> {
  /** What was opened, for all who ask at the same time or later. */
  opened(): Promise<Opened>;
  /** The next question opens again. */
  forget(): void;
}

/** Wraps an opening. */
export function openOnce<Opened>(open: () => Promise<Opened>): OpenedOnce<Opened> {
  let opening: Promise<Opened> | null = null;
  return {
    opened() {
      if (opening) return opening;
      const begun = open().catch((error: unknown) => {
        if (opening === begun) opening = null;
        throw error;
      });
      opening = begun;
      return begun;
    },
    forget() {
      opening = null;
    },
  };
}
