// The settings page. What nearly everybody wants stands open at the top; the rest waits folded, each group
// saying in a line what it holds.
import type { ComponentChildren } from 'preact';
import type { Translate } from '../model/translate';
import { AboutFacts } from './AboutFacts';
import { BackupGroup } from './BackupGroup';
import { CardChoices, MarkChoices } from './Choices';
import { CorrectionList } from './CorrectionList';
import { EditableList } from './EditableList';
import { KeptGroup } from './KeptGroup';
import { LookUpGroup } from './LookUpGroup';
import { OwnEntryList } from './OwnEntryList';
import type { OptionsActions, OptionsState } from './options-state';
import { PackGroup } from './PackGroup';
import { ShortcutList } from './ShortcutList';

interface OptionsPageProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
  readonly t: Translate;
}

/** The whole page. */
export function OptionsPage({ state, actions, t }: OptionsPageProps) {
  const { settings } = state;
  const change = actions.onChange;
  return (
    <div class="ng sheet options" data-theme={settings.theme} dir={t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr'}>
      <main class="options-column">
        <header class="options-head">
          <h1>{t('extensionName')}</h1>
          <p class="quiet">{t('optionsLead')}</p>
        </header>
        {state.isSaved ? null : (
          <p class="not-saved" role="alert">
            {t('notSaved')}
          </p>
        )}
        <section class="group">
          <h2>{t('optionsMarks')}</h2>
          <MarkChoices settings={settings} onChange={change} t={t} />
        </section>
        <section class="group">
          <h2>{t('optionsCards')}</h2>
          <CardChoices settings={settings} onChange={change} t={t} />
        </section>
        <section class="group" id="look-up">
          <h2 tabIndex={-1}>{t('optionsLookUp')}</h2>
          <LookUpGroup state={state.lookUp} actions={actions.lookUp} t={t} />
        </section>
        <Folded title={t('optionsLists')} hint={t('optionsListsHint')}>
          <EditableList
            title={t('sitesOff')}
            empty={t('sitesOffEmpty')}
            label={t('sitesOffAdd')}
            entries={settings.sitesOff}
            read={readHost}
            problem={t('sitesOffProblem')}
            onEntries={sitesOff => change(now => ({ ...now, sitesOff }))}
            t={t}
          />
          <EditableList
            title={t('neverMarked')}
            empty={t('neverMarkedEmpty')}
            label={t('neverMarkedAdd')}
            entries={settings.neverMark}
            read={text => text.trim() || null}
            problem={t('neverMarkedProblem')}
            onEntries={neverMark => change(now => ({ ...now, neverMark }))}
            t={t}
          />
          <CorrectionList corrections={state.corrections} onAllowAgain={actions.onAllowAgain} t={t} />
        </Folded>
        <Folded title={t('optionsEntries')} hint={t('optionsEntriesHint')}>
          <OwnEntryList entries={state.ownEntries} actions={actions} t={t} />
        </Folded>
        <Folded title={t('optionsKept')} hint={t('optionsKeptHint')}>
          <KeptGroup view={state.kept} actions={actions.kept} t={t} />
        </Folded>
        {state.shortcuts.length > 0 ? (
          <Folded title={t('optionsShortcuts')} hint={t('optionsShortcutsHint')}>
            <ShortcutList shortcuts={state.shortcuts} onChange={actions.onShortcuts} t={t} />
          </Folded>
        ) : null}
        <Folded title={t('optionsBackup')} hint={t('optionsBackupHint')}>
          <BackupGroup said={state.said} actions={actions} t={t} />
        </Folded>
        <Folded title={t('optionsFacts')} hint={t('optionsFactsHint')}>
          <PackGroup facts={state.facts} said={state.packSaid} actions={actions} t={t} />
        </Folded>
        <Folded title={t('optionsAbout')} hint={t('optionsAboutHint')}>
          <AboutFacts notices={state.notices} version={state.version} onWelcome={actions.onWelcome} t={t} />
        </Folded>
      </main>
    </div>
  );
}

interface FoldedProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ComponentChildren;
}

function Folded({ title, hint, children }: FoldedProps) {
  return (
    <details class="group">
      <summary>
        <h2>{title}</h2>
        <span class="quiet">{hint}</span>
      </summary>
      <div class="group-body">{children}</div>
    </details>
  );
}

/** The host of what was typed, an address or a bare host; null where it is neither. */
function readHost(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  const address = /^https?:\/\//.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const { host, hostname } = new URL(address);
  return hostname.includes('.') || hostname === 'localhost' ? host : null;
}
