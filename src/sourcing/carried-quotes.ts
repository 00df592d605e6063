// The speaker of a quotation whose own sentence tells none: carried over from the sentence or paragraph before, or
// told in the one after.
import { SINGULAR } from '../language/source-nouns';
import { LINE_START } from '../language/tokens';
import { hashWords } from '../language/word-hash';
import type { Attribution } from './attribution';
import { afterQuote } from './beside-quotes';
import { isBody } from './noun-phrases';
import type { Scene } from './scene';
import { firstIn, NOBODY, SCARE, type Spoken, spokeIn } from './spoken';
import { near } from './words';

const STATEMENTS = hashWords('statement letter memo email tweet message');

/** A source that can utter a sentence of its own: no document, no "according to". */
export function isPersonal(one: Attribution): boolean {
  return one.cue.kind === 'speech' || one.cue.kind === 'beside' || one.cue.kind === 'according to';
}

/** Words in marks inside a sentence that tells no speaker: whoever spoke in the sentence before, or `SCARE`. */
export function carried(spoken: Spoken, sentence: number): number {
  const { scene } = spoken;
  const { paragraph } = scene.words.input.sentences;
  if (sentence === 0 || paragraph[sentence - 1] !== paragraph[sentence]) return SCARE;
  const previous = spokeIn(spoken, sentence - 1);
  return previous >= 0 ? previous : SCARE;
}

/** "“….” He added that …": the next sentence opens with the speaker. */
export function nextSentence(spoken: Spoken, last: number, sentence: number): number {
  const { all, index, scene } = spoken;
  const { paragraph, first } = scene.words.input.sentences;
  const next = sentence + 1;
  if (next >= paragraph.length || paragraph[next] !== paragraph[sentence] || last + 1 < first[next]! - 1)
    return NOBODY;
  for (let a = firstIn(spoken, next); a < index[next + 1]!; a++) {
    const one = all[a]!;
    if (one.phrase.kind === 'pronoun' && one.phrase.first === first[next] && one.cue.kind === 'speech')
      return a;
  }
  return NOBODY;
}

/** A paragraph that is all quotation goes on with whom the paragraph before ended. */
export function fromParagraphBefore(
  spoken: Spoken,
  earlier: readonly number[],
  q: number,
  sentence: number,
): number {
  const { all, scene } = spoken;
  const { paragraph, first, of } = scene.words.input.sentences;
  if (
    sentence === 0 ||
    scene.quotes.first[q] !== first[sentence] ||
    paragraph[sentence - 1] === paragraph[sentence]
  )
    return NOBODY;
  const spoke = spokeIn(spoken, sentence - 1);
  if (spoke >= 0 && isPersonal(all[spoke]!) && all[spoke]!.phrase.kind !== 'quantity') {
    return isGroup(scene, all[spoke]!) ||
      (isBody(scene.words, all[spoke]!.phrase) &&
        !quotes(scene, all[spoke]!) &&
        !hasStatement(scene, all[spoke]!))
      ? NOBODY
      : spoke;
  }
  const before = q - 1;
  if (before >= 0 && of[scene.quotes.last[before]!] === sentence - 1 && earlier[before]! >= 0)
    return earlier[before]!;
  return NOBODY;
}

/** A paragraph that is all quotation, before one that opens with a quotation and tells its speaker. */
export function fromParagraphAfter(spoken: Spoken, q: number): number {
  const { scene } = spoken;
  const { of } = scene.words.input.sentences;
  const { flags, count } = scene.words.tokens;
  const next = q + 1;
  const after = scene.quotes.last[q]! + 1;
  if (next >= scene.quotes.count || after >= count || scene.quotes.first[next] !== after) return NOBODY;
  if (!(flags[after]! & LINE_START) || !(flags[scene.quotes.first[q]!]! & LINE_START)) return NOBODY;
  return afterQuote(spoken, scene.quotes.last[next]!, of[scene.quotes.last[next]!]!);
}

/** True where a quotation stands in the sentence of the attribution. */
function quotes(scene: Scene, one: Attribution): boolean {
  const { first } = scene.words.input.sentences;
  const to = Math.min(first[one.sentence + 1]!, first[one.sentence]! + 200);
  for (let i = first[one.sentence]!; i < to; i++) if (scene.quotes.of[i]! >= 0) return true;
  return false;
}

/** "The party issued a statement …": what follows it in marks is that statement. */
function hasStatement({ words }: Scene, one: Attribution): boolean {
  const { first } = words.input.sentences;
  return near(words, one.phrase.head, Math.min(first[one.sentence + 1]!, one.phrase.head + 12), STATEMENTS);
}

function isGroup(scene: Scene, one: Attribution): boolean {
  const { words } = scene;
  return one.phrase.kind === 'noun' && (words.noun[one.phrase.head]! & SINGULAR) === 0;
}
