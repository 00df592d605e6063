// Which attribution each quotation belongs to: words beside it first, then the colon before it, then whoever
// spoke in the sentence or paragraph before. A whole sentence in marks that none of these reaches floats.
import { afterColon, afterQuote, beforeQuote, inSentenceAfter } from './beside-quotes';
import { carried, fromParagraphAfter, fromParagraphBefore, isPersonal, nextSentence } from './carried-quotes';
import { COLON } from './punctuation';
import { isWholeSentence, wordsIn } from './quote-shape';
import { LED, NOBODY, SCARE, type Spoken, spokeIn } from './spoken';

/** Words in marks from which on they are a quotation, be it in pieces. */
const FEW = 4;

/** The index of the attribution of each quotation, or `NOBODY`, `SCARE` or `LED`. */
export function speakersOfQuotes(spoken: Spoken): number[] {
  const speakers: number[] = [];
  for (let q = 0; q < spoken.scene.quotes.count; q++) speakers.push(speakerOf(spoken, speakers, q));
  return speakers;
}

function speakerOf(spoken: Spoken, earlier: readonly number[], q: number): number {
  const { all, scene } = spoken;
  const { of, paragraph } = scene.words.input.sentences;
  const first = scene.quotes.first[q]!;
  const last = scene.quotes.last[q]!;
  const opening = of[first]!;
  const closing = of[last]!;
  const after = afterQuote(spoken, last, closing);
  if (after >= 0) return after;
  const before = beforeQuote(spoken, first, opening);
  if (before >= 0) return before;
  const distant = inSentenceAfter(spoken, last, closing);
  if (distant >= 0) return distant;
  const led = afterColon(spoken, first, opening);
  if (led >= 0) return led;
  if (first > 0 && scene.words.tokens.hash[first - 1] === COLON) return LED;
  const whole = isWholeSentence(scene, first, last);
  if (!whole) return wordsIn(scene, first, last) >= FEW ? carried(spoken, opening) : SCARE;
  if (opening > 0 && paragraph[opening - 1] === paragraph[opening]) {
    const previous = spokeIn(spoken, opening - 1);
    if (previous >= 0 && isPersonal(all[previous]!)) return previous;
    if (q > 0 && of[scene.quotes.last[q - 1]!] === opening - 1 && earlier[q - 1]! >= 0)
      return earlier[q - 1]!;
  }
  const next = nextSentence(spoken, last, closing);
  if (next >= 0) return next;
  const carriedOn = fromParagraphBefore(spoken, earlier, q, opening);
  const speaker = carriedOn >= 0 ? carriedOn : fromParagraphAfter(spoken, q);
  return speaker === NOBODY && wordsIn(scene, first, last) < 3 ? SCARE : speaker;
}
