// Cues in a clause that begins with "who", "which" or "whose": the subject speaks in it, wherever it stands in
// the sentence ("from some who say", "the union, which has accused …").
import { ADVERB, AUXILIARY, BE, KNOWING, PREPOSITION, RELATIVE, TIME } from '../language/function-words';
import { ATTACK, CLAUSE, DENIAL, POSITION, STRONG } from '../language/reporting-verbs';
import { BODY, DOCUMENT, HUMAN } from '../language/source-nouns';
import { WORD } from '../language/tokens';
import { hashWord, hashWords } from '../language/word-hash';
import type { Cue } from './attribution';
import { skipNounGroup } from './noun-groups';
import type { Phrase } from './noun-phrases';
import { COMMA } from './punctuation';
import { MAX_WALK, type Scene } from './scene';
import { timeFollows } from './tails';
import { verbAt } from './verb-cues';
import type { Words } from './words';

const THAT = hashWord('that');
const WHICH = hashWord('which');
const WHO = hashWord('who');
const IMPERSONAL = hashWords('it there');

/** The cue of a phrase that is no subject but speaks in a clause of its own ("a clerk who had warned"); null for none. */
export function speakingClause(scene: Scene, phrase: Phrase, to: number): Cue | null {
  const { words } = scene;
  if (phrase.kind === 'pronoun' || (phrase.kind === 'name' && phrase.mention < 0)) return null;
  if (phrase.kind === 'noun' && !(words.noun[phrase.head]! & (HUMAN | BODY))) return null;
  if (tellsWhoItIs(words, phrase)) return null;
  const tail = phraseTail(scene, phrase.head, to);
  let rel = tail + 1;
  if (rel < to && words.tokens.hash[rel] === COMMA) rel = skipApposition(scene, rel, to);
  if (rel >= to || !(words.role[rel]! & RELATIVE)) return null;
  if (words.tokens.hash[rel] === WHICH && !(words.noun[phrase.head]! & BODY)) return null;
  const cue = relativeVerb(scene, phrase, rel, to, tail);
  if (cue === null) return null;
  return cue.verb & (STRONG | ATTACK) || thatFollows(scene.words, cue.last + 1, to) ? cue : null;
}

/** The cue in an aside that attributes itself: ", who have charged that …"; null for none. `comma` opens it. */
export function relativeAside(
  scene: Scene,
  phrase: Phrase,
  comma: number,
  to: number,
  tail: number,
): Cue | null {
  const first = comma + 1;
  const { role, tokens, noun } = scene.words;
  if (first >= to || !(role[first]! & RELATIVE)) return null;
  if (tokens.hash[first] === WHICH && noun[phrase.head]! & HUMAN) return null;
  return relativeVerb(scene, phrase, first, to, tail);
}

/** The cue right behind the relative word at `rel`; null for none, and for what only tells a state of mind. */
export function relativeVerb(
  scene: Scene,
  phrase: Phrase,
  rel: number,
  to: number,
  tail: number,
): Cue | null {
  const { role, noun, tokens } = scene.words;
  const isPaper = (noun[phrase.head]! & (DOCUMENT | HUMAN | BODY)) === DOCUMENT;
  if (tokens.hash[rel] === WHO && (isPaper || isPlace(scene, phrase))) return null;
  let i = rel + 1;
  while (i < to && (role[i]! & (ADVERB | TIME) || timeFollows(scene.words, i, to))) i++;
  const found = i < to ? verbAt(scene, phrase, i, to, tail, null) : null;
  if (!found || found === 'not' || found.kind === 'attitude' || found.kind === 'mood') return null;
  return found.verb & (STRONG | CLAUSE | ATTACK | POSITION | DENIAL) ? found : null;
}

/** "She was one of five clerks who said so" means the subject of the sentence; "it was a guard who said so" does not. */
function tellsWhoItIs({ role, tokens }: Words, { kind, first }: Phrase): boolean {
  const be = first - 1;
  return kind !== 'name' && be > 0 && (role[be]! & BE) !== 0 && !IMPERSONAL.has(tokens.hash[be - 1]!);
}

/** "shops in Leeds and York who said": not the town. */
function isPlace({ words }: Scene, { mention }: Phrase): boolean {
  return mention >= 0 && words.input.mentions[mention]!.kind === 'place';
}

/** "pointed out that" */
function thatFollows({ tokens }: Words, i: number, to: number): boolean {
  return (i < to && tokens.hash[i] === THAT) || (i + 1 < to && tokens.hash[i + 1] === THAT);
}

/** The token after the comma at `i`, or after the apposition it opens: ", her older sister, who". */
function skipApposition(scene: Scene, i: number, to: number): number {
  const { tokens, role } = scene.words;
  if (i + 1 >= to || role[i + 1]! & RELATIVE) return i + 1;
  for (let k = i + 1; k < Math.min(to - 1, i + 14); k++) {
    if (scene.quotes.of[k]! >= 0 || role[k]! & AUXILIARY) break;
    if (!(tokens.flags[k]! & WORD) && tokens.hash[k] === COMMA)
      return role[k + 1]! & RELATIVE ? k + 1 : i + 1;
  }
  return i + 1;
}

/** Over "at the ministry" and the like, but not into a relative clause that speaks. */
function phraseTail(scene: Scene, head: number, to: number): number {
  const { words } = scene;
  let last = head;
  let i = head + 1;
  while (i < to && words.role[i]! & (PREPOSITION | KNOWING) && !timeFollows(words, i, to)) {
    i = skipNounGroup(scene, i + 1, Math.min(to, head + MAX_WALK));
    last = i - 1;
  }
  return last;
}
