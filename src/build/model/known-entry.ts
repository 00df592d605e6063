// One entry of the tables that give one row to many: a name with its other names after equals signs, a tilde
// behind those that are also a word, a place, a person or another body ("Perth Glory FC=Glory~").
const CAUTION = /~$/;

/** An entry taken apart: names without their tildes, and those of them that had one. */
export interface KnownEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly wary: ReadonlySet<string>;
}

/** Takes an entry apart. */
export function readEntry(entry: string): KnownEntry {
  const written = entry.split('=');
  const [name = '', ...aliases] = written.map(one => one.replace(CAUTION, ''));
  const wary = written.filter(one => CAUTION.test(one)).map(one => one.slice(0, -1));
  return { name, aliases, wary: new Set(wary) };
}
