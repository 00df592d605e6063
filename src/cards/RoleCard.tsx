// An office named instead of its holder ("the USA president"): who held it on the article's date.
import type { RoleCard as Office } from '../model/card';
import { CardFrame } from './CardFrame';
import type { CardView } from './card-view';
import { PersonFacts } from './PersonCard';

/** The card of a role phrase. */
export function RoleCard({ card, view }: { readonly card: Office; readonly view: CardView }) {
  const { t } = view;
  return (
    <CardFrame card={card} view={view} family="person" kind={t('kindRole')} isStressed={card.holder === null}>
      {card.holder ? (
        <section class="inset">
          <h3 class="inset-title" dir="auto">
            {card.holder.title}
          </h3>
          <PersonFacts card={card.holder} view={view} />
        </section>
      ) : null}
    </CardFrame>
  );
}
