// The outside of a file: head, table of sections, checksum. Everything a damaged or foreign file can get
// wrong is refused here in words, before any fact is looked at.
import { BESIDE, checksum, HEAD_BYTES, MAGIC, padded, ROW_BYTES, ROW_NAME_BYTES, VERSION } from './format';

/** How many of everything there is. */
export interface Counts {
  readonly entities: number;
  readonly names: number;
  readonly nodes: number;
}

/** What the outside of an opened file tells. */
export interface Container {
  readonly counts: Counts;
  /** The bytes of a section; an error where it is missing. */
  need(name: string): Uint8Array;
  /** The bytes of a section beside the facts, or null. */
  beside(name: string): Uint8Array | null;
  /** All sections by their names in the file. */
  readonly sections: ReadonlyMap<string, Uint8Array>;
}

/** Joins sections to a file. Throws for a name that is not 1 to 24 ASCII characters. */
export function sealContainer(counts: Counts, sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const rows = [...sections];
  let length = HEAD_BYTES + rows.length * ROW_BYTES;
  const places = rows.map(([, bytes]) => {
    const at = length;
    length += padded(bytes.length);
    return at;
  });
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  [MAGIC, VERSION, length, 0, counts.entities, counts.names, counts.nodes, rows.length].forEach(
    (value, i) => {
      view.setUint32(i * 4, value, true);
    },
  );
  rows.forEach(([name, bytes], i) => {
    const row = HEAD_BYTES + i * ROW_BYTES;
    if (!new RegExp(`^[!-~]{1,${ROW_NAME_BYTES}}$`).test(name))
      throw new Error(`Not a name of a section: ${name}`);
    view.setUint32(row, places[i]!, true);
    view.setUint32(row + 4, bytes.length, true);
    for (let c = 0; c < name.length; c++) file[row + 8 + c] = name.charCodeAt(c);
    file.set(bytes, places[i]);
  });
  view.setUint32(12, checksum(new Uint32Array(file.buffer), 4), true);
  return file;
}

/** The file with one more section beside the facts, or another in place of the one of that name. */
export function withBeside(file: Uint8Array, name: string, bytes: Uint8Array): Uint8Array {
  const { counts, sections } = openContainer(file);
  return sealContainer(counts, new Map([...sections, [BESIDE + name, bytes]]));
}

/** Checks the outside of a file and gives views of its inside. Throws an Error that says what is wrong. */
export function openContainer(source: ArrayBuffer | Uint8Array): Container {
  const given = source instanceof Uint8Array ? source : new Uint8Array(source);
  if (given.length < HEAD_BYTES) throw new Error('Not a model file: it is too short');
  const file = given.byteOffset % 4 === 0 ? given : new Uint8Array(given);
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const u32 = (at: number) => view.getUint32(at, true);
  if (u32(0) !== MAGIC) throw new Error('Not a model file: it begins with other bytes');
  if (u32(4) !== VERSION)
    throw new Error(`The model file has version ${u32(4)}; this build of Newsgloss reads version ${VERSION}`);
  if (u32(8) !== file.length || file.length % 4 !== 0)
    throw new Error(`The model file is cut off: ${file.length} of ${u32(8)} bytes`);
  const words = new Uint32Array(file.buffer, file.byteOffset, file.length / 4);
  if (checksum(words, 4) !== u32(12))
    throw new Error('The model file is damaged: its checksum does not match');

  const sections = new Map<string, Uint8Array>();
  const rows = u32(28);
  if (HEAD_BYTES + rows * ROW_BYTES > file.length)
    throw new Error('The model file is damaged: too many sections');
  for (let i = 0; i < rows; i++) {
    const row = HEAD_BYTES + i * ROW_BYTES;
    const start = u32(row);
    const end = start + u32(row + 4);
    const letters = file.subarray(row + 8, row + 8 + ROW_NAME_BYTES);
    const name = String.fromCharCode(...letters).replace(/\0+$/, '');
    if (end > file.length || start % 4 !== 0)
      throw new Error(`The model file is damaged: section ${name} is out of bounds`);
    sections.set(name, file.subarray(start, end));
  }
  return {
    counts: { entities: u32(16), names: u32(20), nodes: u32(24) },
    need(name) {
      const bytes = sections.get(name);
      if (bytes === undefined) throw new Error(`The model file has no section ${name}`);
      return bytes;
    },
    beside: name => sections.get(BESIDE + name) ?? null,
    sections,
  };
}
