// The little that is called of packages that bring no types.
declare module 'ahocorasick' {
  // biome-ignore lint/style/noDefaultExport: the package has no other.
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    search(text: string): [number, string[]][];
  }
}

declare module 'fastscan' {
  // biome-ignore lint/style/noDefaultExport: the package has no other.
  export default class FastScanner {
    constructor(words: readonly string[]);
    search(text: string): [number, string][];
  }
}
