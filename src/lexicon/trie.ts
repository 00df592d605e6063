// All names as a trie of words in one hash table. The file holds the names only; the table is built when the
// file is opened, because moving its bytes would cost more than making them (see README.md).
//
// A slot is three numbers: the parent node plus one (0: free), the hash of the word, and what ends here
// (name plus one, times two, plus one where a longer name goes on). A node is the number of its slot plus one.
import { type Blocks, ByteReader } from './byte-reader';
import type { NameTrie } from './lexicon';

const SLOT = 3;

/** Slots a node: with fewer, steps that fail would look at too many. */
const ROOM = 1.4;

/** The trie of an opened file. */
export class WordTrie implements NameTrie {
  readonly root = 0;
  private readonly capacity: number;
  private readonly slots: Int32Array;
  private readonly alike = new Map<number, number>();
  /** One bit a hash: most words lead no name, and this says so without a look at a larger table. */
  private readonly leadBits = new Int32Array(1 << 7);
  private readonly leads: ReadonlySet<number>;
  private used = 0;

  /** Builds the trie of the section `names`. Throws where the file promises fewer nodes than it needs. */
  constructor(names: Blocks, hashes: Int32Array, nodes: number, leads: Int32Array) {
    if (nodes > names.body.length) throw new Error('The model file is damaged: too many nodes');
    this.capacity = Math.ceil(nodes * ROOM) + 8;
    this.slots = new Int32Array(this.capacity * SLOT);
    this.leads = new Set(leads);
    for (const hash of leads) this.leadBits[(hash >>> 5) & 0x7f]! |= 1 << (hash & 31);
    this.fill(names, hashes);
  }

  step(node: number, hash: number): number {
    const slots = this.slots;
    const end = this.capacity * SLOT;
    const parent = node + 1;
    let at = this.home(node, hash);
    for (;;) {
      const found = slots[at]!;
      if (found === 0) return -1;
      if (found === parent && slots[at + 1] === hash) return at / SLOT + 1;
      at += SLOT;
      if (at === end) at = 0;
    }
  }

  nameAt(node: number): number {
    return node === 0 ? -1 : (this.slots[(node - 1) * SLOT + 2]! >> 1) - 1;
  }

  goesOn(node: number): boolean {
    return node === 0 || (this.slots[(node - 1) * SLOT + 2]! & 1) !== 0;
  }

  mayLead(hash: number): boolean {
    return ((this.leadBits[(hash >>> 5) & 0x7f]! >>> (hash & 31)) & 1) !== 0 && this.leads.has(hash);
  }

  /** See `Lexicon.nextAlike`. */
  nextAlike(name: number): number {
    return this.alike.get(name) ?? -1;
  }

  private home(node: number, hash: number): number {
    const mixed = Math.imul(hash ^ Math.imul(node, 0x5bd1e995), 0x2c1b3c6d);
    return Math.floor(((mixed ^ (mixed >>> 15)) >>> 0) * (this.capacity / 0x1_0000_0000)) * SLOT;
  }

  private fill(names: Blocks, hashes: Int32Array): void {
    const reader = new ByteReader(names.body);
    for (let name = 0; name < names.count; name++) {
      let node = this.root;
      for (let left = reader.count(); left > 0; left--) {
        const hash = hashes[reader.varint()]!;
        if (hash !== 0) node = this.grow(node, hash);
      }
      this.end(node, name);
    }
  }

  /** The child of the node, made where it is missing. */
  private grow(node: number, hash: number): number {
    const known = this.step(node, hash);
    if (known !== -1) return known;
    if (++this.used >= this.capacity) throw new Error('The model file is damaged: too few nodes');
    const { slots, capacity } = this;
    let at = this.home(node, hash);
    while (slots[at] !== 0) at = at + SLOT === capacity * SLOT ? 0 : at + SLOT;
    slots[at] = node + 1;
    slots[at + 1] = hash;
    if (node !== 0) slots[(node - 1) * SLOT + 2]! |= 1;
    return at / SLOT + 1;
  }

  private end(node: number, name: number): void {
    if (node === 0) return;
    const first = this.nameAt(node);
    if (first === -1) {
      this.slots[(node - 1) * SLOT + 2]! |= (name + 1) << 1;
      return;
    }
    let last = first;
    for (let next = this.nextAlike(last); next !== -1; next = this.nextAlike(last)) last = next;
    this.alike.set(last, name);
  }
}

/** How many nodes the trie of these names has, without its root. */
export function countNodes(names: readonly { readonly hashes: readonly number[] }[]): number {
  const nodes = new Map<number, number>();
  for (const { hashes } of names) {
    let node = 0;
    for (const hash of hashes) {
      const edge = node * 0x1_0000_0000 + (hash >>> 0);
      const child = nodes.get(edge) ?? nodes.size + 1;
      nodes.set(edge, child);
      node = child;
    }
  }
  return nodes.size;
}
