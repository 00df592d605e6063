// A name the fact tables do not hold: the article's own dossier, and the plain statement that there is
// nothing more. Better than a guess, and often all a reader needs ("who was Cook again?").
import type { UnknownCard as Unknown } from '../model/card';
import { ArticleSection } from './ArticleSection';
import { CardFrame } from './CardFrame';
import type { CardView } from './card-view';
import { kindWord } from './card-words';
import { Meetings } from './EarlierArticles';

/** The card of a name that only the article tells about. */
export function UnknownCard({ card, view }: { readonly card: Unknown; readonly view: CardView }) {
  const { t } = view;
  const { inThisArticle } = card;
  const isUntold = inThisArticle.neverIntroduced;
  return (
    <CardFrame
      card={isUntold ? { ...card, sentence: t('neverIntroduced') } : card}
      view={view}
      family={card.kind}
      kind={kindWord(t, card.kind)}
      context={t('kindUnknown')}
      isStressed={isUntold}
    >
      <ArticleSection facts={{ ...inThisArticle, neverIntroduced: false }} view={view} />
      <Meetings meetings={card.metBefore} view={view} />
    </CardFrame>
  );
}
