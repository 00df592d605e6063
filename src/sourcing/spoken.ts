// The attributions of a text by sentence, among which quotations and conditions look for whose they are.
import type { Attribution } from './attribution';
import type { Scene } from './scene';

/** Instead of the index of an attribution: the quotation floats. */
export const NOBODY = -1;
/** Words merely in marks. */
export const SCARE = -2;
/** Led up to by a colon, but by nobody that can be told. */
export const LED = -3;

/** What was said in a text, and by which phrase. */
export interface Spoken {
  readonly scene: Scene;
  /** In text order. */
  readonly all: readonly Attribution[];
  /** Index of the first attribution in or after each sentence. */
  readonly index: Int32Array;
}

/** Brings the attributions of a text together by sentence. Linear. */
export function spokenOf(scene: Scene, all: readonly Attribution[]): Spoken {
  const index = new Int32Array(scene.words.input.sentences.count + 2).fill(all.length);
  for (let a = all.length - 1; a >= 0; a--) index[all[a]!.sentence] = a;
  for (let s = index.length - 2; s >= 0; s--) index[s] = Math.min(index[s]!, index[s + 1]!);
  return { scene, all, index };
}

/** True where something is attributed in `sentence`. */
export function isAttributed({ index }: Spoken, sentence: number): boolean {
  return index[sentence]! < index[sentence + 1]!;
}

/** Attributions of one sentence that are looked at; more stand in no sentence people wrote. */
const MOST = 60;

/** Index of the first attribution of `sentence` that is looked at. */
export function firstIn({ index }: Spoken, sentence: number): number {
  return Math.max(index[sentence]!, index[sentence + 1]! - MOST);
}

/** Who spoke in `sentence`: its last attribution by speech, or else its first; `NOBODY` for none. */
export function spokeIn(spoken: Spoken, sentence: number): number {
  const { all, index } = spoken;
  let best = NOBODY;
  for (let a = firstIn(spoken, sentence); a < index[sentence + 1]!; a++) {
    if (best < 0 || all[a]!.cue.kind === 'speech') best = a;
  }
  return best;
}
