// The toolbar popup: who is in this page's story, what it rests on, and one switch for the site. Drawn from
// plain values alone; main.tsx finds them out and carries out what the reader does.
import { IconButton } from '../cards/IconButton';
import type { PageState } from '../messages/contract';
import type { Translate } from '../model/translate';
import { ExportRow } from './ExportRow';
import { KeepRow } from './KeepRow';
import { NameLists } from './NameLists';
import { PopupNotice } from './PopupNotice';
import { isEmptyProfile, profileOf } from './page-profile';
import type { Keeping, PopupActions, PopupState } from './popup-state';
import { SourcingProfile } from './SourcingProfile';
import { ExcerptSection, NeverIntroduced, UnnamedSources } from './SourcingSections';
import { StoryLine } from './StoryLine';

interface PopupProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly t: Translate;
  readonly theme: 'auto' | 'light' | 'dark';
  /** False where the last change of the reader's could not be stored. */
  readonly isSaved?: boolean;
}

/** The whole popup. */
export function Popup({ state, actions, t, theme, isSaved = true }: PopupProps) {
  const page = state.kind === 'page' ? state.page : null;
  return (
    <div class="ng popup" data-theme={theme} dir={t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr'}>
      <PopupHeader page={page} actions={actions} t={t} />
      <main class="popup-body">
        {isSaved ? null : (
          <p class="popup-note" role="alert">
            {t('notSaved')}
          </p>
        )}
        {page?.status === 'reading' && page.annotation ? (
          <PageReport
            page={page}
            annotation={page.annotation}
            keeping={state.kind === 'page' ? state.keeping : undefined}
            actions={actions}
            t={t}
          />
        ) : (
          <PopupNotice state={state} actions={actions} t={t} />
        )}
      </main>
      <footer class="popup-foot">
        <p>{t('privacyLine')}</p>
      </footer>
    </div>
  );
}

interface PartProps {
  readonly actions: PopupActions;
  readonly t: Translate;
}

function PopupHeader({ page, actions, t }: PartProps & { readonly page: PageState | null }) {
  const isOn = page !== null && page.status !== 'off';
  return (
    <header class="popup-head">
      <div class="popup-where">
        <h1>{t('extensionName')}</h1>
        {page ? (
          <p dir="ltr" title={page.host}>
            {page.host}
          </p>
        ) : null}
      </div>
      {page ? (
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={isOn}
          aria-label={t('switchLabel', page.host)}
          title={t(isOn ? 'popupOn' : 'popupOff', page.host)}
          onClick={() => actions.onSwitch(!isOn)}
        >
          <span class="switch-track" />
        </button>
      ) : null}
      <IconButton name="settings" label={t('settings')} onClick={actions.onSettings} />
    </header>
  );
}

interface PageReportProps extends PartProps {
  readonly page: PageState;
  readonly annotation: NonNullable<PageState['annotation']>;
  readonly keeping: Keeping | undefined;
}

function PageReport({ page, annotation, keeping, actions, t }: PageReportProps) {
  const profile = profileOf(annotation, page.text);
  if (isEmptyProfile(profile)) {
    return <PopupNotice state={{ kind: 'page', page }} actions={actions} t={t} />;
  }
  const show = actions.onShow;
  return (
    <>
      {page.isCut ? <p class="popup-note">{t('pageIsCut', page.text.length.toLocaleString())}</p> : null}
      {profile.story ? <StoryLine story={profile.story} t={t} /> : null}
      <NameLists names={profile.names} onShow={show} t={t} />
      <SourcingProfile profile={profile} t={t} />
      <UnnamedSources sources={profile.unnamed} policy={page.unnamedSourcesPolicy} onShow={show} t={t} />
      <NeverIntroduced names={profile.neverIntroduced} onShow={show} t={t} />
      <ExcerptSection title={t('noSpeaker')} excerpts={profile.orphanQuotes} onShow={show} t={t} />
      <ExcerptSection title={t('unclearPhrases')} excerpts={profile.unclear} onShow={show} t={t} />
      {keeping ? <KeepRow keeping={keeping} actions={actions} t={t} /> : null}
      <ExportRow onExport={actions.onExport} t={t} />
    </>
  );
}
