// Where the reporter says what is not known: "it remains unclear", "could not be verified". These are no
// sources; they are shown apart.
import { ADVERB, BE, HAVE, MODAL, NEGATION } from '../language/function-words';
import { hashWord, hashWords } from '../language/word-hash';
import type { TokenRange } from './attribution';
import { UNCLEAR } from './opening-words';
import type { Scene } from './scene';

const UNKNOWN = hashWords('unclear unknown uncertain');
const CLEAR = hashWords('clear known certain');
const REMAINS = hashWords('remains remain remained stays');
const VERIFIED = hashWords('verified confirmed corroborated authenticated established determined');
const VERIFY = hashWords('verify confirm corroborate authenticate');
const IT = hashWord('it');
const HOW = hashWords('immediately yet still independently also entirely exactly');

/** Spans of not-knowing, in order. Linear. */
export function findUnclear(scene: Scene): TokenRange[] {
  const { words, quotes } = scene;
  const { opens, hints } = words;
  const { first, of } = words.input.sentences;
  const found: TokenRange[] = [];
  for (let k = 0; k < hints.length; k++) {
    const i = hints[k]!;
    if (!(opens[i]! & UNCLEAR) || quotes.of[i]! >= 0) continue;
    const range = unclearAt(scene, i, first[of[i]!]!);
    if (range) found.push(range);
  }
  return found;
}

/** Works back from the word that settles it. */
function unclearAt(scene: Scene, i: number, from: number): TokenRange | null {
  const { tokens, role } = scene.words;
  const h = tokens.hash[i]!;
  const state = UNKNOWN.has(h);
  const _denied = CLEAR.has(h) || VERIFIED.has(h);
  let at = i - 1;
  let negated = false;
  let verb = false;
  let modal = false;
  while (
    at >= from &&
    i - at < 12 &&
    (role[at]! & (BE | ADVERB | NEGATION | MODAL | HAVE) ||
      REMAINS.has(tokens.hash[at]!) ||
      HOW.has(tokens.hash[at]!))
  ) {
    if (role[at]! & NEGATION) negated = true;
    if (role[at]! & BE || REMAINS.has(tokens.hash[at]!)) verb = true;
    if (role[at]! & MODAL) modal = true;
    at--;
  }
  const impersonal = at >= from && tokens.hash[at] === IT;
  const first = impersonal ? at : at + 1;
  if (first === i) return null;
  if (state) return verb ? { first, last: i } : null;
  if (VERIFY.has(h)) return negated && modal ? { first, last: i } : null;
  if (VERIFIED.has(h)) return negated && modal && verb ? { first, last: i } : null;
  return negated && verb && impersonal ? { first, last: i } : null;
}
