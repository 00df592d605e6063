// What a person's name carries that tells namesakes apart: the end that sets a son from his father, a middle initial,
// and whether the article calls the person dead. Read for each person once (cases.ts).
import { WORD } from '../language/tokens';
import { PART, TITLE_NOUN } from '../language/word-classes';
import { hashWord } from '../language/word-hash';
import type { Group } from './group';
import type { Reading } from './reading';
import type { NamedSpan } from './weigh-spans';

const MIDDLE_INITIAL = /^\p{Lu}\p{Ll}+ (\p{Lu})\.? \p{Lu}[\p{L}’'-]+$/u;
const LATE = hashWord('late');

/** What the name ends in as part of it, without its full stop: "Jr" of "Ada Roth Jr."; empty where nothing does. */
export function endOf({ tokens, parts }: Reading, { first, last }: NamedSpan): string {
  let at = last - 1;
  while (at > first && !(tokens.flags[at]! & WORD)) at--;
  if (at <= first || !(parts[at]! & PART.suffix)) return '';
  return tokens.text.slice(tokens.start[at], tokens.end[at]).replace('.', '');
}

/** True where the name that begins at token `first` is called late, through titles: "the late King Oakhurst". */
export function isCalledLate({ tokens, parts }: Reading, first: number): boolean {
  let at = first - 1;
  while (at >= 0 && parts[at]! & (TITLE_NOUN | PART.modifier) && tokens.hash[at] !== LATE) at--;
  return at >= 0 && tokens.hash[at] === LATE;
}

/** The initial between given and family name, which some newsrooms give everybody, or nothing. */
export function middleInitial(
  { tokens }: Reading,
  spans: readonly NamedSpan[],
  { longest, words }: Group,
): string {
  const { first, last } = spans[longest]!;
  if (words.length !== 3) return '';
  const text = tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
  return MIDDLE_INITIAL.exec(text)?.[1] ?? '';
}
