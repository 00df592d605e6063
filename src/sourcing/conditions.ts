// The words that say that, or why, a name is withheld: "speaking on condition of anonymity because …",
// "who asked not to be named". An anchor word finds them; the clause around it is the condition.
import { AUXILIARY, BE, CONJUNCTION, NEGATION, RELATIVE, SUBJECT_PRONOUN } from '../language/function-words';
import { STRONG } from '../language/reporting-verbs';
import { POSSESSIVE, WORD } from '../language/tokens';
import { PAST } from '../language/verb-forms';
import { hashWord, hashWords } from '../language/word-hash';
import { WordSet } from '../language/word-set';
import type { Reason } from '../model/annotation';
import type { TokenRange } from './attribution';
import { AUTHORITY, givesCause, PERMITTED, reasonOf } from './condition-reasons';
import { CONDITION } from './opening-words';
import type { Scene } from './scene';
import { isAttributed, type Spoken } from './spoken';
import { near, type Words } from './words';

const UNWILLING = hashWords('declined refused unwilling declining refusing');
const ON_CONDITION = hashWords('condition conditions cannot');
const ITS_CONDITION = hashWords('condition');
const WHOSE = hashWord('whose');
const ON_THE_GROUND = hashWord('background');
const DEEP = hashWord('deep');
const BRIEFING = hashWords('speaking spoke briefed briefing talking held speak on');
const ATTRIBUTION = hashWord('attribution');
const NOT_FOR = hashWord('not');
const RECORD = hashWord('record');
const TALKING = hashWords('speaking spoke talking');

/** A condition as tokens, with the reason it gives. */
export interface Condition extends TokenRange {
  readonly anchor: number;
  readonly reason: Reason;
}

const ANONYMITY = hashWords('anonymity anonymously');
const ANONYMOUS = hashWords('anonymous');
const STAYING = hashWords('remain remained remaining stay stayed staying be keep kept');
const NAMED = hashWords('named identified quoted attributed');
const LACKED = hashWords('lacked lacks lack without');
const SPEAKING = hashWords('speak talk discuss comment brief publicly disclose release share give');
const NAME = hashWords('name names identity identities surname face');
const WITHHELD = hashWords(
  'withheld redacted used published changed disclosed revealed printed concealed protected obscured given',
);
const BACKGROUND = hashWords('background attribution record liberty');
const GIVING = hashWords('give provide');
const DECLINING = hashWords(
  'declined refused asked requested want wants wanted wish wishes like wished preferred chose insisted unwilling declining asking requesting insisting wishing preferring refusing',
);
const CLAUSE_OPENERS = hashWords(
  'speaking spoke speaks asked asking requested requesting insisted insisting granted declined declining talking talked told agreed who whose citing briefing commenting wishing preferring not under because',
);
const WORK_MARKS = new WordSet([44, 0x2013, 0x2014, 40, 41, 0x3b]);
const BE_WORDS = hashWords('be been being not');
const ON = hashWord('on');
/** The main verb behind a condition that no comma closes. */
const SAID = hashWords('said told says say');
const UNNAMED = hashWord('unnamed');
const OFF = hashWord('off');
const OFF_THE = new WordSet([OFF]);
const FOR = hashWord('for');
const HOUSE = hashWord('house');
const CHATHAM = hashWord('chatham');
const AT = hashWord('at');

/** The conditions of a text, in order, outside the sentences that give no source. */
export function findConditions(spoken: Spoken): Condition[] {
  const { scene } = spoken;
  const { words, quotes } = scene;
  const { opens, hints } = words;
  const { first, of } = words.input.sentences;
  const found: Condition[] = [];
  let covered = -1;
  for (let k = 0; k < hints.length; k++) {
    const i = hints[k]!;
    if (!(opens[i]! & CONDITION) || i <= covered || quotes.of[i]! >= 0) continue;
    const from = first[of[i]!]!;
    const to = first[of[i]! + 1]!;
    if (!isAttributed(spoken, of[i]!) || !isAnchor(words, i, from, to)) continue;
    const condition = clauseAround(scene, i, from, to);
    found.push(condition);
    covered = condition.last;
  }
  return found;
}

