// Two or three things a name could mean, with what speaks for each. The text does not settle it, so the
// card does not either.
import type { AmbiguousCard as Ambiguous } from '../model/card';
import { ArticleSection } from './ArticleSection';
import { CardFrame } from './CardFrame';
import type { CardView } from './card-view';
import { kindWord } from './card-words';
import { ReasonList } from './ReasonList';

/** The card of a name with several possible matches. */
export function AmbiguousCard({ card, view }: { readonly card: Ambiguous; readonly view: CardView }) {
  const { t } = view;
  return (
    <CardFrame
      card={card}
      view={view}
      family={card.kind}
      kind={kindWord(t, card.kind)}
      context={t('kindAmbiguous')}
    >
      <CandidateList card={card} view={view} />
      <ArticleSection facts={card.inThisArticle} view={view} />
    </CardFrame>
  );
}

/** The candidates in the order the engine gives them: also shown inside the card of a named source. */
export function CandidateList({ card, view }: { readonly card: Ambiguous; readonly view: CardView }) {
  const { t } = view;
  return (
    <ol class="candidates" aria-label={t('candidates')}>
      {card.candidates.map(candidate => (
        <li key={candidate.entity} class="candidate">
          <h3 dir="auto">{candidate.name}</h3>
          <p dir="auto">{candidate.sentence}</p>
          {candidate.evidence.length > 0 ? (
            <ReasonList reasons={candidate.evidence} label={t('speaksFor')} />
          ) : (
            <p class="small">{t('nothingSpeaks')}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
