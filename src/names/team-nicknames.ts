// "the Sooners" in an article that speaks of Oklahoma: the lexicon holds "Oklahoma Sooners", and the article never puts
// the two words side by side. A nickname alone may be anybody's; beside its town or school it is that team's.
import { foldedUnit } from '../language/letters';
import { hashWord } from '../language/word-hash';
import type { NameTrie } from '../lexicon/lexicon';
import type { Proposals } from './proposals';
import type { Reading } from './reading';
import type { NamedSpan } from './weigh-spans';
import { keyOf, wordsOf } from './words-of';

const THE = hashWord('the');
const OF = hashWord('of');

/** Towns and schools, and nicknames, that are put together: a text of nothing but names must stay linear. */
const MOST = 24;

/** Words of the longest nickname: "Crimson Tide". */
const LONGEST = 2;

const SURE = 0.9;

interface Nickname {
  readonly words: readonly number[];
  /** Its first letter, folded. */
  readonly letter: number;
  /** Where it stands, as first tokens. */
  readonly places: number[];
  /** The names that one of the owners and it make together. */
  readonly names: number[];
}

/** Adds proposals for the nicknames of teams whose town or school is among `spans`. */
export function proposeTeams(reading: Reading, spans: readonly NamedSpan[], proposals: Proposals): void {
  const nicknames = nicknamesOf(reading, proposals);
  if (nicknames.length === 0) return;
  for (const owner of ownersOf(reading, spans)) addNames(reading.lexicon.trie, owner, nicknames);
  for (const { words, places, names } of nicknames) {
    const [team, another] = names.filter(name => isTeam(reading, name));
    if (team === undefined || another !== undefined) continue;
    for (const first of places) {
      proposals.add(
        first,
        first + words.length,
        'organisation',
        SURE,
        'echo',
        team,
        reading.memory.name(team),
      );
    }
  }
}

/** What may be nicknames: names of a word or two that stand behind "the" somewhere. */
function nicknamesOf(reading: Reading, proposals: Proposals): readonly Nickname[] {
  const { hash, word, text, start, vocabulary } = reading.tokens;
  const found = new Map<number, Nickname>();
  const begins = new Uint8Array(vocabulary.size);
  const isShort = (span: number): boolean =>
    proposals.last[span]! - proposals.first[span]! <= LONGEST && !proposals.isEmpty(span);
  const keyAt = (span: number): number =>
    keyOf(reading, { first: proposals.first[span]!, last: proposals.last[span]! });
  for (let span = 1; span <= proposals.spanCount; span++) {
    const first = proposals.first[span]!;
    if (first === 0 || hash[first - 1] !== THE || !isShort(span)) continue;
    const key = keyAt(span);
    if (found.has(key)) continue;
    begins[word[first]!] = 1;
    const words = wordsOf(reading, first, proposals.last[span]!);
    const letter = foldedUnit[text.charCodeAt(start[first]!)]!;
    found.set(key, { words, letter, places: [], names: [] });
  }
  if (found.size === 0) return [];
  for (let span = 1; span <= proposals.spanCount; span++) {
    const first = proposals.first[span]!;
    if (begins[word[first]!] === 1 && isShort(span)) found.get(keyAt(span))?.places.push(first);
  }
  return [...found.values()].filter(one => isTold(reading, one)).slice(0, MOST);
}

/** Of several or named more than once: "the soul of Philadelphia" is no team. */
function isTold({ tokens }: Reading, { words, places }: Nickname): boolean {
  const end = places[0]! + words.length;
  if (tokens.hash[end] === OF) return false;
  return places.length > 1 || tokens.text.charAt(tokens.end[end - 1]! - 1).toLowerCase() === 's';
}

function ownersOf(reading: Reading, spans: readonly NamedSpan[]): Iterable<readonly number[]> {
  const owners = new Map<number, readonly number[]>();
  for (const span of spans) {
    if (span.last - span.first > LONGEST) continue;
    const key = keyOf(reading, span);
    if (!owners.has(key)) owners.set(key, wordsOf(reading, span.first, span.last));
    if (owners.size === MOST) break;
  }
  return owners.values();
}

/** Adds to the names of each nickname the one that the owner and it make together. */
function addNames(trie: NameTrie, owner: readonly number[], nicknames: readonly Nickname[]): void {
  const node = walk(trie, trie.root, owner);
  if (node === -1 || !trie.goesOn(node)) return;
  // No step from the root in between, so that the node holds; hardly any owner goes on with that letter.
  for (const { words, letter, names } of nicknames) {
    if (!trie.mayGoOn(node, letter)) continue;
    const end = walk(trie, node, words);
    const name = end === -1 ? -1 : trie.nameAt(end);
    if (name >= 0) names.push(name);
  }
}

/** The node that the words lead to, or -1. */
function walk(trie: NameTrie, from: number, words: readonly number[]): number {
  let node = from;
  for (let i = 0; i < words.length && node !== -1; i++) node = trie.stepUnchecked(node, words[i]!);
  return node;
}

function isTeam({ memory }: Reading, name: number): boolean {
  const { body } = memory.name(name);
  return body !== null && memory.meant(body).type === 'team';
}
