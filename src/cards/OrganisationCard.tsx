// An organisation: what it is, where, since when. A designation as a terrorist organisation is always
// the act of somebody, so it is shown as a statement with its holders and never as a label.
import type { OrganisationCard as Organisation } from '../model/card';
import { ArticleSection } from './ArticleSection';
import { CardFrame } from './CardFrame';
import type { CardView } from './card-view';
import { FactRows } from './FactRows';
import { otherNames } from './other-names';

/** The card of a known organisation. */
export function OrganisationCard({ card, view }: { readonly card: Organisation; readonly view: CardView }) {
  const kind = view.t('kindOrganisation');
  return (
    <CardFrame card={card} view={view} family="organisation" kind={kind} context={card.country}>
      <OrganisationFacts card={card} view={view} />
      <ArticleSection facts={card.inThisArticle} view={view} />
    </CardFrame>
  );
}

/** Dates, names and designation: also shown inside the card of a named source. */
export function OrganisationFacts({ card, view }: { readonly card: Organisation; readonly view: CardView }) {
  const { t } = view;
  return (
    <>
      {card.designation ? (
        <p class="notice" dir="auto">
          {card.designation}
        </p>
      ) : null}
      <FactRows
        rows={[
          [t('dates'), card.dates],
          [t('otherNames'), otherNames(card.title, card.aliases, 5)],
        ]}
      />
    </>
  );
}
