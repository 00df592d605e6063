// Gives tests and gallery the texts of `_locales` without a browser: the same files, the same `$1`.
import de from '../../src/locales/de/messages.json';
import en from '../../src/locales/en/messages.json';
import type { Translate } from '../../src/model/translate';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const locales: Readonly<Record<string, Messages>> = { en, de };

/** Reads `locale`, "en" or "de"; the writing direction can be forced for right-to-left layouts. */
export function readMessages(locale = 'en', direction: 'ltr' | 'rtl' = 'ltr'): Translate {
  const messages: Messages = locales[locale] ?? en;
  return (key, ...values) => {
    if (key === '@@bidi_dir') return direction;
    const text = messages[key]?.message ?? '';
    return text.replace(/\$(\d)/g, (_match: string, place: string) => values[Number(place) - 1] ?? '');
  };
}
