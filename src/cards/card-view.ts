// What every part of a card needs beside its own facts, handed down as one prop.
import type { Translate } from '../model/translate';
import type { CardActions, CardOptions } from './card-actions';

/** The words, the callbacks and the circumstances of one shown card. */
export interface CardView {
  readonly t: Translate;
  readonly actions: CardActions;
  readonly options: CardOptions;
}
