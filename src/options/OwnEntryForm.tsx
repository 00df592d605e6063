// The form for one entry of the reader's own. Only the name is needed.
import { useState } from 'preact/hooks';
import { kindWord } from '../cards/card-words';
import type { Kind } from '../model/entity';
import type { Translate } from '../model/translate';
import { isOwnEntry, type OwnEntry } from '../store/own-entries';

const kinds: readonly Kind[] = ['person', 'place', 'organisation'];

interface OwnEntryFormProps {
  readonly entry: OwnEntry;
  readonly onSave: (entry: OwnEntry) => void;
  readonly onCancel: () => void;
  readonly t: Translate;
}

/** Fields for kind, name, other names, a sentence and a link. */
export function OwnEntryForm({ entry, onSave, onCancel, t }: OwnEntryFormProps) {
  const [draft, setDraft] = useState(entry);
  const [aliases, setAliases] = useState(entry.aliases.join(', '));
  const [isWrong, setWrong] = useState(false);
  const save = (event: Event) => {
    event.preventDefault();
    const names = aliases.split(/[,;\n]/).map(name => name.trim());
    const finished = {
      ...draft,
      name: draft.name.trim(),
      about: draft.about.trim(),
      link: draft.link.trim(),
      aliases: names.filter(name => name !== ''),
    };
    setWrong(!isOwnEntry(finished));
    if (isOwnEntry(finished)) onSave(finished);
  };
  const field = (key: 'name' | 'about' | 'link', isWide = false) => (
    <label class={isWide ? 'wide' : undefined}>
      {t(fieldLabels[key])}
      <input
        class="field"
        dir="auto"
        value={draft[key]}
        required={key === 'name'}
        inputMode={key === 'link' ? 'url' : 'text'}
        onInput={event => setDraft({ ...draft, [key]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <form class="form" onSubmit={save}>
      <label>
        {t('ownKind')}
        <select
          class="field"
          value={draft.kind}
          onChange={event => setDraft({ ...draft, kind: event.currentTarget.value as Kind })}
        >
          {kinds.map(kind => (
            <option key={kind} value={kind}>
              {kindWord(t, kind)}
            </option>
          ))}
        </select>
      </label>
      {field('name')}
      <label class="wide">
        {t('ownAliases')}
        <input
          class="field"
          dir="auto"
          value={aliases}
          onInput={event => setAliases(event.currentTarget.value)}
        />
      </label>
      {field('about', true)}
      {field('link', true)}
      <div class="wide buttons">
        <button type="submit" class="button main">
          {t('save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
      {isWrong ? (
        <p class="said bad wide" role="alert">
          {t('ownProblem')}
        </p>
      ) : null}
    </form>
  );
}

const fieldLabels = { name: 'ownName', about: 'ownAbout', link: 'ownLink' } as const;
