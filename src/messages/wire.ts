// The envelope of a message: the name of a call and what is asked, then an answer or one plain sentence saying
// what failed. Errors travel as values, because browsers lose them in different ways.

/** A map from the name of a call to what is asked and answered: one for each direction. */
export type Calls<Map> = { readonly [Name in keyof Map]: { ask: unknown; answer: unknown } };

/** One message as it is sent. */
export interface Envelope {
  readonly newsgloss: 1;
  readonly call: string;
  readonly ask: unknown;
}

/** What comes back. */
export type Reply = { readonly answer: unknown } | { readonly error: string };

/** True for a message of this project and version; everything else is left to other listeners. */
export function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const envelope = message as Partial<Envelope>;
  return envelope.newsgloss === 1 && typeof envelope.call === 'string' && 'ask' in envelope;
}

/** True for a reply; a receiver that is gone answers `undefined`. */
export function isReply(message: unknown): message is Reply {
  if (typeof message !== 'object' || message === null) return false;
  return 'answer' in message || typeof (message as { error?: unknown }).error === 'string';
}
