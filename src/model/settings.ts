// What the reader can set. `defaultSettings` is the whole list: a setting that is not there does not exist.
import type { Kind } from './entity';

/** The families a mark can belong to. */
export type MarkFamily = Kind | 'source';

export interface Settings {
  /** 1; raised when a field changes its meaning. */
  readonly version: 1;
  readonly enabled: boolean;
  /** Which families are marked. */
  readonly families: Readonly<Record<MarkFamily, boolean>>;
  /** 'first' marks the first mention of each thing, 'section' the first in each screenful, 'all' every one. */
  readonly density: 'first' | 'section' | 'all';
  /** What opens a card. */
  readonly opens: 'hover' | 'modifier' | 'click';
  /** 0 to 2000. */
  readonly dwellMs: number;
  /** Names the reader never wants marked, compared without case. */
  readonly neverMark: readonly string[];
  /** Host names where Newsgloss is off. */
  readonly sitesOff: readonly string[];
  readonly theme: 'auto' | 'light' | 'dark';
}

export const defaultSettings: Settings = {
  version: 1,
  enabled: true,
  families: { person: true, place: true, organisation: true, source: true },
  density: 'first',
  opens: 'hover',
  dwellMs: 300,
  neverMark: [],
  sitesOff: [],
  theme: 'auto',
};
