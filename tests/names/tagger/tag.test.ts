import fc from 'fast-check';
import { expect, test } from 'vitest';
import { train } from '../../../src/build/tagger/train';
import { splitSentences } from '../../../src/language/sentences';
import { tokenise } from '../../../src/language/tokens';
import { BUCKET_BITS, readContext, type TagContext } from '../../../src/names/tagger/features';
import {
  beginOf,
  beginsName,
  insideOf,
  kindOfLabel,
  LABELS,
  TAG_KINDS,
} from '../../../src/names/tagger/labels';
import { tag } from '../../../src/names/tagger/tag';
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

test('what was learned holds for names that were never seen', () => {
  const weights = train(lessons(), { rounds: 6, rate: 0.1, drop: 0.2, decay: 0, secondPass: 0 });
  const context = contextOf('Mayor Zora said she lives in Turku now.');
  for (const form of [weights, openWeights(writeWeights(weights))]) {
    const { labels } = tag(context, form);
    expect(TAG_KINDS[kindOfLabel(labels[1]!)]).toBe('person');
    expect(TAG_KINDS[kindOfLabel(labels[6]!)]).toBe('place');
    expect(labels[2]).toBe(0);
  }
});

test('a name goes on only with its own kind, whatever the weights', () => {
  const weights = new Int8Array(LABELS << BUCKET_BITS);
  for (let i = 0; i < weights.length; i++) weights[i] = (Math.imul(i, 2654435761) >>> 24) - 128;
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Ada', 'of', 'the', 'Bank', '-', '"', 'said', '.', '5')), words => {
      const { labels } = tag(contextOf(words.join(' ')), weights);
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
