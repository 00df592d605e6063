// The reader's own entries: a list and a form for one of them. A correction of something the pack has wrong is
// the same as an addition: an entry of one's own with that name, which wins.
import { useState } from 'preact/hooks';
import { kindWord } from '../cards/card-words';
import type { Translate } from '../model/translate';
import type { OwnEntry } from '../store/own-entries';
import { OwnEntryForm } from './OwnEntryForm';
import type { OptionsActions } from './options-state';

interface OwnEntryListProps {
  readonly entries: readonly OwnEntry[];
  readonly actions: OptionsActions;
  readonly t: Translate;
}

/** Entries by name, each to be edited or removed, and a button for a new one. */
export function OwnEntryList({ entries, actions, t }: OwnEntryListProps) {
  const [edited, setEdited] = useState<OwnEntry | null>(null);
  // What was typed stays in the form where it could not be stored.
  const save = async (entry: OwnEntry) => {
    if (await actions.onSaveEntry(entry)) setEdited(null);
  };
  return (
    <>
      {entries.length === 0 ? <p class="quiet">{t('ownEmpty')}</p> : null}
      <ul class="entries">
        {entries.map(entry => (
          <li key={entry.id}>
            <span>
              <strong>
                <bdi>{entry.name}</bdi>
              </strong>{' '}
              <span class="quiet">
                {kindWord(t, entry.kind)}
                {entry.about ? ` · ${entry.about}` : ''}
              </span>
            </span>
            <button
              type="button"
              class="link-button"
              aria-label={t('editEntry', entry.name)}
              onClick={() => setEdited(entry)}
            >
              {t('edit')}
            </button>
            <button
              type="button"
              class="link-button"
              aria-label={t('removeEntry', entry.name)}
              onClick={() => actions.onRemoveEntry(entry.id)}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      {edited ? (
        <OwnEntryForm key={edited.id} entry={edited} onSave={save} onCancel={() => setEdited(null)} t={t} />
      ) : (
        <div class="buttons">
          <button type="button" class="button" onClick={() => setEdited(newEntry())}>
            {t('ownAdd')}
          </button>
        </div>
      )}
    </>
  );
}

function newEntry(): OwnEntry {
  return {
    id: `own-${crypto.randomUUID()}`,
    kind: 'person',
    name: '',
    aliases: [],
    about: '',
    link: '',
  };
}
