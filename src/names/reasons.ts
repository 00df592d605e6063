// What speaks for one candidate after the other. The lists that candidates keep are made when they are complete: one that
// grows with each reason has room for many, and hardly a candidate has more than three.
import { keepShape } from '../language/shapes';

export class Reasons {
  /** Filled anew for each candidate, never emptied: a list that is emptied gives back its room. */
  private readonly sentences = ['', '', '', '', '', ''];
  private count = 0;

  constructor() {
    keepShape(this);
  }

  /** Begins with the first reason for another candidate. */
  begin(sentence: string): void {
    this.sentences[0] = sentence;
    this.count = 1;
  }

  add(sentence: string): void {
    this.sentences[this.count++] = sentence;
  }

  /** The reasons for the candidate, in order. */
  all(): readonly string[] {
    return this.sentences.slice(0, this.count);
  }
}
