// The engine as a whole, beside what JavaScript offers for finding names today, on articles of the usual lengths.
// The rivals do less: compromise gives names a kind but no entity, wink-nlp finds proper nouns without a kind, and
// neither says who speaks.
import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { annotate } from '../../src/engine/annotate';
import { openLexicon } from '../../src/lexicon/open';
import { flat, joinedTexts } from './joined-texts';
import { collectGarbage, leastOf, warmUp } from './measure';
import { newsTexts } from './news-text';
import { countsOf } from './text-counts';

const context = { date: '2024-05-17' };
const ARTICLE_UNITS = 50_000;
const SHORT_UNITS = 10_000;
const NEWS_IN_BRIEF = 1000;
const ARTICLES = 10_000;
/** Different articles: what is learned of one text must not be all there is to know of the next. */
const SEEDS = [7, 11, 13, 17];
const WARM_UP_MS = 6000;
const ROUNDS = 16;

/**
 * Lines of the report, on made articles or, where a file of lines `{"text"}` is named, on its texts, joined in their
 * order to articles of that length: what holds for made texts can so be checked on any others.
 */
export function* benchAnnotate(bytes: Uint8Array, file?: string): Generator<string> {
  const lexicon = openLexicon(bytes);
  const articles =
    file === undefined ? newsTexts(lexicon, ARTICLE_UNITS, SEEDS) : joinedTexts(file, ARTICLE_UNITS);
  const wink = winkNlp(winkModel, ['sbd', 'pos']);
  const read = (text: string) => annotate(text, context, lexicon);
  const candidates = {
    annotate: read,
    'compromise 14': (text: string) => {
      const document = nlp(text);
      return [document.people().length, document.places().length, document.organizations().length];
    },
    'wink-nlp 2': (text: string) => wink.readDoc(text).tokens().out(wink.its.pos),
  };
  warmUp(candidates, articles, WARM_UP_MS);
  const least = leastOf(candidates, articles, ROUNDS);
  yield `${articles.length} articles of ${ARTICLE_UNITS} units, each by its least time, after ${WARM_UP_MS / 1000} s`;
  yield `  ${countsOf(articles, articles.map(read))}`;
  const ours = least.get('annotate')!;
  for (const [name, ms] of least) {
    const speed = (ARTICLE_UNITS / 1000 / ms).toFixed(2).padStart(8);
    yield `  ${name.padEnd(26)}${speed} M units/s  ${(ms / ours).toFixed(1)} times the time of annotate`;
  }
  yield* shortArticles(
    articles.map(text => flat(text.slice(0, SHORT_UNITS))),
    read,
  );
}

function* shortArticles(shorts: readonly string[], read: (text: string) => unknown): Generator<string> {
  const brief = leastOf({ read }, shorts, ROUNDS).get('read')!;
  yield `an article of ${SHORT_UNITS} units: ${brief.toFixed(2)} ms`;
  const before = heap();
  for (let round = 0; round < ARTICLES; round++) {
    const short = shorts[round % shorts.length]!;
    const from = (round * 7) % (SHORT_UNITS - NEWS_IN_BRIEF);
    read(short.slice(from, from + NEWS_IN_BRIEF));
  }
  yield `heap before and after ${ARTICLES} short articles: ${before} MB, ${heap()} MB`;
}

function heap(): string {
  collectGarbage();
  return (process.memoryUsage().heapUsed / 1e6).toFixed(1);
}
