// Which attribution each quotation belongs to: words beside it first, then the colon before it, then whoever
// spoke in the sentence or paragraph before. A whole sentence in marks that none of these reaches floats.
import { BODY, SINGULAR } from '../language/source-nouns';
import { CAPITAL, LINE_START, WORD } from '../language/tokens';
import { hashMarks } from '../language/word-hash';
import type { Attribution } from './attribution';
import { clauseFollows } from './content-test';
import type { Scene } from './scene';

/** The attribution of each quotation: an index, `NOBODY` for a floating quote, `SCARE` for words merely in marks. */
export const NOBODY = -1;
export const SCARE = -2;
/** Led up to by a colon, but by nobody that can be told. */
export const LED = -3;

const COLON = 58;
const TERMINAL = hashMarks('.!?…');
/** Words between a quotation and its attribution before the two are too far apart. */
const NEAR = 4;

/** One entry a quotation. `attributions` are in text order. */
export function speakersOfQuotes(scene: Scene, attributions: readonly Attribution[]): number[] {
  const bySentence = indexBySentence(scene, attributions);
  const speakers: number[] = [];
  for (let q = 0; q < scene.quotes.count; q++)
    speakers.push(speakerOf(scene, attributions, bySentence, speakers, q));
  return speakers;
}

function indexBySentence(scene: Scene, attributions: readonly Attribution[]): Int32Array {
  const first = new Int32Array(scene.words.input.sentences.count + 2).fill(attributions.length);
  for (let a = attributions.length - 1; a >= 0; a--) first[attributions[a]!.sentence] = a;
  for (let s = first.length - 2; s >= 0; s--) first[s] = Math.min(first[s]!, first[s + 1]!);
  return first;
}

/** Attributions of one sentence that are looked at; more stand in no sentence people wrote. */
const MOST = 60;

function firstIn(index: Int32Array, sentence: number): number {
  return Math.max(index[sentence]!, index[sentence + 1]! - MOST);
}

function speakerOf(
  scene: Scene,
  all: readonly Attribution[],
  index: Int32Array,
  earlier: readonly number[],
  q: number,
): number {
  const { of, paragraph } = scene.words.input.sentences;
  const first = scene.quotes.first[q]!;
  const last = scene.quotes.last[q]!;
  const opening = of[first]!;
  const closing = of[last]!;
  const after = afterQuote(scene, all, index, last, closing);
  if (after >= 0) return after;
  const before = beforeQuote(all, index, first, opening);
  if (before >= 0) return before;
  const distant = inSentenceAfter(all, index, last, closing);
  if (distant >= 0) return distant;
  const led = afterColon(scene, all, index, first, opening);
  if (led >= 0) return led;
  if (first > 0 && scene.words.tokens.hash[first - 1] === COLON) return LED;
  const whole = isWholeSentence(scene, first, last);
  if (!whole) return wordsIn(scene, first, last) >= NEAR ? carried(scene, all, index, opening) : SCARE;
  if (opening > 0 && paragraph[opening - 1] === paragraph[opening]) {
    const previous = spokeIn(all, index, opening - 1);
    if (previous >= 0 && isPersonal(all[previous]!)) return previous;
    if (q > 0 && of[scene.quotes.last[q - 1]!] === opening - 1 && earlier[q - 1]! >= 0)
      return earlier[q - 1]!;
  }
  const next = nextSentence(scene, all, index, last, closing);
  if (next >= 0) return next;
  const carriedOn = fromParagraphBefore(scene, all, index, earlier, q, opening);
  const speaker = carriedOn >= 0 ? carriedOn : fromParagraphAfter(scene, all, index, q);
  return speaker === NOBODY && wordsIn(scene, first, last) < 3 ? SCARE : speaker;
}

