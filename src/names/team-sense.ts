// Whether the name of a city or a region stands for the team that plays there: "Chicago beat Boston". The model
// knows few teams, so the mention is an organisation without a card; the city's card would be the wrong one.
import { CAPITAL, NUMBER, POSSESSIVE, type Tokens, WORD } from '../language/tokens';
import { GIVEN_NAME } from '../language/word-classes';
import { hashMarks, hashWord, hashWords } from '../language/word-hash';
import { CUE } from './cue-words';
import { BODY, PLACE } from './kind-bits';
import { isPartOfCountry } from './known-entity';
import type { KnownName } from './known-name';
import type { Reading } from './reading';
import type { NamedSpan } from './weigh-spans';

/** True where the words beside the place speak of a match. */
export function isTeam({ tokens, cues }: Reading, first: number, last: number): boolean {
  const { hash, word, flags, count } = tokens;
  const before = first > 1 ? cues[word[first - 1]!]! : 0;
  const after = last < count ? cues[word[last]!]! : 0;
  if ((before | after) & OF_MATCHES) {
    if (after & CUE.beats && isCapital(tokens, last + 1)) return true;
    if (before & CUE.beats && isCapital(tokens, first - 2)) return true;
    if (before & CUE.toTeam && cues[word[first - 2]!]! & CUE.result) return true;
    if (after & CUE.player || (after & CUE.scores && isScore(tokens, last + 1))) return true;
    if (after & CUE.played && last + 1 < count && cues[word[last + 1]!]! & CUE.game) return true;
  }
  if (hasRecord(tokens, last) || (first > 1 && hash[first - 2] === NO && flags[first - 1]! & NUMBER))
    return true;
  return isInResult(tokens, first, last);
}

const OF_MATCHES = CUE.beats | CUE.toTeam | CUE.player | CUE.scores | CUE.played;

/** In an article on matches these stand beside teams; elsewhere against anybody. */
const OPPOSES = hashWords('against host hosts hosted hosting visiting face faced facing faces');
/** Between two teams: "Oakhurst meet Quito". */
const MEETS = hashWords(`
  meet meets met visit visits visited face faces faced play plays played lead leads led trail trails trailed host hosts
  hosted entertain entertained`);
const IN_PLAY = hashWords(`
  needed scored scores won wins lost loses led leads trailed trails conceded equalised equalized dominated drew
  defence defense offense attack midfield backline squad side fans supporters bench coach captain goalkeeper keeper
  player players forwards goal goals points win loss defeat victory`);

/** True where, in an article on matches, the words beside the place speak of one. */
export function isTeamInPlay({ tokens, parts }: Reading, first: number, last: number): boolean {
  const { hash, flags, count } = tokens;
  if (first > 0 && OPPOSES.has(hash[first - 1]!)) return true;
  if (first > 1 && MEETS.has(hash[first - 1]!) && isCapital(tokens, first - 2)) return true;
  if (last >= count) return false;
  if (MEETS.has(hash[last]!) && isCapital(tokens, last + 1)) return true;
  // "Oakhurst's Ada Roth"
  if (flags[last]! & POSSESSIVE && isCapital(tokens, last + 1) && parts[last + 1]! & GIVEN_NAME) return true;
  const next = flags[last]! & POSSESSIVE ? last + 1 : last;
  return next < count && IN_PLAY.has(hash[next]!) && !(flags[next]! & CAPITAL);
}

function isCapital({ flags, count }: Tokens, i: number): boolean {
  return i < count && (flags[i]! & CAPITAL) !== 0;
}

/** Points that no set of tennis has. */
const SET = 7;

/** True for what stands beside no player's name: "Oakhurst (7-2)" for matches won and lost, "beat Oakhurst 27-14". */
export function isSurelyTeam({ tokens, cues }: Reading, last: number): boolean {
  if (hasRecord(tokens, last)) return true;
  const at = last < tokens.count && cues[tokens.word[last]!]! & CUE.scores ? last + 1 : last;
  return isScore(tokens, at) && Math.max(numberAt(tokens, at), numberAt(tokens, at + 2)) > SET;
}

function numberAt({ text, start, end }: Tokens, at: number): number {
  return Number(text.slice(start[at], end[at]));
}

const NO = hashWord('no');
const OPENING = 40;
const COMMA = 44;
const HYPHENS = hashMarks('-–');

/** "(7-2)": matches won and lost. */
function hasRecord(tokens: Tokens, at: number): boolean {
  return tokens.hash[at] === OPENING && isScore(tokens, at + 1);
}

/** "Chicago 4, Boston 2" */
function isInResult(tokens: Tokens, first: number, last: number): boolean {
  const { hash, flags, count } = tokens;
  if (!isCount(tokens, last)) return false;
  if (first > 1 && hash[first - 1] === COMMA && isCount(tokens, first - 2)) return true;
  return (
    last + 3 < count &&
    hash[last + 1] === COMMA &&
    (flags[last + 2]! & CAPITAL) !== 0 &&
    isCount(tokens, last + 3)
  );
}

/** A number that is no year. */
function isCount({ flags, start, end, count }: Tokens, at: number): boolean {
  return at < count && (flags[at]! & NUMBER) !== 0 && end[at]! - start[at]! < 4;
}

/** "27-14" */
function isScore({ flags, hash, count }: Tokens, at: number): boolean {
  return (
    at + 2 < count &&
    (flags[at]! & NUMBER) !== 0 &&
    HYPHENS.has(hash[at + 1]!) &&
    !(flags[at + 1]! & WORD) &&
    (flags[at + 2]! & NUMBER) !== 0
  );
}

/** True where the name's strongest sense is a city or a region; a state's team only borrows the state's. */
export function isLocalPlace({ memory }: Reading, known: KnownName | null): boolean {
  return known !== null && known.strongest === PLACE && isPartOfCountry(memory.meant(known.place!));
}

/** True where the lexicon knows the span as the name of a team: its last word alone may stand for it. */
export function isTeamName({ memory }: Reading, { kind, known }: NamedSpan): boolean {
  if (kind !== 'organisation' || known === null) return false;
  return known.strongest === BODY && memory.meant(known.body!).type === 'team';
}
