// Whether a reporting verb, with what stands after it, attributes anything: "found that" does, "found a dog"
// does not; "said to be" is hearsay about its subject, not the subject's words.
import {
  AUXILIARY,
  DETERMINER,
  FIRST_PERSON,
  OBJECT_PRONOUN,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../language/function-words';
import {
  ATTACK,
  ATTITUDE,
  CLAUSE,
  DENIAL,
  INTENT,
  POSITION,
  PRAISE,
  REFUSAL,
  SHOWING,
  STRONG,
  TELLING,
} from '../language/reporting-verbs';
import { BODY, DOCUMENT, HUMAN } from '../language/source-nouns';
import { CAPITAL, joinsWords, POSSESSIVE, WORD } from '../language/tokens';
import { PAST, THIRD } from '../language/verb-forms';
import { hashWord, hashWords } from '../language/word-hash';
import { isBody, type Phrase } from './noun-phrases';
import { COLON, COMMA, FULL_STOP } from './punctuation';
import type { Scene } from './scene';
import type { Words } from './words';

const TO = hashWord('to');
const AGAINST = hashWord('against');
const TESTIFYING = hashWords('testified testify testifies testifying');
const RAISING = hashWords('raised raise raises raising');
const RAISED = hashWords('concern concerns question questions doubt doubts objections alarm fears');
const THAT = hashWord('that');
const NOTHING = hashWords('nothing little');
/** "accused of", "criticised by": the subject is the object of these. */
const PASSIVE_NEXT = hashWords('of by as from');
const WITH_OBJECT = hashWords(`called describes described referred branded labelled labeled termed portrayed
  characterized characterised pointed expressed voiced appealed demanded urged warned demands urges warns calls warning
  predict predicts predicted question questions questioned`);
const CLAIMING_TO = hashWords(
  'claim claims claimed claiming threaten threatened promised promise vowed vow pledged swore',
);
/** Protests in the street: "workers protested outside the plant". */
const PROTESTING = hashWords('protested protest protests protesting');
/** "added another link": a thing, not words, unless a clause follows. */
const ADDING = hashWords('added adds add adding');
/** What somebody is denied who denies nothing: "a suspect denied bail". */
const WITHHELD = hashWords(
  'bail entry access visa visas asylum parole permission admission treatment boarding',
);
const FINDING = hashWords('found find finds discovered discover discovers');
/** Acts of will that a body performs rather than says. */
const ACTS =
  hashWords(`plan plans planned intend intends intended seek seeks sought agree agreed agrees offer offered offers
  back backs backed support supports supported endorse endorsed endorses defend defends defended oppose opposed opposes
  challenge challenged challenges celebrate celebrated cheer cheered`);

/** True where the verb at `v`, with what follows it, attributes something to `phrase`. */
export function attributes(scene: Scene, v: number, to: number, bits: number, phrase: Phrase): boolean {
  const { words, quotes } = scene;
  const { tokens } = words;
  const n = v + 1;
  const word = n < to && (tokens.flags[n]! & WORD) !== 0;
  if (
    word &&
    (NOTHING.has(tokens.hash[n]!) || (tokens.hash[n] === AGAINST && TESTIFYING.has(tokens.hash[v]!)))
  )
    return false;
  const personal = ATTITUDE | REFUSAL | TELLING | POSITION | ATTACK;
  if (word && tokens.hash[n] === TO && bits & STRONG && !(bits & personal) && !isHearer(words, n + 1)) {
    return CLAIMING_TO.has(tokens.hash[v]!);
  }
  if (word && bits & DENIAL && WITHHELD.has(tokens.hash[n]!)) return false;
  if (word && PROTESTING.has(tokens.hash[v]!) && words.role[n]! & PREPOSITION) return false;
  if (word && ADDING.has(tokens.hash[v]!) && words.role[n]! & DETERMINER && !clauseFollows(scene, n, to))
    return false;
  if (bits & STRONG) return true;
  // "called “a prison”"
  if (n < to && quotes.of[n]! >= 0) return true;
  if (bits & (POSITION | DENIAL))
    return word && !PASSIVE_NEXT.has(tokens.hash[n]!) && takesSide(words, v, bits, phrase);
  if (isDocument(words, phrase) && bits & SHOWING) return true;
  if (!(bits & CLAUSE)) return touchesQuote(scene, v, to, phrase);
  if (isBesideQuote(scene, v, to) || followsQuote(scene, phrase)) return true;
  // "found the ruins that …": a thing, with what is said of it.
  if (
    word &&
    FINDING.has(tokens.hash[v]!) &&
    words.role[n]! & DETERMINER &&
    tokens.hash[n] !== THAT &&
    !verbFollows(words, n, to)
  )
    return false;
  return (
    clauseFollows(scene, n, to) ||
    (word && (words.role[n]! & AUXILIARY) !== 0) ||
    WITH_OBJECT.has(tokens.hash[v]!) ||
    (RAISING.has(tokens.hash[v]!) && (RAISED.has(tokens.hash[n]!) || RAISED.has(tokens.hash[n + 1] ?? 0))) ||
    endsAfterContent(scene, v, to, phrase)
  );
}

/** True where the words from `from` come to a verb before a relative clause begins. */
function verbFollows({ role, verb, noun }: Words, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 8); i++) {
    if (role[i]! & RELATIVE && !(role[i]! & DETERMINER && i === from)) return false;
    if (role[i]! & AUXILIARY || (verb[i]! & (PAST | THIRD) && !noun[i])) return true;
  }
  return false;
}

