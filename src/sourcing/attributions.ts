// Sentence by sentence, every phrase to which something is attributed. A subject far from its verb, and one that
// only leads over to a quotation, are found once the phrases of the sentence are known.
import { ADVERB, CONJUNCTION, PREPOSITION, TIME } from '../language/function-words';
import { ATTACK, DENIAL, STRONG } from '../language/reporting-verbs';
import { BODY, HUMAN } from '../language/source-nouns';
import { WORD } from '../language/tokens';
import type { Attribution, Cue } from './attribution';
import { cueOf } from './cues';
import { laterCue } from './later-cues';
import { leadingCue } from './leading-cues';
import { isExemplified, namesBeside } from './name-lists';
import { type Phrase, phraseAt } from './noun-phrases';
import { CUE, HEAD } from './opening-words';
import type { Scene } from './scene';

/** All attributions of a text, in text order. Linear: every walk stays within its sentence and is bounded. */
export function findAttributions(scene: Scene): Attribution[] {
  const { words, quotes } = scene;
  const { first, count } = words.input.sentences;
  const all: Attribution[] = [];
  let q = 0;
  for (let s = 0; s < count; s++) {
    const from = first[s]!;
    const to = first[s + 1]!;
    while (q < quotes.count && quotes.last[q]! < from) q++;
    // A quotation may also begin right behind the sentence that leads up to it.
    const isBesideQuote = q < quotes.count && quotes.first[q]! <= to;
    if (!isBesideQuote && !(words.inSentence[s]! & CUE)) continue;
    for (const found of inSentence(scene, s, from, to, isBesideQuote)) all.push(found);
  }
  return all;
}

function inSentence(
  scene: Scene,
  sentence: number,
  from: number,
  to: number,
  isBesideQuote: boolean,
): Attribution[] {
  const { words, quotes } = scene;
  const found: Attribution[] = [];
  const subjects: Phrase[] = [];
  let covered = from;
  for (let i = from; i < to; i++) {
    if (!(words.opens[i]! & HEAD) || quotes.of[i]! >= 0 || i < covered) continue;
    const phrase = phraseAt(words, i, from, to);
    if (!phrase) continue;
    const cue = cueOf(scene, phrase, from, to);
    if (!cue) {
      if (canSpeak(scene, phrase) && startsClause(scene, phrase, from)) subjects.push(phrase);
      continue;
    }
    if (isEmbedded(found, phrase, cue)) continue;
    for (const named of namesBeside(scene, phrase, cue, from, to))
      found.push({ phrase: named, cue: { ...cue, tail: named.head, aside: null }, sentence });
    if (!isExemplified(scene, phrase, cue)) found.push({ phrase, cue, sentence });
    covered = Math.max(covered, cue.tail + 1, (cue.aside?.last ?? 0) + 1, cue.inverted ? 0 : cue.last);
  }
  const later = laterCue(scene, subjects, found, from, to);
  if (later) found.push({ ...later, sentence });
  const subject = subjects[0];
  if (isBesideQuote && subject && found.length === 0) {
    const cue = leadingCue(scene, subject, from, to);
    if (cue) found.push({ phrase: subject, cue, sentence });
  }
  return found.length > 1 ? found.sort((a, b) => a.phrase.first - b.phrase.first) : found;
}

/** A state of mind, or a pronoun's words, inside what another source of the sentence says. */
function isEmbedded(found: readonly Attribution[], phrase: Phrase, cue: Cue): boolean {
  const outer = found.at(-1);
  if (!outer || outer.cue.inverted || cue.inverted || outer.cue.last >= phrase.first) return false;
  if (phrase.kind === 'pronoun') return true;
  if (phrase.kind === 'name' && cue.verb & (DENIAL | ATTACK)) return false;
  return !(cue.verb & STRONG) || cue.kind !== 'speech';
}

function canSpeak(scene: Scene, phrase: Phrase): boolean {
  if (phrase.mention >= 0) return scene.words.input.mentions[phrase.mention]!.kind !== 'place';
  return phrase.kind !== 'noun' || (scene.words.noun[phrase.head]! & (HUMAN | BODY)) !== 0;
}

function startsClause(scene: Scene, phrase: Phrase, from: number): boolean {
  const before = phrase.first - 1;
  const { role, tokens } = scene.words;
  if (before < from) return true;
  if (!(tokens.flags[before]! & WORD)) return true;
  return (role[before]! & (CONJUNCTION | TIME | ADVERB)) !== 0 && !(role[before]! & PREPOSITION);
}
