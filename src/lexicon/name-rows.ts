// The names of an opened file as rows of pieces. The first piece of each stands in columns beside the records, because
// all names are listed by their first word when a file is opened, and most are never read further.
import { Blocks, type ByteReader } from './byte-reader';
import { BLOCK } from './format';

/** Columns of `firsts`: low, middle and high bytes. */
export const FIRST_BYTES = 3;

/** The sections `names` and `firsts`. */
export class NameRows {
  readonly count: number;
  /** Bytes that they take: no fewer than they have pieces. */
  readonly bytes: number;
  private readonly blocks: Blocks;

  /** Throws where there is not one first piece a name. */
  constructor(
    names: Uint8Array,
    private readonly firsts: Uint8Array,
  ) {
    this.blocks = new Blocks(names);
    this.count = this.blocks.count;
    this.bytes = this.blocks.body.length + firsts.length;
    if (firsts.length !== this.count * FIRST_BYTES)
      throw new Error('The model file is damaged: names without a first piece');
  }

  /** The low, middle and high bytes of the first pieces of all names. */
  columns(): [Uint8Array, Uint8Array, Uint8Array] {
    const { firsts, count } = this;
    return [firsts.subarray(0, count), firsts.subarray(count, count * 2), firsts.subarray(count * 2)];
  }

  /** Number of the first piece of the name. */
  first(name: number): number {
    const { firsts, count } = this;
    return firsts[name]! | (firsts[count + name]! << 8) | (firsts[count * 2 + name]! << 16);
  }

  /** A reader before the record of the name: varint further pieces * 2 + look, then each. Throws out of range. */
  readerAt(name: number): ByteReader {
    const reader = this.blocks.readerAt(name);
    for (let before = name % BLOCK; before > 0; before--) reader.skip(reader.varint() >>> 1);
    return reader;
  }
}
