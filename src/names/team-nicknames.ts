// "the Sooners" in an article that speaks of Oklahoma: the lexicon holds "Oklahoma Sooners", and the article never puts
// the two words side by side. A nickname alone may be anybody's; beside its town or school it is that team's.
import { hashWord } from '../language/word-hash';
import { BODY } from './kind-bits';
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
  /** Where it stands, as first tokens. */
  readonly places: number[];
}

/** Adds proposals for the nicknames of teams whose town or school is among `spans`. */
export function proposeTeams(reading: Reading, spans: readonly NamedSpan[], proposals: Proposals): void {
  const nicknames = nicknamesOf(reading, proposals);
  if (nicknames.length === 0) return;
  const owners = ownersOf(reading, spans);
  for (const { words, places } of nicknames) {
    const name = teamOf(reading, owners, words);
    if (name < 0) continue;
    for (const first of places) {
      proposals.add(first, first + words.length, 'organisation', SURE, 'echo', name);
    }
  }
}

/** What may be nicknames: names of a word or two that stand behind "the" somewhere. */
function nicknamesOf(reading: Reading, proposals: Proposals): readonly Nickname[] {
  const { hash } = reading.tokens;
  const found = new Map<number, Nickname>();
  const isShort = (span: number): boolean =>
    proposals.last[span]! - proposals.first[span]! <= LONGEST && !proposals.isEmpty(span);
  const keyAt = (span: number): number =>
    keyOf(reading, { first: proposals.first[span]!, last: proposals.last[span]! });
  for (let span = 1; span <= proposals.spanCount; span++) {
    const first = proposals.first[span]!;
    if (first === 0 || hash[first - 1] !== THE || !isShort(span)) continue;
    const key = keyAt(span);
    if (!found.has(key))
      found.set(key, { words: wordsOf(reading, first, proposals.last[span]!), places: [] });
  }
  if (found.size === 0) return [];
  for (let span = 1; span <= proposals.spanCount; span++) {
    if (isShort(span)) found.get(keyAt(span))?.places.push(proposals.first[span]!);
  }
  return [...found.values()].filter(one => isTold(reading, one)).slice(0, MOST);
}

/** Of several or named more than once: "the soul of Philadelphia" is no team. */
function isTold({ tokens }: Reading, { words, places }: Nickname): boolean {
  const end = places[0]! + words.length;
  if (tokens.hash[end] === OF) return false;
  return places.length > 1 || tokens.text.charAt(tokens.end[end - 1]! - 1).toLowerCase() === 's';
}

function ownersOf(reading: Reading, spans: readonly NamedSpan[]): readonly (readonly number[])[] {
  const owners = new Map<number, readonly number[]>();
  for (const span of spans) {
    if (span.last - span.first > LONGEST || owners.size >= MOST) continue;
    const key = keyOf(reading, span);
    if (!owners.has(key)) owners.set(key, wordsOf(reading, span.first, span.last));
  }
  return [...owners.values()];
}

/** The name of the only team that one of the owners and the nickname make together; -1 where none or several do. */
function teamOf(
  { lexicon, memory }: Reading,
  owners: readonly (readonly number[])[],
  nickname: readonly number[],
): number {
  let team = -1;
  for (const owner of owners) {
    const name = lexicon.find([...owner, ...nickname]);
    if (name < 0) continue;
    const [top] = memory.name(name).sensesOf(BODY);
    const body = top && memory.entity(top.entity);
    if (body?.kind !== 'organisation' || body.type !== 'team') continue;
    if (team >= 0) return -1;
    team = name;
  }
  return team;
}
