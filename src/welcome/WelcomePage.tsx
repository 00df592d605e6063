// The first page: the reference article, annotated live by the same script that reads news pages, with three
// hints and the privacy statement beside it. It asks for nothing.
import { messageKey } from '../cards/card-words';
import type { Translate } from '../model/translate';

interface WelcomePageProps {
  /** Title and paragraphs of the article. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** The day it was written, in the reader's language. */
  readonly date: string;
  readonly onSettings: () => void;
  readonly t: Translate;
}

const hints = ['Name', 'Source', 'Popup'] as const;
const families = ['person', 'place', 'organisation', 'source'] as const;

/** The whole page; the article is the one element that is read and marked. */
export function WelcomePage({ title, paragraphs, date, onSettings, t }: WelcomePageProps) {
  return (
    <div class="ng sheet welcome" data-theme="auto" dir={t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr'}>
      <header class="welcome-head">
        <h1>{t('welcomeTitle')}</h1>
        <p>{t('welcomeLead')}</p>
      </header>
      <div class="welcome-columns">
        <main>
          <article lang="en" dir="ltr">
            <h2>{title}</h2>
            <time dateTime="2015-09-18">{date}</time>
            {paragraphs.map(paragraph => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </article>
        </main>
        <aside class="hints" aria-label={t('welcomeHints')}>
          {hints.map((hint, index) => (
            <section class="hint" key={hint}>
              <span class="hint-number" aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <h3>{t(messageKey('hint', hint))}</h3>
                <p>{t(`${messageKey('hint', hint)}Text`)}</p>
              </div>
            </section>
          ))}
          <section class="privacy">
            <h3>{t('legend')}</h3>
            <p class="legend-line">
              {families.map(family => (
                <span class="sample" data-family={family} key={family}>
                  {t(messageKey('family', family))}
                </span>
              ))}
            </p>
          </section>
          <section class="privacy">
            <h3>{t('privacyTitle')}</h3>
            <p>{t('privacyStatement')}</p>
            <p>
              <button type="button" class="link-button" onClick={onSettings}>
                {t('settings')}
              </button>
            </p>
          </section>
        </aside>
      </div>
    </div>
  );
}
