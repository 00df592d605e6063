// A list of short texts that a reader can add to and take from: sites, names.
import { useId, useState } from 'preact/hooks';
import type { Translate } from '../model/translate';

interface EditableListProps {
  readonly title: string;
  readonly empty: string;
  /** Label of the field for a new entry. */
  readonly label: string;
  readonly entries: readonly string[];
  /** Turns what was typed into an entry; null where it is none. */
  readonly read: (text: string) => string | null;
  /** Said where `read` answers null. */
  readonly problem: string;
  readonly onEntries: (entries: readonly string[]) => void;
  readonly t: Translate;
}

/** Title, entries with a button to remove each, and a field for one more. */
export function EditableList(props: EditableListProps) {
  const { title, empty, label, entries, read, problem, onEntries, t } = props;
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const add = (event: Event) => {
    event.preventDefault();
    const entry = read(typed);
    setWrong(entry === null);
    if (entry === null) return;
    onEntries([...entries.filter(one => one.toLowerCase() !== entry.toLowerCase()), entry]);
    setTyped('');
  };
  return (
    <section class="row">
      <h3>{title}</h3>
      {entries.length === 0 ? <p class="quiet">{empty}</p> : null}
      <ul class="entries">
        {entries.map(entry => (
          <li key={entry}>
            <span>
              <bdi>{entry}</bdi>
            </span>
            <button
              type="button"
              class="link-button"
              aria-label={t('removeEntry', entry)}
              onClick={() => onEntries(entries.filter(one => one !== entry))}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      <form class="add" onSubmit={add}>
        <input
          class="field"
          aria-label={label}
          placeholder={label}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? id : undefined}
          onInput={event => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('add')}
        </button>
      </form>
      {isWrong ? (
        <p class="said bad" id={id} role="alert">
          {problem}
        </p>
      ) : null}
    </section>
  );
}
