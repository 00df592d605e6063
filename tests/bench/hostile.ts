// Texts nobody wrote, which have broken engines before. Each must stay under a limit that a quadratic engine
// cannot keep; a text over it fails the bench.
import { annotate } from '../../src/engine/annotate';
import { openLexicon } from '../../src/lexicon/open';

const LIMIT_MS = 2000;

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['1 MB of "a a a a"', 'a '.repeat(500_000)],
  ['500 KB without a space', 'abcdefghij'.repeat(50_000)],
  ['500 KB of capitals without a space', 'ABCDEFGHIJ'.repeat(50_000)],
  ['500 KB, every word capitalised', 'Some Words Here Are Written Like This Today '.repeat(11_400)],
  ['100,000 nested quotation marks', `${'“‘'.repeat(50_000)}x${'’”'.repeat(50_000)}`],
  ['100,000 opening quotation marks', '“'.repeat(100_000)],
  ['50,000 repetitions of one name', 'Sergei Shoygu '.repeat(50_000)],
  ['12,000 unnamed sources', 'One US official said that Ash Carter had left. '.repeat(12_000)],
  ['100,000 line ends', 'Moscow\n'.repeat(100_000)],
  ['lone surrogates and control characters', '\ud800\udc00\ud800\u0000\u200b\u00ad'.repeat(60_000)],
];

/** Lines of the report; sets the exit code where a text takes too long. */
export function* benchHostile(bytes: Uint8Array): Generator<string> {
  const lexicon = openLexicon(bytes);
  yield `texts nobody wrote, at most ${LIMIT_MS} ms each`;
  for (const [name, text] of TEXTS) {
    const start = performance.now();
    annotate(text, { date: '2024-05-17' }, lexicon);
    const ms = performance.now() - start;
    if (ms > LIMIT_MS) process.exitCode = 1;
    yield `  ${name.padEnd(40)}${ms.toFixed(0).padStart(6)} ms  ${ms > LIMIT_MS ? 'TOO SLOW' : 'ok'}`;
  }
}
