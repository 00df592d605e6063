// Statements attributed to nobody at all: "reportedly", "is believed to", "it is understood that", "there
// are claims that". The cue itself stands for the source.
import {
  ADVERB,
  BE,
  FIRST_PERSON,
  HAVE,
  HEARSAY_ADVERB,
  MODAL,
  NEGATION,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  SUBJECT_PRONOUN,
} from '../language/function-words';
import { mediaNames } from '../language/media-names';
import { CAPITAL, POSSESSIVE } from '../language/tokens';
import { hashWord, hashWords } from '../language/word-hash';
import type { TokenRange } from './attribution';
import { isHearer } from './content-test';
import { HEARSAY } from './opening-words';
import type { Scene } from './scene';
import { isAttributed, type Spoken } from './spoken';
import { firstOfMention } from './words';

const PASSIVE_TO = hashWords(
  'said believed thought understood reported alleged rumoured rumored feared suspected presumed',
);
const PASSIVE_AS = hashWords('seen viewed regarded described perceived');
const PASSIVE_OF = hashWords('accused suspected');
const REDUCED = hashWords('said believed thought reported alleged rumoured rumored');
const IMPERSONAL = hashWords(
  'understood believed thought claimed alleged reported said rumoured rumored revealed assumed feared suspected suggested expected',
);
const NOMINAL = hashWords('claims allegations rumours rumors speculation suggestions accusations reports');
const EMERGING = hashWords('emerged emerges transpires transpired');
const IT = hashWord('it');
const THERE = hashWord('there');
const LEARNING = hashWords('learned learnt understands reveal confirm told');
const UNDERSTANDS = hashWord('understands');
const TOLD = hashWord('told');
const REPORTS = hashWords('reports rumours rumors');
const EXPECTED = hashWord('expected');
const ALLEGEDLY = hashWord('allegedly');
const ACCORDING = hashWord('according');
const PRESENT = hashWords('is are');
const DAYS = hashWords('monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight');
const TO = hashWord('to');
const AS = hashWord('as');
const OF = hashWord('of');
const BY = hashWord('by');
const THAT = hashWord('that');
const NO = hashWord('no');

/** The hearsay cues of a text, in order. */
export function findHearsay(spoken: Spoken): TokenRange[] {
  const { scene } = spoken;
  const { words, quotes } = scene;
  const { tokens, role, hints, opens } = words;
  const { first, of } = words.input.sentences;
  const found: TokenRange[] = [];
  let covered = -1;
  for (let k = 0; k < hints.length; k++) {
    const i = hints[k]!;
    if (!(opens[i]! & HEARSAY) || i <= covered || quotes.of[i]! >= 0) continue;
    const sentence = of[i]!;
    const range = hearsayAt(scene, i, first[sentence]!, first[sentence + 1]!);
    if (!range) continue;
    // What a source of the sentence says is theirs; only "reportedly" stands beside a source.
    const beside =
      (role[i]! & HEARSAY_ADVERB && tokens.hash[i] !== ALLEGEDLY) || NOMINAL.has(tokens.hash[i]!);
    if (!beside && isAttributed(spoken, sentence)) continue;
    found.push(range);
    covered = range.last;
  }
  return found;
}

function hearsayAt(scene: Scene, i: number, from: number, to: number): TokenRange | null {
  const { tokens, role } = scene.words;
  const h = tokens.hash[i]!;
  if (role[i]! & HEARSAY_ADVERB) {
    // "arrested for allegedly forging" words a charge, not a rumour.
    const charge = h === ALLEGEDLY && i > from && role[i - 1]! & PREPOSITION;
    return charge ? null : { first: i, last: i };
  }
  if (h === IT) return impersonal(scene, i, to);
  if (h === THERE) return existential(scene, i, to);
  if (role[i]! & BE) return passive(scene, i, to);
  if (LEARNING.has(h)) return outletVoice(scene, i, from);
  const next = i + 1 < to ? tokens.hash[i + 1] : 0;
  if (REDUCED.has(h) && next === TO && followsNoun(scene, i, from) && !isHearer(scene.words, i + 2))
    return { first: i, last: i + 1 };
  if (NOMINAL.has(h) && next === THAT && isUnowned(scene, i, from)) return { first: i, last: i + 1 };
  if (REPORTS.has(h) && i > from + 1 && tokens.hash[i - 1] === TO && tokens.hash[i - 2] === ACCORDING) {
    return { first: i - 2, last: i };
  }
  return null;
}

