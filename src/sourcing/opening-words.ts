// The words at which a walk of this room can begin. They are looked up with all the others, once a token, so that the
// walks themselves start only where one of them stands.
import { ADVERB, BE, functionWords, HEARSAY_ADVERB, MOOD, SUBJECT_PRONOUN } from '../language/function-words';
import { reportingVerbs, SPEECH } from '../language/reporting-verbs';
import { sourceNouns } from '../language/source-nouns';
import { hashWords } from '../language/word-hash';

/** A phrase can have its head here (`noun-phrases.ts`). */
export const HEAD = 1;
/** Hearsay can begin or be settled here (`hearsay.ts`). */
export const HEARSAY = 2;
/** The reporter may say here that something is not known (`unclear.ts`). */
export const UNCLEAR = 4;
/** A condition can have its anchor here (`conditions.ts`). */
export const CONDITION = 8;

/** Something can be attributed by this word (`cues.ts`). */
export const CUE = 16;
/** A source can stand right behind this word, which by it is cited or speaks (`cues.ts`). */
export const LEADING = 32;
/** A quantity or pronoun that can stand for people alone (`noun-phrases.ts`). */
export const LONELY = 64;
/** The token is a mark, or a word that a table or a name explains (`words.ts`). */
export const EXPLAINED = 128;

/** What begins apart from phrases and their cues. */
export const HINT = HEARSAY | UNCLEAR | CONDITION;

/** Quantities and pronouns that can stand for people alone. */
const LONELY_WORDS = hashWords(
  'some many several others most one both two three four five another few those all half people',
);

const HEARSAY_WORDS =
  hashWords(`it there learned learnt understands reveal confirm told said believed thought reported
  alleged rumoured rumored claims allegations rumours rumors speculation suggestions accusations reports`);
const UNCLEAR_WORDS =
  hashWords(`unclear unknown uncertain clear known certain verified confirmed corroborated authenticated
  established determined verify confirm corroborate authenticate`);
const CONDITION_WORDS =
  hashWords(`anonymity anonymously anonymous unnamed named identified quoted attributed authorized authorised
  permitted allowed cleared empowered entitled supposed authorization authorisation permission clearance authority
  name names identity identities surname face background attribution record liberty house`);

/** Cues that are no reporting verbs, and the words of moods. */
const CUE_WORDS = hashWords(`according per citing cites cited cite quoting quoted quotes
  identified described confirmed reported told criticized criticised raised voiced denounced condemned disputed denied
  dismissed rejected announced revealed disclosed alleged claimed made echoed hailed praised welcomed posted tweeted
  warning warnings claim claims criticism complaints complaint allegations allegation statements accusations accusation
  testimony accounts account condemnation denials denial remarks assertion assertions contention suggestion insistence
  argument promise pledge vow declaration admission announcement comments assurance assurances prediction
  trying working struggling scrambling hoping racing bracing preparing looking seeking considering weighing
  respond return reply comment answer confirm elaborate say discuss disclose specify identify give provide`);

/** Every word with such a meaning, small words first. */
export const openingWords: ReadonlySet<number> = new Set([
  ...functionWords,
  ...sourceNouns,
  ...LONELY_WORDS,
  ...HEARSAY_WORDS,
  ...UNCLEAR_WORDS,
  ...CONDITION_WORDS,
  ...CUE_WORDS,
  ...reportingVerbs,
]);

const LEADING_WORDS = hashWords('to per by from citing cites cited cite quoting quoted quotes');

/** What can begin at a word: bits of the above. */
export function opensWith(hash: number): number {
  const role = functionWords.of(hash);
  const verb = reportingVerbs.of(hash);
  const isLonely = LONELY_WORDS.has(hash);
  const noun = sourceNouns.of(hash);
  const isHead = noun !== 0 || (role & SUBJECT_PRONOUN) !== 0 || isLonely;
  const isHearsay = (role & (BE | HEARSAY_ADVERB)) !== 0 || HEARSAY_WORDS.has(hash);
  const isLeading = (role & ADVERB) !== 0 || (verb & SPEECH) !== 0 || LEADING_WORDS.has(hash);
  return (
    (isHead ? HEAD : 0) |
    (isHearsay ? HEARSAY : 0) |
    (UNCLEAR_WORDS.has(hash) ? UNCLEAR : 0) |
    (CONDITION_WORDS.has(hash) ? CONDITION : 0) |
    (verb !== 0 || (role & MOOD) !== 0 || CUE_WORDS.has(hash) ? CUE : 0) |
    (isLeading ? LEADING : 0) |
    (isLonely ? LONELY : 0) |
    (role !== 0 || verb !== 0 || noun !== 0 ? EXPLAINED : 0)
  );
}
