// Annotating for the terminal: each text is matched against the reference articles of the model, which are all
// that a terminal keeps.
import { annotate } from '../engine/annotate';
import type { Lexicon } from '../lexicon/lexicon';
import type { Annotation, ArticleContext } from '../model/annotation';
import { rarityIn } from '../stories/rarity';
import { shippedArticles } from '../stories/shipped-articles';
import { signatureOf } from '../stories/signature';
import { StoryIndex } from '../stories/story-index';
import { tellStory } from '../stories/tell-story';

type StoryTeller = (text: string, context: ArticleContext) => Promise<Annotation>;

const tellers = new WeakMap<Lexicon, StoryTeller>();

/** Annotates with the story; the model's articles are indexed once. */
export function storyTeller(lexicon: Lexicon): StoryTeller {
  const known = tellers.get(lexicon);
  if (known) return known;
  const articles = shippedArticles(lexicon);
  const rarityOf = rarityIn(lexicon);
  const index = new StoryIndex(
    articles.map(article => ({
      id: article.id,
      date: article.date,
      signature: signatureOf(article, rarityOf),
    })),
  );
  const teller: StoryTeller = (text, context) =>
    tellStory(text, context, {
      best: page => index.best(page),
      article: async id => articles.find(article => article.id === id) ?? null,
      annotate: met => annotate(text, context, lexicon, met),
      rarityOf,
    });
  tellers.set(lexicon, teller);
  return teller;
}
