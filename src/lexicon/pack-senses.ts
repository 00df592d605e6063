// What names stand for, in bytes: for each name its flags and senses.
// Names stand in the order of their first entity, so that most senses are one small step from the last.
import { Blocks, type ByteReader } from './byte-reader';
import { BlockWriter } from './byte-writer';
import { BLOCK } from './format';
import type { JoinedName } from './join-names';
import type { NameForm, Sense } from './lexicon';

/** In the order of their numbers in the bytes: new forms go to the end. */
const FORMS: readonly NameForm[] = ['full', 'short', 'acronym', 'demonym', 'variant', 'surname', 'metonym'];

/** The section `senses`. */
export function packSenses(names: readonly JoinedName[]): Uint8Array {
  const blocks = new BlockWriter();
  let before = 0;
  for (const { flags, senses } of names) {
    if (blocks.begin()) before = 0;
    blocks.out.byte(flags);
    blocks.out.varint(senses.length);
    for (const { entity, weight, form } of senses) {
      blocks.out.zigzag(entity - before);
      blocks.out.byte(weight);
      blocks.out.byte(FORMS.indexOf(form));
      before = entity;
    }
  }
  return blocks.done();
}

/** Reads flags and senses of an opened file. */
export class SenseReader {
  private readonly blocks: Blocks;

  constructor(section: Uint8Array) {
    this.blocks = new Blocks(section);
  }

  flagsOf(name: number): number {
    return this.skipTo(name).reader.byte();
  }

  sensesOf(name: number): Sense[] {
    const { reader, before } = this.skipTo(name);
    reader.byte();
    const senses: Sense[] = [];
    let entity = before;
    for (let left = reader.count(); left > 0; left--) {
      entity += reader.zigzag();
      const weight = reader.byte();
      const form = FORMS[reader.byte()];
      if (form === undefined) throw new Error('The model file is damaged: unknown form of a name');
      senses.push({ entity, form, weight });
    }
    return senses;
  }

  private skipTo(name: number): { reader: ByteReader; before: number } {
    const reader = this.blocks.readerAt(name);
    let before = 0;
    for (let skip = name % BLOCK; skip > 0; skip--) {
      reader.byte();
      for (let left = reader.count(); left > 0; left--) {
        before += reader.zigzag();
        reader.byte();
        reader.byte();
      }
    }
    return { reader, before };
  }
}