function isAnchor(words: Words, i: number, from: number, to: number): boolean {
  const { tokens, role } = words;
  const h = tokens.hash[i]!;
  if (ANONYMITY.has(h)) return true;
  if (h === UNNAMED) return i > from && (role[i - 1]! & BE) !== 0;
  if (ANONYMOUS.has(h)) return i > from && STAYING.has(tokens.hash[i - 1]!);
  if (NAMED.has(h)) return BE_WORDS.has(tokens.hash[i - 1]!) && withholds(words, i, from);
  if (PERMITTED.has(h)) return isNegated(words, i, from) && near(words, i + 1, Math.min(to, i + 5), SPEAKING);
  if (AUTHORITY.has(h))
    return near(words, Math.max(from, i - 3), i, LACKED) && near(words, i + 1, Math.min(to, i + 5), SPEAKING);
  if (NAME.has(h)) return nameWithheld(words, i, from, to);
  if (BACKGROUND.has(h)) return onBackground(words, i, from);
  return h === HOUSE && i > from && tokens.hash[i - 1] === CHATHAM;
}

/** "asked not to be named", "could not be identified", but never "was not identified" of a subject. */
function withholds(words: Words, i: number, from: number): boolean {
  const begin = Math.max(from, i - 8);
  const negated = isNegated(words, i, from) || near(words, begin, i, UNWILLING);
  return negated && (near(words, begin, i, DECLINING) || near(words, begin, i, ON_CONDITION));
}

function nameWithheld(words: Words, i: number, from: number, to: number): boolean {
  const { tokens } = words;
  if (near(words, Math.max(from, i - 7), i, GIVING) && near(words, Math.max(from, i - 8), i, DECLINING))
    return true;
  if (!near(words, i + 1, Math.min(to, i + 7), WITHHELD)) return false;
  if (tokens.hash[i - 1] === WHOSE || (words.role[i - 1]! & RELATIVE) !== 0) return true;
  return (
    near(words, Math.max(from, i - 6), i, DECLINING) || near(words, Math.max(from, i - 4), i, ITS_CONDITION)
  );
}

function onBackground(words: Words, i: number, from: number): boolean {
  const { tokens } = words;
  const h = tokens.hash[i]!;
  const before = tokens.hash[i - 1]!;
  if (h === ON_THE_GROUND)
    return (
      (before === ON || before === DEEP) &&
      near(words, Math.max(from, i - 4), i, BRIEFING) &&
      !(words.tokens.flags[i + 1]! & POSSESSIVE)
    );
  if (h === ATTRIBUTION) return before === FOR && tokens.hash[i - 2] === NOT_FOR;
  if (h === RECORD)
    return near(words, Math.max(from, i - 3), i, OFF_THE) && near(words, Math.max(from, i - 6), i, TALKING);
  return before === AT && tokens.hash[i - 2] === NOT_FOR;
}

function isNegated(words: Words, i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 6); k--) if (words.role[k]! & NEGATION) return true;
  return false;
}

/** From the word that opens the clause to the mark that closes it. */
function clauseAround(scene: Scene, anchor: number, from: number, to: number): Condition {
  const { words, quotes } = scene;
  const { tokens } = words;
  let first = anchor;
  for (let i = anchor; i >= from && anchor - i < 30; i--) {
    if (quotes.of[i]! >= 0) break;
    if (!(tokens.flags[i]! & WORD) && WORK_MARKS.has(tokens.hash[i]!)) break;
    if (tokens.flags[i]! & WORD && CLAUSE_OPENERS.has(tokens.hash[i]!)) first = i;
  }
  let last = anchor;
  for (let i = anchor; i < Math.min(to, anchor + 50); i++) {
    if (quotes.of[i]! >= 0) break;
    if (!(tokens.flags[i]! & WORD)) {
      if (WORK_MARKS.has(tokens.hash[i]!) || tokens.hash[i] === 0x2e || tokens.hash[i] === 58) break;
      continue;
    }
    if (i > anchor && words.verb[i]! & PAST && words.verb[i]! & STRONG && !givesCause(words, anchor, i))
      break;
    if (i > anchor + 1 && SAID.has(tokens.hash[i]!) && !(words.role[i - 1]! & (SUBJECT_PRONOUN | AUXILIARY)))
      break;
    last = i;
  }
  while (last > anchor && words.role[last]! & CONJUNCTION) last--;
  return { first, last, anchor, reason: reasonOf(words, { first, last }, anchor) };
}
