// A verb of saying far from its subject: "Smith took the stage and said …", "…, adding that …". Found from the
// verb's side, once the phrases of the sentence are known.
import { ADVERB, CONJUNCTION } from '../language/function-words';
import { CLAUSE, SPEECH, STRONG } from '../language/reporting-verbs';
import { WORD } from '../language/tokens';
import { GERUND, PAST, THIRD } from '../language/verb-forms';
import { hashWords } from '../language/word-hash';
import { asideAt } from './asides';
import type { Attribution, Cue } from './attribution';
import type { Phrase } from './noun-phrases';
import { COLON } from './punctuation';
import { MAX_WALK, type Scene, type Sentence } from './scene';

const STATEMENT = hashWords('statement letter tweet post message memo email speech');

const NOTHING = hashWords('nothing little');

/**
 * What is attributed to a subject that stands further off ("… and said", ", saying …"), with the nearest of `subjects`
 * that opens a clause; null for none. Those of `found` from `own` on are the other attributions of the sentence.
 */
export function laterCue(
  scene: Scene,
  subjects: readonly Phrase[],
  { index, from, to, firstCue }: Sentence,
  found: readonly Attribution[],
  own: number,
): Attribution | null {
  const { verb, tokens, cues } = scene.words;
  const begin = subjects[0]!.head + 2;
  const limit = Math.min(to, begin + MAX_WALK);
  for (let k = firstCue; cues[k]! < limit; k++) {
    const v = cues[k]!;
    const bits = verb[v]!;
    if (v < begin || !(bits & SPEECH) || scene.quotes.of[v]! >= 0) continue;
    if (!(bits & STRONG || handsOver(scene, v))) continue;
    if (!isJoined(scene, v, from) || NOTHING.has(tokens.hash[v + 1] ?? 0)) continue;
    const subject = subjectOf(subjects, v);
    // Whoever already speaks between the subject and the verb owns the verb too.
    if (isOwned(found, own, subject, v)) continue;
    const aside = asideAt(scene, subject.head + 1, to);
    const cue: Cue = {
      kind: 'speech',
      first: v,
      last: v,
      verb: bits,
      tail: subject.head,
      aside,
      inverted: false,
    };
    return { phrase: subject, cue, sentence: index };
  }
  return null;
}

/** "writing: “…”" */
function handsOver(scene: Scene, v: number): boolean {
  const { tokens, verb } = scene.words;
  if (!(verb[v]! & CLAUSE)) return false;
  return (
    (scene.quotes.of[v + 1] ?? -1) >= 0 ||
    (tokens.hash[v + 1] === COLON && (scene.quotes.of[v + 2] ?? -1) >= 0)
  );
}

/** The pronoun or name nearest before the verb, else what the sentence begins with. */
function subjectOf(subjects: readonly Phrase[], v: number): Phrase {
  let near: Phrase | null = null;
  for (const one of subjects) {
    if (one.head < v - 1 && (one.kind === 'name' || one.kind === 'pronoun')) near = one;
  }
  return near ?? subjects[0]!;
}

/** True where one of the attributions from `own` on already has the verb, or a subject that stands nearer to it. */
function isOwned(found: readonly Attribution[], own: number, subject: Phrase, v: number): boolean {
  for (let k = own; k < found.length; k++) {
    const { cue, phrase } = found[k]!;
    if (cue.first <= v && v <= cue.last) return true;
    if (!cue.inverted && phrase.first >= subject.first && phrase.first < v) return true;
  }
  return false;
}

/** A finite verb after "and", or "-ing" after a comma. */
function isJoined(scene: Scene, v: number, from: number): boolean {
  const { role, verb, tokens } = scene.words;
  let before = v - 1;
  while (before > from && role[before]! & ADVERB) before--;
  if (verb[v]! & (PAST | THIRD) && role[before]! & CONJUNCTION) return true;
  if (!(verb[v]! & GERUND)) return false;
  if (role[before]! & CONJUNCTION) return true;
  return !(tokens.flags[before]! & WORD) || statementBefore(scene, before, from);
}

/** "sent out a short statement Monday regretting that …" */
function statementBefore(scene: Scene, before: number, from: number): boolean {
  for (let k = before; k >= Math.max(from, before - 3); k--)
    if (STATEMENT.has(scene.words.tokens.hash[k]!)) return true;
  return false;
}
