// What stands between commas, dashes or parentheses beside a source: ", who asked not to be named,".
import { ADVERB, AUXILIARY, CONJUNCTION, SUBJECT_PRONOUN, TIME } from '../language/function-words';
import { ATTITUDE, POSITION, REFUSAL, SHOWING, SPEECH } from '../language/reporting-verbs';
import { joinsWords, POSSESSIVE, WORD } from '../language/tokens';
import { FINITE } from '../language/verb-forms';
import type { TokenRange } from './attribution';
import { CLOSE_PARENTHESIS, COMMA, DASHES, FULL_STOP, OPEN_PARENTHESIS, SEMICOLON } from './punctuation';
import { MAX_WALK, type Scene } from './scene';

/** The aside that begins with the mark at `i`, without its marks; null where none does. */
export function asideAt(scene: Scene, i: number, to: number): TokenRange | null {
  const { tokens } = scene.words;
  if (i >= to || tokens.flags[i]! & WORD) return null;
  const mark = tokens.hash[i]!;
  if (mark !== COMMA && !DASHES.has(mark) && mark !== OPEN_PARENTHESIS) return null;
  let last = i;
  for (let k = i + 1; k < Math.min(to, i + MAX_WALK); k++) {
    if (scene.quotes.of[k]! >= 0) break;
    if (!(tokens.flags[k]! & WORD) && !joinsWords(tokens, k) && endsAside(mark, tokens.hash[k]!)) break;
    last = k;
  }
  while (last > i && !(tokens.flags[last]! & WORD) && !(tokens.flags[last]! & POSSESSIVE)) last--;
  return last > i ? { first: i + 1, last } : null;
}

function endsAside(open: number, mark: number): boolean {
  if (open === OPEN_PARENTHESIS) return mark === CLOSE_PARENTHESIS;
  if (mark === FULL_STOP) return true;
  return open === COMMA ? mark === COMMA || mark === SEMICOLON || mark === 0x2014 : DASHES.has(mark);
}

/** Token of the mark that closes the aside opened at `i` with a verb after it; else -1. */
export function asideEnd(scene: Scene, i: number, limit: number): number {
  const { tokens, role } = scene.words;
  const open = tokens.hash[i]!;
  const first = i + 1;
  if (first >= limit || role[first]! & (CONJUNCTION | SUBJECT_PRONOUN) || scene.quotes.of[first]! >= 0)
    return -1;
  let end = -1;
  for (let k = first; k < limit; k++) {
    if (scene.quotes.of[k]! >= 0) return end;
    if (tokens.flags[k]! & WORD) continue;
    const ends =
      open === COMMA ? tokens.hash[k] === COMMA : DASHES.has(tokens.hash[k]!) && !joinsWords(tokens, k);
    if (!ends) continue;
    end = k;
    if (verbFollows(scene, k + 1, limit)) return k;
  }
  return -1;
}

function verbFollows(scene: Scene, i: number, limit: number): boolean {
  const { role, verb } = scene.words;
  let k = i;
  while (k < limit && role[k]! & (ADVERB | AUXILIARY | TIME)) k++;
  const reports = SPEECH | ATTITUDE | SHOWING | POSITION | REFUSAL;
  return k < limit && (verb[k]! & FINITE) !== 0 && (verb[k]! & reports) !== 0;
}
