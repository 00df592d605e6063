// All names as a trie of words in one hash table. The file holds the names only: moving the bytes of a table would
// cost more than making them (see README.md). Opening lists the names by their first word; what goes on from a
// first word is made when a text brings that word, because an article brings few of them.
//
// A node is the number of its slot plus one; the root is 0. A slot is four numbers, which is a quarter of a
// line of the processor's cache, so that a step costs one line:
//
//   0  number of the parent << 11 | ten bits of the word's check << 1 | 1      0: the slot is free
//   1  hash of the word
//   2  index of the name that ends here plus one << 11 | its need of a look << 10 | whether a name goes on over
//      marks << 9 | unread << 8 | six more bits of the check
//   3  one bit for each check & 31 (the first letter) of the words that go on from here: most steps that would
//      fail are not taken, and their words not read
//
// In the slot of an unread first word, the name is the first of those that begin with it; `links` leads to the others.
import { type Blocks, ByteReader } from './byte-reader';
import { BLOCK, CHECK_BITS } from './format';
import type { NameWord } from './input';
import type { NameTrie } from './lexicon';

const SLOT = 4;

/** Slots a node, at the least: with fewer, steps that fail would look at too many. */
const ROOM = 1.25;

/** Names and nodes have 21 bits. */
const SHIFT = 11;
const MOST = 1 << 21;
const LOOK = 1 << 10;
const MARKS = 1 << 9;
const UNREAD = 1 << 8;
const CHECK = (1 << 10) - 1;
const MORE_CHECK = (1 << (CHECK_BITS - 10)) - 1;

/** Hashes and checks of the pieces that names are made of. */
export interface TrieSource {
  readonly names: Blocks;
  readonly nodeCount: number;
  readonly hashes: Int32Array;
  /** Two bytes a piece. */
  readonly checks: Uint8Array;
}

/** The trie of an opened file. */
export class WordTrie implements NameTrie {
  readonly root = 0;
  /** The number of slots is a power of two; a mixed hash shifted by this is a slot. */
  private readonly shift: number;
  private readonly slots: Int32Array;
  /** For each name: the next that is alike, or -1; below that `-2 - n` where n, not yet read, begins with the same word. */
  private readonly links: Int32Array;
  /** Nodes that the file still may have. */
  private free: number;

  /** Lists the names by their first words. Throws where the file promises fewer nodes than that needs, or too many. */
  constructor(private readonly source: TrieSource) {
    if (
      source.nodeCount > source.names.body.length ||
      source.nodeCount * 1.1 > MOST ||
      source.names.count >= MOST
    )
      throw new Error('The model file is damaged: too many names');
    const bits = Math.min(21, Math.max(4, Math.ceil(Math.log2(source.nodeCount * ROOM + 1))));
    this.shift = 32 - bits;
    this.slots = new Int32Array(SLOT << bits);
    this.links = new Int32Array(source.names.count).fill(-1);
    this.free = source.nodeCount;
    this.listFirstWords();
  }

  step(node: number, hash: number, check: number): number {
    const at = this.slotOf(node, hash, check);
    if (at === -1) return -1;
    if (node === 0 && this.slots[at + 2]! & UNREAD) this.read(at);
    return at / SLOT + 1;
  }

  /** The first node that any word of this hash leads to, or -1. */
  stepUnchecked(node: number, hash: number): number {
    const slots = this.slots;
    for (let at = this.home(node, hash); slots[at] !== 0; at = (at + SLOT) & (slots.length - 1)) {
      if (slots[at]! >>> SHIFT !== node || slots[at + 1] !== hash) continue;
      if (node === this.root && slots[at + 2]! & UNREAD) this.read(at);
      return at / SLOT + 1;
    }
    return -1;
  }

  nameAt(node: number): number {
    return node === 0 ? -1 : (this.slots[node * SLOT - 2]! >>> SHIFT) - 1;
  }

  needsLook(node: number): boolean {
    return (this.slots[node * SLOT - 2]! & LOOK) !== 0;
  }

  takesMarks(node: number): boolean {
    return (this.slots[node * SLOT - 2]! & MARKS) !== 0;
  }

  mayGoOn(node: number, letter: number): boolean {
    return ((this.slots[node * SLOT - 1]! >>> (letter & 31)) & 1) !== 0;
  }

  goesOn(node: number): boolean {
    return this.slots[node * SLOT - 1] !== 0;
  }

  /** See `Lexicon.nextAlike`. */
  nextAlike(name: number): number {
    return Math.max(-1, this.links[name]!);
  }

  readAll(): void {
    for (let at = 0; at < this.slots.length; at += SLOT) if (this.slots[at + 2]! & UNREAD) this.read(at);
  }

  private home(node: number, hash: number): number {
    return (Math.imul(hash ^ Math.imul(node, 0x5bd1e995), 0x2c1b3c6d) >>> this.shift) * SLOT;
  }

  /** Where the slot of that child begins, or -1. */
  private slotOf(node: number, hash: number, check: number): number {
    const slots = this.slots;
    const key = (node << SHIFT) | ((check & CHECK) << 1) | 1;
    for (let at = this.home(node, hash); ; at = (at + SLOT) & (slots.length - 1)) {
      const found = slots[at]!;
      if (found === key && slots[at + 1] === hash && ((slots[at + 2]! ^ (check >>> 10)) & MORE_CHECK) === 0)
        return at;
      if (found === 0) return -1;
    }
  }

