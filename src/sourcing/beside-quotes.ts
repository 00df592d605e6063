// The speaker whose words stand in the sentence of a quotation, or right behind it: "“…,” Smith said".
import { WORD } from '../language/tokens';
import type { Attribution } from './attribution';
import { clauseFollows } from './content-test';
import { COLON } from './punctuation';
import type { Scene } from './scene';
import { firstIn, NOBODY, type Spoken, spokeIn } from './spoken';

/** Words between a quotation and its attribution before the two are too far apart. */
const NEAR = 4;

/** The speaker right behind a quotation that ends with token `last`: "“…,” Smith said", also after a question mark. */
export function afterQuote(spoken: Spoken, last: number, sentence: number): number {
  const { all, index, scene } = spoken;
  const { paragraph } = scene.words.input.sentences;
  for (let s = sentence; s <= sentence + 1; s++) {
    if (paragraph[s] !== paragraph[sentence]) break;
    for (let a = firstIn(spoken, s); a < index[s + 1]!; a++) {
      const one = all[a]!;
      const begin = Math.min(one.phrase.first, one.cue.first);
      if (begin <= last) continue;
      if (begin - last > NEAR) break;
      if (s > sentence && !endsAtCue(scene, one) && !claimsNothing(scene, one, last)) break;
      return a;
    }
  }
  return NOBODY;
}

/** "“Never!” Smith said later in the day": right behind the marks, and no clause after the verb. */
function claimsNothing(scene: Scene, one: Attribution, last: number): boolean {
  const begin = Math.min(one.phrase.first, one.cue.first);
  const to = scene.words.input.sentences.first[one.sentence + 1]!;
  const end = Math.max(one.cue.last, one.phrase.head) + 1;
  return begin === last + 1 && one.cue.kind === 'speech' && !clauseFollows(scene, end, to);
}

/** True where nothing follows the cue in its sentence: "Smith said." */
function endsAtCue(scene: Scene, one: Attribution): boolean {
  const next = Math.max(one.cue.last, one.cue.tail, one.cue.aside?.last ?? 0) + 1;
  return next >= scene.words.tokens.count || !(scene.words.tokens.flags[next]! & WORD);
}

/** The last attribution of `sentence` before token `first`, with which the quotation begins. */
export function beforeQuote(spoken: Spoken, first: number, sentence: number): number {
  const { all, index } = spoken;
  for (let a = index[sentence + 1]! - 1; a >= firstIn(spoken, sentence); a--) {
    const one = all[a]!;
    if (Math.max(one.phrase.head, one.cue.last) < first) return a;
  }
  return NOBODY;
}

/** The first attribution of `sentence` behind token `last`, with which the quotation ends. */
export function inSentenceAfter(spoken: Spoken, last: number, sentence: number): number {
  const { all, index } = spoken;
  for (let a = firstIn(spoken, sentence); a < index[sentence + 1]!; a++) {
    if (Math.min(all[a]!.phrase.first, all[a]!.cue.first) > last) return a;
  }
  return NOBODY;
}

/** "He put it this way:" before the quotation, also on the line before. */
export function afterColon(spoken: Spoken, first: number, sentence: number): number {
  const { scene } = spoken;
  if (first === 0 || sentence === 0 || scene.words.tokens.hash[first - 1] !== COLON) return NOBODY;
  return spokeIn(spoken, scene.words.input.sentences.of[first - 1]!);
}
