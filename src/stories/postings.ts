// An inverted index over weighted keys: for each key, the articles that have it. Built at once from typed arrays,
// never changed: a new article means a new index, which takes milliseconds for thousands of articles.
//
//   slots     key -> slot        open addressing, at most half full; 0 is no key
//   first     slot -> postings   from first[slot] to first[slot + 1]
//   article, weight              one entry a posting
import type { WeightedKeys } from '../model/kept-article';

/** Which articles hold which keys, and how alike each is to others. */
export class Postings {
  private readonly slotKeys: Uint32Array;
  private readonly mask: number;
  private readonly first: Uint32Array;
  private readonly article: Uint32Array;
  private readonly weight: Float32Array;
  private readonly norms: Float32Array;

  /** The index of each list is the article's number. */
  constructor(private readonly lists: readonly WeightedKeys[]) {
    const total = lists.reduce((sum, { keys }) => sum + keys.length, 0);
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(8, total * 2)));
    this.mask = capacity - 1;
    this.slotKeys = new Uint32Array(capacity);
    const counts = new Uint32Array(capacity + 1);
    for (const { keys } of lists) for (const key of keys) counts[this.slotFor(key)]!++;
    this.first = new Uint32Array(capacity + 1);
    for (let slot = 0; slot < capacity; slot++) this.first[slot + 1] = this.first[slot]! + counts[slot]!;
    this.article = new Uint32Array(total);
    this.weight = new Float32Array(total);
    const next = this.first.slice();
    this.norms = new Float32Array(lists.length);
    lists.forEach(({ keys, strengths }, number) => {
      let sum = 0;
      for (let i = 0; i < keys.length; i++) {
        const slot = this.slotFor(keys[i]!);
        const weight = strengths[i]! * this.rarity(counts[slot]!);
        const at = next[slot]!++;
        this.article[at] = number;
        this.weight[at] = weight;
        sum += weight * weight;
      }
      this.norms[number] = Math.sqrt(sum);
    });
  }

  /** The cosine of `query` with each article, 0 to 1; both weighted by how few articles have a key. */
  cosines({ keys, strengths }: WeightedKeys): Float32Array {
    const sums = new Float32Array(this.lists.length);
    let own = 0;
    for (let i = 0; i < keys.length; i++) {
      const slot = this.find(keys[i]!);
      const [from, to] = slot < 0 ? [0, 0] : [this.first[slot]!, this.first[slot + 1]!];
      const weight = strengths[i]! * this.rarity(to - from);
      own += weight * weight;
      for (let at = from; at < to; at++) sums[this.article[at]!]! += weight * this.weight[at]!;
    }
    const norm = Math.sqrt(own);
    for (let number = 0; number < sums.length; number++) {
      const both = norm * this.norms[number]!;
      sums[number] = both > 0 ? sums[number]! / both : 0;
    }
    return sums;
  }

  /** The numbers of the articles that have the key. */
  holders(key: number): Uint32Array {
    const slot = this.find(key);
    return slot < 0
      ? this.article.subarray(0, 0)
      : this.article.subarray(this.first[slot]!, this.first[slot + 1]!);
  }

  /** 1 for what one article has, falling to near 0 for what all of many have. */
  private rarity(holders: number): number {
    return holders < 2 ? 1 : 1 - Math.log(holders) / Math.log(this.lists.length + SMOOTHING);
  }

  private slotFor(key: number): number {
    const wanted = key === 0 ? 1 : key;
    let slot = spread(wanted) & this.mask;
    while (this.slotKeys[slot] !== 0 && this.slotKeys[slot] !== wanted) slot = (slot + 1) & this.mask;
    this.slotKeys[slot] = wanted;
    return slot;
  }

  private find(key: number): number {
    const wanted = key === 0 ? 1 : key;
    let slot = spread(wanted) & this.mask;
    while (this.slotKeys[slot] !== 0) {
      if (this.slotKeys[slot] === wanted) return slot;
      slot = (slot + 1) & this.mask;
    }
    return -1;
  }
}

/** As if so many more articles were kept: with three of them, nothing is common yet. */
const SMOOTHING = 30;

function spread(key: number): number {
  return Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 7;
}
