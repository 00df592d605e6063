// A pack that is handed in is opened or refused with a reason.
import { expect, test } from 'vitest';
import { nameWords } from '../../src/language/tokens';
import { checkPack, maxPackBytes, neededSections } from '../../src/lexicon/check-pack';
import { VERSION } from '../../src/lexicon/format';
import type { LexiconInput } from '../../src/lexicon/input';
import { writeLexicon } from '../../src/lexicon/write';
import { inputOfNames } from './sample-lexicon';

const sections = Object.fromEntries(neededSections.map(name => [name, new Uint8Array(4)]));
const packOf = (names: readonly string[], changes: Partial<LexiconInput> = {}) =>
  writeLexicon({ ...inputOfNames(names), sections, ...changes }, nameWords);
const pack = packOf(['Paris', 'Lima']);
const changed = (at: number, value: number) => {
  const copy = pack.slice();
  copy[at] = value;
  return copy;
};

test('a sound pack tells version, date and how much it holds', () => {
  const checked = checkPack(pack);
  expect(checked).toMatchObject({ version: VERSION, date: '2026-11-22', entities: 2, names: 2 });
});

test.each([
  ['a page', new TextEncoder().encode('<!doctype html> this is a page'), 'foreign'],
  ['nothing', new Uint8Array(), 'foreign'],
  ['a later version', changed(4, VERSION + 1), 'other version'],
  ['a changed byte', changed(pack.length - 3, pack.at(-3)! ^ 1), 'damaged'],
  ['half of a pack', pack.slice(0, pack.length / 2), 'damaged'],
  ['no day', packOf(['Paris'], { date: 'lately' }), 'undated'],
  ['no entities', packOf([], { entities: [], prominence: [] }), 'incomplete'],
  ['facts alone', packOf(['Paris'], { sections: {} }), 'incomplete'],
  ['a file far too large', new Uint8Array(maxPackBytes + 1), 'too large'],
])('%s is refused', (_, bytes, problem) => {
  expect(checkPack(bytes)).toMatchObject({ problem });
});
