// A person the fact tables know: what they were on the day the article was written, and since. The two
// are drawn as one line through time, because a reader of an old article needs both at a glance.
import type { PersonCard as Person } from '../model/card';
import { ArticleSection } from './ArticleSection';
import { CardFrame } from './CardFrame';
import type { CardView } from './card-view';
import { DatedLines } from './DatedLines';
import { Meetings } from './EarlierArticles';
import { FactRows } from './FactRows';
import { otherNames } from './other-names';

/** The card of a known person. */
export function PersonCard({ card, view }: { readonly card: Person; readonly view: CardView }) {
  return (
    <CardFrame card={card} view={view} family="person" kind={view.t('kindPerson')} context={card.country}>
      <PersonFacts card={card} view={view} />
      <ArticleSection facts={card.inThisArticle} view={view} />
    </CardFrame>
  );
}

/** Then, since, life, and where it was met before: also shown inside the card of an office or of a named source. */
export function PersonFacts({ card, view }: { readonly card: Person; readonly view: CardView }) {
  const { t } = view;
  const hasThen = card.then !== null && card.then.roles.length > 0;
  return (
    <>
      {hasThen || card.since.length > 0 ? (
        <ol class="timeline">
          {hasThen ? (
            <li class="moment moment-then">
              <h3>{card.then?.label}</h3>
              <DatedLines lines={card.then?.roles ?? []} t={t} />
            </li>
          ) : null}
          {card.since.length > 0 ? (
            <li class="moment moment-since">
              <h3>{t('sinceThen')}</h3>
              <DatedLines lines={card.since} t={t} />
            </li>
          ) : null}
        </ol>
      ) : null}
      <FactRows
        rows={[
          [t('life'), card.life],
          [t('otherNames'), otherNames(card.title, card.aliases, 4)],
        ]}
      />
      <Meetings meetings={card.metBefore} view={view} />
    </>
  );
}
