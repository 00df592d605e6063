// What names stand for, in bytes. Names stand in the order of their first entity, so that most senses are one small
// step from the last; and nearly all names have one sense, so that what tells this is a byte in a column of its own.
//
//   heads    a byte a name: flags, form of the first sense << 4, 128 where there is not just one
//   senses   a record a name: varint count where there is not just one, then each: varint zigzag of the entity less
//            the last one (0 at the head of a block), weight, and of all but the first the form
import { Blocks, type ByteReader } from './byte-reader';
import { BlockWriter } from './byte-writer';
import { BLOCK } from './format';
import type { JoinedName } from './join-names';
import type { NameForm, Sense } from './lexicon';

/** In the order of their numbers in the bytes: new forms go to the end, of at most eight. */
const FORMS: readonly NameForm[] = ['full', 'short', 'acronym', 'demonym', 'variant', 'surname', 'metonym'];

const FLAGS = 15;
const FORM_SHIFT = 4;
const FIRST_FORM = 7;
const NOT_ONE = 128;

/** The sections `heads` and `senses`. */
export function packSenses(names: readonly JoinedName[]): { heads: Uint8Array; senses: Uint8Array } {
  const heads = new Uint8Array(names.length);
  const blocks = new BlockWriter();
  let before = 0;
  names.forEach(({ flags, senses }, name) => {
    const form = senses.length === 0 ? 0 : FORMS.indexOf(senses[0]!.form);
    heads[name] = flags | (form << FORM_SHIFT) | (senses.length === 1 ? 0 : NOT_ONE);
    if (blocks.begin()) before = 0;
    if (senses.length !== 1) blocks.out.varint(senses.length);
    senses.forEach((sense, place) => {
      blocks.out.zigzag(sense.entity - before);
      blocks.out.byte(sense.weight);
      if (place > 0) blocks.out.byte(FORMS.indexOf(sense.form));
      before = sense.entity;
    });
  });
  return { heads, senses: blocks.done() };
}

/** Reads flags and senses of an opened file. */
export class SenseReader {
  private readonly blocks: Blocks;

  constructor(
    private readonly heads: Uint8Array,
    section: Uint8Array,
  ) {
    this.blocks = new Blocks(section);
  }

  flagsOf(name: number): number {
    return this.headOf(name) & FLAGS;
  }

  sensesOf(name: number): Sense[] {
    const { reader, before } = this.skipTo(name);
    const head = this.headOf(name);
    const senses: Sense[] = [];
    let entity = before;
    for (let left = this.count(head, reader); left > 0; left--) {
      entity += reader.zigzag();
      const weight = reader.byte();
      const form = FORMS[senses.length === 0 ? (head >>> FORM_SHIFT) & FIRST_FORM : reader.byte()];
      if (form === undefined) throw new Error('The model file is damaged: unknown form of a name');
      senses.push({ entity, form, weight });
    }
    return senses;
  }

  private headOf(name: number): number {
    const head = this.heads[name];
    if (head === undefined) throw new RangeError(`No name ${name} of ${this.heads.length}`);
    return head;
  }

  private count(head: number, reader: ByteReader): number {
    return head & NOT_ONE ? reader.count() : 1;
  }

  private skipTo(name: number): { reader: ByteReader; before: number } {
    const reader = this.blocks.readerAt(name);
    let before = 0;
    for (let earlier = name - (name % BLOCK); earlier < name; earlier++) {
      const senses = this.count(this.headOf(earlier), reader);
      for (let place = 0; place < senses; place++) {
        before += reader.zigzag();
        reader.byte();
        if (place > 0) reader.byte();
      }
    }
    return { reader, before };
  }
}
