// A place: what kind, where, how many people live there, a small map, and, where it applies, who
// administers and who claims it, or that the name stands for a government here.
import type { PlaceCard as Place } from '../model/card';
import { ArticleSection } from './ArticleSection';
import { CardFrame } from './CardFrame';
import type { CardView } from './card-view';
import { messageKey } from './card-words';
import { FactRows } from './FactRows';
import { LocatorMap } from './LocatorMap';
import { otherNames } from './other-names';
import { ReasonList } from './ReasonList';

/** The card of a known place. */
export function PlaceCard({ card, view }: { readonly card: Place; readonly view: CardView }) {
  const context = view.t(messageKey('place', card.placeType)) || card.placeType;
  return (
    <CardFrame card={card} view={view} family="place" kind={view.t('kindPlace')} context={context}>
      <PlaceFacts card={card} view={view} />
      <ArticleSection facts={card.inThisArticle} view={view} />
    </CardFrame>
  );
}

/** Sense, map, figures and disputes: also shown inside the card of a named source. */
export function PlaceFacts({ card, view }: { readonly card: Place; readonly view: CardView }) {
  const { t } = view;
  return (
    <>
      {card.standsFor ? (
        <p class="stands-for" dir="auto">
          {card.standsFor}
        </p>
      ) : null}
      {card.position ? <LocatorMap card={card} position={card.position} t={t} /> : null}
      {card.disputed.length > 0 ? (
        <section class="disputed">
          <h3>{t('disputedHeading')}</h3>
          <ReasonList reasons={card.disputed} />
        </section>
      ) : null}
      <FactRows
        rows={[
          // Where a disputed place lies is what is disputed: the lines above say who says what.
          [t('where'), card.disputed.length > 0 ? null : card.where],
          [t('population'), card.population],
          [t('capital'), card.capital],
          [t('otherNames'), otherNames(card.title, card.aliases, 4)],
        ]}
      />
    </>
  );
}
