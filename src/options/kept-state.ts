// What the group of kept articles draws from and what it asks its entry to do.
import type { KeptList } from '../model/kept-article';
import type { Said } from './said';

/** What the group draws from. */
export interface KeptView {
  /** Null until the background has answered. */
  readonly list: KeptList | null;
  readonly search: string;
  readonly said: Said | null;
}

/** What a reader can do with kept articles. */
export interface KeptActions {
  readonly onSearch: (search: string) => void;
  readonly onMore: () => void;
  readonly onForget: (id: string) => void;
  readonly onForgetAll: () => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}
