// What the popup can find itself in: the tab's own states, and those in which no tab answers.
import type { PageState } from '../messages/contract';
import type { KeptProblem } from '../model/kept-article';

/** Everything the popup draws from; made new whenever something changed. */
export type PopupState =
  | { readonly kind: 'working' }
  | { readonly kind: 'restarting' }
  | { readonly kind: 'browser page' }
  | { readonly kind: 'reader view' }
  | { readonly kind: 'reload' }
  | { readonly kind: 'off everywhere' }
  | { readonly kind: 'page'; readonly page: PageState; readonly keeping?: Keeping };

/** Whether the page is kept as a reference article; 'private' pages are not. */
export interface Keeping {
  readonly status: 'not kept' | 'busy' | 'kept' | 'private';
  /** Why the last try to keep it failed, or null. */
  readonly problem: KeptProblem | null;
}

/** What the reader can do in the popup. */
export interface PopupActions {
  readonly onSwitch: (on: boolean) => void;
  readonly onSwitchOnEverywhere: () => void;
  readonly onAnnotateAnyway: () => void;
  readonly onTryAgain: () => void;
  readonly onReload: () => void;
  readonly onShow: (span: { readonly start: number; readonly end: number }) => void;
  readonly onExport: (format: ExportFormat) => void;
  readonly onKeep: (withText: boolean) => void;
  readonly onForget: () => void;
  readonly onSettings: () => void;
}

export type ExportFormat = 'markdown' | 'json' | 'csv';
