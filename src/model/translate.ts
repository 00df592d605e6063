// How rooms that draw get their words without knowing a browser: a key of `_locales/*/messages.json`
// and the values for its placeholders go in, the text in the reader's language comes out.

/** The text for `key` with `$1`, `$2` … replaced by `values`; the empty string for an unknown key. */
export type Translate = (key: string, ...values: readonly string[]) => string;
