// A cursor over packed bytes. It stops with an error at the end of its bytes, so that no damaged or
// foreign file can make a decoder read on or loop for ever.
import { BLOCK } from './format';

/** Reads bytes and varints one after the other from `at`. */
export class ByteReader {
  /** One that is never collected: code compiled for readers would be thrown away with the last of them. */
  static readonly lasting = new ByteReader(new Uint8Array());

  constructor(
    private readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  /** The next byte. Throws at the end. */
  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new Error('The model file is damaged: a record runs past its section');
    return value;
  }

  /** The next whole number. Throws at the end and where it is longer than eight bytes. */
  varint(): number {
    // Whole numbers of up to four bytes, which nearly all are, stay what the processor counts with.
    const { bytes, at } = this;
    let next = bytes[at]!;
    let value = next & 0x7f;
    for (let shift = 7, after = at + 1; ; shift += 7) {
      if (next < 0x80) {
        this.at = after;
        return value;
      }
      if (shift === 28) return this.longVarint();
      next = bytes[after++]!;
      value |= (next & 0x7f) << shift;
    }
  }

  private longVarint(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 56; scale *= 128) {
      const next = this.byte();
      value += (next & 0x7f) * scale;
      if (next < 0x80) return value;
    }
    throw new Error('The model file is damaged: a number has no end');
  }

  /** Passes over so many whole numbers. Throws at the end. */
  skip(numbers: number): void {
    const { bytes } = this;
    let at = this.at;
    for (let left = numbers; left > 0; ) {
      if (at >= bytes.length) throw new Error('The model file is damaged: a record runs past its section');
      if (bytes[at++]! < 0x80) left--;
    }
    this.at = at;
  }

  zigzag(): number {
    const value = this.varint();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  /** A number of things that each take a byte or more. Throws where they cannot all follow. */
  count(): number {
    const count = this.varint();
    if (count > this.bytes.length - this.at)
      throw new Error('The model file is damaged: a list runs past its section');
    return count;
  }
}

/** A section of records in blocks of `BLOCK`, as `BlockWriter` writes it. */
export class Blocks {
  private readonly starts: Uint32Array;
  readonly body: Uint8Array;
  readonly count: number;

  /** Views over `bytes`, which begin at a multiple of four. Throws where they cannot hold their records. */
  constructor(bytes: Uint8Array) {
    const [count = Number.NaN] = new Uint32Array(
      bytes.buffer,
      bytes.byteOffset,
      Math.min(1, bytes.length >> 2),
    );
    const blocks = Math.ceil(count / BLOCK);
    if (!(4 + blocks * 4 <= bytes.length))
      throw new Error('The model file is damaged: a section is too short');
    this.count = count;
    this.starts = new Uint32Array(bytes.buffer, bytes.byteOffset + 4, blocks);
    this.body = bytes.subarray(4 + blocks * 4);
  }

  /** A reader at the head of the block that holds the record. Throws a RangeError for an index out of range. */
  readerAt(index: number): ByteReader {
    const start = this.starts[Math.floor(index / BLOCK)];
    if (start === undefined || !(index >= 0) || index >= this.count)
      throw new RangeError(`No record ${index} of ${this.count}`);
    return new ByteReader(this.body, start);
  }
}
