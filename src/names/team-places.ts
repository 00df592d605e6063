// Places that are teams throughout an article: where one sentence says that Chicago beat Marlow, Chicago sings in the
// next as the team too, except where somebody is there.
import { hashWord } from '../language/word-hash';
import { kindSign } from './kind-signs';
import type { Reading } from './reading';
import { isLocalPlace, isTeam, isTeamInPlay, isTeamName } from './team-sense';
import type { NamedSpan } from './weigh-spans';

const COMMA = 44;
const OF = hashWord('of');

/** How many places of teams make an article one about matches. */
const MATCHES = 2;

/** True where the article names two teams or more, as such or beside the words of a match. */
export function isAboutMatches(reading: Reading, spans: readonly NamedSpan[]): boolean {
  let teams = 0;
  for (const span of spans) {
    if (span.kind !== 'organisation') continue;
    if (isTeamName(reading, span) || isTeam(reading, span.first, span.last)) teams++;
    if (teams === MATCHES) return true;
  }
  return false;
}

/** True where the words beside one of the spans of `group` are those of a match; in an article on matches less is needed. */
export function isOfTeam(
  reading: Reading,
  spans: readonly NamedSpan[],
  group: readonly number[],
  sports: boolean,
): boolean {
  let plays = false;
  for (const i of group) {
    const { kind, first, last, known } = spans[i]!;
    if (kind === 'person') return false;
    // Whether a known place can be a team was told by the lexicon's spans.
    plays ||= (kind === 'organisation' || known === null) && isTeam(reading, first, last);
    plays ||=
      sports && (known === null || isLocalPlace(reading, known)) && isTeamInPlay(reading, first, last);
  }
  return plays;
}

/** True where the article is in the place rather than with its team: "in Chicago", "Springfield, Illinois". */
export function isWhere(reading: Reading, { first, last }: NamedSpan): boolean {
  const { hash } = reading.tokens;
  return (
    kindSign(reading, first, last) === 'place' ||
    (first > 0 && (hash[first - 1] === COMMA || hash[first - 1] === OF))
  );
}
