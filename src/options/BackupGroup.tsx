// Everything in one file, back from one file, and away. Reset asks once more, because nothing brings it back.
import { useState } from 'preact/hooks';
import type { Translate } from '../model/translate';
import { FileButton } from './FileButton';
import type { OptionsActions } from './options-state';
import type { Said } from './said';

interface BackupGroupProps {
  readonly said: Said | null;
  readonly actions: OptionsActions;
  readonly t: Translate;
}

/** Export, import and reset, and what came of the last of them. */
export function BackupGroup({ said, actions, t }: BackupGroupProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <div class="buttons">
        <button type="button" class="button" onClick={actions.onExport}>
          {t('backupExport')}
        </button>
        <FileButton label={t('backupImport')} accept=".json,application/json" onFile={actions.onImport} />
        {isAsking ? (
          <>
            <button
              type="button"
              class="button"
              onClick={() => {
                actions.onReset();
                setAsking(false);
              }}
            >
              {t('resetConfirm')}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {t('cancel')}
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {t('reset')}
          </button>
        )}
      </div>
      <p class="quiet">{t('backupWithout', t('keptExport'))}</p>
      <p class={said?.isProblem ? 'said bad' : 'said'} role="status">
        {said?.text ?? ''}
      </p>
    </>
  );
}
