// What the "Look up" group of the settings draws from and what it asks its entry to do.
import type { KiwixBook } from '../lookup/kiwix';
import type { LookupChoice } from '../model/lookup';

/** How far the last test of a kiwix address has come. */
export type KiwixTest =
  | { readonly state: 'untested' | 'testing' | 'no address' | 'no server' | 'no books' | 'refused' }
  | { readonly state: 'found'; readonly books: readonly KiwixBook[] };

/** Everything the group shows. */
export interface LookUpState {
  readonly choice: LookupChoice;
  /** True where the browser lets the chosen server be reached. */
  readonly hasAccess: boolean;
  /** True where the browser, or the reader, said no to the last question for permission. */
  readonly isRefused: boolean;
  readonly kept: { readonly entries: number; readonly bytes: number };
  readonly kiwix: KiwixTest;
}

/** What a reader can do; the first and the last two ask the browser for permission. */
export interface LookUpActions {
  readonly onProvider: (provider: LookupChoice['provider']) => void;
  readonly onChoice: (edit: (choice: LookupChoice) => LookupChoice) => void;
  readonly onClear: () => void;
  readonly onAllow: () => void;
  /** Asks the server at the address for its books, and keeps address and first book where it has some. */
  readonly onTestKiwix: (address: string) => void;
}
