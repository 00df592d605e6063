// Finds entities by id. Nearly all ids are a letter and a number ("Q7747"): those go into a table of numbers,
// made at the first question in one walk over the records. The slugs are sorted in the file and searched there.
import type { Blocks } from './byte-reader';
import { BLOCK } from './format';
import { packedId, unpackId } from './pack-entity';

/** The largest packed id that the table holds. */
const MOST = 0xffff_ffff;

/** True for an id that stands in the table of numbers; all others are slugs. */
export function isNumbered(id: string): boolean {
  const packed = packedId(id);
  return packed !== null && packed < MOST;
}

/** The indices of all entities by id. */
export class IdIndex {
  private readonly mask: number;
  /** Packed id plus one; 0 where the place is free. */
  private readonly ids: Uint32Array;
  private readonly indices: Int32Array;

  /** `slugs`: the indices of the entities with other ids, in the order of these; `idOf` decodes an id. */
  constructor(
    entities: Blocks,
    private readonly slugs: Int32Array,
    private readonly idOf: (index: number) => string,
  ) {
    const places = 1 << Math.ceil(Math.log2(entities.count * 1.5 + 2));
    this.mask = places - 1;
    this.ids = new Uint32Array(places);
    this.indices = new Int32Array(places);
    for (let block = 0; block < entities.count; block += BLOCK) {
      const reader = entities.readerAt(block);
      let number = 0;
      for (let index = block; index < Math.min(block + BLOCK, entities.count); index++) {
        const length = reader.varint();
        const next = reader.at + length;
        reader.varint();
        const id = unpackId(reader, number);
        reader.at = next;
        if (id < 0) continue;
        number = id;
        this.add(id, index);
      }
    }
  }

  /** Index of the entity with this id, or -1. */
  indexOf(id: string): number {
    const packed = packedId(id);
    if (packed === null || packed >= MOST) return this.searchSlugs(id);
    for (let at = this.home(packed); this.ids[at] !== 0; at = (at + 1) & this.mask) {
      if (this.ids[at] === packed + 1) return this.indices[at]!;
    }
    return -1;
  }

  private searchSlugs(id: string): number {
    let low = 0;
    let high = this.slugs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const index = this.slugs[middle]!;
      const found = this.idOf(index);
      if (found === id) return index;
      if (found < id) low = middle + 1;
      else high = middle;
    }
    return -1;
  }

  private add(packed: number, index: number): void {
    if (packed >= MOST) return;
    let at = this.home(packed);
    while (this.ids[at] !== 0) at = (at + 1) & this.mask;
    this.ids[at] = packed + 1;
    this.indices[at] = index;
  }

  private home(packed: number): number {
    const mixed = Math.imul(packed, 0x2c1b3c6d);
    return (mixed ^ (mixed >>> 15)) & this.mask;
  }
}
