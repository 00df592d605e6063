// All strings of a file by number: the names come first, then every other text, commonest first.
// Entities refer to their names by the same numbers as senses do, so that no string is kept twice.
import { Blocks, type ByteReader } from './byte-reader';
import { BlockWriter } from './byte-writer';
import { BLOCK } from './format';
import type { SplitName } from './input';
import type { JoinedName } from './join-names';
import { FIRST_BYTES, type NameRows } from './name-rows';
import { type PieceReader, PieceWriter } from './pieces';

/** Collects texts, numbers them, then writes them: `count` all, `settle`, then `ref`. */
export class TextWriter {
  private readonly numbers = new Map<string, number>();
  private readonly uses = new Map<string, number>();
  private otherPlaces: number[][] = [];
  private readonly namePlaces: number[][];
  readonly pieces = new PieceWriter();

  constructor(
    private readonly names: readonly JoinedName[],
    private readonly split: SplitName,
  ) {
    names.forEach(({ text }, number) => {
      if (!this.numbers.has(text)) this.numbers.set(text, number);
    });
    this.namePlaces = names.map(({ text, words }) => this.pieces.count(text, words));
  }

  count(text: string): void {
    if (!this.numbers.has(text)) this.uses.set(text, (this.uses.get(text) ?? 0) + 1);
  }

  settle(): void {
    const byUse = [...this.uses].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    byUse.forEach(([text], place) => {
      this.numbers.set(text, this.names.length + place);
    });
    this.otherPlaces = byUse.map(([text]) => this.pieces.count(text, this.split(text)));
    this.pieces.settle();
  }

  /** Number of a counted text. */
  ref(text: string): number {
    return this.numbers.get(text)!;
  }

  /** The sections `firsts`, `names` and `texts`. Throws where there are too many pieces for the first of a name. */
  sections(): { firsts: Uint8Array; names: Uint8Array; texts: Uint8Array } {
    return {
      firsts: this.firsts(),
      names: this.rows(
        this.namePlaces.map(places => places.slice(1)),
        place => this.names[place]!.look,
      ),
      texts: this.rows(this.otherPlaces, () => false),
    };
  }

  private firsts(): Uint8Array {
    const count = this.namePlaces.length;
    const columns = new Uint8Array(count * FIRST_BYTES);
    this.namePlaces.forEach(([first], name) => {
      const piece = this.pieces.idOf(first!);
      if (piece >= 1 << (8 * FIRST_BYTES)) throw new Error('Too many different words');
      for (let column = 0; column < FIRST_BYTES; column++)
        columns[column * count + name] = (piece >>> (8 * column)) & 0xff;
    });
    return columns;
  }

  private rows(texts: readonly (readonly number[])[], look: (place: number) => boolean): Uint8Array {
    const blocks = new BlockWriter();
    texts.forEach((places, place) => {
      blocks.begin();
      this.pieces.write(blocks.out, places, look(place));
    });
    return blocks.done();
  }
}

/** The texts of an opened file. */
export class TextReader {
  private readonly others: Blocks;

  constructor(
    private readonly names: NameRows,
    others: Uint8Array,
    private readonly pieces: PieceReader,
  ) {
    this.others = new Blocks(others);
  }

  /** The text with this number. Throws a RangeError where there is none. */
  text(number: number): string {
    const { names, pieces } = this;
    if (number < names.count) return pieces.read(names.readerAt(number), names.first(number));
    return pieces.read(this.otherAt(number));
  }

  /** Hashes of the words of that text, as `SplitName` gives them. */
  words(number: number): number[] {
    const { names, pieces } = this;
    if (number < names.count) return pieces.words(names.readerAt(number), names.first(number));
    return pieces.words(this.otherAt(number));
  }

  private otherAt(number: number): ByteReader {
    const place = number - this.names.count;
    const reader = this.others.readerAt(place);
    for (let skip = place % BLOCK; skip > 0; skip--) reader.skip(reader.varint() >>> 1);
    return reader;
  }
}
