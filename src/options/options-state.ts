// What the settings page draws from and what it asks its entry to do.
import type { FactsInUse } from '../model/pack';
import type { Settings } from '../model/settings';
import type { Correction } from '../store/corrections';
import type { OwnEntry } from '../store/own-entries';
import type { KeptActions, KeptView } from './kept-state';
import type { LookUpActions, LookUpState } from './look-up-state';
import type { Said } from './said';

/** One keyboard command of the extension; `keys` is empty where none is set. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** Everything the page shows. */
export interface OptionsState {
  readonly settings: Settings;
  readonly ownEntries: readonly OwnEntry[];
  readonly corrections: readonly Correction[];
  readonly lookUp: LookUpState;
  readonly kept: KeptView;
  /** None where the browser has no keyboard commands. */
  readonly shortcuts: readonly Shortcut[];
  /** The notices of facts and software, as plain text. */
  readonly notices: string;
  readonly version: string;
  /** False after a change that could not be stored, until one can. */
  readonly isSaved: boolean;
  /** Null until the background has opened them. */
  readonly facts: FactsInUse | null;
  /** What came of the last import, export or reset, and of the last pack. */
  readonly said: Said | null;
  readonly packSaid: Said | null;
}

/** What a reader can do; every change is kept at once, or the page says that it was not. */
export interface OptionsActions {
  readonly onChange: (edit: (settings: Settings) => Settings) => void;
  /** Answers whether it is kept. */
  readonly onSaveEntry: (entry: OwnEntry) => Promise<boolean>;
  readonly onRemoveEntry: (id: string) => void;
  readonly onAllowAgain: (correction: Correction) => void;
  readonly lookUp: LookUpActions;
  readonly kept: KeptActions;
  readonly onShortcuts: () => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
  readonly onLoadPack: (file: File) => void;
  readonly onRemovePack: () => void;
  readonly onWelcome: () => void;
}
