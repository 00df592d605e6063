// The articles a reader has kept: listed, searched, deleted, exported and imported.
import { useState } from 'preact/hooks';
import { countWords, messageKey } from '../cards/card-words';
import { longDate } from '../cards/long-date';
import type { KeptList, KeptRow } from '../model/kept-article';
import type { Translate } from '../model/translate';
import { FileButton } from './FileButton';
import type { KeptActions, KeptView } from './kept-state';

interface KeptGroupProps {
  readonly view: KeptView;
  readonly actions: KeptActions;
  readonly t: Translate;
}

/** How many there are, the list with its search, and the buttons for all of them. */
export function KeptGroup({ view: { list, search, said }, actions, t }: KeptGroupProps) {
  return (
    <div class="kept">
      {list ? <Listed list={list} search={search} actions={actions} t={t} /> : null}
      <div class="buttons">
        {list && list.total > 0 ? (
          <button type="button" class="button" onClick={actions.onExport}>
            {t('keptExport')}
          </button>
        ) : null}
        <FileButton label={t('keptImport')} accept=".json,application/json" onFile={actions.onImport} />
        {list && list.total > 0 ? <DeleteAll onDelete={actions.onForgetAll} t={t} /> : null}
      </div>
      <p class={said?.isProblem ? 'said bad' : 'said'} role="status">
        {said?.text ?? ''}
      </p>
    </div>
  );
}

interface ListedProps extends Omit<KeptGroupProps, 'view'> {
  readonly list: KeptList;
  readonly search: string;
}

function Listed({ list, search, actions, t }: ListedProps) {
  const { rows, found, total, units, unreadable, problem } = list;
  if (problem) return <p class="said bad">{t(messageKey('keptProblem', problem))}</p>;
  const megabytes = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(units / 1e6);
  return (
    <>
      <p class="quiet">
        {total === 0
          ? t('keptEmpty')
          : t(
              total === 1 ? 'keptTotal_one' : 'keptTotal_other',
              new Intl.NumberFormat().format(total),
              megabytes,
            )}
      </p>
      {unreadable > 0 ? <p class="quiet">{countWords(t, 'keptUnreadable', unreadable)}</p> : null}
      {total > 0 ? (
        <input
          type="search"
          class="field"
          aria-label={t('keptSearch')}
          placeholder={t('keptSearch')}
          value={search}
          onInput={event => actions.onSearch(event.currentTarget.value)}
        />
      ) : null}
      <ul class="entries">
        {rows.map(row => (
          <Entry key={row.id} row={row} onForget={actions.onForget} t={t} />
        ))}
      </ul>
      {total > 0 && found === 0 ? <p class="quiet">{t('keptNone', search)}</p> : null}
      {rows.length < found ? (
        <button type="button" class="link-button" onClick={actions.onMore}>
          {t('showMore', String(found))}
        </button>
      ) : null}
    </>
  );
}

interface EntryProps {
  readonly row: KeptRow;
  readonly onForget: (id: string) => void;
  readonly t: Translate;
}

function Entry({ row, onForget, t }: EntryProps) {
  const { id, title, outlet, date, url, keptAt, people, quotes, hasText } = row;
  const about = [
    outlet,
    date === null ? '' : longDate(date),
    countWords(t, 'keptPeople', people),
    countWords(t, 'keptQuotes', quotes),
    hasText ? t('keptWithText') : '',
    t('keptOn', longDate(keptAt)),
  ];
  return (
    <li>
      <span>
        <strong>
          <bdi>
            {url === '' ? (
              title
            ) : (
              <a href={url} target="_blank" rel="noreferrer noopener">
                {title}
              </a>
            )}
          </bdi>
        </strong>
        <span class="quiet in-line">{about.filter(part => part !== '').join(' · ')}</span>
      </span>
      <button
        type="button"
        class="link-button"
        aria-label={t('removeEntry', title)}
        onClick={() => onForget(id)}
      >
        {t('remove')}
      </button>
    </li>
  );
}

// Asks once more, because nothing brings them back.
function DeleteAll({ onDelete, t }: { readonly onDelete: () => void; readonly t: Translate }) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" class="button" onClick={() => setAsking(true)}>
        {t('keptDeleteAll')}
      </button>
    );
  }
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => {
          onDelete();
          setAsking(false);
        }}
      >
        {t('keptDeleteConfirm')}
      </button>
      <button type="button" class="button" onClick={() => setAsking(false)}>
        {t('cancel')}
      </button>
    </>
  );
}
