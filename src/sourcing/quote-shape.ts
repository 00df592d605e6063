// What a quotation looks like: whole sentences, or some words in marks.
import { CAPITAL, WORD } from '../language/tokens';
import { hashMarks } from '../language/word-hash';
import { COLON } from './punctuation';
import type { Scene } from './scene';

const TERMINAL = hashMarks('.!?…');

/** True for marks around one or more whole sentences. */
export function isWholeSentence(scene: Scene, first: number, last: number): boolean {
  const { tokens, input } = scene.words;
  const { of, first: starts } = input.sentences;
  const opens = starts[of[first]!] === first || (first > 0 && tokens.hash[first - 1] === COLON);
  let word = first + 1;
  while (word < last && !(tokens.flags[word]! & WORD)) word++;
  if (!opens || word > last || !(tokens.flags[word]! & CAPITAL) || wordsIn(scene, first, last) < 1)
    return false;
  let end = last;
  while (end > word && !(tokens.flags[end]! & WORD) && !TERMINAL.has(tokens.hash[end]!)) end--;
  return (
    TERMINAL.has(tokens.hash[end]!) ||
    TERMINAL.has(tokens.hash[last + 1] ?? 0) ||
    last + 1 >= starts[of[last]! + 1]!
  );
}

/** Words between the marks. */
export function wordsIn(scene: Scene, first: number, last: number): number {
  let words = 0;
  for (let i = first; i <= last; i++) if (scene.words.tokens.flags[i]! & WORD) words++;
  return words;
}
