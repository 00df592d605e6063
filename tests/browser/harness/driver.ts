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
  /** Unloads the extension while pages are open. */
  removeExtension(): Promise<void>;
  viewport(width: number, height: number): Promise<void>;
  /** What is not named goes back to the browser's own. */
  media(options: EmulatedMedia): Promise<void>;
  /** What a screen reader is told of the page, closed shadow roots included: "region: Person: Ash Carter" a line. */
  accessible(): Promise<readonly string[]>;
  /** PNG of the viewport. */
  screenshot(): Promise<Uint8Array>;
  /** Uncaught errors since the last call, of pages and content scripts. */
  takeErrors(): string[];
  close(): Promise<void>;
}
