// What the page rests on, as a picture: one bar, a segment for each group of sources, and the same in
// numbers under it. Segments differ in pattern as well as in colour, and none of them means good or bad.
import { categoryWord, countWords, messageKey } from '../cards/card-words';
import type { Translate } from '../model/translate';
import type { PageProfile } from './page-profile';

const percent = new Intl.NumberFormat(undefined, { style: 'percent' });

/** Bar, legend and, folded away, the single kinds. */
export function SourcingProfile({ profile, t }: { readonly profile: PageProfile; readonly t: Translate }) {
  const { groups, statements } = profile;
  return (
    <section class="part">
      <h2>
        {t('profile')}
        {statements > 0 ? <span class="beside">{countWords(t, 'statements', statements)}</span> : null}
      </h2>
      {statements === 0 ? (
        <p class="quiet">{t('profileNone')}</p>
      ) : (
        <>
          <div class="bar" aria-hidden="true">
            {groups.map(({ group, count }) => (
              <span key={group} class="segment" data-group={group} style={{ flexGrow: count }} />
            ))}
          </div>
          <ul class="legend">
            {groups.map(({ group, count, share }) => (
              <li key={group}>
                <span class="swatch" data-group={group} aria-hidden="true" />
                <span class="legend-label">{t(messageKey('group', group))}</span>
                <span class="legend-count">{count}</span>
                <span class="legend-share">{percent.format(share)}</span>
              </li>
            ))}
          </ul>
          <details class="fold">
            <summary>{t('allKinds')}</summary>
            <ul class="kinds">
              {groups
                .flatMap(({ categories }) => categories)
                .map(({ category, count }) => (
                  <li key={category}>
                    <span>{categoryWord(t, category)}</span>
                    <span class="legend-count">{count}</span>
                  </li>
                ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );
}
