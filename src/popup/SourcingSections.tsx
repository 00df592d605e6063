// The lists under the profile: unnamed sources with what they are said to have said, people the article
// never introduces, quotations nobody speaks, and the article that tells the same story.
import { categoryWord } from '../cards/card-words';
import { PolicyLink } from '../cards/PolicyLink';
import type { Span } from '../model/span';
import type { Translate } from '../model/translate';
import { NameButton } from './NameLists';
import type { Excerpt, NameRow, UnnamedSource } from './page-profile';

interface SectionProps {
  readonly onShow: (span: Span) => void;
  readonly t: Translate;
}

/** Each unnamed source once, however often it speaks, and the outlet's own policy on them. */
export function UnnamedSources({
  sources,
  policy,
  onShow,
  t,
}: SectionProps & { readonly sources: readonly UnnamedSource[]; readonly policy: string | null }) {
  return (
    <section class="part">
      <h2>
        {t('unnamedSources')}
        <span class="beside">{sources.length}</span>
      </h2>
      <p class="quiet">{t(sources.length === 0 ? 'unnamedNone' : 'unnamedNote')}</p>
      <ul class="sources">
        {sources.map(source => (
          <li key={source.span.start} class="source">
            <button type="button" class="source-name" dir="auto" onClick={() => onShow(source.span)}>
              {source.name}
            </button>
            <span class="source-kind">{categoryWord(t, source.category)}</span>
            <Excerpts excerpts={source.said} onShow={onShow} />
          </li>
        ))}
      </ul>
      <PolicyLink address={policy} t={t} />
    </section>
  );
}

/** People named without a word about who they are; nothing where there are none. */
export function NeverIntroduced({ names, onShow, t }: SectionProps & { readonly names: readonly NameRow[] }) {
  if (names.length === 0) return null;
  return (
    <section class="part">
      <h2>
        {t('notIntroduced')}
        <span class="beside">{names.length}</span>
      </h2>
      <p class="quiet">{t('notIntroducedNote')}</p>
      <ul class="name-list">
        {names.map(row => (
          <li key={row.span.start}>
            <NameButton row={{ ...row, about: '' }} onShow={onShow} t={t} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A titled list of passages; nothing where there are none. */
export function ExcerptSection({
  title,
  excerpts,
  onShow,
}: SectionProps & { readonly title: string; readonly excerpts: readonly Excerpt[] }) {
  if (excerpts.length === 0) return null;
  return (
    <section class="part">
      <h2>
        {title}
        <span class="beside">{excerpts.length}</span>
      </h2>
      <Excerpts excerpts={excerpts} onShow={onShow} />
    </section>
  );
}

function Excerpts({
  excerpts,
  onShow,
}: {
  readonly excerpts: readonly Excerpt[];
  readonly onShow: (span: Span) => void;
}) {
  if (excerpts.length === 0) return null;
  return (
    <ul class="excerpts">
      {excerpts.map(({ text, span }) => (
        <li key={span.start}>
          <button type="button" class="excerpt" dir="auto" onClick={() => onShow(span)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}
