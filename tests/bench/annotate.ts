// The engine as a whole, beside what JavaScript offers for finding names today, on articles of the usual lengths.
// The rivals do less: compromise gives names a kind but no entity, wink-nlp finds proper nouns without a kind, and
// neither says who speaks.
import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { annotate } from '../../src/engine/annotate';
import { openLexicon } from '../../src/lexicon/open';
import { bestOf } from './measure';
import { newsText } from './news-text';

const context = { date: '2024-05-17' };
const ARTICLE_UNITS = 50_000;
const SHORT_UNITS = 10_000;
const NEWS_IN_BRIEF = 1000;
const ARTICLES = 10_000;

/** Lines of the report. */
export function* benchAnnotate(bytes: Uint8Array): Generator<string> {
  const lexicon = openLexicon(bytes);
  const article = newsText(lexicon, ARTICLE_UNITS);
  const short = newsText(lexicon, SHORT_UNITS);
  const wink = winkNlp(winkModel, ['sbd', 'pos']);
  const best = bestOf(
    {
      annotate: () => annotate(article, context, lexicon),
      'compromise 14': () => {
        const document = nlp(article);
        return [document.people().length, document.places().length, document.organizations().length];
      },
      'wink-nlp 2': () => wink.readDoc(article).tokens().out(wink.its.pos),
    },
    4,
  );
  yield `one article of ${ARTICLE_UNITS} units`;
  const ours = best.get('annotate') ?? Number.NaN;
  for (const [name, ms] of best) {
    const speed = (ARTICLE_UNITS / 1000 / ms).toFixed(2).padStart(8);
    yield `  ${name.padEnd(26)}${speed} M units/s  ${(ms / ours).toFixed(1)} times the time of annotate`;
  }
  const shortMs = bestOf({ short: () => annotate(short, context, lexicon) }, 100).get('short');
  yield `one article of ${SHORT_UNITS} units: ${shortMs?.toFixed(2)} ms`;
  const before = heap();
  for (let round = 0; round < ARTICLES; round++) {
    const from = (round * 7) % (SHORT_UNITS - NEWS_IN_BRIEF);
    annotate(short.slice(from, from + NEWS_IN_BRIEF), context, lexicon);
  }
  yield `heap before and after ${ARTICLES} short articles: ${before} MB, ${heap()} MB`;
}

function heap(): string {
  globalThis.gc?.();
  return (process.memoryUsage().heapUsed / 1e6).toFixed(1);
}
