// An entity in bytes: a row of bits says which fields follow, and each field is a small number.
//
//   varint bits, varint id, varint zigzag (number of its name, less that of the entity before in the block),
//   then by bit: aliases (varint count, then zigzag of number less the name's), wikidata, wikipedia, sources,
//   and the fields of its kind. Kind and country stand in columns of their own, where they are asked for most.
import type { Entity, Kind } from '../model/entity';
import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';
import type { KindFields } from './kind-fields';
import { packOrganisation, unpackOrganisation } from './pack-organisation';
import { packPerson, unpackPerson } from './pack-person';
import { packPlace, unpackPlace } from './pack-place';
import type { FactReader, FactWriter } from './shared-facts';

/** Kinds in the order of the column `kinds`. */
export const KINDS: readonly Kind[] = ['person', 'place', 'organisation'];

const ALIASES = 1;
const WIKIDATA = 2;
/** `wikidata` is the id itself. */
const WIKIDATA_IS_ID = 4;
const WIKIPEDIA = 8;
// From 16 on the bits belong to the kinds.

/** Writes everything of `entity` but kind and country; answers the head that the next record of the block goes on from. */
export function packEntity(
  out: ByteWriter,
  entity: Entity,
  before: EntityHead,
  facts: FactWriter,
): EntityHead {
  const { id, aliases, wikidata, wikipedia } = entity;
  let bits = 0;
  if (aliases.length > 0) bits |= ALIASES;
  if (wikidata !== undefined) bits |= wikidata === id ? WIKIDATA_IS_ID : WIKIDATA;
  if (wikipedia !== undefined) bits |= WIKIPEDIA;
  const rest = kindFields(entity, facts);
  out.varint(bits + rest.bits);
  packId(out, entity, id, before.number, facts);
  const name = facts.textRef(entity.name);
  out.zigzag(name - before.name);
  if (bits & ALIASES) {
    out.varint(aliases.length);
    for (const alias of aliases) out.zigzag(facts.textRef(alias) - name);
  }
  if (bits & WIKIDATA) packId(out, entity, wikidata!, 0, facts);
  if (wikipedia !== undefined) out.varint(facts.textRef(wikipedia));
  out.varint(facts.sourcesRef(entity.sources));
  rest.write(out);
  return { bits, id: 0, number: packedId(id) ?? before.number, name };
}

function kindFields(entity: Entity, facts: FactWriter): KindFields {
  if (entity.kind === 'person') return packPerson(entity, facts);
  return entity.kind === 'place' ? packPlace(entity, facts) : packOrganisation(entity, facts);
}

/** Reads what `packEntity` wrote; `head` is what `unpackHead` gave for it. */
export function unpackEntity(
  reader: ByteReader,
  head: EntityHead,
  kind: Kind,
  country: string,
  facts: FactReader,
): Entity {
  const { bits, name } = head;
  const id = idText(head.id, name, facts);
  const aliases: string[] = [];
  if (bits & ALIASES) {
    for (let left = reader.count(); left > 0; left--) aliases.push(facts.texts.text(name + reader.zigzag()));
  }
  const wikidata =
    bits & WIKIDATA_IS_ID ? id : bits & WIKIDATA ? idText(unpackId(reader, 0), name, facts) : undefined;
  const wikipedia = bits & WIKIPEDIA ? facts.texts.text(reader.varint()) : undefined;
  const base = {
    id,
    name: facts.texts.text(name),
    aliases,
    ...(wikidata !== undefined && { wikidata }),
    ...(wikipedia !== undefined && { wikipedia }),
    ...(country !== '' && { country }),
    sources: facts.sourcesAt(reader.varint()),
  };
  if (kind === 'person') return { kind, ...base, ...unpackPerson(reader, bits, facts) };
  if (kind === 'place') return { kind, ...base, ...unpackPlace(reader, bits, facts) };
  return { kind, ...base, ...unpackOrganisation(reader, bits, facts) };
}

/** The fields every record begins with. */
export interface EntityHead {
  readonly bits: number;
  /** As `unpackId` gives it. */
  readonly id: number;
  /** The last id of letter and digits in the block, packed. */
  readonly number: number;
  /** Number of the name. */
  readonly name: number;
}

/** What the first record of a block goes on from. */
export const noHead: EntityHead = { bits: 0, id: 0, number: 0, name: 0 };

/** Reads the head of a record; `before` is that of the record before in the block. */
export function unpackHead(reader: ByteReader, before: EntityHead): EntityHead {
  const bits = reader.varint();
  const id = unpackId(reader, before.number);
  return { bits, id, number: id < 0 ? before.number : id, name: before.name + reader.zigzag() };
}

const NUMBERED = /^([Qg])(0|[1-9]\d{0,13})$/;

/**
 * Ids of letter and digits ("Q7747", "g524901") as zigzag of the number less the one before, times 2. Of all others
 * ("x-us-john-roe") the beginning is a text: its number * 4, and 1, or 3 where the name as a slug follows.
 */
function packId(out: ByteWriter, { name }: Entity, id: string, before: number, facts: FactWriter): void {
  const packed = packedId(id);
  if (packed !== null) {
    const step = packed - before;
    out.varint(step < 0 ? -step * 4 - 2 : step * 4);
    return;
  }
  const slug = slugOf(name);
  const ends = slug !== '' && id.endsWith(slug);
  const beginning = ends ? id.slice(0, -slug.length) : id;
  out.varint(facts.textRef(beginning) * 4 + (ends ? 3 : 1));
}

/** An id as written: above 0 what `packedId` gives, below 0 that of another id; `before` is the number it goes on from. */
export function unpackId(reader: ByteReader, before: number): number {
  const value = reader.varint();
  if (value % 2 === 1) return -value;
  return before + (value % 4 === 2 ? -(value + 2) / 4 : value / 4);
}

/** The number an id of letter and digits is kept as; null for any other. */
export function packedId(id: string): number | null {
  const [, letter, digits] = NUMBERED.exec(id) ?? [];
  return letter === undefined ? null : Number(digits) * 2 + (letter === 'Q' ? 0 : 1);
}

/** The id that `unpackId` gave, of the entity with the name of this number. */
export function idText(packed: number, name: number, { texts }: FactReader): string {
  if (packed >= 0) return `${packed % 2 === 0 ? 'Q' : 'g'}${Math.floor(packed / 2)}`;
  const beginning = texts.text(Math.floor(-packed / 4));
  return -packed % 4 === 3 ? beginning + slugOf(texts.text(name)) : beginning;
}

/** "Zinédine Zidane" as "zinedine-zidane". */
function slugOf(name: string): string {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '');
}
