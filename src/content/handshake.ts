// How the two stages of the content script find each other. The gate runs on every page and must stay small; the
// second stage is injected into the same isolated world only where there is something to read. The page itself
// does not see this object.

/** Shared by both stages of one frame. */
export interface Handshake {
  /** Read the page although the gate says no. */
  anyway: boolean;
  /** Address of the page for which the second stage was called: there the gate need not be asked again. */
  calledAt?: string;
  /** Answers a message once the second stage is here; undefined for a message that is none of its own. */
  receive?: (message: unknown) => Promise<unknown> | undefined;
}

declare global {
  var newsgloss: Handshake | undefined;
}
