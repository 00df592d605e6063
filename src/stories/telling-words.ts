// The words that tell what an article is about, names apart: those that are neither small words of English, nor
// reporting verbs, nor what every news text says. They separate two events of the same people.
import { functionWords } from '../language/function-words';
import { newsWords } from '../language/news-words';
import { reportingVerbs } from '../language/reporting-verbs';
import { NUMBER, tokenise, WORD } from '../language/tokens';
import { wordStem } from '../language/word-stem';
import { type KeptWord, keptBounds } from '../model/kept-article';
import type { Span } from '../model/span';

/** Shorter words tell little. */
const LEAST_UNITS = 4;
/** A word of the headline counts as often. */
const HEADLINE = 2;

/** The most frequent telling words of a text, most frequent first; what stands in `names` is left out. */
export function tellingWords(text: string, title: string, names: readonly Span[]): KeptWord[] {
  const counted = new Map<string, { word: string; times: number }>();
  const add = (word: string, times: number) => {
    const stem = wordStem(word);
    if (newsWords.has(stem)) return;
    const known = counted.get(stem);
    if (known) known.times += times;
    else counted.set(stem, { word, times });
  };
  const named = new Set<string>();
  const tokens = tokenise(text);
  const spans = [...names].sort((a, b) => a.start - b.start);
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i]!;
    while (next < spans.length && spans[next]!.end <= start) next++;
    const word = wordAt(tokens, i);
    if (word === null) continue;
    if (next < spans.length && spans[next]!.start <= start) named.add(word);
    else add(word, 1);
  }
  const headline = tokenise(title);
  for (let i = 0; i < headline.count; i++) {
    const word = wordAt(headline, i);
    if (word !== null && !named.has(word)) add(word, HEADLINE);
  }
  return [...counted.values()].sort((a, b) => b.times - a.times).slice(0, keptBounds.words);
}

function wordAt(tokens: ReturnType<typeof tokenise>, i: number): string | null {
  const hash = tokens.hash[i]!;
  if (!(tokens.flags[i]! & WORD) || tokens.flags[i]! & NUMBER) return null;
  if (functionWords.of(hash) !== 0 || reportingVerbs.of(hash) !== 0) return null;
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
  return word.length < LEAST_UNITS ? null : word;
}
