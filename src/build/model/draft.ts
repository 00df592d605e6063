// What the readers of tables and packages hand on: an entity, how prominent it is in the news, and the
// names running text uses for it. The name index (name-index.ts) makes one list of names of all drafts.
import type { NameForm } from '../../lexicon/lexicon';
import type { Entity } from '../../model/entity';

/** A name as running text has it, and how strongly it stands for the entity. */
export interface DraftName {
  readonly text: string;
  readonly form: NameForm;
  /** 0 to 1: share of the entity's prominence this name keeps. */
  readonly strength: number;
  /** Bits of `NAME_FLAGS` known from a table; word lists add theirs later. */
  readonly flags?: number;
}

export interface Draft {
  readonly entity: Entity;
  /** 0 to 255. */
  readonly prominence: number;
  readonly names: readonly DraftName[];
}
