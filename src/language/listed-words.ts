// The words of all tables that whole texts are asked by, numbered: a text looks each of its different words up once, and
// reads of every table the entry with that number, where it would have to find the word anew in each.

const SMALLEST = 1 << 10;

/** Hash and number of each slot, beside each other because they are read together. */
let cells = new Int32Array(SMALLEST * 2);
let size = 0;

/** How many words have a number. */
export function listedCount(): number {
  return size;
}

/** The number of a word of a table, from 1 on; a new one for a new word. */
export function listWord(hash: number): number {
  const at = slotOf(hash);
  if (cells[at + 1] !== 0) return cells[at + 1]!;
  cells[at] = hash;
  cells[at + 1] = ++size;
  // Half of the slots stay free: most words of a text are in no table, and that is soon told.
  if (size * 4 > cells.length) grow();
  return size;
}

/** The number of the word with this hash (`hashWord`), 0 where no table has it. */
export function listedNumber(hash: number): number {
  return cells[slotOf(hash) + 1]!;
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
