// The card of a source: what kind it is, what the text tells about it and what it leaves out. It describes and
// never scores; "anonymous" is said only where the text says that the name was withheld.
import type { Source, SourceCategory } from '../model/annotation';
import type { SourceCard, Target } from '../model/card';
import type { CardContext } from './card-context';
import { checklistOf, reasonInWords } from './checklist';
import { explainMention } from './explain-mention';
import { passageAt } from './passages';
import { sameWordsHere } from './same-words';
import { standardsFor } from './standards';

const SENTENCES: Readonly<Record<SourceCategory, string>> = {
  'named individual': 'A person whom the article names',
  'partially named': 'A person named only in part',
  'unnamed spokesperson': 'A spokesperson whom the article does not name',
  'unnamed individual': 'One person whom the article does not name',
  'unnamed group': 'Several people whom the article does not name',
  'generic class': 'A class of people, no one in particular',
  'named collective': 'A body that speaks as one',
  document: 'A document',
  hearsay: 'Told without any source: somebody is said to have said it',
  'floating quote': 'A quotation for which the article gives no speaker',
  'unclear speaker': 'The article does not make clear who speaks here',
};

/** The card of source `index`, pointed at by `target`. */
export function explainSource(context: CardContext, target: Target, index: number): SourceCard {
  const { annotation, text, lexicon } = context;
  const source = annotation.sources[index]!;
  const others = annotation.sources.filter((one, i) => i !== index && one.chain === source.chain);
  return {
    type: 'source',
    target,
    title: source.surface,
    sentence: sentenceOf(source),
    evidence: source.cue ? [`Attributed by “${text.slice(source.cue.start, source.cue.end)}”`] : [],
    category: source.category,
    anonymityStated: source.condition !== null,
    reasonGiven: reasonInWords(source),
    content: source.content,
    checklist: checklistOf(source),
    standards: standardsFor(lexicon, source),
    sameWords: sameWordsHere(context, [index]),
    alsoSpeaks: others.map(one => passageAt(text, one.statement ?? one)),
    named: source.mention === null ? null : explainMention(context, target, source.mention),
  };
}

function sentenceOf(source: Source): string {
  const what = SENTENCES[source.category];
  if (source.condition === null) return what;
  return `${what}; the text says that the name is withheld, and gives ${reasonGiven(source)}`;
}

function reasonGiven(source: Source): string {
  if (source.reason === 'none') return 'no reason';
  return source.reason === 'other' ? 'a reason' : `a reason: ${reasonInWords(source)}`;
}
