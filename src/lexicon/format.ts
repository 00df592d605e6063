// The bytes of a compiled file. A file is opened by looking at it, never by parsing it: what the head
// promises is checked once, and every fact stays packed until it is asked for.
//
//   0   "NGLX"                     magic
//   4   u32 version                raised whenever any byte below changes its meaning
//   8   u32 length                 of the whole file
//   12  u32 checksum               of every u32 after this one
//   16  u32 entities, u32 names, u32 nodes of the trie, u32 sections
//   32  one row a section:         u32 offset, u32 length, 24 bytes of name, padded with zeros
//   ..  sections, each at a multiple of four, padded with zeros
//
// All numbers are little-endian. A varint is 7 bits a byte, lowest first, the high bit set on all but the
// last byte. Lists of records begin with their u32 count and a row of u32 that
// says where each block of sixteen records begins, counted from the end of that row.
//
//   pieces   words and the marks between them, as written; commonest first in three classes (ids of one, two
//            and three bytes), in alphabetical order within a class; a record is
//            varint units shared with the piece before, varint units that follow, varint each unit
//   hashes   i32 a piece: hash of the word, 0 for marks
//   checks   16 bits a piece: second hash of the word
//   leads    varint count, then varint texts: the words that names begin with in lower case ("al", "van", "der")
//   firsts   the first piece of each name: the low bytes of all, then the middle bytes, then the high ones
//   names    in the order of what they stand for; a record is varint pieces after the first * 2 + look (see
//            join-names.ts), then each of these; between two words stands a space unless a piece of marks stands there
//   texts    other strings (offices, regions, ...); a record is varint pieces * 2, then each; a text is the number of
//            a name, or the number of names plus its place here
//   heads    a byte a name, see pack-senses.ts
//   senses   a record a name, see pack-senses.ts
//   kinds, countries, prominence   a byte an entity; countries are places in `codes`
//   codes    varint texts: country codes, in order of use
//   entities a record an entity, see pack-entity.ts
//   slugs    i32 each: entities whose id is no letter and number, in the order of these ids
//   roles    varint fields of the distinct (office, key, country, organisation, asOf, source), see pack-role.ts
//   sources  the distinct lists of source codes: varint count, then varint texts
//   offices  see pack-offices.ts; holders as well
//   +NAME    bytes that travel with the facts

/** First four bytes of a file, as a little-endian u32: "NGLX". */
export const MAGIC = 0x584c474e;

/** Version of the bytes this code writes and reads. */
export const VERSION = 3;

/** Bytes before the table of sections. */
export const HEAD_BYTES = 32;

/** Bytes of one row of that table, and of the name in it. */
export const ROW_BYTES = 32;
export const ROW_NAME_BYTES = 24;

/** Records in a block. */
export const BLOCK = 16;

/** Bits kept of a word's second hash. */
export const CHECK_BITS = 16;

/** Marks the sections that are not facts. */
export const BESIDE = '+';

/** Checksum of the words from `from` on: every changed word changes it. */
export function checksum(words: Uint32Array, from: number): number {
  // Four sums beside each other, each of every fourth word: no step waits for the one before it.
  let a = 0x9e3779b9;
  let b = a;
  let c = a;
  let d = a;
  let i = from;
  for (; i + 3 < words.length; i += 4) {
    a = Math.imul(a ^ words[i]!, 0x01000193);
    a ^= a >>> 15;
    b = Math.imul(b ^ words[i + 1]!, 0x01000193);
    b ^= b >>> 15;
    c = Math.imul(c ^ words[i + 2]!, 0x01000193);
    c ^= c >>> 15;
    d = Math.imul(d ^ words[i + 3]!, 0x01000193);
    d ^= d >>> 15;
  }
  for (; i < words.length; i++) a = mixed(a, words[i]!);
  return mixed(mixed(mixed(a, b), c), d) >>> 0;
}

function mixed(sum: number, word: number): number {
  const product = Math.imul(sum ^ word, 0x01000193);
  return product ^ (product >>> 15);
}

/** `length` rounded up to a multiple of four. */
export function padded(length: number): number {
  return (length + 3) & ~3;
}
