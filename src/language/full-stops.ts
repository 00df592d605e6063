// When a full stop belongs to the word before it ("Mr.", "U.S.", "J.") and when it ends a sentence.
import { DIGIT, LETTER, UPPER, unitClass } from './letters';
import { finishHash, hashWord, hashWords } from './word-hash';

export const FULL_STOP = 46;

/** Words whose final full stop is theirs: titles, ranks, months, company forms, states. */
const ABBREVIATIONS = hashWords(`
  mr mrs ms mx dr prof rev hon fr sr jr st mt ft gen lt col maj capt cpl sgt cmdr adm brig pvt sen rep reps sens
  gov pres supt det insp amb atty asst assn dept univ inc corp ltd co bros no nos vs
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
  pa tenn tex va vt wash wis wyo`);

/** Of those, the ones that are whole words too: theirs only before a capital or a digit. */
const ALSO_WORDS = hashWords(
  'no co fr mar sun sat mass ill ind miss del gen rep la ms mo pa md va col ft wash',
);

/** "No. 5" but "No. And": theirs only before a digit. */
const BEFORE_DIGITS = hashWords('no nos');

const VERSUS = hashWord('vs');

/** What the tokeniser knows of the word it is in when it meets a full stop. */
export interface OpenWord {
  readonly from: number;
  /** Unfinished hash of the units so far. */
  readonly hash: number;
  readonly letters: number;
  readonly digits: number;
  readonly dots: number;
}

/** True where the full stop at `at` is part of the open word, not the end of its sentence. */
export function dotBelongs(text: string, at: number, word: OpenWord): boolean {
  if (word.digits > 0) return false;
  const next = unitClass[text.charCodeAt(at + 1)] ?? 0;
  if (word.letters === word.dots + 1) return dotAfterInitial(text, at, next, word.dots);
  if (word.dots > 0 || next & (LETTER | DIGIT)) return false;
  const hash = finishHash(word.hash);
  if (!ABBREVIATIONS.has(hash)) return false;
  const capital = (unitClass[text.charCodeAt(word.from)]! & UPPER) !== 0;
  if (!capital) return hash === VERSUS;
  if (!ALSO_WORDS.has(hash)) return true;
  let after = at + 1;
  while (text.charCodeAt(after) === 32) after++;
  const wanted = BEFORE_DIGITS.has(hash) ? DIGIT : UPPER | DIGIT;
  return ((unitClass[text.charCodeAt(after)] ?? 0) & wanted) !== 0;
}

/** "J." and the parts of "U.S." and "U.S": a lone capital, or one more letter of a dotted row ("a.m."). */
function dotAfterInitial(text: string, at: number, next: number, dots: number): boolean {
  if (next & LETTER) {
    if (dots > 0 || text.charCodeAt(at + 2) === FULL_STOP) return true;
    const before = unitClass[text.charCodeAt(at - 1)]!;
    return (before & next & UPPER) !== 0 && !((unitClass[text.charCodeAt(at + 2)] ?? 0) & (LETTER | DIGIT));
  }
  return dots > 0 || (unitClass[text.charCodeAt(at - 1)]! & UPPER) !== 0;
}
