// Matching a page against kept articles: what the background does beside annotating, on 2,000 and 10,000 articles cut
// from news-like text. Every article names what news names, so that the common keys have long lists.
import { annotate } from '../../src/engine/annotate';
import { openLexicon } from '../../src/lexicon/open';
import type { IndexedArticle } from '../../src/model/kept-article';
import { profileOf } from '../../src/stories/profile';
import { rarityIn } from '../../src/stories/rarity';
import { signatureOf } from '../../src/stories/signature';
import { StoryIndex } from '../../src/stories/story-index';
import { bestOf } from './measure';
import { newsText } from './news-text';

const ARTICLE_UNITS = 4000;
const DISTINCT = 2000;
const options = { context: { date: '2024-05-17' }, keptAt: '2024-05-18', withText: false };

/** Lines of the report. */
export function* benchStories(bytes: Uint8Array): Generator<string> {
  const lexicon = openLexicon(bytes);
  const rarityOf = rarityIn(lexicon);
  const text = newsText(lexicon, ARTICLE_UNITS * 100);
  const cut = (at: number) => {
    const from = (at * 7919) % (text.length - ARTICLE_UNITS);
    return text.slice(from, from + ARTICLE_UNITS);
  };
  const signed = (article: string, at: number): IndexedArticle => {
    const profile = profileOf(annotate(article, options.context, lexicon), article, options);
    return { id: `kept-${at}`, date: profile.date, signature: signatureOf(profile, rarityOf) };
  };
  const articles = Array.from({ length: DISTINCT }, (_, at) => signed(cut(at), at));
  const page = cut(DISTINCT + 1);
  const annotation = annotate(page, options.context, lexicon);
  for (const times of [1, 5]) {
    const kept = Array.from({ length: times }, (_, round) =>
      articles.map(article => ({ ...article, id: `${article.id}-${round}` })),
    ).flat();
    const index = new StoryIndex(kept);
    const own = signed(page, -1);
    const best = bestOf(
      {
        'index built': () => new StoryIndex(kept),
        'page profiled': () => signatureOf(profileOf(annotation, page, options), rarityOf),
        'page matched': () => index.best(own),
      },
      6,
    );
    yield `stories: one page of ${ARTICLE_UNITS} units against ${kept.length} kept articles`;
    for (const [what, ms] of best) yield `  ${what.padEnd(26)}${ms.toFixed(2).padStart(8)} ms`;
  }
}
