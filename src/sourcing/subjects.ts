// What may stand right before the subject of a verb that attributes. Most phrases inside a sentence are no subjects:
// what precedes them tells which are.
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  HYPOTHETICAL,
  KNOWING,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
} from '../language/function-words';
import { STRONG } from '../language/reporting-verbs';
import { POSSESSIVE, WORD } from '../language/tokens';
import { FINITE, GERUND } from '../language/verb-forms';
import { hashWord, hashWords } from '../language/word-hash';
import type { Phrase } from './noun-phrases';
import { COMPARING, INSERTED } from './opening-words';
import { COMMA } from './punctuation';
import type { Scene } from './scene';

const THAN = hashWord('than');
const WHAT = hashWord('what');
/** Verbs by which something is called what it may not be. */
const CALLING = hashWords(
  'call calls called calling describe describes described describing criticized criticised criticizing criticising',
);
/** Verbs after which a clause needs no "that": its subject stands right behind them. */
const BARE_CLAUSE =
  hashWords(`say says said think thinks thought believe believes believed hope hopes hoped fear fears feared
  suggest suggests suggested know knows knew claim claims claimed argue argues argued insist insists insisted note notes
  noted acknowledge acknowledged suspect suspects suspected report reports reported admit admits admitted add adds added
  wrote means mean saying explained explains conceded maintain maintains`);

/** What a phrase is to the words after it: their subject, no subject, or one of a comparison that asserts nothing. */
export type Standing = 'subject' | 'object' | 'compared';

/** How the phrase stands in its sentence, the tokens `from` to before `to`, as far as the words before it tell. */
export function standingOf(scene: Scene, phrase: Phrase, from: number, to: number): Standing {
  const before = phrase.first - 1;
  if (before < from) return 'subject';
  const { role, opens } = scene.words;
  if (role[before]! & HYPOTHETICAL) return 'compared';
  if (saysOfWhatStandsBefore(scene, phrase, to)) return 'subject';
  if (opens[before]! & COMPARING) return 'compared';
  return canBeSubjectAfter(scene, before, from, phrase) ? 'subject' : 'object';
}

/** What may stand right before a subject. */
function canBeSubjectAfter(scene: Scene, before: number, from: number, phrase: Phrase): boolean {
  const { role, verb, tokens, noun, mention } = scene.words;
  const flags = tokens.flags[before]!;
  if (!(flags & WORD)) return !(flags & POSSESSIVE);
  const r = role[before]!;
  if (role[phrase.first]! & RELATIVE) return true;
  if (phrase.kind === 'pronoun' && (r & RELATIVE || verb[before])) return false;
  if (phrase.kind === 'quantity' && r & RELATIVE && !(before > from && verb[before - 1])) return false;
  if (r & ADVERB && before > from && role[before - 1]! & (DETERMINER | PREPOSITION)) return false;
  if (r & (CONJUNCTION | SUBORDINATOR | ADVERB | RELATIVE | TIME)) return true;
  if (r & (PREPOSITION | AUXILIARY | DETERMINER | KNOWING)) return false;
  if (verb[before]! & (FINITE | GERUND))
    return (
      BARE_CLAUSE.has(tokens.hash[before]!) ||
      (phrase.kind === 'noun' && describesAtStart(scene, before, from))
    );
  // A name or pronoun after a plain noun opens a clause ("the day he said"), a noun phrase does not.
  const nominal = phrase.kind === 'pronoun' || phrase.kind === 'name';
  return nominal && before > from && (noun[before] !== 0 || mention[before]! >= 0);
}

/** "Protest groups say", "But hacking experts say": what could be a verb opens the clause and so describes. */
function describesAtStart(scene: Scene, i: number, from: number): boolean {
  const { role, verb, tokens } = scene.words;
  if (verb[i]! & STRONG) return false;
  return (
    i === from ||
    (role[i - 1]! & CONJUNCTION) !== 0 ||
    (!(tokens.flags[i - 1]! & WORD) && tokens.hash[i - 1] !== COMMA)
  );
}

/**
 * "a man officials said was armed", "a law that some say targets the poor", "less than aides say he needs", "what
 * friends called a stunt": the subject or object of what is said stands before the phrase.
 */
function saysOfWhatStandsBefore(scene: Scene, phrase: Phrase, to: number): boolean {
  const { role, verb, tokens, noun, opens } = scene.words;
  const before = phrase.first - 1;
  const asks = tokens.hash[before] === WHAT || (role[before]! & RELATIVE) !== 0;
  let v = phrase.head + 1;
  if (!asks && !(opens[v]! & INSERTED)) return false;
  while (v < to && role[v]! & (AUXILIARY | ADVERB)) v++;
  const next = v + 1;
  if (phrase.kind === 'pronoun' || next >= to) return false;
  if (asks && CALLING.has(tokens.hash[v]!)) return true;
  if (!(opens[v]! & INSERTED) || v > phrase.head + 1) return false;
  if (tokens.hash[before] === THAN) return (role[next]! & SUBJECT_PRONOUN) !== 0;
  const isNominal = (tokens.flags[before]! & WORD) !== 0 && role[before] === 0 && verb[before] === 0;
  if (!asks && !isNominal) return false;
  if (asks && phrase.kind === 'quantity' && !verb[before - 1] && role[next] === 0) return true;
  return (role[next]! & AUXILIARY) !== 0 || ((verb[next]! & FINITE) !== 0 && noun[next] === 0);
}
