// Where the facts come from, under which licences, and what happens to what the reader reads: nothing.
import type { Translate } from '../model/translate';

interface AboutFactsProps {
  readonly notices: string;
  readonly version: string;
  readonly onWelcome: () => void;
  readonly t: Translate;
}

/** Privacy, how current the facts are, and all notices. */
export function AboutFacts({ notices, version, onWelcome, t }: AboutFactsProps) {
  return (
    <>
      <p>{t('privacyStatement')}</p>
      <p>{t('factsStatement')}</p>
      <section class="notices" aria-label={t('notices')}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard. */}
        <pre tabIndex={0}>{notices}</pre>
      </section>
      <div class="buttons">
        <button type="button" class="link-button" onClick={onWelcome}>
          {t('welcomeAgain')}
        </button>
        <span class="quiet">{t('versionLine', version)}</span>
      </div>
    </>
  );
}
