// The matches a reader refused on a card ("not this one"), each to be taken back.
import type { Translate } from '../model/translate';
import type { Correction } from '../store/corrections';

interface CorrectionListProps {
  readonly corrections: readonly Correction[];
  readonly onAllowAgain: (correction: Correction) => void;
  readonly t: Translate;
}

/** Name and refused entry a line, with a button to remove it. */
export function CorrectionList({ corrections, onAllowAgain, t }: CorrectionListProps) {
  return (
    <section class="row">
      <h3>{t('refused')}</h3>
      {corrections.length === 0 ? <p class="quiet">{t('refusedEmpty')}</p> : null}
      <ul class="entries">
        {corrections.map(correction => {
          const line = t('refusedLine', correction.name, correction.title ?? correction.entity);
          return (
            <li key={line}>
              <span>
                <bdi>{line}</bdi>
              </span>
              <button
                type="button"
                class="link-button"
                aria-label={t('removeEntry', line)}
                onClick={() => onAllowAgain(correction)}
              >
                {t('remove')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
