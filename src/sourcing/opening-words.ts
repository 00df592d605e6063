// The words at which a walk of this room can begin, and those it looks for on its way. They are looked up with all the
// others, once a token, so that walks start only where one of them stands, and ask one bit where they go on.
import { ADVERB, BE, functionWords, HEARSAY_ADVERB, MOOD, SUBJECT_PRONOUN } from '../language/function-words';
import { reportingVerbs, SPEECH } from '../language/reporting-verbs';
import { sourceNouns } from '../language/source-nouns';
import { hashBits } from '../language/word-hash';

/** A phrase can have its head here (`noun-phrases.ts`). */
export const HEAD = 1 << 0;
/** Hearsay can begin or be settled here (`hearsay.ts`). */
export const HEARSAY = 1 << 1;
/** The reporter may say here that something is not known (`unclear.ts`). */
export const UNCLEAR = 1 << 2;
/** A condition can have its anchor here (`conditions.ts`). */
export const CONDITION = 1 << 3;
/** Something can be attributed by this word (`cues.ts`). */
export const CUE = 1 << 4;
/** A source can stand right behind this word, which by it is cited or speaks (`cues.ts`). */
export const LEADING = 1 << 5;
/** A quantity or pronoun that can stand for people alone (`noun-phrases.ts`). */
export const LONELY = 1 << 6;
/** The token is a mark, or a word that a table or a name explains (`words.ts`). */
export const EXPLAINED = 1 << 7;
/** "what officials said", "than anyone said", "how officials respond": nothing is asserted. */
export const COMPARING = 1 << 8;
/** A verb that is put between a clause and its subject. */
export const INSERTED = 1 << 9;
/** A name follows the word, which says so. */
export const NAMING = 1 << 10;
/** A word of judgement, as an opinion has them. */
export const OPINION = 1 << 11;
/** A word of somebody who is not sure. */
export const UNCERTAIN = 1 << 12;
/** The name is none ("pseudonym", "call sign"). */
export const INVENTED = 1 << 13;
/** What somebody gives only a part of. */
export const NAME = 1 << 14;
/** Somebody is called by a name that is not his own. */
export const KNOWN = 1 << 15;

/** What begins apart from phrases and their cues. */
export const HINT = HEARSAY | UNCLEAR | CONDITION;

const ownWords = hashBits([
  [
    LONELY | HEAD,
    'some many several others most one both two three four five another few those all half people',
  ],
  [
    HEARSAY,
    `it there learned learnt understands reveal confirm told said believed thought reported alleged rumoured
    rumored claims allegations rumours rumors speculation suggestions accusations reports`,
  ],
  [
    UNCLEAR,
    `unclear unknown uncertain clear known certain verified confirmed corroborated authenticated established
    determined verify confirm corroborate authenticate`,
  ],
  [
    CONDITION,
    `anonymity anonymously anonymous unnamed named identified quoted attributed authorized authorised permitted
    allowed cleared empowered entitled supposed authorization authorisation permission clearance authority name
    names identity identities surname face background attribution record liberty house`,
  ],
  // Cues that are no reporting verbs, and the words of moods.
  [
    CUE,
    `according per citing cites cited cite quoting quoted quotes identified described confirmed reported told
    criticized criticised raised voiced denounced condemned disputed denied dismissed rejected announced revealed
    disclosed alleged claimed made echoed hailed praised welcomed posted tweeted warning warnings claim claims
    criticism complaints complaint allegations allegation statements accusations accusation testimony accounts
    account condemnation denials denial remarks assertion assertions contention suggestion insistence argument
    promise pledge vow declaration admission announcement comments assurance assurances prediction trying working
    struggling scrambling hoping racing bracing preparing looking seeking considering weighing respond return
    reply comment answer confirm elaborate say discuss disclose specify identify give provide`,
  ],
  [LEADING, 'to per by from citing cites cited cite quoting quoted quotes'],
  [COMPARING, 'what whatever than how'],
  [
    INSERTED,
    `say says said believe believes believed think fear hope argue argues argued claim claims claimed warn warns
    warned suspect suspected predict predicted estimate estimated`,
  ],
  [NAMING, 'called named known dubbed'],
  [
    OPINION,
    `best worst terrible great disaster wrong right important vital unfair ridiculous disgraceful should must
    outrageous good bad deserve deserves shame shameful betrayal sad inappropriate oppose opposed`,
  ],
  [
    UNCERTAIN,
    `likely unlikely could may might expect expected estimate estimated predicted probably possible forecast risk
    believe believes certain confident confidence`,
  ],
  [INVENTED, 'pseudonym alias guerre call'],
  [NAME, 'name names surname'],
  [KNOWN, 'known goes calls identified nicknamed codenamed'],
]);

/** Every word with such a meaning, small words first. */
export const openingWords: ReadonlySet<number> = new Set([
  ...functionWords,
  ...sourceNouns,
  ...ownWords,
  ...reportingVerbs,
]);

/** What can begin at a word: bits of the above. */
export function opensWith(hash: number): number {
  const role = functionWords.of(hash);
  const verb = reportingVerbs.of(hash);
  const noun = sourceNouns.of(hash);
  return (
    ownWords.of(hash) |
    (noun !== 0 || role & SUBJECT_PRONOUN ? HEAD : 0) |
    (role & (BE | HEARSAY_ADVERB) ? HEARSAY : 0) |
    (verb !== 0 || role & MOOD ? CUE : 0) |
    (role & ADVERB || verb & SPEECH ? LEADING : 0) |
    (role !== 0 || verb !== 0 || noun !== 0 ? EXPLAINED : 0)
  );
}
