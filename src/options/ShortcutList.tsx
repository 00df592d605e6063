// The keyboard commands and their keys, which the browser keeps and changes.
import type { Translate } from '../model/translate';
import type { Shortcut } from './options-state';

interface ShortcutListProps {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for them. */
  readonly onChange: () => void;
  readonly t: Translate;
}

/** A command and its keys a line, and the way to change them. */
export function ShortcutList({ shortcuts, onChange, t }: ShortcutListProps) {
  return (
    <>
      <dl class="keys">
        {shortcuts.map(({ name, description, keys }) => [
          <dt key={name}>{description}</dt>,
          <dd key={`${name}-keys`}>{keys ? <kbd>{keys}</kbd> : t('shortcutNone')}</dd>,
        ])}
      </dl>
      <p class="quiet">{t('shortcutHow')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onChange}>
          {t('shortcutChange')}
        </button>
      </div>
    </>
  );
}
