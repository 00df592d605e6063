// What the article itself tells about the thing on the card: how it is introduced, what it is quoted as
// saying, where it is named. For a name the fact tables do not hold, this is the whole card.
import type { InThisArticle } from '../model/card';
import type { CardView } from './card-view';
import { countWords } from './card-words';
import { SameWordsList } from './EarlierArticles';
import { PassageList } from './PassageList';

/** Nothing where the article adds nothing: one mention, no introduction, no words. */
export function ArticleSection({ facts, view }: { readonly facts: InThisArticle; readonly view: CardView }) {
  const { t } = view;
  const isBare =
    facts.introducedAs === null &&
    !facts.neverIntroduced &&
    facts.said.length === 0 &&
    (facts.sameWords ?? []).length === 0 &&
    facts.mentions.length < 2;
  if (isBare) return null;
  return (
    <section class="part">
      <h3>{t('inThisArticle')}</h3>
      <Introduction facts={facts} view={view} />
      {facts.said.length > 0 ? (
        <>
          <h4>{t('said')}</h4>
          <PassageList passages={facts.said} view={view} />
        </>
      ) : null}
      <SameWordsList places={facts.sameWords} view={view} />
      {facts.mentions.length > 1 ? (
        <details class="fold">
          <summary>{countWords(t, 'mentions', facts.mentions.length)}</summary>
          <PassageList passages={facts.mentions} view={view} shown={4} />
        </details>
      ) : null}
    </section>
  );
}

function Introduction({ facts, view }: { readonly facts: InThisArticle; readonly view: CardView }) {
  const { t, actions } = view;
  const { introducedAs } = facts;
  if (introducedAs) {
    return (
      <p class="introduced">
        <span class="label">{t('introducedAs')}</span>{' '}
        <button type="button" class="inline-jump" dir="auto" onClick={() => actions.onJump(introducedAs)}>
          {introducedAs.excerpt}
        </button>
      </p>
    );
  }
  return facts.neverIntroduced ? <p class="notice">{t('neverIntroduced')}</p> : null;
}
