// Kinds as bits, so that one small number tells what a name can or cannot be.
import type { Kind } from '../model/entity';

export const PERSON = 1;
export const PLACE = 2;
export const BODY = 4;
export const ANY_KIND = PERSON | PLACE | BODY;

/** In the order in which kinds are tried. */
export const KIND_BITS = [PERSON, PLACE, BODY] as const;

/** The bit of a kind. */
export function bitOf(kind: Kind): number {
  return kind === 'person' ? PERSON : kind === 'place' ? PLACE : BODY;
}

/** The kind of a bit. */
export function kindOfBit(bit: number): Kind {
  return bit === PERSON ? 'person' : bit === PLACE ? 'place' : 'organisation';
}
