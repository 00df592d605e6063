// Strings are kept as rows of pieces: words, and what stands between them where that is not one space.
// Names share their words ("Ministry", "Mohammed"), so a piece is written once and named by one to three bytes.
import { Blocks, type ByteReader } from './byte-reader';
import { BlockWriter, ByteWriter } from './byte-writer';
import { BLOCK, CHECK_BITS } from './format';
import type { NameWord } from './input';

/** A word with its hashes, or with hash 0 the marks between two words. */
export interface Piece {
  readonly text: string;
  readonly hash: number;
  readonly check: number;
}

/** The distinct pieces of all texts, numbered so that common ones have short numbers. */
export class PieceWriter {
  private readonly uses = new Map<string, { piece: Piece; count: number; id: number }>();
  private readonly counted: { piece: Piece; count: number; id: number }[] = [];
  private order: Piece[] = [];

  /** Counts the pieces of a text; the answer is what `write` wants. */
  count(text: string, words: readonly NameWord[]): number[] {
    const places: number[] = [];
    let at = 0;
    for (const { start, end, hash, check } of words) {
      const gap = text.slice(at, start);
      if (at === 0 ? gap !== '' : gap !== ' ') places.push(this.place(gap, 0, 0));
      places.push(this.place(text.slice(start, end), hash, check));
      at = end;
    }
    if (at < text.length) places.push(this.place(text.slice(at), 0, 0));
    return places;
  }

  private place(text: string, hash: number, check: number): number {
    // Marks are no words, so that a key of marks alone cannot be that of a word.
    const key = hash === 0 ? `\0${text}` : text;
    let use = this.uses.get(key);
    if (use === undefined) {
      use = { piece: { text, hash, check }, count: 0, id: this.counted.length };
      this.uses.set(key, use);
      this.counted.push(use);
    }
    use.count++;
    return use.id;
  }

  /** Gives every counted piece its number. */
  settle(): void {
    const byUse = this.counted.map((_, place) => place);
    const { counted } = this;
    const byText = (a: number, b: number) => compareText(counted[a]!.piece, counted[b]!.piece);
    byUse.sort((a, b) => counted[b]!.count - counted[a]!.count || byText(a, b));
    const classes = [byUse.slice(0, 1 << 7), byUse.slice(1 << 7, 1 << 14), byUse.slice(1 << 14)];
    const places = classes.flatMap(row => row.sort(byText));
    this.order = places.map(place => counted[place]!.piece);
    places.forEach((place, id) => {
      counted[place]!.id = id;
    });
  }

  /** Number of a counted piece, once it is settled. */
  idOf(place: number): number {
    return this.counted[place]!.id;
  }

  /** Writes counted pieces as varint count and ids; the lowest bit of the count is the caller's. */
  write(out: ByteWriter, places: readonly number[], mark: boolean): void {
    out.varint(places.length * 2 + (mark ? 1 : 0));
    for (const place of places) out.varint(this.idOf(place));
  }

  /** The section `pieces`. */
  table(): Uint8Array {
    const blocks = new BlockWriter();
    let before = '';
    for (const { text } of this.order) {
      if (blocks.begin()) before = '';
      let shared = 0;
      while (shared < text.length && text[shared] === before[shared]) shared++;
      blocks.out.varint(shared);
      blocks.out.varint(text.length - shared);
      for (let i = shared; i < text.length; i++) blocks.out.varint(text.charCodeAt(i));
      before = text;
    }
    return blocks.done();
  }

  /** The sections `hashes` and `checks`. */
  hashes(): { hashes: Uint8Array; checks: Uint8Array } {
    const hashes = new ByteWriter();
    const checks = new ByteWriter();
    for (const { hash, check } of this.order) {
      hashes.u32(hash);
      for (let shift = 0; shift < CHECK_BITS; shift += 8) checks.byte((check >>> shift) & 0xff);
    }
    return { hashes: hashes.done(), checks: checks.done() };
  }
}

function compareText(a: Piece, b: Piece): number {
  return a.text < b.text ? -1 : a.text > b.text ? 1 : a.hash - b.hash;
}

/** The pieces of an opened file. */
export class PieceReader {
  private readonly blocks: Blocks;
  /** The piece that is being put together. */
  private units = new Uint16Array(64);

  constructor(
    table: Uint8Array,
    private readonly hashes: Int32Array,
  ) {
    this.blocks = new Blocks(table);
  }

  /** The text whose count and ids the reader stands before, behind its first piece where that stands elsewhere. */
  read(reader: ByteReader, first?: number): string {
    let text = first === undefined ? '' : this.text(first);
    let afterWord = first !== undefined && this.hashes[first] !== 0;
    for (let left = reader.varint() >>> 1; left > 0; left--) {
      const id = reader.varint();
      const word = this.hashes[id] !== 0;
      if (word && afterWord) text += ' ';
      text += this.text(id);
      afterWord = word;
    }
    return text;
  }

  /** Hashes of the words of the text whose count and ids the reader stands before; no letter is read. */
  words(reader: ByteReader, first?: number): number[] {
    const ids = first === undefined ? [] : [first];
    for (let left = reader.varint() >>> 1; left > 0; left--) ids.push(reader.varint());
    return ids.map(id => this.hashes[id]!).filter(hash => hash !== 0);
  }

  private text(id: number): string {
    const reader = this.blocks.readerAt(id);
    let { units } = this;
    let length = 0;
    for (let left = id % BLOCK; ; left--) {
      length = Math.min(length, reader.varint());
      const more = reader.count();
      if (length + more > units.length) {
        units = new Uint16Array((length + more) * 2);
        units.set(this.units);
        this.units = units;
      }
      for (const end = length + more; length < end; length++) units[length] = reader.varint();
      if (left === 0)
        return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
    }
  }
}
