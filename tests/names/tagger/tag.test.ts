import fc from 'fast-check';
import { expect, test } from 'vitest';
import { floatPass } from '../../../src/build/tagger/float-pass';
import { train } from '../../../src/build/tagger/train';
import { splitSentences } from '../../../src/language/sentences';
import { tokenise } from '../../../src/language/tokens';
import { readContext, type TagContext } from '../../../src/names/tagger/context';
import { BUCKET_BITS } from '../../../src/names/tagger/features';
import { KeptSums } from '../../../src/names/tagger/kept-sums';
import {
  beginOf,
  beginsName,
  insideOf,
  kindOfLabel,
  LABELS,
  TAG_KINDS,
} from '../../../src/names/tagger/labels';
import { openRows, packRows, sealRows } from '../../../src/names/tagger/rows';
import { tag, usuallyElsewhere } from '../../../src/names/tagger/tag';
import { openWeights, writeWeights } from '../../../src/names/tagger/weights';
import { noWordFacts } from '../../../src/names/tagger/word-facts';

function contextOf(text: string): TagContext {
  const tokens = tokenise(text);
  const gazetteer = new Uint8Array(tokens.count);
  return readContext({ tokens, sentences: splitSentences(tokens), gazetteer, facts: noWordFacts });
}

/** Texts in which people are mayors who speak and places are lived in. */
function lessons(): { context: TagContext; gold: Uint8Array }[] {
  const people = ['Ada', 'Bela', 'Cora', 'Dina', 'Edda', 'Fina'];
  const places = ['Ulm', 'Riga', 'Bern', 'Oslo', 'Kano', 'Lima'];
  return people.flatMap(person =>
    places.map(place => {
      const context = contextOf(`Mayor ${person} said she lives in ${place} now.`);
      const gold = new Uint8Array(context.tokens.count);
      gold[1] = beginOf(TAG_KINDS.indexOf('person'));
      gold[6] = beginOf(TAG_KINDS.indexOf('place'));
      return { context, gold };
    }),
  );
}

function learned(): { weights: Float64Array; rows: KeptSums } {
  const weights = train(lessons(), { rounds: 6, rate: 0.1, drop: 0.2, decay: 0, secondPass: 0 });
  const bytes = openWeights(writeWeights(weights));
  return { weights: Float64Array.from(bytes), rows: new KeptSums(packRows(bytes)) };
}

test('what was learned holds for names that were never seen', () => {
  const { weights, rows } = learned();
  const context = contextOf('Mayor Zora said she lives in Turku now.');
  const { labels } = tag(context, rows);
  for (const under of [labels, floatPass(context, weights)]) {
    expect(TAG_KINDS[kindOfLabel(under[1]!)]).toBe('person');
    expect(TAG_KINDS[kindOfLabel(under[6]!)]).toBe('place');
    expect(under[2]).toBe(0);
  }
});

/** Weights nobody learned, of which no two rows are alike. */
function anyWeights(): Int8Array {
  const weights = new Int8Array(LABELS << BUCKET_BITS);
  for (let i = 0; i < weights.length; i++) weights[i] = (Math.imul(i, 2654435761) >>> 24) - 128;
  return weights;
}

const anyWords = fc.array(
  fc.constantFrom('Ada', 'ada', 'of', 'the', 'Bank', "'s", '-', '"', 'said', '.', '5', 'U.S.', 'NATO', '\n'),
);

test('packed rows give the labels that plain sums give, in both passes', () => {
  const weights = anyWeights();
  const plain = Float64Array.from(weights);
  const rows = new KeptSums(packRows(weights));
  fc.assert(
    fc.property(anyWords, words => {
      const context = contextOf(words.join(' '));
      const first = floatPass(context, plain);
      expect(tag(context, rows, Infinity).labels).toEqual(
        floatPass(context, plain, usuallyElsewhere(context, first)),
      );
    }),
  );
});

test('what a word and its labels settle is not asked of the words around, and the others are', () => {
  const { weights, rows } = learned();
  const context = contextOf('Mayor Zora said she lives in Turku now.');
  const whole = tag(context, rows, Infinity);
  const never = tag(context, rows, -Infinity);
  expect(whole.labels).toEqual(
    floatPass(context, weights, usuallyElsewhere(context, floatPass(context, weights))),
  );
  expect(never.margin[1]).not.toBe(whole.margin[1]);
  expect(tag(context, rows, whole.margin[1]! + 1000).labels).toEqual(whole.labels);
});

test('a name goes on only with its own kind, whatever the weights', () => {
  const rows = new KeptSums(packRows(anyWeights()));
  fc.assert(
    fc.property(anyWords, words => {
      const { labels } = tag(contextOf(words.join(' ')), rows);
      labels.forEach((label, i) => {
        if (label === 0 || beginsName(label)) return;
        const before = labels[i - 1];
        expect([beginOf(kindOfLabel(label)), insideOf(kindOfLabel(label))]).toContain(before);
      });
    }),
  );
});

test('weights of another shape are refused', () => {
  const bytes = writeWeights(new Float64Array(LABELS << BUCKET_BITS));
  expect(() => openWeights(bytes.subarray(0, 100))).toThrow(RangeError);
  expect(() => openWeights(Uint8Array.of(2, ...bytes.subarray(1, 8)))).toThrow(RangeError);
});

test('rows are read from their section as they were, and from no other bytes', () => {
  const rows = packRows(Int8Array.from({ length: LABELS << BUCKET_BITS }, (_, at) => (at % 255) - 127));
  const section = sealRows(rows);
  expect(Buffer.compare(new Uint8Array(openRows(section).slice().buffer), new Uint8Array(rows.buffer))).toBe(
    0,
  );
  expect(() => openRows(section.subarray(0, -1))).toThrow(RangeError);
  expect(() => openRows(writeWeights(new Float64Array(LABELS << BUCKET_BITS)))).toThrow(RangeError);
});
