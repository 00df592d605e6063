// All strings of a file by number: the names come first, then every other text, commonest first.
// Entities refer to their names by the same numbers as senses do, so that no string is kept twice.
import { Blocks } from './byte-reader';
import { BlockWriter } from './byte-writer';
import { BLOCK } from './format';
import type { SplitName } from './input';
import { type PieceReader, PieceWriter, piecesOf } from './pieces';

/** What a text is kept for. */
export interface NameText {
  readonly text: string;
  /** True where a text must be compared with it before it counts as this name. */
  readonly look: boolean;
}

/** Collects texts, numbers them, then writes them: `count` all, `settle`, then `ref`. */
export class TextWriter {
  private readonly numbers = new Map<string, number>();
  private readonly uses = new Map<string, number>();
  private texts: string[] = [];
  readonly pieces = new PieceWriter();

  constructor(
    private readonly names: readonly NameText[],
    private readonly split: SplitName,
  ) {
    names.forEach(({ text }, number) => {
      if (!this.numbers.has(text)) this.numbers.set(text, number);
    });
  }

  count(text: string): void {
    if (!this.numbers.has(text)) this.uses.set(text, (this.uses.get(text) ?? 0) + 1);
  }

  settle(): void {
    const byUse = [...this.uses].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    this.texts = byUse.map(([text]) => text);
    this.texts.forEach((text, place) => {
      this.numbers.set(text, this.names.length + place);
    });
    for (const { text } of this.names) this.pieces.count(piecesOf(text, this.split));
    for (const text of this.texts) this.pieces.count(piecesOf(text, this.split));
    this.pieces.settle();
  }

  /** Number of a counted text. */
  ref(text: string): number {
    return this.numbers.get(text)!;
  }

  /** The sections `names` and `texts`. */
  sections(): { names: Uint8Array; texts: Uint8Array } {
    return {
      names: this.rows(this.names),
      texts: this.rows(this.texts.map(text => ({ text, look: false }))),
    };
  }

  private rows(texts: readonly NameText[]): Uint8Array {
    const blocks = new BlockWriter();
    for (const { text, look } of texts) {
      blocks.begin();
      this.pieces.write(blocks.out, piecesOf(text, this.split), look);
    }
    return blocks.done();
  }
}

/** The texts of an opened file. */
export class TextReader {
  private readonly names: Blocks;
  private readonly others: Blocks;

  constructor(
    names: Uint8Array,
    others: Uint8Array,
    private readonly pieces: PieceReader,
  ) {
    this.names = new Blocks(names);
    this.others = new Blocks(others);
  }

  /** The text with this number. Throws a RangeError where there is none. */
  text(number: number): string {
    const isName = number < this.names.count;
    const place = isName ? number : number - this.names.count;
    const reader = (isName ? this.names : this.others).readerAt(place);
    for (let skip = place % BLOCK; skip > 0; skip--) {
      for (let left = reader.varint() >>> 1; left > 0; left--) reader.varint();
    }
    return this.pieces.read(reader);
  }
}
