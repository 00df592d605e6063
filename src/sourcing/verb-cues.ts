// The verb right after a subject: whether it attributes, and which of its words are the cue. Auxiliaries and
// adverbs before it decide: "are saying" speaks, "were told" does not, "did not respond" is a refusal.
import {
  ADVERB,
  AUXILIARY,
  BE,
  DO,
  HAVE,
  MODAL,
  MOOD,
  NEGATION,
  PLAIN_VERB,
  PREPOSITION,
  TIME,
} from '../language/function-words';
import {
  ATTACK,
  ATTITUDE,
  DENIAL,
  PRAISE,
  REFUSAL,
  SHOWING,
  SPEECH,
  STRONG,
} from '../language/reporting-verbs';
import { PLURAL, SINGULAR } from '../language/source-nouns';
import { POSSESSIVE, WORD } from '../language/tokens';
import { BASE, FINITE, GERUND, PARTICIPLE, PAST } from '../language/verb-forms';
import { hashWord, hashWords } from '../language/word-hash';
import type { Cue, CueKind, TokenRange } from './attribution';
import { attributes } from './content-test';
import type { Phrase } from './noun-phrases';
import type { Scene } from './scene';
import { ALSO_NOUNS, opensClause, readsAsVerb } from './word-reading';
import { endsIn, type Words } from './words';

const TO = hashWord('to');
const BY = hashWord('by');
const ABOUT = hashWord('about');
const THANKS = hashWord('thanks');
const TOLD = hashWord('told');
const QUOTED = hashWord('quoted');
const AS = hashWord('as');
/** "are quick to note" */
const EAGER = hashWords('quick keen careful eager');
const UTTERING = SPEECH | ATTACK | PRAISE | DENIAL;
const TRYING = hashWords(
  'trying working struggling scrambling hoping racing bracing preparing looking seeking considering weighing',
);
const FINDING_OUT = hashWords(
  'determine glean learn understand assess figure establish identify verify decide interpret gauge ascertain discern',
);
const FEELING_VERBS = hashWords(
  'feel feels felt remain remains remained grew grow grown growing become became seem seemed get sound sounded',
);
const REFUSING_AFTER_NOT = hashWords(
  'respond return reply comment answer confirm elaborate say discuss disclose specify identify give provide',
);
const QUESTIONED = hashWords('asked told quoted interviewed surveyed contacted reached questioned pressed');

/** "the bureau cited in the tweet", "the memo issued by": participles that describe what stands before them. */
const DESCRIBED = hashWords(
  'cited mentioned described quoted named identified listed detailed outlined released issued reported published posted written',
);
const PLACED = hashWords('in by as');
/** "related to", "refugees admitted to the country": with "to" these describe. */
const WITH_TO = hashWords('related referred admitted sent given addressed');

/** True for a participle by which people are questioned: it describes them, as a verb of theirs it would tell. */
export function isQuestioned(words: Words, i: number): boolean {
  return (words.verb[i]! & PARTICIPLE) !== 0 && QUESTIONED.has(words.tokens.hash[i]!);
}

interface Auxiliaries {
  /** Token of the verb itself. */
  readonly verb: number;
  /** Union of the role bits before it. */
  readonly seen: number;
}

function skipAuxiliaries(words: Words, from: number, to: number): Auxiliaries {
  const { role, verb } = words;
  let v = from;
  let seen = 0;
  while (v < to) {
    const helps = role[v]! & (AUXILIARY | ADVERB | NEGATION) && !(verb[v]! & STRONG);
    if (!helps && !isLyAdverb(words, v)) break;
    seen |= role[v]!;
    v++;
  }
  return { verb: v, seen };
}

/** The cue that begins at token `i` right after the subject; 'not' where a verb stands there that attributes nothing. */
export function verbAt(
  scene: Scene,
  phrase: Phrase,
  i: number,
  to: number,
  tail: number,
  aside: TokenRange | null,
): Cue | 'not' | null {
  const { words } = scene;
  const { role, verb, tokens } = words;
  const { verb: v, seen } = skipAuxiliaries(words, i, to);
  if (v >= to || !(tokens.flags[v]! & WORD) || words.mention[v]! >= 0) return seen & AUXILIARY ? 'not' : null;
  const mood = moodAt(words, i, v, seen, to);
  if (mood) return cue('mood', mood.first, mood.last, ATTITUDE, tail, aside);
  const bits = verb[v]!;
  if (seen & BE && tokens.hash[v] === QUOTED && tokens.hash[v + 1] === AS && verb[v + 2]! & SPEECH) {
    return cue('speech', v, v + 2, SPEECH | STRONG, tail, aside);
  }
  if (seen & BE && EAGER.has(tokens.hash[v]!) && tokens.hash[v + 1] === TO && verb[v + 2]! & UTTERING) {
    return cue('speech', v, v + 2, verb[v + 2]! | STRONG, tail, aside);
  }
  const refuses = refusalAt(words, v, seen, bits);
  if (refuses) return cue('refusal', firstAuxiliary(words, i, v), v, bits | REFUSAL, tail, aside);
  if (v > 0 && (tokens.flags[v - 1]! & POSSESSIVE || tokens.hash[v] === THANKS)) return null;
  if (!bits) return seen & AUXILIARY || role[v]! & PLAIN_VERB ? 'not' : null;
  if (words.noun[v] && !seen && !readsAsVerb(words, v, phrase.first)) return null;
  const isNoun = ALSO_NOUNS.has(tokens.hash[v]!) && !opensClause(words, v + 1, to);
  if (!seen && isNoun && v > phrase.head + 1 && !isAside(words, v - 1)) return null;
  if (!seen && isQuestioned(words, v) && describes(words, v, to)) return null;
  if (!seen && WITH_TO.has(tokens.hash[v]!) && tokens.hash[v + 1] === TO) return null;
  if (!seen && DESCRIBED.has(tokens.hash[v]!) && PLACED.has(tokens.hash[v + 1] ?? 0)) return null;
  if (!fitsForm(words, phrase, bits, seen)) return bits & GERUND && !(seen & BE) ? null : 'not';
  return attributes(scene, v, to, bits, phrase) ? cue(kindOf(bits), v, v, bits, tail, aside) : 'not';
}

