// What a reader can do from a card. The room that shows the card hands these in: cards/ draws buttons
// and calls back, and never learns what a tab, a setting or a clipboard is.
import type { LookupAnswer, LookupSubject } from '../model/lookup';
import type { Span } from '../model/span';

/** Callbacks of one shown card; each is called at most once a click. */
export interface CardActions {
  /** The match is wrong; `entity` is the id shown, `title` its name. Offered only where the card shows one. */
  readonly onNotThis: (entity: string, title: string) => void;
  /** Never mark `name` again, on any page. */
  readonly onNeverMark: (name: string) => void;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  /** `text` is the whole card in plain words; answers whether it is on the clipboard, and never rejects. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onSiteOff: () => void;
  /** Scroll to a passage of the article. */
  readonly onJump: (span: Span) => void;
  /** Looks the subject up outside the package; answers whatever happens, and never rejects. */
  readonly onLookUp: (subject: LookupSubject) => Promise<LookupAnswer>;
  /** Opens the settings where looking up is switched on. */
  readonly onLookUpSettings: () => void;
  readonly onClose: () => void;
}

/** Circumstances of a card that are not part of what it says. */
export interface CardOptions {
  /** Where the mention the reader points at stands, for "2 of 6" and to leave it out of the jump list. */
  readonly at?: Span;
  /** Web address of the outlet's own policy on unnamed sources, where the page declares one. */
  readonly unnamedSourcesPolicy?: string | null;
  /** 'auto' follows the browser. */
  readonly theme?: 'auto' | 'light' | 'dark';
  /** 'sheet' is the layout for touch: full width, at the bottom edge. */
  readonly layout?: 'popover' | 'sheet';
  /** How far a look-up has come where it does not begin idle, for the gallery. */
  readonly lookUp?: LookupAnswer | 'loading';
}
