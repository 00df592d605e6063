// Names that share the cue of the name beside them: "Ada Stone and Luis Soto said", "three senators — A, B and
// C — wrote", "officials, including Ada Stone, said". Each is a source of its own.
import { CONJUNCTION } from '../language/function-words';
import { WORD } from '../language/tokens';
import { hashWords } from '../language/word-hash';
import type { Cue, TokenRange } from './attribution';
import type { Phrase } from './noun-phrases';
import { COMMA } from './punctuation';
import type { Scene } from './scene';
import { firstOfMention } from './words';

const INCLUDING = hashWords('including like such');
/** Tokens between two names of one list: "D-Minn.," and the like. */
const GAP = 7;
const MOST = 12;

/** The other people to whom the cue of `phrase` belongs as well, in text order; none where there is no list. */
export function namesBeside(scene: Scene, phrase: Phrase, cue: Cue, from: number, to: number): Phrase[] {
  if (phrase.kind === 'name')
    return isPerson(scene, phrase.head) ? namesBefore(scene, phrase, cue, from) : [];
  if (phrase.kind !== 'noun') return [];
  const found: Phrase[] = [];
  const { tokens } = scene.words;
  const exemplars = exemplarsOf(scene, phrase, cue);
  if (exemplars) {
    collect(scene, exemplars.first, exemplars.last + 1, found);
    return found;
  }
  const after = cue.tail + 1;
  if (cue.aside && !(tokens.flags[after]! & WORD)) {
    const opens = cue.aside.first;
    if (isPerson(scene, opens) && countPeople(scene, opens, cue.aside.last) > 1) {
      collect(scene, opens, Math.min(to, cue.aside.last + 1), found);
    }
  }
  return found;
}

/** True where the text names some of those it means: "critics like Ann Huffman", "experts, including Professor Stone". */
export function isExemplified(scene: Scene, phrase: Phrase, cue: Cue): boolean {
  return phrase.kind === 'noun' && exemplarsOf(scene, phrase, cue) !== null;
}

function exemplarsOf(scene: Scene, phrase: Phrase, cue: Cue): TokenRange | null {
  if (cue.aside && includesPeople(scene, cue.aside.first, cue.aside.last)) return cue.aside;
  const first = phrase.head + 1;
  return includesPeople(scene, first, cue.tail) ? { first, last: cue.tail } : null;
}

function includesPeople(scene: Scene, first: number, last: number): boolean {
  return INCLUDING.has(scene.words.tokens.hash[first]!) && countPeople(scene, first, last) > 0;
}

/** Leftwards from a name over "and", commas and party labels to the other names of its list. */
function namesBefore(scene: Scene, phrase: Phrase, cue: Cue, from: number): Phrase[] {
  const { role, tokens } = scene.words;
  const joint = phrase.first - 1;
  if (cue.inverted || joint <= from || !(role[joint]! & CONJUNCTION)) return [];
  const found: Phrase[] = [];
  let gap = 0;
  for (let i = joint - 1; i >= from && gap < GAP && found.length < MOST; i--) {
    if (scene.quotes.of[i]! >= 0) break;
    if (!isPerson(scene, i)) {
      gap++;
      const listing = tokens.flags[i]! & WORD ? gap < GAP && !role[i] && !scene.words.verb[i] : true;
      if (!listing) break;
      continue;
    }
    const first = firstOfMention(scene.words, i);
    if (found.length > 0 && tokens.hash[i + 1] !== COMMA) break;
    found.unshift({ kind: 'name', first, head: i, mention: scene.words.mention[i]! });
    i = first;
    gap = 0;
  }
  return found;
}

function collect(scene: Scene, from: number, to: number, found: Phrase[]): void {
  for (let i = from; i < to && found.length < MOST; i++) {
    if (!isPerson(scene, i) || scene.words.mention[i + 1] === scene.words.mention[i]) continue;
    found.push({
      kind: 'name',
      first: firstOfMention(scene.words, i),
      head: i,
      mention: scene.words.mention[i]!,
    });
  }
}

function countPeople(scene: Scene, from: number, last: number): number {
  const seen = new Set<number>();
  for (let i = from; i <= last; i++) if (isPerson(scene, i)) seen.add(scene.words.mention[i]!);
  return seen.size;
}

function isPerson(scene: Scene, i: number): boolean {
  const m = scene.words.mention[i] ?? -1;
  return m >= 0 && scene.words.input.mentions[m]!.kind === 'person';
}
