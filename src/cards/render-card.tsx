// The one entry of this room: a card in, markup out. The container is usually inside a shadow root that
// also holds a <style> with `cardStyles`; showing, placing and dismissing it is the caller's business.
import { render } from 'preact';
import type { Card } from '../model/card';
import type { Translate } from '../model/translate';
import { AmbiguousCard } from './AmbiguousCard';
import type { CardActions, CardOptions } from './card-actions';
import type { CardView } from './card-view';
import { OrganisationCard } from './OrganisationCard';
import { PersonCard } from './PersonCard';
import { PlaceCard } from './PlaceCard';
import { RoleCard } from './RoleCard';
import { SourceCard } from './SourceCard';
import { UnknownCard } from './UnknownCard';

/** Draws `card` into `container`, replacing the card that was there; null empties it. */
export function renderCard(
  container: Element,
  card: Card | null,
  actions: CardActions,
  t: Translate,
  options: CardOptions = {},
): void {
  const view = { t, actions, options };
  // The key makes a new card start folded and scrolled to its top, and leaves a repeated one as it is.
  render(
    card && <CardOf key={`${card.target.type}-${card.target.index}`} card={card} view={view} />,
    container,
  );
}

/** The component for each type of card. */
export function CardOf({ card, view }: { readonly card: Card; readonly view: CardView }) {
  switch (card.type) {
    case 'person':
      return <PersonCard card={card} view={view} />;
    case 'place':
      return <PlaceCard card={card} view={view} />;
    case 'organisation':
      return <OrganisationCard card={card} view={view} />;
    case 'unknown':
      return <UnknownCard card={card} view={view} />;
    case 'ambiguous':
      return <AmbiguousCard card={card} view={view} />;
    case 'role':
      return <RoleCard card={card} view={view} />;
    case 'source':
      return <SourceCard card={card} view={view} />;
  }
}
