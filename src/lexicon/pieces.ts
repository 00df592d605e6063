// Strings are kept as rows of pieces: words, and what stands between them where that is not one space.
// Names share their words ("Ministry", "Mohammed"), so a piece is written once and named by one to three bytes.
import { Blocks, type ByteReader } from './byte-reader';
import { BlockWriter, ByteWriter } from './byte-writer';
import { BLOCK, CHECK_BITS } from './format';
import type { SplitName } from './input';

/** A word with its hashes, or with hash 0 the marks between two words. */
export interface Piece {
  readonly text: string;
  readonly hash: number;
  readonly check: number;
}

/** The pieces of a text; joined by `joinPieces` they give the text again. */
export function piecesOf(text: string, split: SplitName): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const word of split(text)) {
    const gap = text.slice(at, word.start);
    if (at === 0 ? gap !== '' : gap !== ' ') pieces.push({ text: gap, hash: 0, check: 0 });
    pieces.push({ text: text.slice(word.start, word.end), hash: word.hash, check: word.check });
    at = word.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hash: 0, check: 0 });
  return pieces;
}

/** The distinct pieces of all texts, numbered so that common ones have short numbers. */
export class PieceWriter {
  private readonly uses = new Map<string, { piece: Piece; count: number }>();
  private readonly ids = new Map<string, number>();
  private order: Piece[] = [];

  count(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      const key = `${piece.hash} ${piece.text}`;
      const use = this.uses.get(key);
      if (use) use.count++;
      else this.uses.set(key, { piece, count: 1 });
    }
  }

  /** Gives every counted piece its number. */
  settle(): void {
    const byUse = [...this.uses.values()].sort(
      (a, b) => b.count - a.count || compareText(a.piece, b.piece) || a.piece.hash - b.piece.hash,
    );
    const pieces = byUse.map(use => use.piece);
    const classes = [pieces.slice(0, 1 << 7), pieces.slice(1 << 7, 1 << 14), pieces.slice(1 << 14)];
    this.order = classes.flatMap(row => row.sort(compareText));
    this.order.forEach((piece, id) => {
      this.ids.set(`${piece.hash} ${piece.text}`, id);
    });
  }

  /** Writes one text as varint count of pieces and ids; the lowest bit of the count is a mark of the caller's. */
  write(out: ByteWriter, pieces: readonly Piece[], mark: boolean): void {
    out.varint(pieces.length * 2 + (mark ? 1 : 0));
    for (const piece of pieces) out.varint(this.ids.get(`${piece.hash} ${piece.text}`)!);
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
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}

/** The pieces of an opened file. */
export class PieceReader {
  private readonly blocks: Blocks;

  constructor(
    table: Uint8Array,
    private readonly hashes: Int32Array,
  ) {
    this.blocks = new Blocks(table);
  }

  /** The text whose count and ids the reader stands before. */
  read(reader: ByteReader): string {
    let text = '';
    let afterWord = false;
    for (let left = reader.varint() >>> 1; left > 0; left--) {
      const id = reader.varint();
      const word = this.hashes[id] !== 0;
      if (word && afterWord) text += ' ';
      text += this.text(id);
      afterWord = word;
    }
    return text;
  }

  private text(id: number): string {
    const reader = this.blocks.readerAt(id);
    const units: number[] = [];
    for (let left = id % BLOCK; ; left--) {
      units.length = Math.min(units.length, reader.varint());
      for (let more = reader.count(); more > 0; more--) units.push(reader.varint());
      if (left === 0) return String.fromCharCode(...units);
    }
  }
}
