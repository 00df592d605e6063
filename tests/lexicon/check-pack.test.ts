// A pack that is handed in is opened or refused in words.
import { expect, test } from 'vitest';
import { nameWords } from '../../src/language/tokens';
import { checkPack } from '../../src/lexicon/check-pack';
import { VERSION } from '../../src/lexicon/format';
import { writeLexicon } from '../../src/lexicon/write';
import { inputOfNames } from './sample-lexicon';

const pack = writeLexicon(inputOfNames(['Paris', 'Lima']), nameWords);

test('a sound pack tells version, date and how much it holds', () => {
  const { lexicon, ...told } = checkPack(pack);
  expect(told).toEqual({ version: VERSION, date: lexicon.date, entities: 2, names: 2 });
});

test('what is no pack, an empty one and one of another version are refused', () => {
  expect(() => checkPack(new TextEncoder().encode('<!doctype html> this is a page, not a model'))).toThrow(
    'Not a model file',
  );
  const empty = writeLexicon({ ...inputOfNames([]), entities: [], prominence: [] }, nameWords);
  expect(() => checkPack(empty)).toThrow('empty');
  const newer = pack.slice();
  newer[4] = VERSION + 1;
  expect(() => checkPack(newer)).toThrow(`version ${VERSION + 1}`);
});

test('a pack without a day of its facts is refused', () => {
  const undated = writeLexicon({ ...inputOfNames(['Paris']), date: 'lately' }, nameWords);
  expect(() => checkPack(undated)).toThrow('no date');
});
