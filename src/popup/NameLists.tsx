// People, places and organisations of the page, one list at a time behind three tabs with their counts.
// Every mention can be reached from here by keyboard, which marks on a page cannot offer.
import { useState } from 'preact/hooks';
import { countWords } from '../cards/card-words';
import { Icon } from '../cards/Icon';
import type { Kind } from '../model/entity';
import type { Span } from '../model/span';
import type { Translate } from '../model/translate';
import type { NameRow } from './page-profile';

const shownAtFirst = 6;
/** A list shorter than this needs no filter. */
const filterFrom = 9;

const tabs: readonly { readonly kind: Kind; readonly label: string; readonly empty: string }[] = [
  { kind: 'person', label: 'people', empty: 'listEmptyPeople' },
  { kind: 'place', label: 'places', empty: 'listEmptyPlaces' },
  { kind: 'organisation', label: 'organisations', empty: 'listEmptyOrganisations' },
];

interface NameListsProps {
  readonly names: readonly NameRow[];
  readonly onShow: (span: Span) => void;
  readonly t: Translate;
}

/** The three lists; the first that is not empty is open. */
export function NameLists({ names, onShow, t }: NameListsProps) {
  const counts = tabs.map(({ kind }) => names.filter(name => name.kind === kind).length);
  const [chosen, setChosen] = useState(
    Math.max(
      0,
      counts.findIndex(count => count > 0),
    ),
  );
  const tab = tabs[chosen]!;
  const move = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = (chosen + by + tabs.length) % tabs.length;
    setChosen(next);
    const list = event.currentTarget as Element;
    (list.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <section class="names">
      <div class="tabs" role="tablist" onKeyDown={move}>
        {tabs.map(({ kind, label }, index) => (
          <button
            key={kind}
            type="button"
            role="tab"
            id={`tab-${kind}`}
            class="tab"
            data-family={kind}
            aria-selected={index === chosen}
            aria-controls="names-panel"
            tabIndex={index === chosen ? 0 : -1}
            onClick={() => setChosen(index)}
          >
            <span class="tab-count">{counts[index]}</span>
            <span class="tab-label">{t(label)}</span>
          </button>
        ))}
      </div>
      <div id="names-panel" role="tabpanel" aria-labelledby={`tab-${tab.kind}`}>
        <NameList
          key={tab.kind}
          names={names.filter(name => name.kind === tab.kind)}
          empty={t(tab.empty)}
          onShow={onShow}
          t={t}
        />
      </div>
    </section>
  );
}

function NameList({ names, empty, onShow, t }: NameListsProps & { readonly empty: string }) {
  const [filter, setFilter] = useState('');
  const [all, setAll] = useState(false);
  if (names.length === 0) return <p class="quiet">{empty}</p>;
  const wanted = filter.trim().toLocaleLowerCase();
  const found = names.filter(name => name.name.toLocaleLowerCase().includes(wanted));
  const shown =
    all || wanted !== '' || found.length <= shownAtFirst + 1 ? found : found.slice(0, shownAtFirst);
  return (
    <>
      {names.length >= filterFrom ? (
        <label class="filter">
          <Icon name="search" />
          <input
            type="search"
            aria-label={t('filter')}
            placeholder={t('filter')}
            value={filter}
            onInput={event => setFilter(event.currentTarget.value)}
          />
        </label>
      ) : null}
      <ul class="name-list">
        {shown.map(row => (
          <li key={row.span.start}>
            <NameButton row={row} onShow={onShow} t={t} />
          </li>
        ))}
      </ul>
      {found.length === 0 ? (
        <p class="quiet" role="status">
          {t('filterNone', filter)}
        </p>
      ) : null}
      {shown.length < found.length ? (
        <button type="button" class="text-button" onClick={() => setAll(true)}>
          {t('showMore', String(found.length))}
        </button>
      ) : null}
    </>
  );
}

interface NameButtonProps {
  readonly row: NameRow;
  readonly onShow: (span: Span) => void;
  readonly t: Translate;
}

/** One name: a button that goes to its first mention. */
export function NameButton({ row, onShow, t }: NameButtonProps) {
  return (
    <button type="button" class="name" data-family={row.kind} onClick={() => onShow(row.span)}>
      <span class="name-text">
        <bdi>{row.name}</bdi>
      </span>
      <span class="name-count" title={countWords(t, 'mentions', row.mentions)}>
        <span aria-hidden="true">{row.mentions}</span>
        <span class="unseen">{countWords(t, 'mentions', row.mentions)}</span>
      </span>
      {row.about ? (
        <span class="name-about">
          <bdi>{row.about}</bdi>
        </span>
      ) : null}
    </button>
  );
}
