// What is attributed: the clause after the cue, or the clause before it ("…, officials said"), within the
// sentence; and whether it is all quotation.
import { WORD } from '../language/tokens';
import { hashWord } from '../language/word-hash';
import type { TokenRange } from './attribution';
import type { Draft } from './draft';
import type { Scene } from './scene';

/** The statement of a source; `hasOwnWords` is true where more than its quotations is attributed. */
export interface Statement {
  readonly range: TokenRange | null;
  readonly hasOwnWords: boolean;
}

const THAT = hashWord('that');
const COMMA = 44;
/** Tokens to either side of a source in which its statement is looked for. */
const LONGEST = 250;

/** The statement of `draft`. */
export function statementOf(scene: Scene, draft: Draft): Statement {
  const { words } = scene;
  const { first } = words.input.sentences;
  const middle = draft.attribution?.phrase.first ?? draft.first;
  const from = Math.max(first[draft.sentence]!, middle - LONGEST);
  const to = Math.min(first[draft.sentence + 1]! - 1, middle + LONGEST);
  const range = draft.attribution ? clauseOf(scene, draft, from, to) : { first: from, last: to };
  if (!range || range.last < range.first) return { range: null, hasOwnWords: false };
  return { range, hasOwnWords: hasWordsOutsideQuotes(scene, range) };
}

function clauseOf(scene: Scene, draft: Draft, from: number, to: number): TokenRange | null {
  const { words } = scene;
  const { tokens } = words;
  const { cue, phrase } = draft.attribution!;
  const begin = Math.min(phrase.first, cue.first);
  const end = Math.max(cue.last, cue.inverted ? (cue.aside?.last ?? cue.tail) : cue.last);
  let after = end + 1;
  while (
    after <= to &&
    (!(tokens.flags[after]! & WORD) || tokens.hash[after] === THAT) &&
    scene.quotes.of[after]! < 0
  )
    after++;
  const before = begin - 1;
  const contentBefore =
    before > from && (isMark(scene, before) || scene.quotes.of[before]! >= 0 || cue.inverted);
  if (contentBefore) {
    const wordsBefore = countWords(scene, from, before);
    const isMeant =
      cue.inverted || tokens.hash[end + 1] === COMMA || wordsBefore >= countWords(scene, after, to);
    if (wordsBefore >= 3 && isMeant)
      return { first: from, last: isMark(scene, before) ? before - 1 : before };
  }
  return after <= to ? { first: after, last: to } : null;
}

function isMark(scene: Scene, i: number): boolean {
  return !(scene.words.tokens.flags[i]! & WORD) && scene.words.tokens.hash[i] === COMMA;
}

function countWords(scene: Scene, from: number, to: number): number {
  let words = 0;
  for (let i = from; i <= to; i++) if (scene.words.tokens.flags[i]! & WORD) words++;
  return words;
}

function hasWordsOutsideQuotes(scene: Scene, range: TokenRange): boolean {
  let outside = 0;
  for (let i = range.first; i <= range.last; i++) {
    if (scene.words.tokens.flags[i]! & WORD && scene.quotes.of[i]! < 0 && ++outside > 2) return true;
  }
  return false;
}
