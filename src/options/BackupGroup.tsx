// Everything in one file, back from one file, and away. Reset asks once more, because nothing brings it back.
import { useState } from 'preact/hooks';
import type { Translate } from '../model/translate';
import type { OptionsActions, OptionsState } from './options-state';

interface BackupGroupProps {
  readonly said: OptionsState['said'];
  readonly actions: OptionsActions;
  readonly t: Translate;
}

/** Export, import and reset, and what came of the last of them. */
export function BackupGroup({ said, actions, t }: BackupGroupProps) {
  const [isAsking, setAsking] = useState(false);
  const choose = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) actions.onImport(file);
    // The same file can be chosen again.
    input.value = '';
  };
  return (
    <>
      <div class="buttons">
        <button type="button" class="button" onClick={actions.onExport}>
          {t('backupExport')}
        </button>
        <label class="button">
          {t('backupImport')}
          <input class="unseen" type="file" accept=".json,application/json" onChange={choose} />
        </label>
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
      <p class={said?.isProblem ? 'said bad' : 'said'} role="status">
        {said?.text ?? ''}
      </p>
    </>
  );
}
