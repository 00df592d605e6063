// What the tagger can say of a token: outside any name, or the beginning or inside of a name of some kind. The
// kinds the product does not mark (nationalities, buildings, titles of works) are learned too: knowing them keeps
// them from being taken for people and places.
import type { Kind } from '../../model/entity';

export const TAG_KINDS = ['person', 'place', 'organisation', 'nationality', 'facility', 'other'] as const;
export type TagKind = (typeof TAG_KINDS)[number];

/** 0 is outside; 1 + 2k begins kind k; 2 + 2k goes on with it. */
export const LABELS = 1 + 2 * TAG_KINDS.length;

export const OUTSIDE = 0;
export const beginOf = (kind: number): number => 1 + 2 * kind;
export const insideOf = (kind: number): number => 2 + 2 * kind;
export const kindOfLabel = (label: number): number => (label - 1) >> 1;
export const beginsName = (label: number): boolean => label > 0 && (label & 1) === 1;

/** The kind the product marks, or null. */
export function markedKind(kind: number): Kind | null {
  const name = TAG_KINDS[kind];
  return name === 'person' || name === 'place' || name === 'organisation' ? name : null;
}
