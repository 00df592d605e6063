// The names running text uses for an organisation: as written, without its legal form, as an acronym.
import { fold } from '../../language/letters';
import type { Organisation } from '../../model/entity';
import type { DraftName } from './draft';

const LEGAL_FORM =
  /,? (?:Inc|Inc\.|Corp|Corp\.|Corporation|Ltd|Ltd\.|Limited|plc|PLC|S\.A\.|SA|AG|N\.V\.|NV|SE|GmbH|LLC|L\.P\.|LP|Co\.|Company|Holdings|Group)$/;

/** Names of `organisation` with how strongly each stands for it. */
export function organisationNames(organisation: Organisation): DraftName[] {
  const names = new Map<string, DraftName>();
  const add = (text: string, form: DraftName['form'], strength: number): void => {
    const key = form === 'acronym' ? text : fold(text);
    if (text.length > 1 && !names.has(key)) names.set(key, { text, form, strength });
  };
  add(organisation.name, /^[A-Z]{2,6}$/.test(organisation.name) ? 'acronym' : 'full', 1);
  for (const alias of organisation.aliases) add(alias, formOf(alias), 1);
  for (const full of [organisation.name, ...organisation.aliases]) {
    if (full.startsWith('The ')) add(full.slice(4), 'variant', 1);
    const bare = full.replace(LEGAL_FORM, '');
    if (
      bare !== full &&
      (bare.includes(' ') || organisation.type === 'company' || organisation.type === 'bank')
    ) {
      add(bare, 'short', 0.9);
    }
  }
  return [...names.values()];
}

function formOf(alias: string): DraftName['form'] {
  if (/^(?:[A-Z][A-Z&-]{1,7}|(?:[A-Z]\.){2,6})$/.test(alias)) return 'acronym';
  return alias.includes(' ') ? 'variant' : 'short';
}
