// What a reader can put right from a card: this match, this name, this site. A button that discloses
// plain buttons; it folds up again when the focus leaves it.
import { useState } from 'preact/hooks';
import type { Card } from '../model/card';
import type { CardView } from './card-view';
import { messageKey } from './card-words';
import { Icon } from './Icon';

/** The "more" button and what it opens. */
export function CorrectionMenu({ card, view }: { readonly card: Card; readonly view: CardView }) {
  const { t, actions } = view;
  const [open, setOpen] = useState(false);
  const match = matchOf(card);
  const foldWhenLeft = (event: FocusEvent) => {
    const left = event.currentTarget as Element;
    if (!left.contains(event.relatedTarget as Node | null)) setOpen(false);
  };
  return (
    <div class="menu" onFocusOut={foldWhenLeft}>
      <button
        type="button"
        class="icon-button"
        aria-label={t('moreActions')}
        title={t('moreActions')}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open ? (
        <ul class="menu-list">
          {match !== null ? (
            <li>
              <button type="button" onClick={() => actions.onNotThis(match.entity, match.title)}>
                {t(messageKey('notThis', 'entity' in card ? card.type : ''))}
              </button>
            </li>
          ) : null}
          {card.type !== 'source' && card.type !== 'role' ? (
            <li>
              <button type="button" onClick={() => actions.onNeverMark(card.title)}>
                {t('neverMark', card.title)}
              </button>
            </li>
          ) : null}
          <li>
            <button type="button" onClick={actions.onSiteOff}>
              {t('siteOff')}
            </button>
          </li>
        </ul>
      ) : null}
    </div>
  );
}

// The match that could be wrong; null where the card claims none.
function matchOf(card: Card): { readonly entity: string; readonly title: string } | null {
  if ('entity' in card) return card;
  if (card.type === 'role') return card.holder;
  return card.type === 'source' && card.named && 'entity' in card.named ? card.named : null;
}
