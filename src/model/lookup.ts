// Looking a thing up outside the package, only when the reader asks: what is asked, what the reader has chosen,
// and each way it can end. Answers are text as it is to be shown; nothing of them is ever markup.
import type { Kind, PartialDate } from './entity';

/** A point on the globe, degrees, north and east positive. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** What a card has looked up. Only `title` is ever sent; the rest stays here, to notice an article about another. */
export interface LookupSubject {
  readonly title: string;
  /** True for the title of an English Wikipedia article; false for a name as the page writes it. */
  readonly isTitle: boolean;
  readonly kind: Kind;
  /** Where a place is; null for anything else. */
  readonly position: Position | null;
  /** "Q7747"; null where it is not known. */
  readonly wikidata: string | null;
  readonly born: PartialDate | null;
  readonly died: PartialDate | null;
  /** Offices in English, as the card or the page gives them. */
  readonly offices: readonly string[];
  /** The article's date where the article quotes this person, who was therefore alive. */
  readonly quotedOn: PartialDate | null;
}

/** Where the reader lets things be looked up. Kept on this machine alone: neither synced nor in a backup. */
export interface LookupChoice {
  readonly provider: 'off' | 'wikipedia' | 'kiwix';
  /** 'auto' for the browser's language, or a Wikipedia's: "de". */
  readonly language: string;
  /** Address of a kiwix-serve with a slash at its end, and the book chosen there; both may be empty. */
  readonly kiwix: string;
  readonly book: string;
  /** True where private windows may look things up too. */
  readonly inPrivate: boolean;
}

export const defaultLookupChoice: LookupChoice = {
  provider: 'off',
  language: 'auto',
  kiwix: '',
  book: '',
  inPrivate: false,
};

/** A picture as bytes, so that showing it asks nobody for anything. */
export interface LookupPicture {
  readonly type: string;
  /** The file in base64. */
  readonly base64: string;
  /** Page that names the author and the licence; null where there is none. */
  readonly link: string | null;
}

/** An article's opening. */
export interface LookupPage {
  readonly title: string;
  /** One short line; the empty string where there is none. */
  readonly description: string;
  readonly extract: string;
  /** Address of the article. */
  readonly link: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly from: 'wikipedia' | 'kiwix';
  /** The other title that was asked for, where it led here by a redirect. */
  readonly redirectedFrom: string | null;
  readonly picture: LookupPicture | null;
}

/** One thing that a title can mean. */
export interface LookupTitle {
  readonly title: string;
  readonly description: string;
}

/** How what was found contradicts what is known: the fact, what the card has, what was found. */
export interface Contradiction {
  readonly fact: 'entry' | 'kind' | 'position' | 'born' | 'died' | 'quoted' | 'role';
  readonly here: string;
  readonly there: string;
}

/** How a look-up ended. */
export type LookupAnswer =
  | { readonly state: 'shown'; readonly page: LookupPage }
  | {
      readonly state: 'choices';
      readonly title: string;
      readonly link: string;
      readonly choices: readonly LookupTitle[];
    }
  | {
      readonly state: 'contradicts';
      readonly title: string;
      readonly link: string;
      readonly contradiction: Contradiction;
    }
  | { readonly state: 'empty'; readonly title: string; readonly link: string }
  /** `seconds` until anything is asked again. */
  | { readonly state: 'waiting'; readonly seconds: number }
  | {
      readonly state:
        | 'missing'
        | 'invalid'
        | 'offline'
        | 'timeout'
        | 'error'
        /** The reader has not opted in; the browser's permission is gone; a private window. */
        | 'off'
        | 'forbidden'
        | 'private';
    };