/** "“…,” Smith said", "“…,” said an official", also after a question mark. */
function afterQuote(
  scene: Scene,
  all: readonly Attribution[],
  index: Int32Array,
  last: number,
  sentence: number,
): number {
  const { paragraph } = scene.words.input.sentences;
  for (let s = sentence; s <= sentence + 1; s++) {
    if (paragraph[s] !== paragraph[sentence]) break;
    for (let a = firstIn(index, s); a < index[s + 1]!; a++) {
      const one = all[a]!;
      const begin = Math.min(one.phrase.first, one.cue.first);
      if (begin <= last) continue;
      if (begin - last > NEAR) break;
      if (s > sentence && !endsAtCue(scene, one) && !claimsNothing(scene, one, last)) break;
      return a;
    }
  }
  return NOBODY;
}

/** "“Never!” Smith said later in the day": right behind the marks, and no clause after the verb. */
function claimsNothing(scene: Scene, one: Attribution, last: number): boolean {
  const begin = Math.min(one.phrase.first, one.cue.first);
  const to = scene.words.input.sentences.first[one.sentence + 1]!;
  const end = Math.max(one.cue.last, one.phrase.head) + 1;
  return begin === last + 1 && one.cue.kind === 'speech' && !clauseFollows(scene, end, to);
}

/** True where nothing follows the cue in its sentence: "Smith said." */
function endsAtCue(scene: Scene, one: Attribution): boolean {
  const next = Math.max(one.cue.last, one.cue.tail, one.cue.aside?.last ?? 0) + 1;
  return next >= scene.words.tokens.count || !(scene.words.tokens.flags[next]! & WORD);
}

function beforeQuote(
  all: readonly Attribution[],
  index: Int32Array,
  first: number,
  sentence: number,
): number {
  for (let a = index[sentence + 1]! - 1; a >= firstIn(index, sentence); a--) {
    const one = all[a]!;
    if (Math.max(one.phrase.head, one.cue.last) < first) return a;
  }
  return NOBODY;
}

function inSentenceAfter(
  all: readonly Attribution[],
  index: Int32Array,
  last: number,
  sentence: number,
): number {
  for (let a = firstIn(index, sentence); a < index[sentence + 1]!; a++) {
    if (Math.min(all[a]!.phrase.first, all[a]!.cue.first) > last) return a;
  }
  return NOBODY;
}

/** "He put it this way:" before the quotation, also on the line before. */
function afterColon(
  scene: Scene,
  all: readonly Attribution[],
  index: Int32Array,
  first: number,
  sentence: number,
): number {
  if (first === 0 || sentence === 0 || scene.words.tokens.hash[first - 1] !== COLON) return NOBODY;
  return spokeIn(all, index, scene.words.input.sentences.of[first - 1]!);
}

function spokeIn(all: readonly Attribution[], index: Int32Array, sentence: number): number {
  let best = NOBODY;
  for (let a = firstIn(index, sentence); a < index[sentence + 1]!; a++) {
    if (best < 0 || all[a]!.cue.kind === 'speech') best = a;
  }
  return best;
}

/** A source that can utter a sentence of its own: no document, no "according to". */
function isPersonal(one: Attribution): boolean {
  return one.cue.kind === 'speech' || one.cue.kind === 'beside' || one.cue.kind === 'according to';
}

function carried(scene: Scene, all: readonly Attribution[], index: Int32Array, sentence: number): number {
  const { paragraph } = scene.words.input.sentences;
  if (sentence === 0 || paragraph[sentence - 1] !== paragraph[sentence]) return SCARE;
  const previous = spokeIn(all, index, sentence - 1);
  return previous >= 0 ? previous : SCARE;
}

/** "“….” He added that …": the next sentence opens with the speaker. */
function nextSentence(
  scene: Scene,
  all: readonly Attribution[],
  index: Int32Array,
  last: number,
  sentence: number,
): number {
  const { paragraph, first } = scene.words.input.sentences;
  const next = sentence + 1;
  if (next >= paragraph.length || paragraph[next] !== paragraph[sentence] || last + 1 < first[next]! - 1)
    return NOBODY;
  for (let a = firstIn(index, next); a < index[next + 1]!; a++) {
    const one = all[a]!;
    if (one.phrase.kind === 'pronoun' && one.phrase.first === first[next] && one.cue.kind === 'speech')
      return a;
  }
  return NOBODY;
}

