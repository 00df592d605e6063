// Opens a compiled file: checks the outside, lists the names by their first word, and leaves everything else
// packed until it is asked for. The bytes must not be changed afterwards.
import type { CountryCode, Entity, Kind } from '../model/entity';
import { Blocks, ByteReader } from './byte-reader';
import { type Container, openContainer } from './container';
import { BLOCK } from './format';
import { IdIndex } from './id-index';
import type { Holder, Lexicon, Office, Sense } from './lexicon';
import { NameRows } from './name-rows';
import { type EntityHead, idText, KINDS, noHead, unpackEntity, unpackHead } from './pack-entity';
import { HolderReader, OfficeReader } from './pack-offices';
import { SenseReader } from './pack-senses';
import { PieceReader } from './pieces';
import { FactReader } from './shared-facts';
import { TextReader } from './texts';
import { WordTrie } from './trie';

/** The model in these bytes. Throws an Error in words where they are no whole, sound file of this version. */
export function openLexicon(bytes: ArrayBuffer | Uint8Array): Lexicon {
  return new PackedLexicon(openContainer(bytes));
}

/** Decoded entities whose ids are at hand: an article brings some hundreds, and the table of all takes 25 ms to make. */
const MET = 4096;

/** The packed reader: one for each file, shared by all who ask. */
class PackedLexicon implements Lexicon {
  readonly date: string;
  readonly entityCount: number;
  readonly nameCount: number;
  readonly officeCount: number;
  readonly leads: readonly string[];
  readonly trie: WordTrie;
  private readonly facts: FactReader;
  private readonly entities: Blocks;
  private readonly kinds: Uint8Array;
  private readonly countries: Uint8Array;
  private readonly prominence: Uint8Array;
  private readonly senses: SenseReader;
  private readonly offices: OfficeReader;
  private readonly holderRows: HolderReader;
  private ids: IdIndex | null = null;
  /** Entities that were decoded last, by id: those that are asked for by id. */
  private readonly met = new Map<string, number>();

  constructor(private readonly container: Container) {
    const { counts, need } = container;
    this.entityCount = counts.entities;
    this.nameCount = counts.names;
    const hashes = int32(need('hashes'));
    const names = new NameRows(need('names'), need('firsts'));
    const texts = new TextReader(names, need('texts'), new PieceReader(need('pieces'), hashes));
    this.facts = new FactReader(texts, {
      codes: need('codes'),
      roles: need('roles'),
      sources: need('sources'),
    });
    this.entities = new Blocks(need('entities'));
    this.kinds = need('kinds');
    this.countries = need('countries');
    this.prominence = need('prominence');
    this.senses = new SenseReader(need('heads'), need('senses'));
    this.offices = new OfficeReader(need('offices'), this.facts);
    this.officeCount = this.offices.count;
    this.holderRows = new HolderReader(need('holders'), this.facts);
    this.trie = new WordTrie({
      names,
      nodeCount: counts.nodes,
      hashes,
      checks: need('checks'),
    });
    this.leads = this.facts.listAt(new ByteReader(need('leads')));
    this.date = texts.text(new ByteReader(need('date')).varint());
  }

  entity(index: number): Entity {
    const { reader, head } = this.headOf(index);
    const entity = unpackEntity(reader, head, this.kindOf(index), this.countryOf(index), this.facts);
    if (this.met.size >= MET) this.met.clear();
    this.met.set(entity.id, index);
    return entity;
  }

  indexOf(id: string): number {
    const met = this.met.get(id);
    if (met !== undefined) return met;
    this.ids ??= new IdIndex(this.entities, int32(this.container.need('slugs')), index => this.idOf(index));
    return this.ids.indexOf(id);
  }

  kindOf(index: number): Kind {
    return KINDS[at(this.kinds, index)]!;
  }

  nameOf(index: number): string {
    return this.facts.texts.text(this.headOf(index).head.name);
  }

  countryOf(index: number): CountryCode {
    return this.facts.countryAt(at(this.countries, index));
  }

  prominenceOf(index: number): number {
    return at(this.prominence, index);
  }

  find(words: ArrayLike<number>): number {
    let node = this.trie.root;
    for (let i = 0; i < words.length; i++) {
      node = this.trie.stepUnchecked(node, words[i]!);
      if (node === -1) return -1;
    }
    return this.trie.nameAt(node);
  }

  nameText(name: number): string {
    if (name >= this.nameCount) throw new RangeError(`No name ${name} of ${this.nameCount}`);
    return this.facts.texts.text(name);
  }

  flagsOf(name: number): number {
    return this.senses.flagsOf(name);
  }

  sensesOf(name: number): readonly Sense[] {
    return this.senses.sensesOf(name);
  }

  nextAlike(name: number): number {
    return this.trie.nextAlike(name);
  }

  office(index: number): Office {
    return this.offices.office(index);
  }

  officeWords(index: number): readonly (readonly number[])[] {
    return this.offices.words(index);
  }

  holders(key: string, scope: string): readonly Holder[] {
    return this.holderRows.held(key, scope).map(({ entity, role }) => {
      const person = this.entity(entity);
      const held = person.kind === 'person' ? person.roles[role] : undefined;
      if (held === undefined) throw new RangeError(`Entity ${entity} has no role ${role}`);
      const { from, to, asOf } = held;
      return { entity, ...(from !== undefined && { from }), ...(to !== undefined && { to }), asOf };
    });
  }

  section(name: string): Uint8Array | null {
    return this.container.beside(name);
  }

  private idOf(index: number): string {
    const { id, name } = this.headOf(index).head;
    return idText(id, name, this.facts);
  }

  /** The head of a record, and a reader that stands behind it. */
  private headOf(index: number): { reader: ByteReader; head: EntityHead } {
    const reader = this.entities.readerAt(index);
    let before = noHead;
    for (let skip = index % BLOCK; ; skip--) {
      const length = reader.varint();
      const end = reader.at + length;
      const head = unpackHead(reader, before);
      if (skip === 0) return { reader, head };
      before = head;
      reader.at = end;
    }
  }
}

function int32(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}

function at(column: Uint8Array, index: number): number {
  const value = column[index];
  if (value === undefined) throw new RangeError(`No entity ${index} of ${column.length}`);
  return value;
}
