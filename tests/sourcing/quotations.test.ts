// A hundred quotations of our own, in the manner of different outlets: each must be found and given to its
// speaker, or rightly to nobody. Nine in ten must hold; a failure prints what was missed.
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/annotation';
import { attribute } from '../../src/sourcing/attribute';
import type { SourcingInput } from '../../src/sourcing/input';
import articles from '../cases/quotations.json';
import { readMarkedText } from './marked-text';

const NOBODY = new Set(['floating quote', 'unclear speaker']);

/** Every way the article words the source of a quotation; empty where nobody is given. */
function wordsFor(input: SourcingInput, sources: readonly Source[], index: number | null): string {
  const source = index === null ? null : sources[index]!;
  if (!source || NOBODY.has(source.category)) return '';
  const cluster = source.mention === null ? -1 : input.mentions[source.mention]!.cluster;
  const names = input.mentions.filter(mention => mention.cluster === cluster).map(mention => mention.surface);
  const chain = sources.filter(other => other.chain === source.chain).map(other => other.surface);
  return [...names, ...chain].join(' / ');
}

describe('quotations', () => {
  const misses: string[] = [];
  let total = 0;
  for (const article of articles) {
    const input = readMarkedText(article.text);
    const { text } = input.tokens;
    const { quotes, sources } = attribute(input);
    for (const [begins, speaker] of article.quotes as [string, string | null][]) {
      total++;
      const quote = quotes.find(one => text.startsWith(begins, one.start));
      const found = quote ? wordsFor(input, sources, quote.source) : 'not found';
      const right = quote !== undefined && (speaker === null ? found === '' : found.includes(speaker));
      if (!right) misses.push(`${article.manner}: ${begins} wants ${speaker}, has ${found || 'nobody'}`);
    }
  }

  it('are a hundred, from ten articles or more', () => {
    expect(total).toBeGreaterThanOrEqual(100);
    expect(articles.length).toBeGreaterThanOrEqual(10);
  });

  it('go to their speakers', () => {
    const report = `${misses.length} of ${total} missed\n${misses.join('\n')}`;
    expect((total - misses.length) / total, report).toBeGreaterThanOrEqual(0.9);
  });
});
