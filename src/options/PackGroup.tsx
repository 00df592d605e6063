// How new the facts are, and newer ones from a file: the pack a reader has loaded, whether it is used, and why not.
import { messageKey } from '../cards/card-words';
import { longDate } from '../cards/long-date';
import type { FactsInUse } from '../model/pack';
import type { Translate } from '../model/translate';
import { FileButton } from './FileButton';
import type { OptionsActions } from './options-state';
import type { Said } from './said';

interface PackGroupProps {
  /** Null until the background has opened them. */
  readonly facts: FactsInUse | null;
  readonly said: Said | null;
  readonly actions: OptionsActions;
  readonly t: Translate;
}

/** The day of the facts, the loaded pack and a button for another one. */
export function PackGroup({ facts, said, actions, t }: PackGroupProps) {
  return (
    <div class="packs">
      {facts ? <p>{t('factsShipped', longDate(facts.shippedDate))}</p> : null}
      {facts?.pack ? <LoadedPack pack={facts.pack} onRemove={actions.onRemovePack} t={t} /> : null}
      <p class="quiet">{t('packRule')}</p>
      <div class="buttons">
        <FileButton label={t('packLoad')} accept=".pack" onFile={actions.onLoadPack} />
      </div>
      <p class={said?.isProblem ? 'said bad' : 'said'} role="status">
        {said?.text ?? ''}
      </p>
    </div>
  );
}

interface LoadedPackProps {
  readonly pack: NonNullable<FactsInUse['pack']>;
  readonly onRemove: () => void;
  readonly t: Translate;
}

function LoadedPack({ pack, onRemove, t }: LoadedPackProps) {
  const { name, version, date, entities, state } = pack;
  return (
    <ul class="entries">
      <li>
        <span>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          <span class="quiet in-line">
            {t('packLine', longDate(date), new Intl.NumberFormat().format(entities), String(version))}
          </span>
          <span class={state === 'used' ? 'in-line' : 'in-line bad'}>
            {state === 'used' || state === 'older' ? t(messageKey('pack', state)) : fallbackLine(state, t)}
          </span>
        </span>
        <button type="button" class="link-button" aria-label={t('removeEntry', name)} onClick={onRemove}>
          {t('remove')}
        </button>
      </li>
    </ul>
  );
}

function fallbackLine(problem: string, t: Translate): string {
  return `${t(messageKey('packProblem', problem))} ${t('packFallback')}`;
}