  /** Gives each first word its slot, and in it the row of the names that begin with it, in their order. */
  private listFirstWords(): void {
    const { names, hashes } = this.source;
    const { slots, links } = this;
    const reader = new ByteReader(names.body);
    // Of each piece that is a first word, where its slot begins, plus one.
    const known = new Int32Array(hashes.length);
    for (let name = 0; name < names.count; name++) {
      let first = -1;
      let left = reader.varint() >>> 1;
      for (; left > 0 && first === -1; left--) {
        const piece = reader.varint();
        if (hashes[piece] !== 0) first = piece;
      }
      reader.skip(left);
      if (first >= hashes.length) throw new Error('The model file is damaged: a name has no such word');
      if (first === -1) continue;
      if (known[first] === 0) known[first] = this.firstWord(first) + 1;
      const at = known[first]! - 1;
      // Until the row is read, the letters of what goes on are not known, and their place holds the last of the row.
      if (slots[at + 2]! & UNREAD) links[slots[at + 3]!] = -2 - name;
      else slots[at + 2]! |= ((name + 1) << SHIFT) | UNREAD;
      slots[at + 3] = name;
    }
  }

  /** Where the slot of a first word begins; words of the same letters share it. */
  private firstWord(piece: number): number {
    const hash = this.source.hashes[piece]!;
    const check = this.checkOf(piece);
    const at = this.slotOf(this.root, hash, check);
    return at === -1 ? this.grow(this.root, hash, check) : at;
  }

  private checkOf(piece: number): number {
    const { checks } = this.source;
    return checks[piece * 2]! | (checks[piece * 2 + 1]! << 8);
  }

  /** Makes what goes on from the first word in that slot. */
  private read(at: number): void {
    const { slots, links } = this;
    let name = this.nameAt(at / SLOT + 1);
    slots[at + 2]! &= MORE_CHECK;
    slots[at + 3] = 0;
    while (name !== -1) {
      const next = -2 - links[name]!;
      links[name] = -1;
      this.add(name, at / SLOT + 1);
      name = next;
    }
  }

  /** Adds what follows the first word of a name, whose node is `node`. */
  private add(name: number, first: number): void {
    const { names, hashes } = this.source;
    const reader = names.readerAt(name);
    for (let before = name % BLOCK; before > 0; before--) reader.skip(reader.varint() >>> 1);
    const head = reader.varint();
    let node = this.root;
    let marks = false;
    for (let left = head >>> 1; left > 0; left--) {
      const piece = reader.varint();
      const hash = hashes[piece]!;
      if (hash === 0) {
        marks = true;
        continue;
      }
      if (marks && node !== this.root) this.slots[node * SLOT - 2]! |= MARKS;
      marks = false;
      node = node === this.root ? first : this.childOf(node, hash, this.checkOf(piece));
    }
    this.end(node, name, (head & 1) !== 0);
  }

  private childOf(node: number, hash: number, check: number): number {
    const at = this.slotOf(node, hash, check);
    return (at === -1 ? this.grow(node, hash, check) : at) / SLOT + 1;
  }

  /** Where the slot of a new child of the node begins. */
  private grow(node: number, hash: number, check: number): number {
    if (this.free-- === 0) throw new Error('The model file is damaged: too few nodes');
    const { slots } = this;
    let at = this.home(node, hash);
    while (slots[at] !== 0) at = (at + SLOT) & (slots.length - 1);
    slots[at] = (node << SHIFT) | ((check & CHECK) << 1) | 1;
    slots[at + 1] = hash;
    slots[at + 2] = (check >>> 10) & MORE_CHECK;
    if (node !== this.root) slots[node * SLOT - 1]! |= 1 << (check & 31);
    return at;
  }

  private end(node: number, name: number, look: boolean): void {
    const place = node * SLOT - 2;
    const first = this.nameAt(node);
    if (first === -1) {
      this.slots[place]! |= ((name + 1) << SHIFT) | (look ? LOOK : 0);
      return;
    }
    this.slots[place]! |= LOOK;
    let last = first;
    for (let next = this.nextAlike(last); next !== -1; next = this.nextAlike(last)) last = next;
    this.links[last] = name;
  }
}

/** How many nodes the trie of these names has, without its root. */
export function countNodes(names: readonly { readonly words: readonly NameWord[] }[]): number {
  const words = names.reduce((sum, name) => sum + name.words.length, 0);
  // Open addressing over parent, hash and check of each edge: a Map of as many keys would take seconds.
  const bits = Math.max(4, Math.ceil(Math.log2(words * 1.5 + 1)));
  const edges = new Int32Array(3 << bits);
  const children = new Int32Array(1 << bits);
  let count = 0;
  for (const name of names) {
    let node = 0;
    for (const { hash, check } of name.words) {
      let at = Math.imul(hash ^ Math.imul(node, 0x5bd1e995), 0x2c1b3c6d) >>> (32 - bits);
      while (
        children[at] !== 0 &&
        (edges[at * 3] !== node || edges[at * 3 + 1] !== hash || edges[at * 3 + 2] !== (check | 0))
      )
        at = (at + 1) & (children.length - 1);
      if (children[at] === 0) {
        edges[at * 3] = node;
        edges[at * 3 + 1] = hash;
        edges[at * 3 + 2] = check;
        children[at] = ++count;
      }
      node = children[at]!;
    }
  }
  return count;
}
