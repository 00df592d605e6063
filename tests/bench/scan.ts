// The scan against a bare loop over the same text and against the dictionary matchers of npm, by size of lexicon.
// The rivals find less (they know no word boundaries, no folding), and are given a part of the text, for time.
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import FastScanner from 'fastscan';
import { tokenise } from '../../src/language/tokens';
import type { Lexicon } from '../../src/lexicon/lexicon';
import { openLexicon } from '../../src/lexicon/open';
import { scan } from '../../src/names/scan';
import { lexiconOf } from '../lexicon/sample-lexicon';
import { bestOf, randomFrom } from './measure';
import { newsText } from './news-text';

const TEXT_UNITS = 1_000_000;
const RIVAL_UNITS = 100_000;

/** Above this the rivals need gigabytes. */
const MOST_FOR_RIVALS = 100_000;

/** Lines of the report. */
export function* benchScan(bytes: Uint8Array): Generator<string> {
  const whole = openLexicon(bytes);
  const text = newsText(whole, TEXT_UNITS);
  const part = text.slice(0, RIVAL_UNITS);
  for (const size of [1000, 10_000, 100_000, whole.nameCount]) {
    const names = size < whole.nameCount ? sample(whole, size) : null;
    const lexicon = names === null ? whole : lexiconOf(names);
    const best = bestOf(
      { bare: () => bare(text), tokenise: () => tokenise(text), scan: () => scan(text, lexicon) },
      12,
    );
    const found = scan(text, lexicon).count;
    yield `${size} names, ${found} found in ${TEXT_UNITS} units`;
    const bareMs = best.get('bare')!;
    for (const [name, ms] of best) yield line(name, text.length / ms, text.length / bareMs);
    if (names === null || size > MOST_FOR_RIVALS) continue;
    for (const [name, search] of rivals(names))
      yield line(
        name,
        part.length / bestOf({ search: () => search(part) }, 3).get('search')!,
        text.length / bareMs,
      );
  }
}

function line(name: string, unitsPerMs: number, barePerMs: number): string {
  const share = (unitsPerMs / barePerMs).toFixed(3);
  return `  ${name.padEnd(26)}${(unitsPerMs / 1000).toFixed(0).padStart(6)} M units/s  ${share} of the bare loop`;
}

function bare(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

function sample(lexicon: Lexicon, size: number): string[] {
  const random = randomFrom(size);
  const names = new Set<string>();
  while (names.size < size) names.add(lexicon.nameText(Math.floor(random() * lexicon.nameCount)));
  return [...names];
}

/** Built one at a time: each is dropped before the next is made. */
function* rivals(names: readonly string[]): Generator<[string, (text: string) => unknown]> {
  const ahocorasick = new AhoCorasick(names);
  yield ['ahocorasick 1.0.2', text => ahocorasick.search(text)];
  const fastscan = new FastScanner(names);
  yield ['fastscan 1.0.6', text => fastscan.search(text)];
  const monyone = new FastAhoCorasick([...names]);
  yield ['@monyone/aho-corasick 1.1.11', text => monyone.matchInText(text)];
}
