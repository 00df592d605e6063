// Texts nobody wrote, made of words that mean something to the engine: every span lies in the text and covers the words
// it says, every index points somewhere, and everything found can be explained.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../src/engine/annotate';
import { explain } from '../../src/engine/explain';
import type { Annotation } from '../../src/model/annotation';
import { smallWorld, smallWorldInput } from '../names/small-world';
import type { Target } from './target';

const words =
  `the a an US official officials who asked not to be named said says told reporters that he she they it according
  to on condition of anonymity President Secretary General Minister former and or but in from of for Mr. Dr. Inc. sources close
  reportedly believed Monday 2015 12 percent – — “ ” " ’s ' . , ; : ( ) ? ! … \n\n \n`
    .split(/ +|(?<=\n)/)
    .filter(word => word !== '');
const names = smallWorldInput.names.map(({ text }) => text);
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const glue = fc.constantFrom(' ', ' ', ' ', '', '\u00a0', '-');
const anyText = fc
  .array(fc.tuple(piece, glue), { maxLength: 60 })
  .map(parts => parts.map(([text, after]) => text + after).join(''));
const anyDay = fc.constantFrom(undefined, '2015-09-18', '1871-01-18', '2031-13-45', 'soon');

function checkSpans(text: string, list: readonly { start: number; end: number; surface: string }[]): void {
  let at = 0;
  for (const { start, end, surface } of list) {
    assert(start >= at && end > start);
    assert.equal(surface, text.slice(start, end));
    at = start;
  }
}

function checkIndices({ mentions, sources, dossiers, quotes, entities }: Annotation): void {
  for (const { cluster, entity } of mentions) {
    assert(dossiers[cluster]);
    if (entity !== null) assert(entities[entity]);
  }
  for (const { mention } of sources) if (mention !== null) assert(mentions[mention]);
  for (const { source } of quotes) if (source !== null) assert(sources[source]);
}

/** Texts for the engine. */
export function texts(): Target {
  return fc.property(anyText, anyDay, (text, date) => {
    const annotation = annotate(text, date === undefined ? {} : { date }, smallWorld);
    checkSpans(text, annotation.mentions);
    checkSpans(text, annotation.sources);
    checkIndices(annotation);
    for (const [type, list] of [
      ['mention', annotation.mentions],
      ['source', annotation.sources],
      ['role', annotation.roles],
    ] as const) {
      for (const index of list.keys()) {
        assert.notEqual(explain(annotation, text, { type, index }, smallWorld, '2026-11-22'), undefined);
      }
    }
  });
}
