// The two groups most readers look for: what is marked, and what opens a card.
import { messageKey } from '../cards/card-words';
import type { MarkFamily, Settings } from '../model/settings';
import type { Translate } from '../model/translate';
import { Checkbox } from './Checkbox';

interface ChoicesProps {
  readonly settings: Settings;
  readonly onChange: (edit: (settings: Settings) => Settings) => void;
  readonly t: Translate;
}

const families: readonly MarkFamily[] = ['person', 'place', 'organisation', 'source'];
const dwellStepMs = 50;

/** On or off everywhere, kinds of marks with a sample of each, and how many. */
export function MarkChoices({ settings, onChange, t }: ChoicesProps) {
  const setFamily = (family: MarkFamily, on: boolean) =>
    onChange(now => ({ ...now, families: { ...now.families, [family]: on } }));
  return (
    <>
      <div class="row">
        <Checkbox checked={settings.enabled} onChange={enabled => onChange(now => ({ ...now, enabled }))}>
          {t('optionEnabled')}
        </Checkbox>
      </div>
      <fieldset class="row">
        <legend>{t('optionFamilies')}</legend>
        <div class="choices">
          {families.map(family => (
            <Checkbox key={family} checked={settings.families[family]} onChange={on => setFamily(family, on)}>
              <span class="sample" data-family={family}>
                {t(messageKey('family', family))}
              </span>
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <Radios
        name="density"
        title={t('optionDensity')}
        values={['first', 'section', 'all']}
        chosen={settings.density}
        onChoose={density => onChange(now => ({ ...now, density }))}
        t={t}
      />
    </>
  );
}

/** What opens a card, how long the pointer rests before it, and light or dark. */
export function CardChoices({ settings, onChange, t }: ChoicesProps) {
  return (
    <>
      <Radios
        name="opens"
        title={t('optionOpens')}
        values={['hover', 'modifier', 'click']}
        chosen={settings.opens}
        onChoose={opens => onChange(now => ({ ...now, opens }))}
        t={t}
      />
      <div class="row">
        <h3 id="dwell-label">{t('optionDwell')}</h3>
        <div class="slider">
          <input
            type="range"
            min={0}
            max={2000}
            step={dwellStepMs}
            value={settings.dwellMs}
            disabled={settings.opens === 'click'}
            aria-labelledby="dwell-label"
            aria-valuetext={t('milliseconds', String(settings.dwellMs))}
            onChange={event => {
              const dwellMs = Number(event.currentTarget.value);
              onChange(now => ({ ...now, dwellMs }));
            }}
          />
          <output>{t('milliseconds', String(settings.dwellMs))}</output>
        </div>
      </div>
      <Radios
        name="theme"
        title={t('optionTheme')}
        values={['auto', 'light', 'dark']}
        chosen={settings.theme}
        onChoose={theme => onChange(now => ({ ...now, theme }))}
        t={t}
      />
    </>
  );
}

interface RadiosProps<Value extends string> {
  readonly name: string;
  readonly title: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly t: Translate;
}

/** One of several: each value has a text ("densityFirst") and may have a line of explanation ("densityFirstHint"). */
export function Radios<Value extends string>({
  name,
  title,
  values,
  chosen,
  onChoose,
  t,
}: RadiosProps<Value>) {
  return (
    <fieldset class="row">
      <legend>{title}</legend>
      <div class="choices">
        {values.map(value => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>
              {t(messageKey(name, value))}
              <span class="quiet">{t(`${messageKey(name, value)}Hint`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
