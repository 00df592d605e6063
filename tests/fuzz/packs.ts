// Packs that were damaged on purpose: anywhere, behind a checksum that fits again, and cut short. A pack is refused
// with a reason or opened; and what was opened answers every question, or refuses it with an Error, and comes to an
// end in either case.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../src/engine/annotate';
import { nameWords } from '../../src/language/tokens';
import { checkPack, isRefused, neededSections } from '../../src/lexicon/check-pack';
import { checksum, HEAD_BYTES } from '../../src/lexicon/format';
import type { Lexicon } from '../../src/lexicon/lexicon';
import { writeLexicon } from '../../src/lexicon/write';
import { smallWorldInput } from '../names/small-world';
import type { Target } from './target';

const sections = Object.fromEntries(neededSections.map(name => [name, new Uint8Array(4)]));
const sentence = 'The president of France met Sergei Shoygu in Paris, a US official said.';
const maxRead = 40;

/** Bytes that are whole for whoever looks at the outside only. */
function seal(bytes: Uint8Array): Uint8Array {
  if (bytes.length < HEAD_BYTES || bytes.length % 4 !== 0) return bytes;
  const view = new DataView(bytes.buffer);
  view.setUint32(8, bytes.length, true);
  view.setUint32(12, checksum(new Uint32Array(bytes.buffer), 4), true);
  return bytes;
}

/** Asks what the engine may ask. */
function readAll(lexicon: Lexicon): void {
  for (let i = 0; i < Math.min(maxRead, lexicon.entityCount); i++) attempt(() => lexicon.entity(i));
  for (let i = 0; i < Math.min(maxRead, lexicon.nameCount); i++) {
    attempt(() => lexicon.nameText(i));
    attempt(() => lexicon.sensesOf(i));
  }
  attempt(() =>
    Array.from({ length: lexicon.officeCount }, (_, at) => lexicon.holders(lexicon.office(at).key, 'fr')),
  );
  attempt(() => lexicon.indexOf('sergei-shoigu'));
  attempt(() => annotate(sentence, { date: '2015-09-18' }, lexicon));
}

function attempt(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    assert(error instanceof Error);
  }
}

/** Damaged packs. */
export function packs(): Target {
  const whole = writeLexicon({ ...smallWorldInput, sections }, nameWords);
  const damage = fc.record({
    changes: fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
    cut: fc.option(fc.nat(whole.length), { freq: 8 }),
    isSealed: fc.boolean(),
  });
  return fc.property(damage, ({ changes, cut, isSealed }) => {
    const bytes = whole.slice(0, cut ?? whole.length);
    for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
    const checked = checkPack(isSealed ? seal(bytes) : bytes);
    if (isRefused(checked)) assert.notEqual(checked.words, '');
    else readAll(checked.lexicon);
  });
}