/** A paragraph that is all quotation goes on with whom the paragraph before ended. */
function fromParagraphBefore(
  scene: Scene,
  all: readonly Attribution[],
  index: Int32Array,
  earlier: readonly number[],
  q: number,
  sentence: number,
): number {
  const { paragraph, first, of } = scene.words.input.sentences;
  if (
    sentence === 0 ||
    scene.quotes.first[q] !== first[sentence] ||
    paragraph[sentence - 1] === paragraph[sentence]
  )
    return NOBODY;
  const spoke = spokeIn(all, index, sentence - 1);
  if (spoke >= 0 && isPersonal(all[spoke]!) && all[spoke]!.phrase.kind !== 'quantity') {
    return isGroup(scene, all[spoke]!) || (isBody(scene, all[spoke]!) && !quotes(scene, all[spoke]!))
      ? NOBODY
      : spoke;
  }
  const before = q - 1;
  if (before >= 0 && of[scene.quotes.last[before]!] === sentence - 1 && earlier[before]! >= 0)
    return earlier[before]!;
  return NOBODY;
}

/** A paragraph that is all quotation, before one that opens with a quotation and tells its speaker. */
function fromParagraphAfter(scene: Scene, all: readonly Attribution[], index: Int32Array, q: number): number {
  const { of } = scene.words.input.sentences;
  const { flags, count } = scene.words.tokens;
  const next = q + 1;
  const after = scene.quotes.last[q]! + 1;
  if (next >= scene.quotes.count || after >= count || scene.quotes.first[next] !== after) return NOBODY;
  if (!(flags[after]! & LINE_START) || !(flags[scene.quotes.first[q]!]! & LINE_START)) return NOBODY;
  return afterQuote(scene, all, index, scene.quotes.last[next]!, of[scene.quotes.last[next]!]!);
}

function isBody(scene: Scene, one: Attribution): boolean {
  const { input, noun } = scene.words;
  if (one.phrase.mention >= 0) return input.mentions[one.phrase.mention]!.kind !== 'person';
  return one.phrase.kind === 'noun' && (noun[one.phrase.head]! & BODY) !== 0;
}

/** True where a quotation stands in the sentence of the attribution. */
function quotes(scene: Scene, one: Attribution): boolean {
  const { first } = scene.words.input.sentences;
  const to = Math.min(first[one.sentence + 1]!, first[one.sentence]! + 200);
  for (let i = first[one.sentence]!; i < to; i++) if (scene.quotes.of[i]! >= 0) return true;
  return false;
}

function isGroup(scene: Scene, one: Attribution): boolean {
  const { words } = scene;
  return one.phrase.kind === 'noun' && (words.noun[one.phrase.head]! & SINGULAR) === 0;
}

/** Marks around one or more whole sentences. */
function isWholeSentence(scene: Scene, first: number, last: number): boolean {
  const { tokens, input } = scene.words;
  const { of, first: starts } = input.sentences;
  const opens = starts[of[first]!] === first || (first > 0 && tokens.hash[first - 1] === COLON);
  let word = first + 1;
  while (word < last && !(tokens.flags[word]! & WORD)) word++;
  if (!opens || word > last || !(tokens.flags[word]! & CAPITAL) || wordsIn(scene, first, last) < 1)
    return false;
  let end = last;
  while (end > word && !(tokens.flags[end]! & WORD) && !TERMINAL.has(tokens.hash[end]!)) end--;
  return (
    TERMINAL.has(tokens.hash[end]!) ||
    TERMINAL.has(tokens.hash[last + 1] ?? 0) ||
    last + 1 >= starts[of[last]! + 1]!
  );
}

/** Words between the marks. */
export function wordsIn(scene: Scene, first: number, last: number): number {
  let words = 0;
  for (let i = first; i <= last; i++) if (scene.words.tokens.flags[i]! & WORD) words++;
  return words;
}
