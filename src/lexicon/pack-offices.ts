// Offices and their holders, in bytes. Offices are few, and met by the hashes of their wordings; the holders of one
// office in one country or organisation are a row of (entity, place among its roles), sorted when the file is written.
import type { Entity, Role } from '../model/entity';
import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import type { Office } from './lexicon';
import type { FactReader, FactWriter } from './shared-facts';

/** The section `offices`: varint count, then key, title, phrases, countries, organisation. */
export function packOffices(offices: readonly Office[], facts: FactWriter): Uint8Array {
  const out = new ByteWriter();
  out.varint(offices.length);
  for (const { key, title, phrases, countries, organisation } of offices) {
    out.varint(facts.textRef(key));
    out.varint(facts.textRef(title));
    facts.list(out, phrases);
    facts.list(out, countries);
    facts.text(out, organisation);
  }
  return out.done();
}

/** Reads what `packOffices` wrote. */
export class OfficeReader {
  /** Where each office begins. */
  private readonly starts: number[] = [];

  constructor(
    private readonly section: Uint8Array,
    private readonly facts: FactReader,
  ) {
    const reader = new ByteReader(section);
    for (let left = reader.count(); left > 0; left--) {
      this.starts.push(reader.at);
      reader.skip(2);
      reader.skip(reader.count());
      reader.skip(reader.count());
      reader.skip(1);
    }
  }

  get count(): number {
    return this.starts.length;
  }

  /** See `Lexicon.office`. */
  office(index: number): Office {
    const { facts } = this;
    const reader = this.readerAt(index);
    const key = facts.texts.text(reader.varint());
    const title = facts.texts.text(reader.varint());
    const phrases = facts.listAt(reader);
    const countries = facts.listAt(reader);
    const organisation = facts.text(reader);
    return { key, title, phrases, countries, ...(organisation !== undefined && { organisation }) };
  }

  /** See `Lexicon.officeWords`. */
  words(index: number): number[][] {
    const reader = this.readerAt(index);
    reader.skip(2);
    return Array.from({ length: reader.count() }, () => this.facts.texts.words(reader.varint()));
  }

  private readerAt(index: number): ByteReader {
    const start = this.starts[index];
    if (start === undefined) throw new RangeError(`No office ${index} of ${this.count}`);
    return new ByteReader(this.section, start);
  }
}

/** One role among those of an entity. */
export interface HeldRole {
  readonly entity: number;
  readonly role: number;
}

/**
 * The section `holders`: varint count of rows; a row is key, scope, varint count of roles, each as varint
 * entity (less the one before, zigzag) and varint place of the role. The scopes of a role are its country
 * and the id of its organisation.
 */
export function packHolders(
  entities: readonly Entity[],
  offices: readonly Office[],
  facts: FactWriter,
): Uint8Array {
  const rows = holderRows(entities, offices);
  const out = new ByteWriter();
  out.varint(rows.length);
  for (const { key, scope, held } of rows) {
    out.varint(facts.textRef(key));
    out.varint(facts.textRef(scope));
    out.varint(held.length);
    let before = 0;
    for (const { entity, place } of held) {
      out.zigzag(entity - before);
      out.varint(place);
      before = entity;
    }
  }
  return out.done();
}

interface Row {
  readonly key: string;
  readonly scope: string;
  readonly held: { entity: number; place: number; role: Role }[];
}

function holderRows(entities: readonly Entity[], offices: readonly Office[]): Row[] {
  const scopesOf = scopeFinder(entities, offices);
  const rows = new Map<string, Row>();
  entities.forEach((holder, entity) => {
    if (holder.kind !== 'person') return;
    holder.roles.forEach((role, place) => {
      if (role.key === undefined) return;
      for (const scope of scopesOf(role, role.key)) {
        const id = rowId(role.key, scope);
        const row = rows.get(id) ?? { key: role.key, scope, held: [] };
        rows.set(id, row);
        row.held.push({ entity, place, role });
      }
    });
  });
  for (const row of rows.values())
    row.held.sort((a, b) => compareDates(a.role, b.role) || a.entity - b.entity);
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** By first day, then by last; a role without a last day is the newest. */
function compareDates(a: Role, b: Role): number {
  return compare(a.from ?? '', b.from ?? '') || compare(a.to ?? '~', b.to ?? '~');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Finds where a role was held: its country and the id of its organisation; [''] where neither is known. */
function scopeFinder(
  entities: readonly Entity[],
  offices: readonly Office[],
): (role: Role, key: string) => Iterable<string> {
  const organisations = new Map<string, string>();
  for (const { kind, id, name, aliases } of entities) {
    if (kind !== 'organisation') continue;
    for (const alias of aliases) if (!organisations.has(alias)) organisations.set(alias, id);
    organisations.set(name, id);
  }
  const ofOffice = new Map(offices.map(office => [office.key, office.organisation]));
  return ({ country, organisation = '' }, key) => {
    const body = (organisations.get(organisation) ?? organisation) || ofOffice.get(key);
    const scopes = new Set([country, body].filter(scope => scope !== undefined && scope !== ''));
    return scopes.size > 0 ? (scopes as Set<string>) : [''];
  };
}

/** Finds the holders of an opened file by halving: the rows stand in the order of their ids. */
export class HolderReader {
  private starts: readonly number[] | null = null;

  constructor(
    private readonly section: Uint8Array,
    private readonly facts: FactReader,
  ) {}

  /** The roles of that office and scope, oldest first. */
  held(key: string, scope: string): HeldRole[] {
    const reader = this.find(rowId(key, scope));
    const held: HeldRole[] = [];
    if (reader === null) return held;
    let entity = 0;
    for (let left = reader.count(); left > 0; left--) {
      entity += reader.zigzag();
      held.push({ entity, role: reader.varint() });
    }
    return held;
  }

  /** A reader behind the id of that row, or null. */
  private find(id: string): ByteReader | null {
    this.starts ??= this.rowStarts();
    let low = 0;
    for (let high = this.starts.length; low < high; ) {
      const middle = (low + high) >>> 1;
      const reader = new ByteReader(this.section, this.starts[middle]!);
      const there = rowId(this.textAt(reader), this.textAt(reader));
      if (there === id) return reader;
      if (there < id) low = middle + 1;
      else high = middle;
    }
    return null;
  }

  private textAt(reader: ByteReader): string {
    return this.facts.texts.text(reader.varint());
  }

  /** Where each row begins: a number each for key, scope and count, then two a holder. */
  private rowStarts(): number[] {
    const starts: number[] = [];
    const reader = new ByteReader(this.section);
    for (let left = reader.count(); left > 0; left--) {
      starts.push(reader.at);
      reader.skip(2);
      reader.skip(reader.count() * 2);
    }
    return starts;
  }
}

function rowId(key: string, scope: string): string {
  return JSON.stringify([key, scope]);
}
