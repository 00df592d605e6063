// What the parts of a card share: the article, what was found in it, and where facts come from.
import type { Lexicon } from '../lexicon/lexicon';
import type { Annotation } from '../model/annotation';

/** What every part of a card is composed from. */
export interface CardContext {
  readonly annotation: Annotation;
  readonly text: string;
  readonly lexicon: Lexicon;
  /** `YYYY-MM-DD`: the day the reader reads. */
  readonly today: string;
}
