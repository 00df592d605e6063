// The engine as a whole, beside what JavaScript offers for finding names today, on articles of the usual lengths.
// The rivals do less: compromise gives names a kind but no entity, wink-nlp finds proper nouns without a kind, and
// neither says who speaks.
import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { annotate } from '../../src/engine/annotate';
import { openLexicon } from '../../src/lexicon/open';
import { bestOf, collectGarbage, warmUp } from './measure';
import { newsTexts } from './news-text';

const context = { date: '2024-05-17' };
const ARTICLE_UNITS = 50_000;
const SHORT_UNITS = 10_000;
const NEWS_IN_BRIEF = 1000;
const ARTICLES = 10_000;
/** Different articles: what is learned of one text must not be all there is to know of the next. */
const SEEDS = [7, 11, 13, 17];
const WARM_UP_MS = 6000;
const ROUNDS = 8;
const SHORT_ROUNDS = 8;

/** Lines of the report. */
export function* benchAnnotate(bytes: Uint8Array): Generator<string> {
  const lexicon = openLexicon(bytes);
  const articles = newsTexts(lexicon, ARTICLE_UNITS, SEEDS);
  const shorts = newsTexts(lexicon, SHORT_UNITS, SEEDS);
  const wink = winkNlp(winkModel, ['sbd', 'pos']);
  const over = (read: (text: string) => unknown) => () => {
    for (const text of articles) read(text);
  };
  const candidates = {
    annotate: over(text => annotate(text, context, lexicon)),
    'compromise 14': over(text => {
      const document = nlp(text);
      return [document.people().length, document.places().length, document.organizations().length];
    }),
    'wink-nlp 2': over(text => wink.readDoc(text).tokens().out(wink.its.pos)),
  };
  warmUp(candidates, WARM_UP_MS);
  const best = bestOf(candidates, ROUNDS);
  yield `${SEEDS.length} articles of ${ARTICLE_UNITS} units, after ${WARM_UP_MS / 1000} s of each`;
  const ours = best.get('annotate') ?? Number.NaN;
  for (const [name, ms] of best) {
    const speed = ((ARTICLE_UNITS * SEEDS.length) / 1000 / ms).toFixed(2).padStart(8);
    yield `  ${name.padEnd(26)}${speed} M units/s  ${(ms / ours).toFixed(1)} times the time of annotate`;
  }
  const readShorts = () => {
    for (const text of shorts) annotate(text, context, lexicon);
  };
  const brief = bestOf({ short: readShorts }, SHORT_ROUNDS);
  yield `an article of ${SHORT_UNITS} units: ${(brief.get('short')! / SEEDS.length).toFixed(2)} ms`;
  const before = heap();
  for (let round = 0; round < ARTICLES; round++) {
    const short = shorts[round % shorts.length]!;
    const from = (round * 7) % (SHORT_UNITS - NEWS_IN_BRIEF);
    annotate(short.slice(from, from + NEWS_IN_BRIEF), context, lexicon);
  }
  yield `heap before and after ${ARTICLES} short articles: ${before} MB, ${heap()} MB`;
}

function heap(): string {
  collectGarbage();
  return (process.memoryUsage().heapUsed / 1e6).toFixed(1);
}
