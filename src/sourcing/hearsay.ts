// Statements attributed to nobody at all: "reportedly", "is believed to", "it is understood that", "there
// are claims that". The cue itself stands for the source.
import {
  ADVERB,
  BE,
  HAVE,
  HEARSAY_ADVERB,
  MODAL,
  NEGATION,
  POSSESSIVE_PRONOUN,
} from '../language/function-words';
import { POSSESSIVE, WORD } from '../language/tokens';
import { hashWord, hashWords } from '../language/word-hash';
import type { TokenRange } from './attribution';
import type { Scene } from './cues';

const PASSIVE_TO = hashWords(
  'said believed thought understood reported alleged rumoured rumored feared suspected presumed expected',
);
const PASSIVE_AS = hashWords('seen viewed regarded described perceived');
const PASSIVE_OF = hashWords('accused suspected');
const REDUCED = hashWords('said believed thought reported alleged rumoured rumored');
const IMPERSONAL = hashWords(
  'understood believed thought claimed alleged reported said rumoured rumored revealed assumed feared suspected suggested expected',
);
const NOMINAL = hashWords(
  'claims allegations rumours rumors speculation suggestions accusations reports fears concerns',
);
const EMERGING = hashWords('emerged emerges transpires transpired');
const IT = hashWord('it');
const THERE = hashWord('there');
const TO = hashWord('to');
const AS = hashWord('as');
const OF = hashWord('of');
const BY = hashWord('by');
const THAT = hashWord('that');

/** The hearsay cues of a text, in order. `isNamedSentence` tells where somebody is given for the claim. */
export function findHearsay(scene: Scene, hasSource: (sentence: number) => boolean): TokenRange[] {
  const { words, quotes } = scene;
  const { tokens, role } = words;
  const found: TokenRange[] = [];
  const { of, first } = words.input.sentences;
  for (let i = 0; i < tokens.count; i++) {
    if (!(tokens.flags[i]! & WORD) || quotes.of[i]! >= 0) continue;
    const range = hearsayAt(scene, i, first[of[i]! + 1]!);
    if (!range) continue;
    if (role[i]! & HEARSAY_ADVERB && isAllegedly(tokens.hash[i]!) && hasSource(of[i]!)) continue;
    found.push(range);
    i = range.last;
  }
  return found;
}

const ALLEGEDLY = hashWord('allegedly');

function isAllegedly(hash: number): boolean {
  return hash === ALLEGEDLY;
}

function hearsayAt(scene: Scene, i: number, to: number): TokenRange | null {
  const { tokens, role } = scene.words;
  const h = tokens.hash[i]!;
  if (role[i]! & HEARSAY_ADVERB) return { first: i, last: i };
  if (h === IT) return impersonal(scene, i, to);
  if (h === THERE) return existential(scene, i, to);
  if (role[i]! & BE) return passive(scene, i, to);
  if (REDUCED.has(h) && tokens.hash[i + 1] === TO && i + 1 < to && followsNoun(scene, i))
    return { first: i, last: i + 1 };
  if (NOMINAL.has(h) && i + 1 < to && tokens.hash[i + 1] === THAT && isUnowned(scene, i))
    return { first: i, last: i + 1 };
  return null;
}

function skipAdverbs(scene: Scene, i: number, to: number): number {
  let at = i;
  while (at < to && scene.words.role[at]! & ADVERB) at++;
  return at;
}

function followsNoun(scene: Scene, i: number): boolean {
  const { noun, mention } = scene.words;
  return i > 0 && (noun[i - 1] !== 0 || mention[i - 1]! >= 0);
}

function isUnowned(scene: Scene, i: number): boolean {
  const { role, tokens } = scene.words;
  if (i === 0) return true;
  return !(role[i - 1]! & POSSESSIVE_PRONOUN) && !(tokens.flags[i - 1]! & POSSESSIVE);
}

/** "is believed to", "was seen as", "were accused of", unless an agent follows. */
function passive(scene: Scene, i: number, to: number): TokenRange | null {
  const { tokens, role } = scene.words;
  if (i > 0 && role[i - 1]! & BE) return null;
  const v = skipAdverbs(scene, role[i + 1]! & BE ? i + 2 : i + 1, to);
  if (v + 1 >= to || role[v]! & NEGATION) return null;
  const h = tokens.hash[v]!;
  const next = tokens.hash[v + 1]!;
  if (next === BY) return null;
  const fits =
    (next === TO && PASSIVE_TO.has(h)) ||
    (next === AS && PASSIVE_AS.has(h)) ||
    (next === OF && PASSIVE_OF.has(h));
  if (!fits) return null;
  let first = i;
  while (first > 0 && role[first - 1]! & (HAVE | MODAL)) first--;
  return { first, last: v + 1 };
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
  if (role[v - 1]! & HAVE) return null;
  return { first: i, last: v };
}

/** "there are claims that". */
function existential(scene: Scene, i: number, to: number): TokenRange | null {
  const { tokens, role } = scene.words;
  let v = i + 1;
  while (v < to && role[v]! & (BE | HAVE) && !(role[v]! & NEGATION)) v++;
  if (v === i + 1) return null;
  for (let k = v; k < Math.min(to, v + 3); k++) {
    if (NOMINAL.has(tokens.hash[k]!)) return { first: i, last: k };
  }
  return null;
}
