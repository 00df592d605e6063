// The names running text uses for an organisation: as written, without its legal form, as an acronym.
import { fold } from '../../language/letters';
import { NAME_FLAGS } from '../../lexicon/lexicon';
import type { Organisation } from '../../model/entity';
import type { DraftName } from './draft';
import type { WordLists } from './word-lists';

const LEGAL_FORM =
  /,? (?:Inc|Inc\.|Corp|Corp\.|Corporation|Ltd|Ltd\.|Limited|plc|PLC|S\.A\.|SA|AG|N\.V\.|NV|B\.V\.|BV|SE|GmbH|LLC|L\.P\.|LP|LLP|Co\.|Company|Holdings|Holding|Group|S\.p\.A\.|SpA|S\.A\.S\.|SAS|AB|A\/S|ASA|AS|Oyj|Oy|Berhad|Bhd|JSC|PJSC|OJSC|K\.K\.|Pty)$/;

/** What tells no company from another without its legal form: "Southern Company". */
const PLAIN =
  /^(?:Southern|Northern|Eastern|Western|Central|General|National|International|Global|United|American|British|Royal)$/;

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
      !PLAIN.test(bare) &&
      (bare.includes(' ') || organisation.type === 'company' || organisation.type === 'bank')
    ) {
      add(bare, 'short', 0.9);
    }
  }
  for (const { text, form } of [...names.values()]) {
    if (form === 'acronym' || !text.includes(' ')) continue;
    for (const other of houseStyles(text)) add(other, 'variant', 0.95);
  }
  return [...names.values()];
}

/** The same name in the spelling of the other side of the Atlantic, and with "and" for "&". */
function houseStyles(text: string): string[] {
  const out: string[] = [];
  if (/ & /.test(text)) out.push(text.replace(/ & /g, ' and '));
  else if (/^\p{Lu}\S* and \p{Lu}\S*$/u.test(text)) out.push(text.replace(' and ', ' & '));
  for (const [british, american] of [
    ['Organisation', 'Organization'],
    ['Defence', 'Defense'],
    ['Centre', 'Center'],
    ['Programme', 'Program'],
    ['Theatre', 'Theater'],
    ['Authorisation', 'Authorization'],
  ] as const) {
    if (new RegExp(`\\b${british}\\b`).test(text)) out.push(text.replace(british, american));
    else if (new RegExp(`\\b${american}\\b`).test(text)) out.push(text.replace(american, british));
  }
  return out;
}

/** The name without its legal form: "Target" for "Target Corporation". */
export function withoutLegalForm(name: string): string {
  return name.replace(LEGAL_FORM, '');
}

/** Names as of an organisation nobody checked: a single everyday word needs more than itself to count. */
export function wary(names: readonly DraftName[], words: WordLists): DraftName[] {
  return names.map(name => {
    const key = fold(name.text);
    const plain = !name.text.includes(' ') && name.form !== 'acronym';
    const risky =
      plain &&
      (words.everyday.has(key) || (words.rankOf.get(key) ?? Infinity) < 20_000 || words.givenNames.has(key));
    return risky
      ? { ...name, flags: (name.flags ?? 0) | NAME_FLAGS.exactCase | NAME_FLAGS.needsContext }
      : name;
  });
}

function formOf(alias: string): DraftName['form'] {
  if (/^(?:[A-Z][A-Z&-]{1,7}|(?:[A-Z]\.){2,6})$/.test(alias)) return 'acronym';
  return alias.includes(' ') ? 'variant' : 'short';
}
