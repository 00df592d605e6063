// The reasons for a match, folded away: which words and which evidence chose it, and where the facts
// come from. Nothing is left to trust: a reader who doubts a card finds here what to doubt.
import type { Card } from '../model/card';
import type { Translate } from '../model/translate';
import { ReasonList } from './ReasonList';

/** Nothing where a card gives neither evidence nor sources. */
export function WhyThisMatch({ card, t }: { readonly card: Card; readonly t: Translate }) {
  const sources = 'sources' in card ? card.sources : [];
  if (card.evidence.length === 0 && sources.length === 0) return null;
  return (
    <details class="fold why">
      <summary>{t('whyThisMatch')}</summary>
      <ReasonList reasons={card.evidence} />
      {sources.length > 0 ? <p class="small">{t('factsFrom', sources.join(', '))}</p> : null}
    </details>
  );
}
