// From what a reader points at to the card that explains it: facts of the lexicon, as of the article's date
// and since, beside what the article itself says.
import type { Lexicon } from '../lexicon/lexicon';
import type { Annotation } from '../model/annotation';
import type { Card, Target } from '../model/card';
import type { CardContext } from './card-context';
import { explainMention } from './explain-mention';
import { explainRole } from './explain-role';
import { explainSource } from './explain-source';

/** The card for `target`; null where the annotation has no such thing. `today` is `YYYY-MM-DD`. */
export function explain(
  annotation: Annotation,
  text: string,
  target: Target,
  lexicon: Lexicon,
  today: string,
): Card | null {
  const context: CardContext = { annotation, text, lexicon, today };
  switch (target.type) {
    case 'mention':
      return annotation.mentions[target.index] ? explainMention(context, target, target.index) : null;
    case 'role':
      return annotation.roles[target.index] ? explainRole(context, target) : null;
    case 'source':
      return annotation.sources[target.index] ? explainSource(context, target, target.index) : null;
    case 'quote': {
      const source = annotation.quotes[target.index]?.source;
      return source === undefined || source === null ? null : explainSource(context, target, source);
    }
  }
}
