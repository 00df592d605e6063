// Compiles facts and names to the bytes of one file: the same bytes from the same input, nothing read or
// asked beside it. Facts are packed twice, first to count what they share, then with the final numbers.
import type { Entity } from '../model/entity';
import { BlockWriter, ByteWriter } from './byte-writer';
import { sealContainer } from './container';
import { BESIDE } from './format';
import { isNumbered } from './id-index';
import type { LexiconInput, SplitName } from './input';
import { type JoinedName, joinNames } from './join-names';
import { KINDS, noHead, packEntity } from './pack-entity';
import { packHolders, packOffices } from './pack-offices';
import { packSenses } from './pack-senses';
import { FactWriter } from './shared-facts';
import { TextWriter } from './texts';
import { countNodes } from './trie';

/**
 * The bytes of a file that `openLexicon` opens. Throws an Error that names the entity or name where an id
 * comes twice, a number is out of range or a date is none.
 */
export function writeLexicon(input: LexiconInput, split: SplitName): Uint8Array {
  check(input);
  const names = joinNames(input.names, split);
  const texts = new TextWriter(names, split);
  const facts = new FactWriter(texts);
  const leadWords = leadingWords(names, split);
  packFacts(input, leadWords, facts);
  facts.settle();
  const { entities, offices, holders, date, leads } = packFacts(input, leadWords, facts);

  const sections = new Map<string, Uint8Array>([
    ['date', date],
    ['pieces', texts.pieces.table()],
    ...Object.entries(texts.pieces.hashes()),
    ['leads', leads],
    ...Object.entries(texts.sections()),
    ...Object.entries(packSenses(names)),
    ...Object.entries(columns(input, facts)),
    ...Object.entries(facts.sections()),
    ['entities', entities],
    ['slugs', slugs(input.entities)],
    ['offices', offices],
    ['holders', holders],
  ]);
  for (const name of Object.keys(input.sections).sort()) sections.set(BESIDE + name, input.sections[name]!);
  return sealContainer(
    { entities: input.entities.length, names: names.length, nodes: countNodes(names) },
    sections,
  );
}

function check({ entities, prominence, names }: LexiconInput): void {
  const ids = new Set<string>();
  entities.forEach(({ id }, index) => {
    if (ids.has(id)) throw new Error(`${id}: the id comes twice`);
    ids.add(id);
    if (!isByte(prominence[index])) throw new Error(`${id}: prominence is not 0 to 255`);
  });
  for (const { text, flags, senses } of names) {
    if (!Number.isInteger(flags) || flags < 0 || flags > 15)
      throw new Error(`${text}: flags are not 0 to 15`);
    for (const { entity, weight } of senses) {
      if (entities[entity] === undefined) throw new Error(`${text}: stands for no entity (${entity})`);
      if (!isByte(weight)) throw new Error(`${text}: weight is not 0 to 255`);
    }
  }
}

function isByte(value: number | undefined): boolean {
  return Number.isInteger(value) && value! >= 0 && value! <= 255;
}

function packFacts(input: LexiconInput, leadWords: readonly string[], facts: FactWriter) {
  const date = new ByteWriter();
  date.varint(facts.textRef(input.date));
  const leads = new ByteWriter();
  facts.list(leads, leadWords);
  return {
    date: date.done(),
    leads: leads.done(),
    entities: packEntities(input.entities, facts),
    offices: packOffices(input.offices, facts),
    holders: packHolders(input.entities, input.offices, facts),
  };
}

/** The section `entities`: a record is its varint length, then what `packEntity` writes. */
function packEntities(entities: readonly Entity[], facts: FactWriter): Uint8Array {
  const blocks = new BlockWriter();
  const record = new ByteWriter();
  let before = noHead;
  for (const entity of entities) {
    before = packEntity(record, entity, blocks.begin() ? noHead : before, facts);
    // The country is kept in a column; it is named here so that it is counted.
    facts.countryRef(entity.country);
    blocks.out.varint(record.length);
    blocks.out.take(record);
  }
  return blocks.done();
}

/** The section `slugs`: i32 index of each entity whose id is no number, in the order of these ids. */
function slugs(entities: readonly Entity[]): Uint8Array {
  const indices = entities.map((_, index) => index).filter(index => !isNumbered(entities[index]!.id));
  indices.sort((a, b) => (entities[a]!.id < entities[b]!.id ? -1 : 1));
  const out = new ByteWriter();
  for (const index of indices) out.u32(index);
  return out.done();
}

function columns({ entities, prominence }: LexiconInput, facts: FactWriter) {
  return {
    kinds: Uint8Array.from(entities, entity => KINDS.indexOf(entity.kind)),
    countries: Uint8Array.from(entities, entity => facts.countryRef(entity.country)),
    prominence: Uint8Array.from(entities, (_, index) => prominence[index]!),
  };
}

/** The words in lower case that stand before the first capital of a name, sorted. */
function leadingWords(names: readonly JoinedName[], split: SplitName): string[] {
  const leads = new Set<string>();
  for (const { text } of names) {
    if (!/^\p{Ll}/u.test(text)) continue;
    for (const { start, end } of split(text)) {
      const word = text.slice(start, end);
      if (word !== word.toLowerCase()) break;
      leads.add(word);
    }
  }
  return [...leads].sort();
}
