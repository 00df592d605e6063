// From a phrase to the words by which something is attributed to it: those before it first, then the statement it
// owns, then the verb before and the verb after it. Every walk is bounded by its sentence.
import { STRONG } from '../language/reporting-verbs';
import type { Cue } from './attribution';
import { citedCue } from './cited-cues';
import { invertedCue } from './inverted-cues';
import type { Phrase } from './noun-phrases';
import { LEADING } from './opening-words';
import { speakingClause } from './relative-cues';
import type { Scene } from './scene';
import { standingOf } from './subjects';
import { walkToVerb } from './verb-walk';
import { ownedStatementAt } from './word-reading';

/** Tokens behind a verb that are read with it: "quick to note". */
const READ_WITH = 2;

/**
 * The cue of `phrase`, or null where nothing is attributed to it. `from` and `to` bound its sentence; `next` is the
 * first token behind it that can attribute.
 */
export function cueOf(scene: Scene, phrase: Phrase, from: number, to: number, next: number): Cue | null {
  const { opens } = scene.words;
  // Most phrases have no word before them that leads to a source, and many none behind that could be their cue.
  const isLedTo = phrase.first > from && (opens[phrase.first - 1]! & LEADING) !== 0;
  const hasNext = next < to + READ_WITH;
  const before =
    (isLedTo ? citedCue(scene, phrase, from, to) : null) ??
    (hasNext ? ownedStatement(scene, phrase, to) : null) ??
    (isLedTo ? invertedCue(scene, phrase, from, to) : null);
  if (before || !hasNext) return before;
  if (phrase.kind === 'name' && phrase.mention < 0) return unknownNameCue(scene, phrase, to);
  if (phrase.kind === 'noun' && scene.words.noun[phrase.head] === 0)
    return standsBehindQuote(scene, phrase) ? unknownNameCue(scene, phrase, to) : null;
  const standing = standingOf(scene, phrase, from, to);
  if (standing === 'compared') return null;
  return standing === 'subject' ? walkToVerb(scene, phrase, to) : speakingClause(scene, phrase, to);
}

/** "Stone's assertion that", "the ministry's repeated claims": a statement as a noun, and whose it is. */
function ownedStatement(scene: Scene, phrase: Phrase, to: number): Cue | null {
  if (phrase.kind === 'pronoun') return null;
  const i = ownedStatementAt(scene.words, phrase.head, to);
  if (i < 0) return null;
  const verb = scene.words.verb[i]!;
  return { kind: 'passive', first: i, last: i, verb, tail: phrase.head, aside: null, inverted: true };
}

/** A name nobody recognised speaks only where a verb of saying follows at once. */
function unknownNameCue(scene: Scene, phrase: Phrase, to: number): Cue | null {
  const cue = walkToVerb(scene, phrase, to);
  if (cue?.kind !== 'speech') return null;
  if (!(cue.verb & STRONG) && !standsBehindQuote(scene, phrase)) return null;
  return cue.aside || cue.first <= phrase.head + 3 ? cue : null;
}

function standsBehindQuote(scene: Scene, phrase: Phrase): boolean {
  const before = phrase.first - 1;
  return before >= 0 && scene.quotes.of[before]! >= 0;
}