/** "said to reporters", "said to Stone", but not "said to be". */
export function isHearer(words: Words, i: number): boolean {
  if (i >= words.tokens.count) return false;
  const { role, noun, mention, tokens } = words;
  if (mention[i]! >= 0 || noun[i]! & HUMAN || tokens.flags[i]! & CAPITAL) return true;
  return (role[i]! & (OBJECT_PRONOUN | DETERMINER)) !== 0;
}

/** A body that "plans" or "backs" acts; one that "condemns" or "pledges" speaks. People do both in words. */
function takesSide(words: Words, v: number, bits: number, phrase: Phrase): boolean {
  if (bits & (ATTACK | DENIAL) || (bits & INTENT && bits & PRAISE))
    return !isBody(words, phrase) || !ACTS.has(words.tokens.hash[v]!);
  return phrase.kind === 'name' && !isBody(words, phrase) ? true : !ACTS.has(words.tokens.hash[v]!);
}

function isDocument(words: Words, phrase: Phrase): boolean {
  const bits = phrase.kind === 'noun' ? words.noun[phrase.head]! : 0;
  return (bits & DOCUMENT) !== 0 && (bits & (HUMAN | BODY)) === 0;
}

/** True where a clause begins at `from`: "that", "whether", a new subject with its verb, a quotation. */
export function clauseFollows(scene: Scene, from: number, to: number): boolean {
  const { role, tokens, verb, noun } = scene.words;
  for (let i = from; i < Math.min(to, from + 12); i++) {
    if (scene.quotes.of[i]! >= 0) return true;
    const flags = tokens.flags[i]!;
    if (!(flags & WORD)) {
      if (i === from && tokens.hash[i] === COLON) return true;
      if (flags & POSSESSIVE || joinsWords(tokens, i)) continue;
      return false;
    }
    const r = role[i]!;
    if (tokens.hash[i] === THAT || r & (SUBORDINATOR & ~PREPOSITION))
      return i < from + 4 || tokens.hash[i] === THAT;
    if (r & RELATIVE) return false;
    if (r & SUBJECT_PRONOUN && !(r & FIRST_PERSON)) return true;
    if (r & AUXILIARY && i > from) return true;
    if (i > from && verb[i]! & (PAST | THIRD) && !noun[i]!) return true;
  }
  return false;
}

/** "“…,” he laughed", "he went on: “…”": nothing between the quotation and its speaker. */
function touchesQuote(scene: Scene, v: number, to: number, phrase: Phrase): boolean {
  const { quotes } = scene;
  for (let i = v + 1; i < Math.min(to, v + 4); i++) if (quotes.of[i]! >= 0) return true;
  return followsQuote(scene, phrase);
}

function followsQuote({ quotes }: Scene, phrase: Phrase): boolean {
  const before = phrase.first - 1;
  return before >= 0 && (quotes.of[before]! >= 0 || (before > 0 && quotes.of[before - 1]! >= 0));
}

function isBesideQuote(scene: Scene, v: number, to: number): boolean {
  const { quotes, words } = scene;
  for (let i = v + 1; i < Math.min(to, v + 9); i++) {
    if (quotes.of[i]! >= 0) return true;
    if (!(words.tokens.flags[i]! & WORD) && words.tokens.hash[i] === FULL_STOP) break;
  }
  for (let i = v - 1; i > v - 12 && i >= 0; i--) {
    if (quotes.of[i]! >= 0) return true;
  }
  return false;
}

/** "The plan was dead, the official added." */
function endsAfterContent(scene: Scene, v: number, to: number, phrase: Phrase): boolean {
  const { tokens } = scene.words;
  const n = v + 1;
  const ends = n >= to || !(tokens.flags[n]! & WORD);
  const before = phrase.first - 1;
  return ends && before >= 0 && tokens.hash[before] === COMMA && !(tokens.flags[before]! & WORD);
}
