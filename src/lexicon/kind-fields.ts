// What the record of an entity leaves to the kinds: people, places and organisations have fields of their own.
import type { ByteWriter } from './byte-writer';

/** What a kind adds: its bits, and the fields they announce. */
export interface KindFields {
  readonly bits: number;
  write(out: ByteWriter): void;
}
