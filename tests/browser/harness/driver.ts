// What the browser tests ask of a browser. Two drivers stand behind it, Chromium and Firefox; a test that needs to
// know which one it runs in has found a difference worth a comment.

export type BrowserName = 'chromium' | 'firefox';

/** A box of the viewport, CSS pixels. */
export interface ShownBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The card as it is shown, read through its closed shadow root. */
export interface ShownCard {
  /** Text of the card, white space collapsed. */
  readonly text: string;
  readonly box: ShownBox;
  /** Name of the element the host stands in: "html", "dialog". */
  readonly parent: string;
  /** 'popover' or 'sheet'. */
  readonly layout: string;
  readonly hasFocus: boolean;
  /** True where a picture is drawn on it. */
  readonly hasPicture: boolean;
}

/** How a browser is started beside its extension. */
export interface StartOptions {
  /** Port of a proxy on loopback for every host that is not; any certificate is then taken. */
  readonly proxyPort?: number;
  /** Lets the extension run in private windows, as a reader does in the browser's settings. */
  readonly inPrivate?: boolean;
  /** What the extension may store in all, in megabytes, as on a device that is nearly full. */
  readonly storageMb?: number;
  /** Switches Chromium's reader view on; Firefox always has its own. */
  readonly hasReaderView?: boolean;
}

/**
 * The card as the body of a function over `root`, its closed shadow root, run with rights that scripts of a page
 * do not have.
 */
export const readCardBody = `
  const place = root.querySelector('.place');
  const card = place?.querySelector('.card');
  if (!card || place.style.opacity === '0') return null;
  const { x, y, width, height } = card.getBoundingClientRect();
  const canvas = card.querySelector('canvas');
  const middle = canvas?.width && canvas.getContext('2d').getImageData(canvas.width / 2, canvas.height / 2, 1, 1);
  return {
    text: card.innerText.replace(/\\s+/g, ' ').trim(),
    box: { x, y, width, height },
    parent: root.host.parentNode.nodeName.toLowerCase(),
    layout: place.dataset.layout,
    hasFocus: root.activeElement !== null,
    hasPicture: Boolean(middle && middle.data[3] > 0),
  };`;

/** The first button or link of the card that holds the words, as an expression over `root`. */
const findInCard = (words: string) =>
  `[...root.querySelectorAll('.card :is(button, a)')].find(one => one.textContent.includes(${JSON.stringify(words)}))`;

/** Clicks in the card, as the body of a function over `root`. */
export function clickInCardBody(words: string): string {
  return `
  const found = ${findInCard(words)};
  found?.click();
  return found !== undefined;`;
}

/** Where that button or link is, as the body of a function over `root`. */
export function boxInCardBody(words: string): string {
  return `
  const found = ${findInCard(words)};
  if (!found) return null;
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x, y, width, height };`;
}

/** What a reader has set in the system. */
export interface EmulatedMedia {
  readonly scheme?: 'light' | 'dark';
  readonly print?: boolean;
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
}

export interface Driver {
  readonly name: BrowserName;
  /** Origin of the extension's own pages, with a slash at the end. */
  readonly extensionOrigin: string;
  /** Loads an address in the one tab of the tests and waits for its load event. */
  open(url: string): Promise<void>;
  /** Evaluates an expression in the page's own world; a promise is awaited, the value is plain JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Highlight name -> text of each of its ranges, in the order they were added. */
  highlights(): Promise<Record<string, string[]>>;
  card(): Promise<ShownCard | null>;
  /** Clicks the first button or link of the card that holds the words; false where there is none. */
  clickInCard(words: string): Promise<boolean>;
  /** The box of that button or link, for a click that the browser takes for a reader's own; null where there is none. */
  boxInCard(words: string): Promise<ShownBox | null>;
  /** Moves the pointer there in a few steps, as slowly as a hand that means to stop. */
  point(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  tap(x: number, y: number): Promise<void>;
  /** Presses a key by its DOM name: "Escape", "Tab", "a". */
  press(key: string): Promise<void>;
  /** Runs an expression in the background, where `browser` is the extension API; awaited, plain JSON. */
  inBackground<T>(expression: string): Promise<T>;
  /** Opens the real toolbar popup over the tab of the tests; it closes with the next `open`. */
  openPopup(): Promise<void>;
  /** Evaluates an expression in the open popup; rejects where none is open. */
  inPopup<T>(expression: string): Promise<T>;
  /** Stops the background as a browser does when it needs the memory. */
  stopBackground(): Promise<void>;
  /** Takes the extension's access to all sites away, as a reader does in the browser's settings. */
  withdrawHosts(): Promise<void>;
  /** Unloads the extension while pages are open. */
  removeExtension(): Promise<void>;
  /** Loads the extension's folder anew while pages are open, as an update does. */
  updateExtension(): Promise<void>;
  /** Takes the network away, or gives it back; pages that are open stay. */
  offline(isOffline: boolean): Promise<void>;
  viewport(width: number, height: number): Promise<void>;
  /** What is not named goes back to the browser's own. */
  media(options: EmulatedMedia): Promise<void>;
  /** What a screen reader is told of the page, closed shadow roots included: "region: Person: Ash Carter" a line. */
  accessible(): Promise<readonly string[]>;
  /** PNG of the viewport, or of the whole page. */
  screenshot(options?: { readonly whole?: boolean }): Promise<Uint8Array>;
  /** Uncaught errors since the last call, of pages and content scripts. */
  takeErrors(): string[];
  close(): Promise<void>;
}
