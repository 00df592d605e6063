// Subjects that lead over to a quotation without a verb of saying: "The agency sent this statement: “…”", "She shook
// her head. “…”".
import { FEMALE, MALE } from '../language/function-words';
import { SPEECH, STRONG } from '../language/reporting-verbs';
import { LINE_START, WORD } from '../language/tokens';
import type { Cue, CueKind } from './attribution';
import type { Phrase } from './noun-phrases';
import { COLON } from './punctuation';
import { MAX_WALK, type Scene } from './scene';

/** The cue of a subject that leads over to a quotation without a verb of saying; null for none. */
export function leadingCue(scene: Scene, subject: Phrase, from: number, to: number): Cue | null {
  return colonBeforeQuote(scene, subject, to) ?? quoteBeside(scene, subject, from, to);
}

/** "The agency sent this statement:" and then a quotation, in this sentence or the next. */
function colonBeforeQuote(scene: Scene, subject: Phrase, to: number): Cue | null {
  const { tokens } = scene.words;
  for (let i = subject.head + 1; i < Math.min(to, subject.head + MAX_WALK); i++) {
    if (tokens.flags[i]! & WORD || tokens.hash[i] !== COLON) continue;
    if (i + 1 < tokens.count && scene.quotes.of[i + 1]! >= 0) return spokenCue('speech', subject, i, i);
  }
  return null;
}

/** "She shook her head. “…”": a quotation right behind what a person does. */
function quoteBeside(scene: Scene, subject: Phrase, from: number, to: number): Cue | null {
  const { tokens, input, role, mention } = scene.words;
  if (subject.first !== from || to >= tokens.count || scene.quotes.of[to]! < 0) return null;
  if (scene.quotes.first[scene.quotes.of[to]!] !== to || tokens.flags[to]! & LINE_START) return null;
  const person =
    subject.kind === 'name' &&
    (subject.mention < 0 || input.mentions[mention[subject.head]!]!.kind === 'person');
  const pronoun = subject.kind === 'pronoun' && (role[subject.first]! & (FEMALE | MALE)) !== 0;
  return person || pronoun ? spokenCue('beside', subject, subject.head, subject.head) : null;
}

function spokenCue(kind: CueKind, subject: Phrase, first: number, last: number): Cue {
  return { kind, first, last, verb: SPEECH | STRONG, tail: subject.head, aside: null, inverted: false };
}
