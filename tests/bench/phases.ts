// Where the time of an annotation goes: the steps that can be taken alone, on what the steps before gave them, each
// beside the whole. What is between them (rules, weighing, joining, choosing; who says what) is the difference.
import { annotate } from '../../src/engine/annotate';
import { splitSentences } from '../../src/language/sentences';
import { tokenise } from '../../src/language/tokens';
import { openLexicon } from '../../src/lexicon/open';
import { findNames } from '../../src/names/find-names';
import { matchedSpans } from '../../src/names/lexicon-spans';
import { readText } from '../../src/names/reading';
import { scan } from '../../src/names/scan';
import { tagNames } from '../../src/names/tagger-spans';
import { leastOf, warmUp } from './measure';
import { newsTexts } from './news-text';

const DATE = '2024-05-17';
const ARTICLE_UNITS = 50_000;
const SEEDS = [7, 11, 13, 17];
const WARM_UP_MS = 6000;
const ROUNDS = 8;

/** Lines of the report: milliseconds an article. */
export function* benchPhases(bytes: Uint8Array): Generator<string> {
  const lexicon = openLexicon(bytes);
  const articles = newsTexts(lexicon, ARTICLE_UNITS, SEEDS).map(text => {
    const tokens = tokenise(text);
    const sentences = splitSentences(tokens);
    const reading = readText(tokens, sentences, lexicon);
    const matched = matchedSpans(tokens, reading.memory, scan(text, lexicon, tokens));
    return { text, tokens, sentences, reading, matched };
  });
  type Article = (typeof articles)[number];
  const steps = {
    words: ({ text }: Article) => splitSentences(tokenise(text)),
    reading: ({ tokens, sentences }: Article) => readText(tokens, sentences, lexicon),
    scan: ({ text, tokens }: Article) => scan(text, lexicon, tokens),
    tagger: ({ reading, matched }: Article) => tagNames(reading, matched),
    names: ({ reading }: Article) => findNames(reading, DATE),
    whole: ({ text }: Article) => annotate(text, { date: DATE }, lexicon),
  };
  warmUp({ whole: steps.whole }, articles, WARM_UP_MS);
  const least = leastOf(steps, articles, ROUNDS);
  const ms = (step: keyof typeof steps): number => least.get(step)!;
  const line = (what: string, time: number): string =>
    `  ${what.padEnd(48)}${time.toFixed(2).padStart(6)} ms  ${((100 * time) / ms('whole')).toFixed(0).padStart(3)} %`;
  yield `${SEEDS.length} articles of ${ARTICLE_UNITS} units, after ${WARM_UP_MS / 1000} s`;
  yield line('words and sentences', ms('words'));
  yield line('parts of words, shapes of lines', ms('reading'));
  yield line('names the model holds', ms('scan'));
  yield line('names the tagger finds', ms('tagger'));
  yield line('rules, weighing, joining, choosing', ms('names') - ms('scan') - ms('tagger'));
  yield line('who says what, and composing', ms('whole') - ms('words') - ms('reading') - ms('names'));
  yield line('the whole', ms('whole'));
}
