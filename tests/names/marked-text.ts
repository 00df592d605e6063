// Texts with names in brackets, read by the small world: where each stands, in tokens.
import { splitSentences } from '../../src/language/sentences';
import { hashName, tokenise } from '../../src/language/tokens';
import type { KnownName } from '../../src/names/known-name';
import { memoryOf } from '../../src/names/memory';
import { type Reading, readText } from '../../src/names/reading';
import { smallWorld } from './small-world';

interface MarkedSpan {
  readonly first: number;
  readonly last: number;
  /** Index of the lexicon's name, or -1. */
  readonly name: number;
  readonly known: KnownName | null;
}

/** The text without its brackets, read, and what stood in them; `textOf` gives the words of any span. */
export function readMarked(marked: string): {
  readonly reading: Reading;
  readonly spans: readonly MarkedSpan[];
  readonly textOf: (span: { readonly first: number; readonly last: number }) => string;
} {
  const text = marked.replace(/[[\]]/g, '');
  const tokens = tokenise(text);
  let brackets = 0;
  const spans = [...marked.matchAll(/\[([^\]]+)\]/g)].map(({ index, 1: name = '' }) => {
    const start = index - brackets;
    brackets += 2;
    const first = tokens.start.indexOf(start);
    let last = first;
    while (last < tokens.count && tokens.end[last]! <= start + name.length) last++;
    const found = smallWorld.find(hashName(name));
    return { first, last, name: found, known: found < 0 ? null : memoryOf(smallWorld).name(found) };
  });
  const reading = readText(tokens, splitSentences(tokens), smallWorld);
  return {
    reading,
    spans,
    textOf: ({ first, last }) => text.slice(tokens.start[first], tokens.end[last - 1]),
  };
}
