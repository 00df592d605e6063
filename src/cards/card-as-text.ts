// A card as plain text, for the clipboard and for screen readers: what it says, in reading order, with the
// dates that belong to each fact.
import type { Card, DatedLine, MetBefore, SameWords, SourceCard } from '../model/card';
import type { Translate } from '../model/translate';
import { categoryWord, kindWord, messageKey, questionWord } from './card-words';
import { introducedLine, sameWordsLine } from './earlier-words';

/** The whole card, one fact a line, ending with the Wikipedia address where there is one. */
export function cardAsText(card: Card, t: Translate): string {
  const lines = [`${card.title} (${cardKind(card, t)})`, card.sentence, ...factsOf(card, t)];
  if ('wikipedia' in card && card.wikipedia) lines.push(card.wikipedia);
  return lines.filter(line => line !== '').join('\n');
}

/** What is announced when a card opens: "Person: Sergei Shoigu. …", the kind, the title and the sentence. */
export function announcement(card: Card, t: Translate): string {
  return `${t('cardLabel', cardKind(card, t), card.title)}. ${card.sentence}`;
}

/** The word for what a card is about: "Person", "Source: unnamed group". */
function cardKind(card: Card, t: Translate): string {
  switch (card.type) {
    case 'source':
      return t('cardLabel', t('kindSource'), categoryWord(t, card.category));
    case 'role':
      return t('kindRole');
    case 'unknown':
    case 'ambiguous':
      return kindWord(t, card.kind);
    default:
      return t(messageKey('kind', card.type));
  }
}

function factsOf(card: Card, t: Translate): readonly string[] {
  const labelled = (key: string, value: string | null) => (value ? [t('cardLabel', t(key), value)] : []);
  switch (card.type) {
    case 'person':
      return [
        ...(card.then ? [card.then.label, ...datedLines(card.then.roles, t)] : []),
        ...(card.since.length > 0 ? [t('sinceThen'), ...datedLines(card.since, t)] : []),
        ...labelled('life', card.life),
        ...earlierFacts(card.inThisArticle.sameWords, card.metBefore, t),
      ];
    case 'place':
      return [
        card.standsFor ?? '',
        ...labelled('where', card.where),
        ...labelled('population', card.population),
        ...labelled('capital', card.capital),
        ...card.disputed,
      ];
    case 'organisation':
      return [...labelled('dates', card.dates), card.designation ?? ''];
    case 'unknown':
      return [
        ...labelled('introducedAs', card.inThisArticle.introducedAs?.excerpt ?? null),
        ...earlierFacts(card.inThisArticle.sameWords, card.metBefore, t),
      ];
    case 'ambiguous':
      return card.candidates.map(candidate => `${candidate.name}: ${candidate.sentence}`);
    case 'role':
      return card.holder ? [card.holder.title, card.holder.sentence, ...factsOf(card.holder, t)] : [];
    case 'source':
      return sourceFacts(card, t);
  }
}

function earlierFacts(
  places: readonly SameWords[] | undefined,
  meetings: readonly MetBefore[] | undefined,
  t: Translate,
): readonly string[] {
  return [
    ...(places ?? []).map(place => sameWordsLine(place, t)),
    ...(meetings ?? []).map(met => introducedLine(met, t)),
  ];
}

function sourceFacts(card: SourceCard, t: Translate): readonly string[] {
  return [
    ...(card.named ? [`${card.named.title}: ${card.named.sentence}`] : []),
    ...card.checklist.map(line =>
      t('cardLabel', questionWord(t, line.question), line.answer ?? t('notSaid')),
    ),
    ...earlierFacts(card.sameWords, undefined, t),
  ];
}

function datedLines(lines: readonly DatedLine[], t: Translate): readonly string[] {
  return lines.map(line => (line.asOf ? `${line.text} (${t('asOf', line.asOf)})` : line.text));
}
