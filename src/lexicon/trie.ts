// All names as a trie of words in one hash table. The file holds the names only, because moving the bytes of a table
// would cost more than making them (see README.md); and what goes on from a first word is made when a text brings
// that word, because an article brings few of them.
//
// A node is the number of its slot plus one; the root is 0. A slot is four numbers, which is a quarter of a
// line of the processor's cache, so that a step costs one line:
//
//   0  number of the parent << 11 | ten bits of the word's check << 1 | 1      0: the slot is free
//   1  hash of the word
//   2  index of the name that ends here plus one << 11 | its need of a look << 10 | whether a name goes on over
//      marks << 9 | six more bits of the check
//   3  one bit for each check & 31 (the first letter) of the words that go on from here: most steps that would
//      fail are not taken, and their words not read
import { FirstWords } from './first-words';
import { CHECK_BITS } from './format';
import type { NameWord } from './input';
import type { NameTrie } from './lexicon';
import type { NameRows } from './name-rows';

const SLOT = 4;

/** Spreads hashes over the slots. */
const MIX = 0x2c1b3c6d;

/** Slots a node, at the least: with fewer, steps that fail would look at too many. */
const ROOM = 1.25;

/** Bits of the number of slots of the first table. */
const FIRST_BITS = 14;

/** Words at hand that begin no name, or none any more: texts bring the same ones again and again. A power of two. */
const NEAR = 1 << 12;

/** Names and nodes have 21 bits. */
const SHIFT = 11;
const MOST = 1 << 21;
const LOOK = 1 << 10;
const MARKS = 1 << 9;
const CHECK = (1 << 10) - 1;
const MORE_CHECK = (1 << (CHECK_BITS - 10)) - 1;

/** Hashes and checks of the pieces that names are made of. */
export interface TrieSource {
  readonly names: NameRows;
  readonly nodeCount: number;
  readonly hashes: Int32Array;
  /** Two bytes a piece. */
  readonly checks: Uint8Array;
}

/** The trie of an opened file. A node holds until the next step from the root. */
export class WordTrie implements NameTrie {
  readonly root = 0;
  private readonly firsts: FirstWords;
  private readonly alike = new Map<number, number>();
  /** By the low bits of its hash, a word whose names were all made: the list of first words is far away in memory. */
  private readonly settled = new Int32Array(NEAR);
  /** The number of slots is a power of two; a mixed hash shifted by this is a slot. */
  private shift = 32 - FIRST_BITS;
  private slots = new Int32Array(SLOT << FIRST_BITS);
  /** Nodes that there are, the root apart. */
  private count = 0;

  /** Lists the names by their first words. Throws where they are damaged, or more than can be. */
  constructor(private readonly source: TrieSource) {
    const { names, nodeCount, hashes } = source;
    if (nodeCount > names.bytes || nodeCount * 1.1 > MOST || names.count >= MOST)
      throw new Error('The model file is damaged: too many names');
    this.firsts = new FirstWords(names, hashes);
  }

  step(node: number, hash: number, check: number): number {
    const at = this.slotOf(node, hash, check);
    if (at !== -1) return at / SLOT + 1;
    return node === this.root && this.read(hash) ? this.step(node, hash, check) : -1;
  }

  stepUnchecked(node: number, hash: number): number {
    const slots = this.slots;
    for (let at = this.home(node, hash); slots[at] !== 0; at = (at + SLOT) & (slots.length - 1)) {
      if (slots[at]! >>> SHIFT === node && slots[at + 1] === hash) return at / SLOT + 1;
    }
    return node === this.root && this.read(hash) ? this.stepUnchecked(node, hash) : -1;
  }

  countFirst(hashes: Int32Array, tokens: Int32Array): number {
    const { slots, shift } = this;
    let count = 0;
    for (let at = 0; at < tokens.length; at++)
      count += slots[(Math.imul(hashes[tokens[at]!]!, MIX) >>> shift) * SLOT]! & 1;
    return count;
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
    return this.alike.get(name) ?? -1;
  }

  readAll(): void {
    for (const hash of this.firsts.left()) this.read(hash);
  }

  private home(node: number, hash: number): number {
    return (Math.imul(hash ^ Math.imul(node, 0x5bd1e995), MIX) >>> this.shift) * SLOT;
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

  /** Makes the nodes of the names that begin with a word of this hash; false where that was done, or there are none. */
  private read(hash: number): boolean {
    const place = hash & (NEAR - 1);
    if (this.settled[place] === hash) return false;
    this.settled[place] = hash;
    const row = this.firsts.take(hash);
    if (row.length === 0) return false;
    for (const name of row) this.add(name);
    return true;
  }

  private add(name: number): void {
    const { names, hashes, checks } = this.source;
    const reader = names.readerAt(name);
    const head = reader.varint();
    const pieces = (head >>> 1) + 1;
    let node = this.root;
    let marks = false;
    // No name may make the table move while its nodes are held.
    this.makeRoom(pieces);
    for (let place = 0; place < pieces; place++) {
      const piece = place === 0 ? names.first(name) : reader.varint();
      const hash = hashes[piece]!;
      if (hash === 0) {
        marks = true;
        continue;
      }
      if (marks && node !== this.root) this.slots[node * SLOT - 2]! |= MARKS;
      marks = false;
      const check = checks[piece * 2]! | (checks[piece * 2 + 1]! << 8);
      const at = this.slotOf(node, hash, check);
      node = (at === -1 ? this.grow(node, hash, check) : at) / SLOT + 1;
    }
    this.end(node, name, (head & 1) !== 0);
  }

  /** Where the slot of a new child of the node begins. */
  private grow(node: number, hash: number, check: number): number {
    if (this.count++ === this.source.nodeCount) throw new Error('The model file is damaged: too few nodes');
    const { slots } = this;
    const at = this.freeSlot(node, hash);
    slots[at] = (node << SHIFT) | ((check & CHECK) << 1) | 1;
    slots[at + 1] = hash;
    slots[at + 2] = (check >>> 10) & MORE_CHECK;
    if (node !== this.root) slots[node * SLOT - 1]! |= 1 << (check & 31);
    return at;
  }

  private freeSlot(node: number, hash: number): number {
    const { slots } = this;
    let at = this.home(node, hash);
    while (slots[at] !== 0) at = (at + SLOT) & (slots.length - 1);
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
    this.alike.set(last, name);
  }

  /** Doubles the table where so many more nodes would fill it. */
  private makeRoom(more: number): void {
    if ((this.count + more) * ROOM * SLOT < this.slots.length) return;
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    this.shift--;
    // A node is where its slot is, so that children can move only after their parents.
    const moved = new Int32Array(old.length / SLOT + 1);
    for (let at = 0; at < old.length; at += SLOT) if (old[at] !== 0) this.move(at / SLOT + 1, old, moved);
  }

  /** Gives a node of the table before, and first its parents, their slots; its number now. */
  private move(node: number, old: Int32Array, moved: Int32Array): number {
    if (node === this.root || moved[node] !== 0) return moved[node]!;
    const from = (node - 1) * SLOT;
    const parent = this.move(old[from]! >>> SHIFT, old, moved);
    const to = this.freeSlot(parent, old[from + 1]!);
    for (let i = 1; i < SLOT; i++) this.slots[to + i] = old[from + i]!;
    this.slots[to] = (parent << SHIFT) | (old[from]! & (2 * CHECK + 1));
    moved[node] = to / SLOT + 1;
    return moved[node]!;
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
