// The weights as the tagger adds them up. A row of weights, one byte a label, fills four 32-bit words; split in even
// and odd bytes each word holds two labels in lanes of 16 bits, so that eight additions sum a row of up to 16 labels.
// Weights are raised by 128 to be positive: lanes then never borrow from each other, and since a token has equally
// many features for every label, no label gains by it.
//
//   word        l3 l2 l1 l0
//   & 00ff00ff  -- l2 -- l0     lanes of one sum
//   >> 8, the same  l3 -- l1    lanes of the next
//
// The model holds them so, as its section `tagger`: byte 0 is 2, the version; byte 1 log2 of the number of buckets; byte
// 2 the number of labels; byte 3 is 0; then the rows.
import { BUCKET_BITS, buckets, MOST_FEATURES } from './features';
import { LABELS } from './labels';

/** Words of a row. */
const ROW = 4;

/** Words of the sums of one token. */
export const SUMS = 8;

const LANES = 0x00ff00ff;

const HEADER = [2, BUCKET_BITS, LABELS, 0] as const;

/** Weights by bucket and label (`weights[bucket * LABELS + label]`) as rows to be added up; a copy. */
export function packRows(weights: Int8Array): Int32Array {
  if (LABELS > ROW * 4 || MOST_FEATURES * 255 > 0xffff)
    throw new RangeError('A row has no room for the labels');
  const count = weights.length / LABELS;
  const rows = new Int32Array(count * ROW);
  const bytes = new Uint8Array(rows.buffer);
  for (let bucket = 0, from = 0; bucket < count; bucket++) {
    for (let label = 0; label < LABELS; label++) bytes[bucket * ROW * 4 + label] = weights[from++]! + 128;
  }
  return rows;
}

/** The section of the model for these rows. */
export function sealRows(rows: Int32Array): Uint8Array {
  const section = new Uint8Array(HEADER.length + rows.byteLength);
  section.set(HEADER);
  section.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength), HEADER.length);
  return section;
}

/** A view of the rows in a section, nothing copied; throws RangeError where the bytes are of another shape. */
export function openRows(section: Uint8Array): Int32Array {
  const words = ROW << BUCKET_BITS;
  if (HEADER.some((byte, at) => section[at] !== byte) || section.length !== HEADER.length + words * 4)
    throw new RangeError('The weights of the tagger are of another version or cut off');
  return new Int32Array(section.buffer, section.byteOffset + HEADER.length, words);
}

/**
 * Adds the rows of the first `count` of `buckets` to the sums that stand in `sums` at `at`. The hot loop of the tagger: all
 * sums of a token stay in registers while the rows, one cache line each, are added up.
 */
export function addRows(rows: Int32Array, count: number, sums: Int32Array, at: number): void {
  // The table is larger than the near caches. Reading a word of each row first lets the processor fetch all the rows at
  // once, where adding them up it would come to the next ones only when it is done with the first. Four in a step are
  // more at once than one: so many fewer instructions stand between them. The last step may read rows that nobody needs.
  let touched = 0;
  for (let k = 0; k < count; k += 4)
    touched |=
      rows[buckets[k]! << 2]! |
      rows[buckets[k + 1]! << 2]! |
      rows[buckets[k + 2]! << 2]! |
      rows[buckets[k + 3]! << 2]!;
  // No weight is 0 once it is raised.
  if (touched === 0) return;
  let a = sums[at]!;
  let b = sums[at + 1]!;
  let c = sums[at + 2]!;
  let d = sums[at + 3]!;
  let e = sums[at + 4]!;
  let f = sums[at + 5]!;
  let g = sums[at + 6]!;
  let h = sums[at + 7]!;
  for (let k = 0; k < count; k++) {
    const row = buckets[k]! << 2;
    const first = rows[row]!;
    const second = rows[row + 1]!;
    const third = rows[row + 2]!;
    const fourth = rows[row + 3]!;
    a = (a + (first & LANES)) | 0;
    b = (b + ((first >>> 8) & LANES)) | 0;
    c = (c + (second & LANES)) | 0;
    d = (d + ((second >>> 8) & LANES)) | 0;
    e = (e + (third & LANES)) | 0;
    f = (f + ((third >>> 8) & LANES)) | 0;
    g = (g + (fourth & LANES)) | 0;
    h = (h + ((fourth >>> 8) & LANES)) | 0;
  }
  sums[at] = a;
  sums[at + 1] = b;
  sums[at + 2] = c;
  sums[at + 3] = d;
  sums[at + 4] = e;
  sums[at + 5] = f;
  sums[at + 6] = g;
  sums[at + 7] = h;
}

/** Writes the score of each label to `scores`, which has room for 16, out of the sums from `at` and `moreAt` on. */
export function readSums(
  sums: Int32Array,
  at: number,
  more: Int32Array,
  moreAt: number,
  scores: Int32Array,
): void {
  for (let word = 0; word < ROW; word++) {
    const even = sums[at + word * 2]! + more[moreAt + word * 2]!;
    const odd = sums[at + word * 2 + 1]! + more[moreAt + word * 2 + 1]!;
    scores[word * 4] = even & 0xffff;
    scores[word * 4 + 1] = odd & 0xffff;
    scores[word * 4 + 2] = even >>> 16;
    scores[word * 4 + 3] = odd >>> 16;
  }
}
