// Excerpts of the article that a reader can jump to. Long lists show their first lines and a button
// for the rest, so that a card stays a glance.
import { useState } from 'preact/hooks';
import type { Passage } from '../model/card';
import type { CardView } from './card-view';

interface PassageListProps {
  readonly passages: readonly Passage[];
  readonly view: CardView;
  /** How many are shown before the reader asks for all. */
  readonly shown?: number;
}

/** One button an excerpt; nothing for an empty list. */
export function PassageList({ passages, view, shown = 2 }: PassageListProps) {
  const { t, actions } = view;
  const [all, setAll] = useState(false);
  if (passages.length === 0) return null;
  // A button that hides one line saves nothing.
  const few = !all && passages.length > shown + 1;
  return (
    <>
      <ul class="passages">
        {(few ? passages.slice(0, shown) : passages).map(passage => (
          <li key={`${passage.start}-${passage.end}`}>
            <button type="button" class="passage" dir="auto" onClick={() => actions.onJump(passage)}>
              {passage.excerpt}
            </button>
          </li>
        ))}
      </ul>
      {few ? (
        <button type="button" class="text-button" onClick={() => setAll(true)}>
          {t('saidAll', String(passages.length))}
        </button>
      ) : null}
    </>
  );
}
