// The verb before its subject: "“…,” said an official", "…, warned the ministry". What stands before the verb tells
// whether it has a subject of its own there.
import { ADVERB, CONJUNCTION, PREPOSITION, SUBORDINATOR, TIME } from '../language/function-words';
import { SPEECH, STRONG, TELLING } from '../language/reporting-verbs';
import { HUMAN, SINGULAR } from '../language/source-nouns';
import { joinsWords, POSSESSIVE, WORD } from '../language/tokens';
import { PAST, THIRD } from '../language/verb-forms';
import { hashWord, hashWords } from '../language/word-hash';
import type { Cue } from './attribution';
import { cueAhead } from './cited-cues';
import type { Phrase } from './noun-phrases';
import { CLOSE_PARENTHESIS } from './punctuation';
import type { Scene } from './scene';
import type { Words } from './words';

const SAY = hashWord('say');
const THAT = hashWord('that');
const AS = hashWord('as');
/** Verbs that stand before their subject without a quotation: "…, said officials". */
const PLAIN_INVERTED = hashWords(
  'said says say added wrote explained noted insisted recalled warned reported announced acknowledged',
);

/** The verb of speech right before `phrase`, where it is the subject: "“…,” said an official familiar with the plan"; null for none. */
export function invertedCue(scene: Scene, phrase: Phrase, from: number, to: number): Cue | null {
  const before = phrase.first - 1;
  const { words, quotes } = scene;
  const { tokens, verb, role } = words;
  if (before < from || phrase.kind === 'pronoun') return null;
  const bits = verb[before]!;
  const isPlain = tokens.hash[before] === SAY || (allegesPlural(words, phrase) && (bits & STRONG) !== 0);
  if (!(bits & SPEECH) || !(bits & (PAST | THIRD) || isPlain) || !isInvertible(bits)) return null;
  const left = before - 1;
  // A verb that has its own subject before it is not inverted.
  const afterQuote = left >= from && quotes.of[left]! >= 0;
  if (left < from || (!afterQuote && !isPlain && !PLAIN_INVERTED.has(tokens.hash[before]!))) return null;
  const opens =
    afterQuote ||
    (!(tokens.flags[left]! & WORD) && !(tokens.flags[left]! & POSSESSIVE)) ||
    ((role[left]! & SUBORDINATOR) !== 0 && tokens.hash[left] !== THAT);
  if (!opens || (left >= from && tokens.hash[left] === CLOSE_PARENTHESIS)) return null;
  if (left >= from && joinsWords(tokens, left)) return null;
  const cue = cueAhead(scene, phrase, 'speech', before, before, to);
  const next = cue.tail + 1;
  // "called them “cruel,” portrayed his own party as weak": the verb has another subject.
  if (next < to && tokens.hash[next] === AS && !PLAIN_INVERTED.has(tokens.hash[before]!)) return null;
  const goesOn = PREPOSITION | TIME | SUBORDINATOR | ADVERB | CONJUNCTION;
  if (next < to && tokens.flags[next]! & WORD && quotes.of[next]! < 0 && !(role[next]! & goesOn)) return null;
  return cue;
}

/** ", allege local activists": the plain form goes with a plural. */
function allegesPlural({ noun }: Words, { kind, head }: Phrase): boolean {
  return kind === 'noun' && (noun[head]! & HUMAN) !== 0 && (noun[head]! & SINGULAR) === 0;
}

/** "told", "asked" and "called" take an object behind them, never a subject. */
function isInvertible(bits: number): boolean {
  return (bits & TELLING) === 0;
}
