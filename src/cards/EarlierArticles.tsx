// What earlier articles tell: how they introduce the person, and to whom they give the same words. Said in plain
// words with the article's title; who is right is not ours to say.
import type { EarlierArticle, MetBefore, SameWords } from '../model/card';
import type { CardView } from './card-view';
import { introducedLine, sameWordsLine } from './earlier-words';

interface MeetingsProps {
  readonly meetings: readonly MetBefore[] | undefined;
  readonly view: CardView;
}

/** "Introduced in “…” as “…”", one line an introduction; nothing where there are none. */
export function Meetings({ meetings, view }: MeetingsProps) {
  if (!meetings || meetings.length === 0) return null;
  return (
    <section class="part">
      <h3>{view.t('metBefore')}</h3>
      <ul class="earlier">
        {meetings.map(met => (
          <li key={`${met.article.title} ${met.as}`}>
            <p dir="auto">{introducedLine(met, view.t)}</p>
            <Where article={met.article} view={view} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SameWordsListProps {
  readonly places: readonly SameWords[] | undefined;
  readonly view: CardView;
}

/** The same quotation in other mouths; nothing where there is none. */
export function SameWordsList({ places, view }: SameWordsListProps) {
  if (!places || places.length === 0) return null;
  const { t, actions } = view;
  return (
    <section class="part same-words">
      <h3>{t('sameWords')}</h3>
      <ul class="earlier">
        {places.map(place => (
          <li key={`${place.article?.title ?? place.at?.start} ${place.speaker}`}>
            <p>{sameWordsLine(place, t)}</p>
            <Words place={place} onJump={actions.onJump} />
            {place.article ? <Where article={place.article} view={view} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WordsProps {
  readonly place: SameWords;
  readonly onJump: CardView['actions']['onJump'];
}

function Words({ place: { words, at }, onJump }: WordsProps) {
  if (at === null) {
    return (
      <blockquote class="passage" dir="auto">
        {words}
      </blockquote>
    );
  }
  return (
    <button type="button" class="passage" dir="auto" onClick={() => onJump(at)}>
      {words}
    </button>
  );
}

function Where({
  article: { where, url },
  view,
}: {
  readonly article: EarlierArticle;
  readonly view: CardView;
}) {
  if (url === '') return where === '' ? null : <p class="small">{where}</p>;
  return (
    <p class="small">
      <a href={url} target="_blank" rel="noreferrer noopener">
        {where === '' ? view.t('openArticle') : where}
      </a>
    </p>
  );
}
