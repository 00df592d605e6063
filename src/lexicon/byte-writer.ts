// A growing run of bytes, and records cut into blocks: all that is written of a compiled file goes through here.
import { BLOCK } from './format';

/** Writes bytes and varints one after the other. */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) this.grow(this.length + 1);
    this.bytes[this.length++] = value;
  }

  /** A whole number from 0 to 2^53. */
  varint(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest % 128) | 0x80);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  /** A whole number of either sign, small ones short. */
  zigzag(value: number): void {
    this.varint(value < 0 ? -value * 2 - 1 : value * 2);
  }

  u32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte((value >>> shift) & 0xff);
  }

  append(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.bytes.length) this.grow(this.length + bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  /** Appends what the other writer holds and empties it, so that one writer serves for many records. */
  take(other: ByteWriter): void {
    this.append(other.bytes.subarray(0, other.length));
    other.length = 0;
  }

  private grow(needed: number): void {
    const bytes = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    bytes.set(this.bytes);
    this.bytes = bytes;
  }
}

/** Writes records in blocks: u32 count, a row of u32 with the place of each block, then the records. */
export class BlockWriter {
  private readonly blocks: number[] = [];
  private count = 0;
  readonly out = new ByteWriter();

  /** Call before each record; true where the record begins a block. */
  begin(): boolean {
    const first = this.count++ % BLOCK === 0;
    if (first) this.blocks.push(this.out.length);
    return first;
  }

  done(): Uint8Array {
    const head = new ByteWriter();
    head.u32(this.count);
    for (const at of this.blocks) head.u32(at);
    head.append(this.out.done());
    return head.done();
  }
}
