// Things that an article names, asked for by name. Hardly any name that is asked for is among them, which a few bits of its
// hash tell: sets of all their names would be filled for each article and never be looked into.
import { keepShape } from '../language/shapes';
import { hashWord } from '../language/word-hash';
import type { KnownEntity } from './known-entity';

/** Marks for names, a power of two: an article names some two hundred. */
const MARKS = 1 << 12;

/** Places or bodies. */
export class NamedThings {
  private readonly things: KnownEntity[] = [];
  private readonly marks = new Uint8Array(MARKS);
  /** How many of the things have their names marked: few articles ask for places. */
  private marked = 0;

  constructor() {
    keepShape(this);
  }

  add(thing: KnownEntity): void {
    this.things.push(thing);
  }

  /** True where one of them has the name, which is folded (see `fold`); `key` is its `hashWord`. */
  has(folded: string, key = hashWord(folded)): boolean {
    const { things, marks } = this;
    for (; this.marked < things.length; this.marked++) {
      for (const own of things[this.marked]!.nameKeys) marks[own & (MARKS - 1)] = 1;
    }
    if (marks[key & (MARKS - 1)] === 0) return false;
    return things.some(({ nameKeys, foldedNames }) => nameKeys.includes(key) && foldedNames.includes(folded));
  }
}
