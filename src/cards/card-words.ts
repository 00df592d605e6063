// Finds the words for the closed lists of the model: a value such as 'unnamed group' becomes a key of
// the message file ('categoryUnnamedGroup'), so that a list and its texts cannot drift apart unseen.
import type { SourceCategory } from '../model/annotation';
import type { ChecklistLine } from '../model/card';
import type { Kind } from '../model/entity';
import type { Translate } from '../model/translate';

/** "unnamed group" with the prefix "category" is "categoryUnnamedGroup". */
export function messageKey(prefix: string, value: string): string {
  const words = value.split(/[ -]/).map(word => word.charAt(0).toUpperCase() + word.slice(1));
  return prefix + words.join('');
}

/** "Person", "Place" or "Organisation". */
export function kindWord(t: Translate, kind: Kind): string {
  return t(messageKey('kind', kind));
}

/** The reader's word for a kind of source: "unnamed group". */
export function categoryWord(t: Translate, category: SourceCategory): string {
  return t(messageKey('category', category));
}

/** The label of a line of the checklist: "How they know". */
export function questionWord(t: Translate, question: ChecklistLine['question']): string {
  return t(messageKey('ask', question));
}

/** "1 mention", "6 mentions": the form of `key` (`key_one`, `key_other`) that the number asks for. */
export function countWords(t: Translate, key: string, count: number): string {
  return t(count === 1 ? `${key}_one` : `${key}_other`, String(count));
}
