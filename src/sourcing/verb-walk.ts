// The walk right from a subject to the verb that attributes, over its tail and its asides: "three people at the
// bank, who asked not to be named, said". Bounded by the sentence and by `MAX_WALK`.
import { ADVERB, PREPOSITION, RELATIVE, TIME } from '../language/function-words';
import { SPEECH, STRONG } from '../language/reporting-verbs';
import { BODY } from '../language/source-nouns';
import { CAPITAL, joinsWords, WORD } from '../language/tokens';
import { hashWord, hashWords } from '../language/word-hash';
import { asideEnd } from './asides';
import type { Cue, TokenRange } from './attribution';
import { skipNounGroup } from './noun-groups';
import type { Phrase } from './noun-phrases';
import { CLOSE_PARENTHESIS, COLON, COMMA, DASHES, FULL_STOP, OPEN_PARENTHESIS } from './punctuation';
import { skipRelative } from './relative-clauses';
import { relativeAside, relativeVerb } from './relative-cues';
import { MAX_WALK, type Scene } from './scene';
import { opensTail, skipName, skipParenthesis, timeFollows } from './tails';
import { isQuestioned, verbAt } from './verb-cues';
import type { Words } from './words';

/** "the minister himself said" */
const REFLEXIVE = hashWords('himself herself itself themselves');
const AS = hashWord('as');
const CALLED = hashWord('called');
const WHOSE = hashWord('whose');

/** The cue to the right of `phrase`, read as a subject; null where its verb attributes nothing. */
export function walkToVerb(scene: Scene, phrase: Phrase, to: number): Cue | null {
  const { words, quotes } = scene;
  const { role, tokens } = words;
  const limit = Math.min(to, phrase.head + MAX_WALK);
  let tail = phrase.head;
  let aside: TokenRange | null = null;
  let relative: Cue | null = null;
  // "another called Blue Line"
  if (phrase.kind === 'quantity' && tokens.hash[phrase.head + 1] === CALLED) return null;
  let i = phrase.head + 1;
  while (i < limit && quotes.of[i]! < 0) {
    const named = skipName(words, i, to);
    if (named > i) {
      tail = named - 1;
      i = named;
      continue;
    }
    const found = verbAt(scene, phrase, i, to, tail, aside);
    if (found) return found === 'not' ? relative : found;
    if (!(tokens.flags[i]! & WORD)) {
      const mark = tokens.hash[i]!;
      if (mark === OPEN_PARENTHESIS) {
        i = skipParenthesis(words, i, limit);
        continue;
      }
      if (mark === COLON) return colonCue(scene, phrase, i, to, tail, aside) ?? relative;
      if ((mark !== COMMA && !DASHES.has(mark)) || aside || joinsWords(tokens, i)) return relative;
      if (closesDescription(words, phrase, i)) {
        i++;
        continue;
      }
      const label = skipPartyLabel(words, i, limit);
      if (label > i) {
        i = label;
        continue;
      }
      if (isListed(scene, phrase) || tokens.hash[phrase.first - 1] === AS) return relative;
      const next = asideEnd(scene, i, limit);
      relative ??= relativeAside(scene, phrase, i, to, tail);
      if (next < 0) return relative;
      aside = { first: i + 1, last: next - 1 };
      if (relative) relative = { ...relative, aside };
      i = next + 1;
      continue;
    }
    const r = role[i]!;
    if (r & RELATIVE) {
      const owned = tokens.hash[i] === WHOSE;
      if (!owned && i + 1 < to && words.noun[i + 1]! & BODY && !words.verb[i + 1]) return relative;
      if (role[i - 1]! & PREPOSITION) return relative;
      const own = relativeVerb(scene, phrase, i, to, tail);
      i = skipRelative(scene, i, limit);
      if (own) relative = own;
      else tail = i - 1;
    } else if (r & ADVERB || (r & TIME && !(r & PREPOSITION)) || REFLEXIVE.has(tokens.hash[i]!)) i++;
    else if (opensTail(words, i) || isQuestioned(words, i)) {
      const time = timeFollows(words, i, to);
      i = Math.max(skipNounGroup(scene, i + 1, limit), i + 1);
      if (!time) tail = i - 1;
    } else return relative;
  }
  return relative;
}

/** The second comma of "a third, Nora Lind, said", or the one behind "Nora Lind (Green),": a verb may stand right behind it. */
function closesDescription({ tokens, verb }: Words, { first }: Phrase, comma: number): boolean {
  if (!(verb[comma + 1]! & STRONG)) return false;
  const opens = first > 0 && tokens.hash[first - 1] === COMMA && !(tokens.flags[first - 1]! & WORD);
  return opens || tokens.hash[comma - 1] === CLOSE_PARENTHESIS;
}

/** Over ", D-Mich.," behind a politician's name; `i` where no such label stands. */
function skipPartyLabel(words: Words, i: number, limit: number): number {
  const { tokens } = words;
  const letter = i + 1;
  if (letter + 2 >= limit || tokens.end[letter]! - tokens.start[letter]! !== 1) return i;
  if (!(tokens.flags[letter]! & CAPITAL) || !joinsWords(tokens, letter + 1)) return i;
  let at = letter + 3;
  if (at < limit && joinsWords(tokens, at)) at += 2;
  if (at < limit && tokens.hash[at] === FULL_STOP && !(tokens.flags[at]! & WORD)) at++;
  return at < limit && tokens.hash[at] === COMMA && !(tokens.flags[at]! & WORD) ? at + 1 : at;
}

/** "Libya, Syria, Mali", "PARIS, Aug. 31": the comma after a place opens no aside about a speaker. */
function isListed(scene: Scene, phrase: Phrase): boolean {
  return phrase.mention >= 0 && scene.words.input.mentions[phrase.mention]!.kind === 'place';
}

/** "Stone: “…”": a colon that hands over to a quotation. */
function colonCue(
  scene: Scene,
  phrase: Phrase,
  i: number,
  to: number,
  tail: number,
  aside: TokenRange | null,
): Cue | null {
  const speaks = phrase.kind === 'name' || phrase.kind === 'noun';
  // "asked about the inquiry: “…”"
  if (phrase.first > 0 && scene.words.role[phrase.first - 1]! & PREPOSITION) return null;
  if (!speaks || i + 1 >= to || scene.quotes.of[i + 1]! < 0) return null;
  return { kind: 'speech', first: i, last: i, verb: SPEECH | STRONG, tail, aside, inverted: false };
}
