// How one word of a phrase reads in its place: as a description of the next, as a verb or as a noun, as the owner
// of a statement. English writes many of them alike ("police report", "police report that").
import {
  ADVERB,
  AUXILIARY,
  DEFINITE,
  DETERMINER,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  TIME,
} from '../language/function-words';
import { SPEECH } from '../language/reporting-verbs';
import { HUMAN, MASS, MEDIA, PLURAL, SINGULAR } from '../language/source-nouns';
import { CAPITAL, joinsWords, POSSESSIVE, WORD } from '../language/tokens';
import { FINITE, PAST, THIRD } from '../language/verb-forms';
import { hashWord, hashWords } from '../language/word-hash';
import type { Words } from './words';

const THAT = hashWord('that');
const OWNED =
  hashWords(`assertion assertions claim claims warning warnings contention suggestion allegation allegations
  accusation accusations insistence argument denial denials promise pledge vow declaration criticism complaint complaints
  admission announcement remarks comments assurance assurances prediction`);

/** Verbs that are nouns after a determiner: "the phone call". */
export const ALSO_NOUNS =
  hashWords(`call calls claim claims report reports state states plan plans request requests estimate
  estimates forecast forecasts offer offers demand demands comment comments support attack attacks blast blasts fault
  protest protests challenge challenges project projects question questions note notes charge charges promise promises
  fear fears hope hopes worry worries doubt doubts list lists review reviews warning guess praise blame cheer cheers
  welcome appeal appeals answer answers response counter voice voices rule rules object objects term terms label labels
  brand brands view views figure figures feel want wants document documents cable post posts text tweet tweets
  back backs face complaint joke jokes remark remarks threat conclude project pledge pledges vow vows
  refuse dispute disputes rebuke rip knock lash volunteer volunteers venture ventures signal signals address`);

/** "television shows" */
const SHOW = hashWords('show shows');

/** The statement noun in "Stone's assertion", "the ministry's repeated claims", by the possessor's last token; or -1. */
export function ownedStatementAt(words: Words, possessor: number, to: number): number {
  const { tokens, role } = words;
  const mark = possessor + 1;
  if (mark >= to || !(tokens.flags[mark]! & POSSESSIVE)) return -1;
  for (let i = mark + 1; i < Math.min(to, mark + 4); i++) {
    if (!(tokens.flags[i]! & WORD) || role[i]! & (PREPOSITION | AUXILIARY)) return -1;
    if (OWNED.has(tokens.hash[i]!)) return i;
  }
  return -1;
}

/** True where the token only describes a noun or name that follows. */
export function isModifier(words: Words, i: number, to: number): boolean {
  const { noun, mention, tokens, role, verb } = words;
  const n = i + 1;
  if (n >= to) return false;
  const flags = tokens.flags[n]!;
  if (flags & POSSESSIVE) return ownedStatementAt(words, i, to) < 0;
  if (!(flags & WORD) && isApostrophe(tokens.hash[n]!) && tokens.end[i] === tokens.start[n]) return true;
  if (joinsWords(tokens, n)) return true;
  if (!(flags & WORD)) return false;
  if (mention[n]! >= 0) return mention[i]! < 0 || mention[n] !== mention[i];
  if (mention[i]! >= 0 && flags & CAPITAL && !verb[n] && !role[n]) return titlesName(words, n, to);
  // "by official figures": a bare singular is no phrase of its own.
  if (noun[n] && i > 0 && role[i - 1]! & PREPOSITION && isBareSingular(noun[i]!)) return true;
  if (noun[i]! & MEDIA && SHOW.has(tokens.hash[n]!)) return true;
  if (noun[n]) return !verb[n] || !readsAsVerb(words, n, i);
  if (role[n] || verb[n]) return false;
  // An unknown word after the head is its real head ("fighter jets"), unless it can be a verb.
  return !(flags & CAPITAL) && !looksVerbal(words, n);
}

function isBareSingular(bits: number): boolean {
  return (bits & HUMAN) !== 0 && (bits & SINGULAR) !== 0 && (bits & (PLURAL | MASS)) === 0;
}

/** "GOP Rep. Mike Rogers": capitalised words and then a name. */
function titlesName(words: Words, from: number, to: number): boolean {
  let i = from;
  while (i < to && i < from + 4 && words.tokens.flags[i]! & CAPITAL && words.mention[i]! < 0) i++;
  return i < to && words.mention[i]! >= 0;
}

function looksVerbal(words: Words, i: number): boolean {
  const { text, end } = words.tokens;
  const tail = text.slice(end[i]! - 3, end[i]!);
  return tail === 'ing' || tail.endsWith('ed') || tail.endsWith('ly');
}

/** A word that is noun and verb ("reports", "claims"): a verb after a subject, a noun after a determiner. */
export function readsAsVerb(words: Words, i: number, from: number): boolean {
  const { role, noun, mention, tokens, verb } = words;
  let before = i - 1;
  while (before >= from && role[before]! & ADVERB && !(role[before]! & DETERMINER)) before--;
  if (before < from) return false;
  if (role[before]! & (DETERMINER | PREPOSITION) && !(role[before]! & TIME)) return false;
  if (tokens.flags[before]! & POSSESSIVE) return false;
  if (role[before]! & (SUBJECT_PRONOUN | AUXILIARY | RELATIVE)) return true;
  const next = i + 1;
  if (next < tokens.count && (role[next]! & AUXILIARY || isPredicate(verb[next]!, noun[next]!))) return false;
  if (mention[before]! >= 0) return true;
  if (noun[before] === 0) return false;
  // Agreement: a singular noun has no bare verb after it, so "police report" is a noun.
  const bare = (verb[i]! & (PAST | THIRD)) === 0;
  return !(bare && noun[before]! & SINGULAR && !(noun[before]! & PLURAL));
}

/** "party figures concede": a word that is a verb only makes a noun of what stands before it. */
function isPredicate(verb: number, noun: number): boolean {
  return noun === 0 && (verb & (PAST | THIRD) || (verb & FINITE && verb & SPEECH)) !== 0;
}

export function isApostrophe(mark: number): boolean {
  return mark === 0x2019 || mark === 0x27;
}

/** True where a new subject begins at `i`, so that what stands before it is a verb: "opponents of the bridge hope this". */
export function opensClause({ role, tokens }: Words, i: number, limit: number): boolean {
  if (i >= limit || tokens.hash[i] === THAT) return false;
  return (role[i]! & (SUBJECT_PRONOUN | DEFINITE | POSSESSIVE_PRONOUN)) !== 0 && !(role[i]! & RELATIVE);
}
