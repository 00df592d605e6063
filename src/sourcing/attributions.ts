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
import { HEAD } from './opening-words';
import type { Scene, Sentence } from './scene';

/** All attributions of a text, in text order. Linear: every walk stays within its sentence and is bounded. */
export function findAttributions(scene: Scene): Attribution[] {
  const { words, quotes } = scene;
  const { first, count } = words.input.sentences;
  const { cues } = words;
  const all: Attribution[] = [];
  let q = 0;
  let firstCue = 0;
  for (let index = 0; index < count; index++) {
    const from = first[index]!;
    const to = first[index + 1]!;
    while (q < quotes.count && quotes.last[q]! < from) q++;
    while (cues[firstCue]! < from) firstCue++;
    // A quotation may also begin right behind the sentence that leads up to it.
    const isBesideQuote = q < quotes.count && quotes.first[q]! <= to;
    if (isBesideQuote || cues[firstCue]! < to)
      addAttributions(scene, { index, from, to, firstCue, isBesideQuote }, all);
  }
  return all;
}

/** Adds the attributions of one sentence to `all`. */
function addAttributions(scene: Scene, sentence: Sentence, all: Attribution[]): void {
  const { words, quotes } = scene;
  const { opens, cues, mention } = words;
  const { index, from, to, isBesideQuote } = sentence;
  const own = all.length;
  const subjects: Phrase[] = [];
  let covered = from;
  let next = sentence.firstCue;
  for (let i = from; i < to; i++) {
    if (!(opens[i]! & HEAD)) continue;
    // A name has its head at its end.
    while (mention[i]! >= 0 && mention[i + 1] === mention[i] && i + 1 < to) i++;
    if (i < covered) continue;
    const quote = quotes.of[i]!;
    if (quote >= 0) {
      i = quotes.last[quote]!;
      continue;
    }
    const phrase = phraseAt(words, i, from, to);
    if (!phrase) continue;
    while (cues[next]! <= i) next++;
    const cue = cueOf(scene, phrase, from, to, cues[next]!);
    if (!cue) {
      const isAsked = isBesideQuote || cues[next]! < to;
      if (isAsked && canSpeak(scene, phrase) && startsClause(scene, phrase, from)) subjects.push(phrase);
      continue;
    }
    if (all.length > own && isEmbedded(all[all.length - 1]!, phrase, cue)) continue;
    for (const named of namesBeside(scene, phrase, cue, from, to))
      all.push({ phrase: named, cue: { ...cue, tail: named.head, aside: null }, sentence: index });
    if (!isExemplified(scene, phrase, cue)) all.push({ phrase, cue, sentence: index });
    covered = Math.max(covered, cue.tail + 1, (cue.aside?.last ?? 0) + 1, cue.inverted ? 0 : cue.last);
  }
  const subject = subjects[0];
  if (subject) {
    const later = laterCue(scene, subjects, sentence, all, own);
    if (later) all.push(later);
    if (isBesideQuote && all.length === own) {
      const cue = leadingCue(scene, subject, from, to);
      if (cue) all.push({ phrase: subject, cue, sentence: index });
    }
  }
  putInOrder(all, own);
}

/** Puts the attributions from `first` on in text order, in which nearly all are. */
function putInOrder(all: Attribution[], first: number): void {
  for (let k = first + 1; k < all.length; k++) {
    const one = all[k]!;
    let at = k;
    for (; at > first && all[at - 1]!.phrase.first > one.phrase.first; at--) all[at] = all[at - 1]!;
    all[at] = one;
  }
}

/** A state of mind, or a pronoun's words, inside what `outer`, another source of the sentence, says. */
function isEmbedded(outer: Attribution, phrase: Phrase, cue: Cue): boolean {
  if (outer.cue.inverted || cue.inverted || outer.cue.last >= phrase.first) return false;
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
