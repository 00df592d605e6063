// What stands at a token: the mention that begins there, or the one that has just ended. Asked of the words around a name.

/** Where mentions begin and end, by token. */
export interface MentionEdges {
  /** One past the end of the mention that begins at the token; 0 elsewhere. */
  readonly ends: Int32Array;
  /** One more than the first token of the mention that ends before the token, negative for a person; 0 elsewhere. */
  readonly starts: Int32Array;
  /** Index of the span that begins at the token, plus 1; 0 elsewhere. */
  readonly spanAt: Int32Array;
}
