// What counts as a letter or a digit in a page's text, spelled out for use in character classes: a browser takes a
// millisecond to make \p{L} of Unicode's tables, and the page waits for it.

/** Inside of a character class: digits and the letters of the scripts that are in daily use. */
export const wordCharacters = '0-9A-Za-z\\u00c0-\\u1fff\\u2c00-\\u2dff\\u3041-\\ud7ff\\uf900-\\ufdff';
