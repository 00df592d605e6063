// The annotation of a page together with the story it tells: annotated once by itself, matched, and, where an
// earlier article tells the same story, annotated again for what the page alone leaves open.
import type { Annotation, ArticleContext } from '../model/annotation';
import type { IndexedArticle, KeptArticle, KeptName } from '../model/kept-article';
import { profileOf } from './profile';
import { storyOf } from './shared';
import { signatureOf } from './signature';
import { type StoryMatch, sameStory } from './story-index';

/** What is known of earlier articles, and how to annotate. */
export interface StoryParts {
  readonly best: (page: IndexedArticle) => StoryMatch | null | Promise<StoryMatch | null>;
  /** The article with this id; null where it has gone. */
  readonly article: (id: string) => Promise<KeptArticle | null>;
  readonly annotate: (met: readonly string[]) => Annotation;
  readonly rarityOf: (name: KeptName) => number;
}

/** The annotation, with its story where an earlier article tells the same. */
export async function tellStory(
  text: string,
  context: ArticleContext,
  parts: StoryParts,
): Promise<Annotation> {
  const alone = parts.annotate([]);
  const page = profileOf(alone, text, { context, keptAt: '', withText: false });
  const { id, date } = page;
  const match = await parts.best({ id, date, signature: signatureOf(page, parts.rarityOf) });
  const article = match && match.similarity >= sameStory ? await parts.article(match.id) : null;
  if (match === null || article === null) return alone;
  const met = article.names.flatMap(({ entity }) => (entity === null ? [] : [entity]));
  const isOpen = alone.mentions.some(mention => mention.entity === null);
  const annotation = isOpen ? parts.annotate(met) : alone;
  return { ...annotation, story: storyOf(page, article, match.similarity, parts.rarityOf) };
}
