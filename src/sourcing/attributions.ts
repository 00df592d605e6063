// Sentence by sentence, every phrase to which something is attributed. A subject far from its verb ("Smith
// took the stage and said …", "…, adding that …") is found from the verb's side once the phrases are known.
import { ADVERB, CONJUNCTION, PREPOSITION, TIME } from '../language/function-words';
import { SPEECH, STRONG } from '../language/reporting-verbs';
import { WORD } from '../language/tokens';
import { GERUND, PAST, THIRD } from '../language/verb-forms';
import { hashWords } from '../language/word-hash';
import type { Attribution, Cue } from './attribution';
import { cueOf } from './cues';
import { type Phrase, phraseAt } from './noun-phrases';
import { COLON, MAX_WALK, type Scene } from './scene';
import { asideAt } from './tails';

/** All attributions of a text, in text order. Linear: every walk stays within its sentence and is bounded. */
export function findAttributions(scene: Scene): Attribution[] {
  const { first, count } = scene.words.input.sentences;
  const all: Attribution[] = [];
  for (let s = 0; s < count; s++) {
    for (const found of inSentence(scene, s, first[s]!, first[s + 1]!)) all.push(found);
  }
  return all;
}

function inSentence(scene: Scene, sentence: number, from: number, to: number): Attribution[] {
  const { words, quotes } = scene;
  const found: Attribution[] = [];
  let subject: Phrase | null = null;
  let covered = from;
  for (let i = from; i < to; i++) {
    if (quotes.of[i]! >= 0 || i < covered) continue;
    const phrase = phraseAt(words, i, from, to);
    if (!phrase) continue;
    const cue = cueOf(scene, phrase, from, to);
    if (!cue) {
      subject ??= startsClause(scene, phrase, from) ? phrase : null;
      continue;
    }
    if (isEmbedded(found, phrase, cue)) continue;
    found.push({ phrase, cue, sentence });
    covered = Math.max(covered, cue.tail + 1);
  }
  if (
    subject &&
    found.every(
      one => one.phrase.first < subject!.first || one.cue.inverted || one.phrase.first > subject!.head,
    )
  ) {
    const cue = laterCue(scene, subject, found, from, to);
    if (cue) found.push({ phrase: subject, cue, sentence });
  }
  if (subject && found.length === 0) {
    const cue = colonBeforeQuote(scene, subject, to);
    if (cue) found.push({ phrase: subject, cue, sentence });
  }
  return found.sort((a, b) => a.phrase.first - b.phrase.first);
}

/** A state of mind, or a pronoun's words, inside what another source of the sentence says. */
function isEmbedded(found: readonly Attribution[], phrase: Phrase, cue: Cue): boolean {
  const outer = found.at(-1);
  if (!outer || outer.cue.inverted || cue.inverted || outer.cue.last >= phrase.first) return false;
  if (phrase.kind === 'pronoun') return true;
  return !(cue.verb & STRONG) || cue.kind !== 'speech';
}

function startsClause(scene: Scene, phrase: Phrase, from: number): boolean {
  const before = phrase.first - 1;
  const { role, tokens } = scene.words;
  if (before < from) return true;
  if (!(tokens.flags[before]! & WORD)) return true;
  return (role[before]! & (CONJUNCTION | TIME | ADVERB)) !== 0 && !(role[before]! & PREPOSITION);
}

/** "… and said", ", saying …": a verb of saying without a subject of its own. */
function laterCue(
  scene: Scene,
  subject: Phrase,
  found: readonly Attribution[],
  from: number,
  to: number,
): Cue | null {
  const { verb } = scene.words;
  for (let v = subject.head + 2; v < Math.min(to, subject.head + MAX_WALK); v++) {
    const bits = verb[v]!;
    if (!(bits & SPEECH) || !(bits & STRONG) || scene.quotes.of[v]! >= 0) continue;
    if (found.some(one => v >= one.cue.first && v <= one.cue.last)) continue;
    if (!isJoined(scene, v, from) || NOTHING.has(scene.words.tokens.hash[v + 1] ?? 0)) continue;
    const aside = asideAt(scene, subject.head + 1, to);
    return { kind: 'speech', first: v, last: v, verb: bits, tail: subject.head, aside, inverted: false };
  }
  return null;
}

/** A finite verb after "and", or "-ing" after a comma. */
function isJoined(scene: Scene, v: number, from: number): boolean {
  const { role, verb, tokens } = scene.words;
  let before = v - 1;
  while (before > from && role[before]! & ADVERB) before--;
  if (verb[v]! & (PAST | THIRD) && role[before]! & CONJUNCTION) return true;
  return (verb[v]! & GERUND) !== 0 && !(tokens.flags[before]! & WORD);
}

const NOTHING = hashWords('nothing little');

/** "The agency sent this statement:" and then a quotation, in this sentence or the next. */
function colonBeforeQuote(scene: Scene, subject: Phrase, to: number): Cue | null {
  const { tokens } = scene.words;
  const colon = to - 1;
  if (colon <= subject.head || tokens.flags[colon]! & WORD || tokens.hash[colon] !== COLON) return null;
  if (to >= tokens.count || scene.quotes.of[to]! < 0) return null;
  return {
    kind: 'speech',
    first: colon,
    last: colon,
    verb: SPEECH | STRONG,
    tail: subject.head,
    aside: null,
    inverted: false,
  };
}
