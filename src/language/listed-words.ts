// The words of all tables that whole texts are asked by, each with its kind: words of one kind have the same entry in
// every table. A text looks each of its different words up once and reads the tables by kind: six thousand words are of
// some hundred kinds, so that what the tables hold is at hand, where it would have to be fetched from afar for each word.

const SMALLEST = 1 << 10;

/** Hash and kind of each slot, beside each other because they are read together. */
let cells = new Int32Array(SMALLEST * 2);
let size = 0;
/** From which kind each was set apart when a table was listed; 0 is the kind of the words in no table. */
const parents = [0];

/** How many kinds there are. */
export function kindCount(): number {
  return parents.length;
}

/** The kind of the word with this hash (`hashWord`), 0 where no table has it. */
export function kindOf(hash: number): number {
  return cells[slotOf(hash) + 1]!;
}

/** Sets the words of a table, by hash, apart from the others of their kinds; returns what the table holds for each kind. */
export function listWords(words: Iterable<number>, entryOf: (hash: number) => number): Int32Array {
  const entries = parents.map(() => 0);
  const kinds = new Map<number, number>();
  for (const hash of words) {
    const entry = entryOf(hash);
    if (entry === 0) continue;
    const before = kindOf(hash);
    const both = before * 2 ** 32 + (entry >>> 0);
    let kind = kinds.get(both);
    if (kind === undefined) {
      kind = parents.push(before) - 1;
      entries[kind] = entry;
      kinds.set(both, kind);
    }
    setKind(hash, kind);
  }
  return Int32Array.from(entries);
}

/** What a table holds for each kind, where `entries` tells of those that there were when it was made. */
export function withLaterKinds(entries: Int32Array): Int32Array {
  if (entries.length === parents.length) return entries;
  const all = new Int32Array(parents.length);
  all.set(entries);
  for (let kind = entries.length; kind < all.length; kind++) all[kind] = all[parents[kind]!]!;
  return all;
}

function setKind(hash: number, kind: number): void {
  const at = slotOf(hash);
  if (cells[at + 1] === 0) size++;
  cells[at] = hash;
  cells[at + 1] = kind;
  // A quarter of the slots stays free. In a larger table a word is found sooner, but more of it has to be fetched.
  if (size * 8 > cells.length * 3) grow();
}

/** Where the hash stands, or the free slot where it would. */
function slotOf(hash: number): number {
  const mask = cells.length - 2;
  let at = (hash << 1) & mask;
  while (cells[at + 1] !== 0 && cells[at] !== hash) at = (at + 2) & mask;
  return at;
}

function grow(): void {
  const before = cells;
  cells = new Int32Array(before.length * 2);
  for (let at = 0; at < before.length; at += 2) {
    if (before[at + 1] !== 0) cells.set(before.subarray(at, at + 2), slotOf(before[at]!));
  }
}
