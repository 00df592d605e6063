// The address of a kiwix-serve: typed, tested, and only then kept, with the book to read in.
import { useId, useState } from 'preact/hooks';
import { messageKey } from '../cards/card-words';
import type { LookupChoice } from '../model/lookup';
import type { Translate } from '../model/translate';
import type { KiwixTest, LookUpActions } from './look-up-state';

interface KiwixFormProps {
  readonly choice: LookupChoice;
  readonly test: KiwixTest;
  readonly actions: LookUpActions;
  readonly t: Translate;
}

/** Field, test button, what came of it, and the books that were found. */
export function KiwixForm({ choice, test, actions, t }: KiwixFormProps) {
  const [typed, setTyped] = useState(choice.kiwix);
  const id = useId();
  const books = test.state === 'found' ? test.books : [];
  const isBad = ['no address', 'no server', 'no books', 'refused'].includes(test.state);
  const submit = (event: Event) => {
    event.preventDefault();
    actions.onTestKiwix(typed);
  };
  return (
    <div class="row">
      <form class="labelled" onSubmit={submit}>
        <label for={id}>{t('kiwixAddress')}</label>
        <div class="add">
          <input
            id={id}
            class="field"
            dir="ltr"
            inputMode="url"
            placeholder="http://127.0.0.1:8080/"
            value={typed}
            aria-invalid={isBad}
            onInput={event => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button" disabled={test.state === 'testing'}>
            {t('kiwixTest')}
          </button>
        </div>
      </form>
      <p class={isBad ? 'said bad' : 'said'} role="status">
        {test.state === 'untested' ? '' : t(messageKey('kiwix', test.state), String(books.length))}
      </p>
      {choice.book !== '' ? (
        <label class="labelled">
          {t('kiwixBook')}
          <select
            class="field"
            value={choice.book}
            onChange={event => {
              const book = event.currentTarget.value;
              actions.onChoice(now => ({ ...now, book }));
            }}
          >
            {books.every(({ name }) => name !== choice.book) ? <option>{choice.book}</option> : null}
            {books.map(({ name, title }) => (
              <option key={name} value={name}>
                {title} ({name})
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </div>
  );
}