function cue(
  kind: CueKind,
  first: number,
  last: number,
  verb: number,
  tail: number,
  aside: TokenRange | null,
): Cue {
  return { kind, first, last, verb, tail, aside, inverted: false };
}

/** A mark, an adverb or a time before the verb: what comes next is the predicate, not more of the noun. */
function isAside(words: Words, i: number): boolean {
  return !(words.tokens.flags[i]! & WORD) || (words.role[i]! & (ADVERB | TIME)) !== 0;
}

/** "did not respond", "would not say", "declined" under negation counts as well. */
function refusalAt(words: Words, v: number, seen: number, bits: number): boolean {
  if (!(seen & NEGATION) || !(seen & (DO | HAVE | MODAL))) return false;
  return REFUSING_AFTER_NOT.has(words.tokens.hash[v]!) || (seen & MODAL && bits & SPEECH) !== 0;
}

/** True where the form of the verb goes with its auxiliaries and subject as a statement. */
function fitsForm(words: Words, phrase: Phrase, bits: number, seen: number): boolean {
  if (seen & BE)
    return (bits & GERUND) !== 0 && (bits & (SPEECH | DENIAL | REFUSAL | ATTITUDE | ATTACK)) !== 0;
  if (seen & NEGATION) return (bits & ATTITUDE) !== 0;
  if (seen & MODAL) return false;
  if (seen & (HAVE | DO)) return (bits & (PARTICIPLE | BASE)) !== 0;
  if (!(bits & FINITE)) return false;
  return !(bits & BASE && !(bits & PAST) && isSingular(words, phrase));
}

function firstAuxiliary(words: Words, i: number, v: number): number {
  let first = i;
  while (first < v && !(words.role[first]! & AUXILIARY)) first++;
  return first;
}

function isSingular(words: Words, phrase: Phrase): boolean {
  const bits = words.noun[phrase.head]!;
  return phrase.kind === 'noun' && (bits & SINGULAR) !== 0 && (bits & PLURAL) === 0;
}

/** "asked about the plan, officials …" and "people told to leave": the participle describes the noun. */
function describes(words: Words, v: number, to: number): boolean {
  const n = v + 1;
  if (n >= to) return false;
  const next = words.tokens.hash[n]!;
  if (next === BY || next === TO) return true;
  return words.tokens.hash[v] !== TOLD && (next === ABOUT || (words.role[n]! & PREPOSITION) !== 0);
}

/** "are increasingly anxious", "are trying to glean", "feel betrayed". */
function moodAt(words: Words, i: number, v: number, seen: number, to: number): TokenRange | null {
  const { role, tokens, verb } = words;
  if (seen & NEGATION) return null;
  const feels = FEELING_VERBS.has(tokens.hash[v]!);
  if (!(seen & BE) && !feels) return null;
  let at = feels ? v + 1 : v;
  while (at < to && (role[at]! & ADVERB || isLyAdverb(words, at))) at++;
  if (at >= to || !(tokens.flags[at]! & WORD)) return null;
  const first = feels && !(seen & AUXILIARY) ? v : firstAuxiliary(words, i, v);
  if (role[at]! & MOOD) return { first, last: at };
  const inquires = TRYING.has(tokens.hash[at]!) && at + 2 < to && tokens.hash[at + 1] === TO;
  if (inquires && FINDING_OUT.has(tokens.hash[at + 2]!)) return { first, last: at + 2 };
  const hopes = verb[at]! & GERUND && verb[at]! & ATTITUDE && verb[at]! & STRONG;
  return hopes ? { first, last: at } : null;
}

function isLyAdverb(words: Words, i: number): boolean {
  return words.role[i] === 0 && words.verb[i] === 0 && words.noun[i] === 0 && endsIn(words, i, 'ly');
}

function kindOf(bits: number): CueKind {
  if (bits & REFUSAL) return 'refusal';
  if (bits & ATTITUDE && !(bits & (SPEECH | ATTACK | DENIAL | PRAISE))) return 'attitude';
  if (bits & SHOWING && !(bits & SPEECH)) return 'showing';
  return 'speech';
}
