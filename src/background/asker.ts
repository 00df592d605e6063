// Who has sent a call, as far as answers depend on it.

/** Who asks: the tab and frame, where it is a content script, and the address of the document. */
export interface Asker {
  readonly tab: number | null;
  readonly frame: number;
  readonly url: string;
  /** Host of the page in the tab, as `location.host` gives it there; empty where there is none. */
  readonly site: string;
  /** True for a private window. */
  readonly isPrivate: boolean;
}
