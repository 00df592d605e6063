// What many facts share is written once and named by a number: texts, countries, roles, lists of sources.
// The writer is run twice over all facts, first to count what is used, then to write the numbers.
import type { CountryCode, Role } from '../model/entity';
import { Blocks, ByteReader } from './byte-reader';
import { BlockWriter, ByteWriter } from './byte-writer';
import { BLOCK } from './format';
import { packDate, unpackDate } from './pack-date';
import type { TextReader, TextWriter } from './texts';

/**
 * The fields of a role that others share: thousands of people held "Member of the National Assembly" of one country
 * by one source.
 */
type SharedRole = Omit<Role, 'party' | 'from' | 'to'>;

/** Numbers that `packSharedRole` writes. */
const SHARED_FIELDS = 6;

/** Things numbered in the order of how often they are used; 0 to everything until `settle`. */
class Ranking<T> {
  private readonly uses = new Map<string, { value: T; count: number }>();
  private readonly ranks = new Map<string, number>();
  order: T[] = [];

  rank(key: string, value: T): number {
    if (this.order.length > 0) return this.ranks.get(key)!;
    const use = this.uses.get(key);
    if (use) use.count++;
    else this.uses.set(key, { value, count: 1 });
    return 0;
  }

  settle(): void {
    const byUse = [...this.uses].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
    this.order = byUse.map(([, use]) => use.value);
    byUse.forEach(([key], rank) => {
      this.ranks.set(key, rank);
    });
  }
}

/** Names what facts share, for writing. */
export class FactWriter {
  private readonly countries = new Ranking<CountryCode>();
  private readonly roles = new Ranking<SharedRole>();
  private readonly sourceLists = new Ranking<readonly string[]>();
  private settled = false;

  constructor(readonly texts: TextWriter) {}

  /** Writes the number of a text above 0, or 0 for undefined. */
  text(out: ByteWriter, text: string | undefined): void {
    out.varint(text === undefined ? 0 : this.textRef(text) + 1);
  }

  textRef(text: string): number {
    if (this.settled) return this.texts.ref(text);
    this.texts.count(text);
    return 0;
  }

  /** Writes texts as varint count and numbers. */
  list(out: ByteWriter, texts: readonly string[]): void {
    out.varint(texts.length);
    for (const text of texts) out.varint(this.textRef(text));
  }

  /** 0 where there is none; else above 0, at most 255. */
  countryRef(code: CountryCode | undefined): number {
    return code === undefined || code === '' ? 0 : this.countries.rank(code, code) + 1;
  }

  roleRef(role: Role): number {
    const { office, key, country, organisation, asOf, source } = role;
    return this.roles.rank(JSON.stringify([office, key, country, organisation, asOf, source]), role);
  }

  sourcesRef(sources: readonly string[]): number {
    return this.sourceLists.rank(JSON.stringify(sources), sources);
  }

  /** Ends the counting: from now on all numbers are final. Throws where there are too many countries. */
  settle(): void {
    this.roles.settle();
    this.sourceLists.settle();
    // What the shared facts themselves refer to is counted last, when they are known.
    this.sections();
    this.countries.settle();
    if (this.countries.order.length > 255) throw new Error('More than 255 country codes');
    for (const code of this.countries.order) this.textRef(code);
    this.texts.settle();
    this.settled = true;
  }

  /** The sections `codes`, `roles` and `sources`. */
  sections(): { codes: Uint8Array; roles: Uint8Array; sources: Uint8Array } {
    const codes = new ByteWriter();
    codes.varint(this.countries.order.length);
    for (const code of this.countries.order) codes.varint(this.textRef(code));
    const roles = new BlockWriter();
    for (const role of this.roles.order) {
      roles.begin();
      packSharedRole(roles.out, role, this);
    }
    const sources = new BlockWriter();
    for (const list of this.sourceLists.order) {
      sources.begin();
      this.list(sources.out, list);
    }
    return { codes: codes.done(), roles: roles.done(), sources: sources.done() };
  }
}

/** Answers what numbers in facts stand for. */
export class FactReader {
  /** Country codes by number; '' at 0. */
  private readonly codes: CountryCode[] = [''];
  private readonly roles: Blocks;
  private readonly sources: Blocks;

  constructor(
    readonly texts: TextReader,
    sections: { codes: Uint8Array; roles: Uint8Array; sources: Uint8Array },
  ) {
    const codes = new ByteReader(sections.codes);
    for (let left = codes.count(); left > 0; left--) this.codes.push(texts.text(codes.varint()));
    this.roles = new Blocks(sections.roles);
    this.sources = new Blocks(sections.sources);
  }

  /** The text the reader stands before, or undefined. */
  text(reader: ByteReader): string | undefined {
    const number = reader.varint();
    return number === 0 ? undefined : this.texts.text(number - 1);
  }

  /** The list of texts the reader stands before. */
  listAt(reader: ByteReader): string[] {
    const texts: string[] = [];
    for (let left = reader.count(); left > 0; left--) texts.push(this.texts.text(reader.varint()));
    return texts;
  }

  /** '' for 0. Throws a RangeError where there is none. */
  countryAt(number: number): CountryCode {
    const code = this.codes[number];
    if (code === undefined) throw new RangeError(`No country ${number}`);
    return code;
  }

  roleAt(number: number): SharedRole {
    const reader = this.roles.readerAt(number);
    reader.skip((number % BLOCK) * SHARED_FIELDS);
    return unpackSharedRole(reader, this);
  }

  sourcesAt(number: number): string[] {
    const reader = this.sources.readerAt(number);
    for (let before = number % BLOCK; before > 0; before--) reader.skip(reader.count());
    return this.listAt(reader);
  }
}

/** Writes what many roles share: office, key, country, organisation, date of the source, source. */
function packSharedRole(out: ByteWriter, role: SharedRole, facts: FactWriter): void {
  facts.text(out, role.office);
  facts.text(out, role.key);
  out.varint(facts.countryRef(role.country));
  facts.text(out, role.organisation);
  out.varint(packDate(role.asOf));
  facts.text(out, role.source);
}

/** Reads what `packSharedRole` wrote. */
function unpackSharedRole(reader: ByteReader, facts: FactReader): SharedRole {
  const office = facts.text(reader) ?? '';
  const key = facts.text(reader);
  const country = facts.countryAt(reader.varint());
  const organisation = facts.text(reader);
  const asOf = unpackDate(reader.varint()) ?? '';
  const source = facts.text(reader) ?? '';
  return {
    office,
    ...(key !== undefined && { key }),
    ...(country !== '' && { country }),
    ...(organisation !== undefined && { organisation }),
    asOf,
    source,
  };
}
