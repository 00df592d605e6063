// What makes a text quick or slow to read, counted: speeds on two texts can be compared only beside these.
import type { Annotation, Mention } from '../../src/model/annotation';

/** One line, of means: how many words and capitals texts have, how many of them different, and what is found in them. */
export function countsOf(texts: readonly string[], annotations: readonly Annotation[]): string {
  const mean = (count: (text: string, annotation: Annotation) => number): string =>
    (texts.reduce((sum, text, at) => sum + count(text, annotations[at]!), 0) / texts.length).toFixed(0);
  const words = mean(text => wordsOf(text).length);
  const differentWords = mean(text => new Set(wordsOf(text)).size);
  const capitals = mean(text => capitalsOf(text).length);
  const differentCapitals = mean(text => new Set(capitalsOf(text)).size);
  const mentions = mean((_, annotation) => annotation.mentions.length);
  const things = mean((_, annotation) => thingsOf(annotation));
  const unknown = mean((_, annotation) => thingsOf(annotation, ({ entity }) => entity === null));
  const sources = mean((_, annotation) => annotation.sources.length);
  const quotes = mean((_, annotation) => annotation.quotes.length);
  return [
    `${words} words, ${differentWords} different`,
    `${capitals} capitals, ${differentCapitals} different`,
    `${mentions} mentions of ${things}, ${unknown} of them nobody knows`,
    `${sources} sources, ${quotes} quotations`,
  ].join('; ');
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];

const capitalsOf = (text: string): readonly string[] => wordsOf(text).filter(word => /^\p{Lu}/u.test(word));

/** How many things those of the mentions stand for that `counts` holds for. */
function thingsOf({ mentions }: Annotation, counts: (one: Mention) => boolean = () => true): number {
  return new Set(mentions.filter(counts).map(({ cluster }) => cluster)).size;
}
