// The short articles of tests/cases/stories.json as profiles: twenty events, each told, told again by another hand,
// and followed by another event of the same people.
import { annotate } from '../../src/engine/annotate';
import type { Lexicon } from '../../src/lexicon/lexicon';
import type { IndexedArticle, KeptArticle } from '../../src/model/kept-article';
import { profileOf } from '../../src/stories/profile';
import { rarityIn } from '../../src/stories/rarity';
import { signatureOf } from '../../src/stories/signature';
import cases from '../cases/stories.json';

/** An article of the table. */
export interface CaseArticle {
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

export interface Told {
  readonly name: string;
  /** 1 for the cases the threshold was chosen on, 2 for those written after it. */
  readonly half: number;
  readonly first: IndexedArticle;
  readonly retold: IndexedArticle;
  readonly otherEvent: IndexedArticle;
}

/** All events of the table, each article as matching knows it. */
export function toldEvents(lexicon: Lexicon): Told[] {
  const rarityOf = rarityIn(lexicon);
  const indexed = (article: CaseArticle): IndexedArticle => {
    const profile = profileOfCase(article, lexicon);
    return { id: profile.id, date: profile.date, signature: signatureOf(profile, rarityOf) };
  };
  return cases.map(({ name, half, first, retold, otherEvent }) => ({
    name,
    half,
    first: indexed(first),
    retold: indexed(retold),
    otherEvent: indexed(otherEvent),
  }));
}

/** The profile of an article of the table, as the popup would keep it. */
export function profileOfCase(article: CaseArticle, lexicon: Lexicon): KeptArticle {
  const text = `${article.title}\n\n${article.text}`;
  const context = { title: article.title, date: article.date };
  return profileOf(annotate(text, context, lexicon), text, {
    context,
    keptAt: '2026-01-01',
    withText: false,
  });
}
