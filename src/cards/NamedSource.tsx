// Inside the card of a source that has a name: who or what that is, as on a card of its own.
import type { SourceCard } from '../model/card';
import { CandidateList } from './AmbiguousCard';
import type { CardView } from './card-view';
import { Meetings } from './EarlierArticles';
import { OrganisationFacts } from './OrganisationCard';
import { PersonFacts } from './PersonCard';
import { PlaceFacts } from './PlaceCard';

type Named = NonNullable<SourceCard['named']>;

/** Name, sentence and facts of the named source. */
export function NamedSource({ card, view }: { readonly card: Named; readonly view: CardView }) {
  return (
    <section class="inset">
      <h3 class="inset-title" dir="auto">
        {card.title}
      </h3>
      <p dir="auto">{card.sentence}</p>
      <Facts card={card} view={view} />
    </section>
  );
}

function Facts({ card, view }: { readonly card: Named; readonly view: CardView }) {
  switch (card.type) {
    case 'person':
      return <PersonFacts card={card} view={view} />;
    case 'place':
      return <PlaceFacts card={card} view={view} />;
    case 'organisation':
      return <OrganisationFacts card={card} view={view} />;
    case 'ambiguous':
      return <CandidateList card={card} view={view} />;
    case 'unknown':
      return <Meetings meetings={card.metBefore} view={view} />;
  }
}
