// Names set beside a description: "a spokesman for the port, John Reed,", "King Omar, the prince's father,",
// "Superintendent of Police Mukta Dhar"; and whose a description says its bearer is.
import {
  AUXILIARY,
  FORMER,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  QUANTITY,
  RELATIVE,
  SENIOR,
} from '../language/function-words';
import { BODY } from '../language/source-nouns';
import { NUMBER, POSSESSIVE, WORD } from '../language/tokens';
import { FINITE } from '../language/verb-forms';
import { hashWord } from '../language/word-hash';
import type { Attribution } from './attribution';
import { isPlural, reachOf } from './categories';
import { CLOSE_PARENTHESIS, COMMA, OPEN_PARENTHESIS } from './punctuation';
import { lastOfMention, type Words } from './words';

const THAT = hashWord('that');
/** Words of a title before a name in an aside. */
const TITLE_WORDS = 5;

/** Tokens of a parenthesis between a name and its description. */
const PARENTHESIS_WORDS = 8;

/** "a spokesman for the campaign, Daniel Reyes, said": the mention in the aside, or -1. */
export function nameInAside(words: Words, a: Attribution): number {
  const { mention, input } = words;
  if (tailSpeaks(words, a)) return -1;
  const begin = a.cue.aside?.first ?? -1;
  const last = a.cue.aside?.last ?? -1;
  for (let i = begin; begin >= 0 && i <= Math.min(last, begin + TITLE_WORDS); i++) {
    const m = mention[i]!;
    if (m < 0 || !isApposition(words, i)) {
      if (!canTitle(words, i)) return -1;
      continue;
    }
    const { kind } = input.mentions[m]!;
    const fits =
      kind === 'person'
        ? !(words.noun[a.phrase.head]! & BODY)
        : kind === 'organisation' && i === begin && endsAside(words, i, a);
    if (fits) return m;
  }
  return -1;
}

/** A word that can stand in a title before a name: "former minister", "Capt." */
function canTitle(words: Words, i: number): boolean {
  const { role, verb, noun, tokens } = words;
  if (!(tokens.flags[i]! & WORD)) return (tokens.flags[i]! & POSSESSIVE) === 0;
  return (role[i]! & ~(FORMER | SENIOR)) === 0 && (verb[i] === 0 || noun[i] !== 0);
}

/** "Minister of state for labour Rameswar Teli": the mention that a bare title holds, or -1. */
export function titlesName(words: Words, a: Attribution): number {
  const { mention, input, role } = words;
  const { first, head } = a.phrase;
  if (a.phrase.kind !== 'noun') return -1;
  const titled = reachOf(words, first, head) === 'bare' && !(role[first]! & QUANTITY);
  if (!titled || isPlural(words, a)) return -1;
  for (let i = head + 1; i <= a.cue.tail; i++) {
    const m = mention[i]!;
    if (m < 0 || input.mentions[m]!.kind !== 'person') continue;
    return role[i - 1]! & PREPOSITION ? -1 : m;
  }
  return -1;
}

/** "King Salman, the prince's father, denied": a description set behind a name with a comma; the mention, or -1. */
export function nameBefore(words: Words, a: Attribution): number {
  const { mention, input, tokens } = words;
  const comma = a.phrase.first - 1;
  if (comma < 1 || tokens.flags[comma]! & WORD || tokens.hash[comma] !== COMMA || isPlural(words, a))
    return -1;
  const last = beforeParenthesis(words, beforeAge(words, comma - 1));
  const m = mention[last] ?? -1;
  if (m < 0 || input.mentions[m]!.kind !== 'person' || a.cue.inverted) return -1;
  return input.sentences.of[last] === a.sentence ? m : -1;
}

/** The token before ", 32", or the token itself where no age ends with it. */
function beforeAge({ tokens }: Words, last: number): number {
  const comma = last - 1;
  const isAge = tokens.flags[last]! & NUMBER && tokens.hash[comma] === COMMA && comma > 0;
  return isAge ? comma - 1 : last;
}

/** The token before "(D-NY)", or the token itself where no parenthesis ends with it. */
function beforeParenthesis({ tokens }: Words, last: number): number {
  if (tokens.flags[last]! & WORD || tokens.hash[last] !== CLOSE_PARENTHESIS) return last;
  for (let i = last - 1; i > last - PARENTHESIS_WORDS && i >= 0; i--)
    if (!(tokens.flags[i]! & WORD) && tokens.hash[i] === OPEN_PARENTHESIS) return i - 1;
  return last;
}

/** True where the name at token `i` is all that the aside holds: "The ferry's owner, Blue Lines, said". */
function endsAside(words: Words, i: number, a: Attribution): boolean {
  return lastOfMention(words, i) === a.cue.aside?.last;
}

/** True where the name at token `i` stands alone behind its comma: no possessive and no verb of its own follows. */
function isApposition(words: Words, i: number): boolean {
  const { tokens, verb, role } = words;
  const next = lastOfMention(words, i) + 1;
  if (next >= tokens.count) return true;
  return !(tokens.flags[next]! & POSSESSIVE) && !(verb[next]! & FINITE) && !(role[next]! & AUXILIARY);
}

/** A tail with a clause in it leads too far for a name behind it to be the source's. */
function tailSpeaks(words: Words, a: Attribution): boolean {
  const { role, tokens } = words;
  for (let i = a.phrase.head + 1; i <= a.cue.tail; i++) {
    // "one of the engineers of that bridge"
    const points = tokens.hash[i] === THAT && role[i - 1]! & PREPOSITION;
    if (role[i]! & RELATIVE && !points) return true;
  }
  return false;
}

/** Whose the phrase says the source is: a person's ("his lawyer"), a body's ("Mexico's minister") or nobody's. */
export function possessorOf(words: Words, first: number, head: number): 'person' | 'body' | 'none' {
  const { tokens, role, mention, input } = words;
  for (let i = first; i < head; i++) {
    if (role[i]! & POSSESSIVE_PRONOUN) return 'person';
    if (!(tokens.flags[i]! & POSSESSIVE)) continue;
    const m = i > 0 ? mention[i - 1]! : -1;
    return m >= 0 && input.mentions[m]!.kind !== 'person' ? 'body' : 'person';
  }
  return 'none';
}
