// Sentence by sentence, every phrase to which something is attributed. A subject far from its verb ("Smith
// took the stage and said …", "…, adding that …") is found from the verb's side once the phrases are known.
import { ADVERB, CONJUNCTION, FEMALE, MALE, PREPOSITION, TIME } from '../language/function-words';
import { ATTACK, CLAUSE, DENIAL, SPEECH, STRONG } from '../language/reporting-verbs';
import { BODY, HUMAN } from '../language/source-nouns';
import { LINE_START, WORD } from '../language/tokens';
import { GERUND, PAST, THIRD } from '../language/verb-forms';
import { hashWords } from '../language/word-hash';
import type { Attribution, Cue, CueKind } from './attribution';
import { cueOf } from './cues';
import { isExemplified, namesBeside } from './name-lists';
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
  const subjects: Phrase[] = [];
  let covered = from;
  for (let i = from; i < to; i++) {
    if (quotes.of[i]! >= 0 || i < covered) continue;
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
  if (subject && found.length === 0) {
    const cue = colonBeforeQuote(scene, subject, to) ?? quoteBeside(scene, subject, from, to);
    if (cue) found.push({ phrase: subject, cue, sentence });
  }
  return found.sort((a, b) => a.phrase.first - b.phrase.first);
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

/** "… and said", ", saying …": a verb of saying whose subject stands further off, the nearest that opens a clause. */
function laterCue(
  scene: Scene,
  subjects: readonly Phrase[],
  found: readonly Attribution[],
  from: number,
  to: number,
): Omit<Attribution, 'sentence'> | null {
  if (subjects.length === 0) return null;
  const { verb, tokens } = scene.words;
  const begin = subjects[0]!.head + 2;
  for (let v = begin; v < Math.min(to, begin + MAX_WALK); v++) {
    const bits = verb[v]!;
    if (!(bits & SPEECH) || scene.quotes.of[v]! >= 0 || !(bits & STRONG || handsOver(scene, v))) continue;
    if (!isJoined(scene, v, from) || NOTHING.has(tokens.hash[v + 1] ?? 0)) continue;
    const subject = subjectOf(subjects, v);
    // Whoever already speaks between the subject and the verb owns the verb too.
    if (found.some(one => owns(one, subject, v))) continue;
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
    return { phrase: subject, cue };
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

/** True where another attribution already has the verb, or a subject that stands nearer to it. */
function owns(one: Attribution, subject: Phrase, v: number): boolean {
  if (one.cue.first <= v && v <= one.cue.last) return true;
  return !one.cue.inverted && one.phrase.first >= subject.first && one.phrase.first < v;
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

/** "released a video statement Friday lamenting that …" */
function statementBefore(scene: Scene, before: number, from: number): boolean {
  for (let k = before; k >= Math.max(from, before - 3); k--)
    if (STATEMENT.has(scene.words.tokens.hash[k]!)) return true;
  return false;
}

const STATEMENT = hashWords('statement letter tweet post message memo email speech');
const NOTHING = hashWords('nothing little');

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
