// An entity in bytes: a row of bits says which fields follow, and each field is a small number.
//
//   varint bits, id, varint zigzag (number of its name, less that of the entity before in the block),
//   then by bit: aliases (varint count, then zigzag of number less the name's), wikidata, wikipedia, sources,
//   and the fields of its kind. Kind and country stand in columns of their own, where they are asked for most.
import type { Entity, Kind } from '../model/entity';
import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';
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

/** Writes everything of `entity` but kind and country. `nameBefore`: number of the name before in the block, or 0. */
export function packEntity(out: ByteWriter, entity: Entity, nameBefore: number, facts: FactWriter): void {
  const { id, aliases, wikidata, wikipedia } = entity;
  let bits = 0;
  if (aliases.length > 0) bits |= ALIASES;
  if (wikidata !== undefined) bits |= wikidata === id ? WIKIDATA_IS_ID : WIKIDATA;
  if (wikipedia !== undefined) bits |= WIKIPEDIA;
  const rest = kindFields(entity, facts);
  out.varint(bits + rest.bits);
  packId(out, id, facts);
  const name = facts.textRef(entity.name);
  out.zigzag(name - nameBefore);
  if (bits & ALIASES) {
    out.varint(aliases.length);
    for (const alias of aliases) out.zigzag(facts.textRef(alias) - name);
  }
  if (bits & WIKIDATA) packId(out, wikidata!, facts);
  if (wikipedia !== undefined) out.varint(facts.textRef(wikipedia));
  out.varint(facts.sourcesRef(entity.sources));
  rest.write(out);
}

/** What a kind adds: its bits, and the fields they announce. */
export interface KindFields {
  readonly bits: number;
  write(out: ByteWriter): void;
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
  const id = idText(head.id, facts);
  const aliases: string[] = [];
  if (bits & ALIASES) {
    for (let left = reader.count(); left > 0; left--) aliases.push(facts.texts.text(name + reader.zigzag()));
  }
  const wikidata = bits & WIKIDATA_IS_ID ? id : bits & WIKIDATA ? idText(reader.varint(), facts) : undefined;
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
  /** As `packedId` gives it. */
  readonly id: number;
  /** Number of the name. */
  readonly name: number;
}

/** Reads the head of a record. */
export function unpackHead(reader: ByteReader, nameBefore: number): EntityHead {
  const bits = reader.varint();
  const id = reader.varint();
  return { bits, id, name: nameBefore + reader.zigzag() };
}

const NUMBERED = /^([Qg])(0|[1-9]\d{0,13})$/;

/** Ids that are a letter and a number ("Q7747", "g524901") take the number; 2 is left for all others. */
function packId(out: ByteWriter, id: string, facts: FactWriter): void {
  out.varint(packedId(id) ?? facts.textRef(id) * 4 + 2);
}

/** The number an id of letter and digits is kept as; null for a slug. */
export function packedId(id: string): number | null {
  const [, letter, digits] = NUMBERED.exec(id) ?? [];
  return letter === undefined ? null : Number(digits) * 4 + (letter === 'Q' ? 0 : 1);
}

/** The id that a number stands for. */
export function idText(packed: number, facts: FactReader): string {
  const number = Math.floor(packed / 4);
  return packed % 4 === 2 ? facts.texts.text(number) : `${packed % 4 === 0 ? 'Q' : 'g'}${number}`;
}
