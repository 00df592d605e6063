// What all cards share: a labelled region with heading, close button and one plain sentence; behind what is
// particular to a card the look-up, the reasons for the match and the row of actions.
import type { ComponentChildren } from 'preact';
import type { Card } from '../model/card';
import type { LookupSubject } from '../model/lookup';
import type { MarkFamily } from '../model/settings';
import { CardActionRow } from './CardActionRow';
import type { CardView } from './card-view';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import { LookUpSection } from './LookUpSection';
import { WhyThisMatch } from './WhyThisMatch';

interface CardFrameProps {
  readonly card: Card;
  readonly view: CardView;
  readonly family: MarkFamily;
  /** What the card is about, in a word or two: "Person". */
  readonly kind: string;
  /** Set apart from the kind: "Russia". */
  readonly context?: string | null;
  /** Sets the sentence apart, where it says what the reader came for. */
  readonly isStressed?: boolean;
  readonly children?: ComponentChildren;
}

/** One card, whole. */
export function CardFrame({ card, view, family, kind, context, isStressed, children }: CardFrameProps) {
  const { t, actions, options } = view;
  const subject = subjectOf(card);
  return (
    <section
      class="ng card"
      data-family={family}
      data-theme={options.theme ?? 'auto'}
      data-layout={options.layout ?? 'popover'}
      dir={t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr'}
      aria-label={t('cardLabel', kind, card.title)}
      tabIndex={-1}
    >
      <header class="card-head">
        <p class="eyebrow">
          <Icon name={family} />
          <span>{kind}</span>
          {context ? <span class="eyebrow-context">{context}</span> : null}
        </p>
        <h2 class="card-title">
          <bdi>{card.title}</bdi>
        </h2>
        <IconButton name="close" label={t('close')} onClick={actions.onClose} extra="card-close" />
      </header>
      <div class="card-body">
        {card.sentence ? (
          <p class={isStressed ? 'notice' : 'lead'} dir="auto">
            {card.sentence}
          </p>
        ) : null}
        {children}
        {subject ? <LookUpSection subject={subject} view={view} /> : null}
        <WhyThisMatch card={card} t={t} />
      </div>
      <CardActionRow card={card} view={view} />
    </section>
  );
}

// What the card is about, or who holds the office or speaks on it.
function subjectOf(card: Card): LookupSubject | null {
  if ('lookup' in card) return card.lookup;
  if (card.type === 'role') return card.holder?.lookup ?? null;
  if (card.type === 'source' && card.named && 'lookup' in card.named) return card.named.lookup;
  return null;
}
