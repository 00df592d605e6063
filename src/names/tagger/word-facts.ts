// What is known of single words without any article: given name, family name, everyday word, a noun for people
// or groups, a verb of saying. Compiled into the model as the section `word-facts`, read by the tagger.
//
//   bytes = varint count, then for each word in ascending order of its hash (unsigned):
//           varint difference to the hash before, varint bits

/** Bits of a word. */
export const WORD_FACT = {
  givenFemale: 1,
  givenMale: 2,
  /** In a list of given and family names. */
  personName: 4,
  /** The family name of somebody in the model. */
  familyName: 8,
  /** A noun for people: "nurse", "minister". */
  personNoun: 16,
  /** A noun for groups and bodies: "ministry", "party". */
  groupNoun: 32,
  /** A noun for places: "village", "province". */
  placeNoun: 64,
  /** A verb of saying: "said", "announced". */
  sayingVerb: 128,
  /** An everyday word that is written in lower case. */
  everyday: 256,
} as const;

/** Words whose bits are at hand; a power of two. */
const RECENT = 1 << 12;

/** Looks up the bits of a word by its hash; 0 where nothing is known. */
export interface WordFacts {
  bitsOf(hash: number): number;
}

/** The bytes of the section for the given words. */
export function writeWordFacts(bitsByHash: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...bitsByHash]
    .map(([hash, bits]) => [hash >>> 0, bits] as const)
    .sort((a, b) => a[0] - b[0]);
  const bytes: number[] = [];
  const put = (value: number): void => {
    let rest = value;
    while (rest >= 128) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  };
  put(sorted.length);
  let before = 0;
  for (const [hash, bits] of sorted) {
    put(hash - before);
    put(bits);
    before = hash;
  }
  return Uint8Array.from(bytes);
}

/** Reads the section into an open-addressed table; throws RangeError where the bytes are cut off. */
export function openWordFacts(bytes: Uint8Array): WordFacts {
  let at = 0;
  // Shifts, though a difference may have 32 bits: small integers are added many times faster than large numbers.
  const take = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      if (at >= bytes.length) throw new RangeError('The word facts of the model are cut off');
      const byte = bytes[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const count = take();
  if (count < 0 || count > bytes.length) throw new RangeError('The word facts of the model are cut off');
  // A word's slot is the head of its hash: in ascending order the table is filled from its beginning to its end.
  const bits = Math.max(4, Math.ceil(Math.log2(count * 2)));
  const slots = 1 << bits;
  const shift = 32 - bits;
  const mask = slots - 1;
  const keys = new Int32Array(slots);
  const values = new Uint16Array(slots);
  let hash = 0;
  for (let i = 0; i < count; i++) {
    hash = (hash + take()) | 0;
    const facts = take();
    let slot = hash >>> shift;
    while (values[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = hash;
    values[slot] = facts;
  }
  const bitsOf = (wanted: number): number => {
    let slot = wanted >>> shift;
    while (values[slot] !== 0) {
      if (keys[slot] === wanted) return values[slot]!;
      slot = (slot + 1) & mask;
    }
    return 0;
  };
  // The table is larger than a processor's near caches; the words of an article are not.
  const recent = new Int32Array(RECENT);
  const recentBits = new Uint16Array(RECENT);
  return {
    bitsOf(wanted) {
      const place = wanted & (RECENT - 1);
      if (recent[place] !== wanted) {
        recent[place] = wanted;
        recentBits[place] = bitsOf(wanted);
      }
      return recentBits[place]!;
    },
  };
}

/** Facts of a model without the section: nothing is known of any word. */
export const noWordFacts: WordFacts = { bitsOf: () => 0 };
