// "Use as reference article": one click keeps the page's profile; its text only where the reader ticks that too.
import { useState } from 'preact/hooks';
import { messageKey } from '../cards/card-words';
import type { Translate } from '../model/translate';
import type { Keeping, PopupActions } from './popup-state';

interface KeepRowProps {
  readonly keeping: Keeping;
  readonly actions: Pick<PopupActions, 'onKeep' | 'onForget'>;
  readonly t: Translate;
}

/** The button, or what came of it. */
export function KeepRow({ keeping, actions, t }: KeepRowProps) {
  const [withText, setWithText] = useState(false);
  const { status, problem } = keeping;
  if (status === 'private') {
    return (
      <section class="part keep">
        <p class="quiet">{t('keepPrivate')}</p>
      </section>
    );
  }
  return (
    <section class="part keep">
      {status === 'kept' ? (
        <p class="keep-done" role="status">
          <span>{t('keepDone')}</span>
          <button type="button" class="text-button" onClick={actions.onForget}>
            {t('keepForget')}
          </button>
        </p>
      ) : (
        <>
          <button
            type="button"
            class="button keep-button"
            disabled={status === 'busy'}
            onClick={() => actions.onKeep(withText)}
          >
            {t('keepPage')}
          </button>
          <label class="keep-text">
            <input
              type="checkbox"
              checked={withText}
              onChange={event => setWithText(event.currentTarget.checked)}
            />
            <span>{t('keepWithText')}</span>
          </label>
          <p class="quiet">{t('keepHint')}</p>
        </>
      )}
      {problem ? (
        <p class="keep-problem" role="alert">
          {t(messageKey('keptProblem', problem))}
        </p>
      ) : null}
    </section>
  );
}
