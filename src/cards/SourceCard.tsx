// Who a statement rests on: the kind of source in plain words, the checklist of what a good attribution
// tells, answered from the text alone, and what published newsroom standards say about such wording.
// It describes and never scores: an unanswered line is said to be unanswered, and no more.
import type { SourceCategory } from '../model/annotation';
import type { SourceCard as SourceFacts } from '../model/card';
import { CardFrame } from './CardFrame';
import { Checklist } from './Checklist';
import type { CardView } from './card-view';
import { categoryWord, messageKey } from './card-words';
import { SameWordsList } from './EarlierArticles';
import { NamedSource } from './NamedSource';
import { PassageList } from './PassageList';
import { PolicyLink } from './PolicyLink';

/** Sources that a policy on unnamed ones says nothing about. */
const saysWho: ReadonlySet<SourceCategory> = new Set(['named individual', 'named collective', 'document']);

/** The card of a source, of a quotation without speaker and of an unclear speaker. */
export function SourceCard({ card, view }: { readonly card: SourceFacts; readonly view: CardView }) {
  const { t } = view;
  const explanation = t(messageKey('explain', card.category));
  return (
    <CardFrame
      card={card}
      view={view}
      family="source"
      kind={t('kindSource')}
      context={categoryWord(t, card.category)}
      isStressed={card.anonymityStated}
    >
      {card.named ? <NamedSource card={card.named} view={view} /> : null}
      {card.checklist.length > 0 ? <Checklist lines={card.checklist} t={t} /> : null}
      {saysWho.has(card.category) ? null : (
        <PolicyLink address={view.options.unnamedSourcesPolicy ?? null} t={t} />
      )}
      <SameWordsList places={card.sameWords} view={view} />
      {card.alsoSpeaks.length > 0 ? (
        <section class="part">
          <h3>{t('alsoSpeaks')}</h3>
          <PassageList passages={card.alsoSpeaks} view={view} />
        </section>
      ) : null}
      {explanation ? (
        <details class="fold">
          <summary>{t('whatKindMeans', categoryWord(t, card.category))}</summary>
          <p class="small">{explanation}</p>
        </details>
      ) : null}
      {card.standards.length > 0 ? (
        <details class="fold">
          <summary>{t('standards')}</summary>
          <ul class="standards">
            {card.standards.map(standard => (
              <li key={`${standard.newsroom} ${standard.note}`}>
                <strong>{standard.newsroom}</strong> <span class="as-of">{standard.year}</span>
                <p dir="auto">{standard.note}</p>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </CardFrame>
  );
}
