// An inverted index over weighted keys: for each key, the articles that have it. Built at once from typed arrays,
// never changed: a new article means a new index, which takes milliseconds for thousands of articles. Keys are numbered
// as they are met, so that keys of one article lie side by side and only finding a key jumps through memory.
//
//   slotKeys, slotRanks   key -> rank       open addressing, at most half full; 0 is no key
//   first                 rank -> postings  from first[rank] to first[rank + 1]
//   article, weight                         one entry a posting
import type { WeightedKeys } from '../model/kept-article';

/** Which articles hold which keys, and how alike each is to others. */
export class Postings {
  private readonly slotKeys: Uint32Array;
  private readonly slotRanks: Uint32Array;
  private readonly mask: number;
  private readonly first: Uint32Array;
  private readonly article: Uint32Array;
  private readonly weight: Float32Array;
  private readonly norms: Float32Array;
  private distinct = 0;

  /** The index of each list is the article's number. */
  constructor(private readonly lists: readonly WeightedKeys[]) {
    const total = lists.reduce((sum, { keys }) => sum + keys.length, 0);
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(8, total * 2)));
    this.mask = capacity - 1;
    this.slotKeys = new Uint32Array(capacity);
    this.slotRanks = new Uint32Array(capacity);
    const ranks = new Uint32Array(total);
    const counts = new Uint32Array(total);
    let posting = 0;
    for (const { keys } of lists) {
      for (let i = 0; i < keys.length; i++) {
        const rank = this.rankFor(keys[i]!);
        ranks[posting++] = rank;
        counts[rank]!++;
      }
    }
    this.first = new Uint32Array(this.distinct + 1);
    for (let rank = 0; rank < this.distinct; rank++) this.first[rank + 1] = this.first[rank]! + counts[rank]!;
    this.article = new Uint32Array(total);
    this.weight = new Float32Array(total);
    const next = this.first.slice();
    this.norms = new Float32Array(lists.length);
    posting = 0;
    lists.forEach(({ keys, strengths }, number) => {
      let sum = 0;
      for (let i = 0; i < keys.length; i++) {
        const rank = ranks[posting++]!;
        const weight = strengths[i]! * this.rarity(counts[rank]!);
        const at = next[rank]!++;
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
      const rank = this.find(keys[i]!);
      const from = rank < 0 ? 0 : this.first[rank]!;
      const to = rank < 0 ? 0 : this.first[rank + 1]!;
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
    const rank = this.find(key);
    return rank < 0
      ? this.article.subarray(0, 0)
      : this.article.subarray(this.first[rank]!, this.first[rank + 1]!);
  }

  /** 1 for what one article has, falling to near 0 for what all of many have. */
  private rarity(holders: number): number {
    return holders < 2 ? 1 : 1 - Math.log(holders) / Math.log(this.lists.length + SMOOTHING);
  }

  private rankFor(key: number): number {
    const slot = this.slotOf(key);
    if (this.slotKeys[slot] === 0) {
      this.slotKeys[slot] = key === 0 ? 1 : key;
      this.slotRanks[slot] = this.distinct++;
    }
    return this.slotRanks[slot]!;
  }

  /** The rank of a key, or -1. */
  private find(key: number): number {
    const slot = this.slotOf(key);
    return this.slotKeys[slot] === 0 ? -1 : this.slotRanks[slot]!;
  }

  /** The slot of the key, or the free one where it would stand. */
  private slotOf(key: number): number {
    const { slotKeys, mask } = this;
    const wanted = key === 0 ? 1 : key;
    let slot = spread(wanted) & mask;
    while (slotKeys[slot] !== 0 && slotKeys[slot] !== wanted) slot = (slot + 1) & mask;
    return slot;
  }
}

/** As if so many more articles were kept: with three of them, nothing is common yet. */
const SMOOTHING = 30;

function spread(key: number): number {
  return Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 7;
}
