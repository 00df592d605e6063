// What can go wrong between here and a server, as one kind of error, so that every provider fails in the same words
// and the back-off sees why.

/** Why a request brought nothing. */
export type FaultKind = 'offline' | 'timeout' | 'busy' | 'error';

/** A request that brought nothing that can be used. */
export class LookupFault extends Error {
  constructor(
    readonly kind: FaultKind,
    message: string,
    /** Milliseconds the server asked to be left alone for; null where it did not say. */
    readonly retryAfterMs: number | null = null,
    /** HTTP status; 0 where there was no answer. */
    readonly status = 0,
  ) {
    super(message);
  }
}
