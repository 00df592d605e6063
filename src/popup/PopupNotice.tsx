// The popup where there is nothing to list: one plain sentence why, and, where the reader can do something
// about it, the one button that does.
import type { Translate } from '../model/translate';
import type { PopupActions, PopupState } from './popup-state';

interface Notice {
  readonly title: string;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface PopupNoticeProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly t: Translate;
}

/** The notice for any state without a report. */
export function PopupNotice({ state, actions, t }: PopupNoticeProps) {
  const { title, text, action } = noticeFor(state, actions, t);
  return (
    <section class="popup-notice" role="status">
      <h2 class="notice-title">{title}</h2>
      {text ? <p>{text}</p> : null}
      {action ? (
        <button type="button" class="button" onClick={action.run}>
          {action.label}
        </button>
      ) : null}
    </section>
  );
}

function noticeFor(state: PopupState, actions: PopupActions, t: Translate): Notice {
  switch (state.kind) {
    case 'working':
      return { title: t('stateWorking'), text: '' };
    case 'restarting':
      return { title: t('stateRestarting'), text: t('stateRestartingText') };
    case 'browser page':
      return { title: t('stateBrowser'), text: t('stateBrowserText') };
    case 'reader view':
      return { title: t('stateReader'), text: t('stateReaderText') };
    case 'reload':
      return {
        title: t('stateReload'),
        text: t('stateReloadText'),
        action: { label: t('reload'), run: actions.onReload },
      };
    case 'off everywhere':
      return {
        title: t('stateOffEverywhere'),
        text: t('stateOffEverywhereText'),
        action: { label: t('switchOn'), run: actions.onSwitchOnEverywhere },
      };
    case 'page':
      return noticeForPage(state.page, actions, t);
  }
}

function noticeForPage(
  page: Extract<PopupState, { kind: 'page' }>['page'],
  actions: PopupActions,
  t: Translate,
): Notice {
  switch (page.status) {
    case 'working':
      return { title: t('stateWorking'), text: '' };
    case 'not an article':
      return {
        title: t('stateNotArticle'),
        text: t('stateNotArticleText'),
        action: { label: t('annotateAnyway'), run: actions.onAnnotateAnyway },
      };
    case 'off':
      return {
        title: t('stateOff'),
        text: t('stateOffText', page.host),
        action: { label: t('switchOn'), run: () => actions.onSwitch(true) },
      };
    case 'failed':
      return {
        title: t('stateFailed'),
        text: t('stateFailedText'),
        action: { label: t('tryAgain'), run: actions.onTryAgain },
      };
    case 'no facts':
      return { title: t('stateFailed'), text: t('stateNoFactsText') };
    case 'reading':
      return { title: t('stateNothing'), text: t('stateNothingText') };
  }
}
