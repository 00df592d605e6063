// The scripts and pages of the extension: which file of src/ becomes which file of the package.
// A part that is missing is an error that names it, never a smaller package.

/** One script: esbuild bundles `from` (in src/) into `to` (in the extension's folder). */
export interface ScriptEntry {
  readonly from: string;
  readonly to: string;
  /** See `bundleScript`. */
  readonly holdsEngine?: boolean;
}

/** A script that readers pay for on their pages is held to a size. */
interface HeldEntry extends ScriptEntry {
  readonly maxBytes?: number;
  readonly maxGzipBytes?: number;
}

/** Scripts of the extension. The gate runs on every page, the content script on every article. */
export const scripts: readonly HeldEntry[] = [
  { from: 'content/gate.ts', to: 'gate.js', maxBytes: 4096 },
  { from: 'content/main.ts', to: 'content.js', maxGzipBytes: 60_000 },
  { from: 'background/main.ts', to: 'background.js', holdsEngine: true },
  { from: 'popup/main.tsx', to: 'popup.js' },
  { from: 'options/main.tsx', to: 'options.js' },
  { from: 'welcome/main.tsx', to: 'welcome.js' },
];

/**
 * Files copied as they are. The reference article is what the welcome page shows; the day of the facts stands beside
 * the model, so that a loaded pack can be compared with it before either is opened.
 */
export const copies: readonly ScriptEntry[] = [
  { from: '../seeds/articles/russia-syria-2015.txt', to: 'reference-article.txt' },
  { from: '../seeds/facts/as-of.txt', to: 'model-date.txt' },
  { from: 'marks/marks.css', to: 'marks.css' },
  { from: 'popup/popup.html', to: 'popup.html' },
  { from: 'options/options.html', to: 'options.html' },
  { from: 'welcome/welcome.html', to: 'welcome.html' },
];

/** Style sheets bundled by esbuild, so that they may import each other. */
export const styles: readonly ScriptEntry[] = [
  { from: 'popup/popup.css', to: 'popup.css' },
  { from: 'options/options.css', to: 'options.css' },
  { from: 'welcome/welcome.css', to: 'welcome.css' },
];
