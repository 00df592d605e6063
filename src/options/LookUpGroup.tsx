// Where things may be looked up: off, Wikipedia, or a kiwix-serve of the reader's own. What is sent, and when, is said
// before the choice; what the browser thinks of it after.
import { wikipediaLanguages } from '../lookup/addresses';
import type { LookupChoice } from '../model/lookup';
import type { Translate } from '../model/translate';
import { Checkbox } from './Checkbox';
import { Radios } from './Choices';
import { KiwixForm } from './KiwixForm';
import type { LookUpActions, LookUpState } from './look-up-state';

interface LookUpGroupProps {
  readonly state: LookUpState;
  readonly actions: LookUpActions;
  readonly t: Translate;
}

/** The whole group below its heading. */
export function LookUpGroup({ state, actions, t }: LookUpGroupProps) {
  const { choice, kept, kiwix } = state;
  const isOn = choice.provider !== 'off';
  return (
    <>
      <p>{t('lookUpLead')}</p>
      <Radios
        name="lookUpProvider"
        title={t('lookUpWhere')}
        values={['off', 'wikipedia', 'kiwix']}
        chosen={choice.provider}
        onChoose={actions.onProvider}
        t={t}
      />
      <AccessNotice state={state} actions={actions} t={t} />
      {choice.provider === 'wikipedia' ? <LanguageChoice choice={choice} actions={actions} t={t} /> : null}
      {choice.provider === 'kiwix' ? (
        <KiwixForm choice={choice} test={kiwix} actions={actions} t={t} />
      ) : null}
      {isOn ? (
        <div class="row">
          <Checkbox
            checked={choice.inPrivate}
            onChange={inPrivate => actions.onChoice(now => ({ ...now, inPrivate }))}
          >
            {t('lookUpInPrivate')}
            <span class="quiet">{t('lookUpInPrivateHint')}</span>
          </Checkbox>
        </div>
      ) : null}
      {isOn || kept.entries > 0 ? (
        <div class="row">
          <p>{t('lookUpKept', String(kept.entries), kilobytes(kept.bytes))}</p>
          <div class="buttons">
            <button type="button" class="button" disabled={kept.entries === 0} onClick={actions.onClear}>
              {t('lookUpClear')}
            </button>
          </div>
        </div>
      ) : null}
    </>
  );
}

function AccessNotice({ state, actions, t }: LookUpGroupProps) {
  const isWithdrawn = state.choice.provider !== 'off' && !state.hasAccess;
  return (
    <div class="access" role="status">
      {state.isRefused ? <p class="said bad">{t('lookUpRefused')}</p> : null}
      {isWithdrawn ? (
        <div class="buttons">
          <p class="said bad">{t('lookUpWithdrawn')}</p>
          <button type="button" class="button" onClick={actions.onAllow}>
            {t('lookUpAllow')}
          </button>
        </div>
      ) : null}
    </div>
  );
}

interface LanguageChoiceProps {
  readonly choice: LookupChoice;
  readonly actions: LookUpActions;
  readonly t: Translate;
}

function LanguageChoice({ choice, actions, t }: LanguageChoiceProps) {
  return (
    <div class="row">
      <label class="labelled">
        {t('lookUpLanguage')}
        <select
          class="field"
          value={choice.language}
          onChange={event => {
            const language = event.currentTarget.value;
            actions.onChoice(now => ({ ...now, language }));
          }}
        >
          <option value="auto">{t('lookUpLanguageAuto')}</option>
          {wikipediaLanguages.map(code => (
            <option key={code} value={code} lang={code}>
              {ownName(code)}
            </option>
          ))}
        </select>
      </label>
      <p class="quiet">{t('lookUpLanguageHint')}</p>
    </div>
  );
}

/** A language in its own words: "Deutsch". */
function ownName(code: string): string {
  return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
}

function kilobytes(bytes: number): string {
  return String(Math.ceil(bytes / 1024));
}
