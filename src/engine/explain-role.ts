// The card of a phrase that names an office: who held it on the article's date.
import type { RoleCard, Target } from '../model/card';
import type { CardContext } from './card-context';
import { dateInWords } from './describe-dates';
import { personCard } from './person-card';

/** The card of the role phrase that `target` points at. */
export function explainRole(context: CardContext, target: Target): RoleCard {
  const { annotation, lexicon } = context;
  const phrase = annotation.roles[target.index]!;
  const index = phrase.entity === null ? -1 : lexicon.indexOf(phrase.entity);
  const entity = index < 0 ? null : lexicon.entity(index);
  const holder = entity?.kind === 'person' ? entity : null;
  const named = annotation.dossiers.findIndex(
    dossier => dossier.entity !== null && dossier.entity === phrase.entity,
  );
  const mention = named < 0 ? null : annotation.mentions[annotation.dossiers[named]!.mentions[0]!]!;
  const on = phrase.asOf ? ` on ${dateInWords(phrase.asOf)}` : '';
  return {
    type: 'role',
    target,
    title: phrase.surface,
    sentence: holder ? `${holder.name}${on}` : `Newsgloss does not know who this was${on}`,
    evidence: holder ? [reason(context, phrase.surface, mention !== null)] : [],
    asOf: phrase.asOf,
    holder: holder ? personCard(context, target, holder, mention) : null,
  };
}

function reason({ annotation }: CardContext, surface: string, named: boolean): string {
  const date = annotation.date ? dateInWords(annotation.date) : null;
  if (named) return `“${surface}” fits the person whom the article names`;
  return date ? `Held the office on the article’s date, ${date}` : 'Held the office';
}
