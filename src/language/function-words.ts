// The small words that hold an English sentence together, as bits: what a walk over tokens needs in order
// to tell where a noun phrase begins and what stands between a subject and its verb.
import { hashWord } from './word-hash';
import { WordTable } from './word-set';

/** Bits of a function word. */
export const DEFINITE = 1 << 0;
export const INDEFINITE = 1 << 1;
/** "his", "their". */
export const POSSESSIVE_PRONOUN = 1 << 2;
export const QUANTITY = 1 << 3;
/** "two", "dozen"; figures carry the token flag NUMBER instead. */
export const NUMERAL = 1 << 4;
export const PREPOSITION = 1 << 5;
export const SUBJECT_PRONOUN = 1 << 6;
export const CONJUNCTION = 1 << 7;
/** Opens a clause: because, that, whether, if. */
export const SUBORDINATOR = 1 << 8;
export const HAVE = 1 << 9;
export const BE = 1 << 10;
export const DO = 1 << 11;
export const MODAL = 1 << 12;
export const NEGATION = 1 << 13;
export const ADVERB = 1 << 14;
/** Days, months, "today", "week". */
export const TIME = 1 << 15;
export const RELATIVE = 1 << 16;
/** A pronoun that is never a subject: him, them, herself. */
export const OBJECT_PRONOUN = 1 << 17;
export const SENIOR = 1 << 18;
export const FORMER = 1 << 19;
/** Says that an NP goes on with how its head knows: familiar, briefed, involved. */
export const KNOWING = 1 << 20;
/** An everyday verb that attributes nothing: ends a noun phrase. */
export const PLAIN_VERB = 1 << 21;
/** A state of mind as an adjective: anxious, confident. */
export const MOOD = 1 << 22;
/** "reportedly". */
export const HEARSAY_ADVERB = 1 << 23;
/** Opens a question or a condition under which nothing is asserted: if, whether, would. */
export const HYPOTHETICAL = 1 << 24;
export const FEMALE = 1 << 25;
export const MALE = 1 << 26;
export const PLURAL_PRONOUN = 1 << 27;
/** "I", "we", "you": the outlet's or a speaker's own voice. */
export const FIRST_PERSON = 1 << 28;
export const AUXILIARY = HAVE | BE | DO | MODAL;
export const DETERMINER = DEFINITE | INDEFINITE | POSSESSIVE_PRONOUN | QUANTITY | NUMERAL;

const TABLE: readonly (readonly [bits: number, words: string])[] = [
  [DEFINITE, 'the this that these those both each every either neither'],
  [INDEFINITE, 'a an one another no any'],
  [POSSESSIVE_PRONOUN, 'his her its their our my your whose'],
  [
    QUANTITY,
    `some many several most few various numerous multiple dozens scores hundreds thousands all others couple handful
    certain countless plenty half more`,
  ],
  [
    NUMERAL,
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty dozen',
  ],
  [
    PREPOSITION,
    `of in on at by for with from to into about against among between under over inside within near during
    through across around behind beyond off toward towards upon outside like including despite amid amidst without
    throughout via per onto alongside`,
  ],
  [SUBJECT_PRONOUN, 'he she they it we i you'],
  [MALE, 'he him his himself'],
  [FEMALE, 'she her hers herself'],
  [PLURAL_PRONOUN, 'they them their themselves we us our'],
  [FIRST_PERSON, 'i we you me us my our your mine ours'],
  [OBJECT_PRONOUN, 'him them me us himself herself themselves itself'],
  [CONJUNCTION, 'and but or nor yet'],
  [
    SUBORDINATOR,
    `because since although though while when if as after before until till unless whether that where
    whereas once than why how what so lest`,
  ],
  [HYPOTHETICAL, 'if whether unless should suppose'],
  [HAVE, 'have has had having havent hasnt hadnt'],
  [BE, 'be is are was were been being am isnt arent wasnt werent'],
  [DO, 'do does did dont doesnt didnt'],
  [
    MODAL,
    'will would can could may might must should shall wont wouldnt cant couldnt cannot mustnt shouldnt',
  ],
  [
    NEGATION,
    `not never havent hasnt hadnt isnt arent wasnt werent dont doesnt didnt wont wouldnt cant couldnt cannot
    neither nobody none no nor mustnt shouldnt`,
  ],
  [
    ADVERB,
    `also later earlier previously then now still already recently once even just only again first soon ever always
    often further however meanwhile too instead therefore thus perhaps maybe likewise nonetheless nevertheless
    moreover separately together ago there here back so far long almost nearly roughly about twice alike
    sometimes reportedly not never thereafter since afterward afterwards beforehand today yesterday`,
  ],
  [
    TIME,
    `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week weeks month months year
    years day days morning afternoon evening night weekend january february march april may june july august
    september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
    hours minutes hour last next`,
  ],
  [RELATIVE, 'who which whom whose that where'],
  [
    SENIOR,
    `senior top high ranking chief leading key prominent influential veteran principal
    longtime longserving`,
  ],
  [FORMER, 'former ex retired onetime erstwhile'],
  [
    KNOWING,
    `familiar briefed close involved present privy knowledgeable aware acquainted involved based interviewed
    assigned working speaking attending living travelling traveling participating taking overseeing leading opposed
    sympathetic loyal linked connected associated affiliated allied representing advising helping handling supporting
    opposing critical seen obtained reviewed leaked shared sent written dated shown prepared named called known inside outside`,
  ],
  [
    MOOD,
    `anxious concerned worried confident optimistic pessimistic sceptical skeptical furious angry hopeful eager wary
    nervous frustrated alarmed convinced certain unsure divided split reluctant dismayed disappointed
    surprised stunned thrilled delighted excited outraged annoyed irritated enthusiastic ecstatic uneasy afraid fearful relieved upset puzzled unconvinced adamant doubtful keen`,
  ],
  [HEARSAY_ADVERB, 'reportedly allegedly purportedly supposedly rumoredly rumouredly'],
  [
    PLAIN_VERB,
    `went came took gave made got left met became began put set sent brought kept held ran stood lost paid led won
    built bought fell sat spent grew drew broke spoke rose drove wore threw chose flew hid hit cut let shut
    go come take give make get keep stand lose pay fall sit spend grow rise drive wear throw choose fly hide
    includes include included including appeared appears seem seems seemed remain remains remained remains
    used uses work works worked play plays played move moves moved live lives lived`,
  ],
];

/** Bits of every function word, by word hash. */
export const functionWords = new WordTable(buildTable());

function buildTable(): Map<number, number> {
  const table = new Map<number, number>();
  for (const [bits, words] of TABLE) {
    for (const word of words.trim().split(/\s+/)) {
      const hash = hashWord(word);
      table.set(hash, (table.get(hash) ?? 0) | bits);
    }
  }
  return table;
}