function skipAdverbs(scene: Scene, i: number, to: number): number {
  let at = i;
  while (at < to && scene.words.role[at]! & ADVERB) at++;
  return at;
}

function followsNoun(scene: Scene, i: number, from: number): boolean {
  const { noun, mention } = scene.words;
  return i > from && (noun[i - 1] !== 0 || mention[i - 1]! >= 0);
}

/** "claims that", but not "his claims that", "the ministry's repeated claims that" or "Stone claims that". */
function isUnowned(scene: Scene, i: number, from: number): boolean {
  const { role, tokens, mention, noun } = scene.words;
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) {
    if (role[k]! & POSSESSIVE_PRONOUN || tokens.flags[k]! & POSSESSIVE) return false;
    if (k === i - 1 && (mention[k]! >= 0 || noun[k] !== 0 || role[k]! & SUBJECT_PRONOUN)) return false;
  }
  return true;
}

/** "is believed to", "was seen as", "were accused of", unless an agent follows. */
function passive(scene: Scene, i: number, to: number): TokenRange | null {
  const { tokens, role } = scene.words;
  if (i > 0 && role[i - 1]! & (BE | MODAL)) return null;
  const v = skipAdverbs(scene, (role[i + 1] ?? 0) & BE ? i + 2 : i + 1, to);
  if (v + 1 >= to || role[v]! & NEGATION) return null;
  const h = tokens.hash[v]!;
  const next = tokens.hash[v + 1]!;
  const fits =
    (next === TO &&
      (PASSIVE_TO.has(h) ||
        (h === EXPECTED && PRESENT.has(tokens.hash[i]!) && !isScheduled(scene, v, to)))) ||
    (next === AS && PASSIVE_AS.has(h)) ||
    (next === OF && PASSIVE_OF.has(h));
  if (!fits) return null;
  let first = i;
  while (first > 0 && role[first - 1]! & HAVE) first--;
  return { first, last: v + 1 };
}

/** "is expected to open on Monday": a date that is set, not somebody's expectation. */
function isScheduled(scene: Scene, v: number, to: number): boolean {
  for (let i = v; i < Math.min(to, v + 40); i++) if (DAYS.has(scene.words.tokens.hash[i]!)) return true;
  return false;
}

/** "it is understood that", "it has been reported", "it emerged that". */
function impersonal(scene: Scene, i: number, to: number): TokenRange | null {
  const { tokens, role } = scene.words;
  let v = i + 1;
  while (v < to && role[v]! & (BE | HAVE | ADVERB) && !(role[v]! & NEGATION)) v++;
  if (v >= to) return null;
  const h = tokens.hash[v]!;
  if (EMERGING.has(h)) return { first: i, last: v };
  if (v === i + 1 || !IMPERSONAL.has(h) || tokens.hash[v + 1] === BY) return null;
  return role[v - 1]! & HAVE ? null : { first: i, last: v };
}

/** "there are claims that". */
function existential(scene: Scene, i: number, to: number): TokenRange | null {
  const { tokens, role } = scene.words;
  let v = i + 1;
  while (v < to && role[v]! & (BE | HAVE) && !(role[v]! & NEGATION)) v++;
  if (v === i + 1) return null;
  for (let k = v; k < Math.min(to, v + 3) && tokens.hash[k] !== NO; k++) {
    if (NOMINAL.has(tokens.hash[k]!)) return { first: i, last: k };
  }
  return null;
}

/** "the Herald has learned", "we understand": the outlet vouches and withholds. */
function outletVoice(scene: Scene, i: number, from: number): TokenRange | null {
  const { role, tokens, mention } = scene.words;
  let at = i - 1;
  while (at > from && role[at]! & (HAVE | ADVERB | BE | MODAL)) at--;
  if (at < from || !(at < i - 1 || tokens.hash[i] === UNDERSTANDS)) return null;
  if (role[at]! & FIRST_PERSON && tokens.hash[i] === TOLD) return null;
  const own =
    role[at]! & FIRST_PERSON || (mediaNames.has(tokens.hash[at]!) && (tokens.flags[at]! & CAPITAL) !== 0);
  if (!own || role[at]! & NEGATION) return null;
  return { first: mention[at]! < 0 ? at : firstOfMention(scene.words, at, from), last: i };
}
