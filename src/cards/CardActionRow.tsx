// The row at the foot of every card: from mention to mention, copy, Wikipedia, and the corrections a
// reader can make, which wait behind one button so that the row stays quiet.
import { useState } from 'preact/hooks';
import type { Card, Passage } from '../model/card';
import { CorrectionMenu } from './CorrectionMenu';
import { cardAsText } from './card-as-text';
import type { CardView } from './card-view';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import { linkOf } from './link-out';

/** Previous and next mention at the start, copy, link and corrections at the end. */
export function CardActionRow({ card, view }: { readonly card: Card; readonly view: CardView }) {
  const { t } = view;
  const link = linkOf(card);
  return (
    <footer class="card-foot">
      <MentionStepper card={card} view={view} />
      <CopyButton card={card} view={view} />
      {link ? (
        <a
          class="foot-button"
          href={link.address}
          target="_blank"
          rel="noopener noreferrer"
          title={t(link.key === 'searchWikipedia' ? 'searchTitle' : 'linkTitle', card.title)}
        >
          {t(link.key)}
          <Icon name="external" />
        </a>
      ) : null}
      <CorrectionMenu card={card} view={view} />
    </footer>
  );
}

function MentionStepper({ card, view }: { readonly card: Card; readonly view: CardView }) {
  const { t, actions, options } = view;
  const mentions = mentionsOf(card);
  const at = mentions.findIndex(mention => mention.start === options.at?.start);
  return (
    <div class="stepper">
      <IconButton name="previous" label={t('previousMention')} onClick={actions.onPrevious} />
      {at >= 0 ? (
        <span class="stepper-at">{t('mentionPosition', String(at + 1), String(mentions.length))}</span>
      ) : null}
      <IconButton name="next" label={t('nextMention')} onClick={actions.onNext} />
    </div>
  );
}

function CopyButton({ card, view }: { readonly card: Card; readonly view: CardView }) {
  const { t, actions } = view;
  const [label, setLabel] = useState<'copy' | 'copied' | 'notCopied'>('copy');
  const copy = () => {
    void actions.onCopy(cardAsText(card, t)).then(isDone => setLabel(isDone ? 'copied' : 'notCopied'));
  };
  return (
    <button type="button" class="foot-button" aria-live="polite" onClick={copy}>
      <Icon name={label === 'copied' ? 'done' : 'copy'} />
      {t(label)}
    </button>
  );
}

function mentionsOf(card: Card): readonly Passage[] {
  if ('inThisArticle' in card) return card.inThisArticle.mentions;
  return [];
}
