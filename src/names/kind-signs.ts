// Words beside a name that leave little doubt of its kind: "the retailer Oakhurst", "Oakhurst shares", "the city of
// Oakhurst", "Oakhurst, who". Unlike the cues that tip one place (kind-cues.ts), a sign counts for a name wherever
// the article gives it (settle-kinds.ts), so only words that hardly ever stand beside another kind are here.
import { CAPITAL, joinsWords, NUMBER, POSSESSIVE, WORD } from '../language/tokens';
import { GIVEN_NAME, PART, TITLE_NOUN } from '../language/word-classes';
import { hashWord, hashWords } from '../language/word-hash';
import type { Kind } from '../model/entity';
import { CUE } from './cue-words';
import type { Reading } from './reading';

const COMMA = 44;
const OF = hashWord('of');
const CHIEF = hashWord('chief');
const BASED = hashWord('based');
const AGED = hashWord('aged');
const AS = hashWord('as');
const SUCH = hashWord('such');
const BY = hashWord('by');
/** "companies such as" */
const LISTED = hashWords('companies firms brands labels retailers banks airlines clubs charities newspapers');
/** "Reporting by" */
const REPORTING = hashWords('reporting editing compiled');
/** "Photograph by" */
const CREDITS = hashWords('reporting editing writing written photo photograph photographs picture directed');

/** Bodies that bear people's names: "the label Maria Oakhurst". */
const MAKERS = hashWords('brand brands label labels');
/** "chief executive of", "stake in", "acquisition of": what comes next is a body. */
const HOLDERS = hashWords(`
  ceo cfo executive subsidiary unit shareholder shareholders shares stake acquisition takeover employees owner parent
  spokesman spokeswoman spokesperson founder cofounder chairman`);
/** "state of", "mayor of": what comes next is a place. */
const TERRITORIES = hashWords(`
  state city town village province district region county island port suburb outskirts capital streets
  mayor governor north south east west northeast northwest southeast southwest`);

/** The kind that the neighbours of the span of tokens speak for without doubt; null where they do not. */
export function kindSign(reading: Reading, first: number, last: number): Kind | null {
  return signBefore(reading, first) ?? signAfter(reading, last);
}

/** "Editing by Maria Oakhurst" */
export function isCredited({ tokens }: Reading, first: number): boolean {
  const { hash } = tokens;
  return first > 1 && hash[first - 1] === BY && CREDITS.has(hash[first - 2]!);
}

/** "Reporting by Maria Oakhurst": whoever stands here writes for a newsroom. */
export function isReporting({ tokens }: Reading, first: number): boolean {
  const { hash } = tokens;
  return first > 1 && hash[first - 1] === BY && REPORTING.has(hash[first - 2]!);
}

function signBefore({ tokens, parts, cues }: Reading, first: number): Kind | null {
  const { hash, flags, word } = tokens;
  const before = first - 1;
  if (before < 0 || !(flags[before]! & WORD)) return null;
  const small = !(flags[before]! & CAPITAL);
  const told = cues[word[before]!]!;
  if (small && told & CUE.bodyNoun)
    return parts[first]! & GIVEN_NAME && !MAKERS.has(hash[before]!) ? null : 'organisation';
  if (hash[before] === AS && before > 1 && hash[before - 1] === SUCH && LISTED.has(hash[before - 2]!))
    return 'organisation';

  if (small && told & CUE.toBody && HOLDERS.has(hash[before - 1]!)) return 'organisation';
  if (told & CUE.within || (small && told & CUE.compass)) return 'place';
  if (small && hash[before] === OF && TERRITORIES.has(hash[before - 1]!)) return 'place';
  if (parts[before]! & TITLE_NOUN && !(parts[before]! & (PART.organisationEnd | PART.office)))
    return 'person';
  return null;
}

function signAfter({ tokens, cues }: Reading, last: number): Kind | null {
  const { hash, flags, word, count } = tokens;
  if (last + 1 >= count) return null;
  const owned = (flags[last]! & POSSESSIVE) !== 0;
  const next = owned ? last + 1 : last;
  if (flags[next]! & WORD) {
    const told = cues[word[next]!]!;
    if (told & CUE.held || (!owned && told & CUE.ware)) return 'organisation';
    if (!owned && hash[next] === CHIEF && flags[next]! & CAPITAL) return 'organisation';
    // "Oakhurst coach Maria Alvarez"
    if (!owned && told & CUE.ofTeam && next + 1 < count && flags[next + 1]! & CAPITAL) return 'organisation';
    if (owned && told & CUE.kin) return 'person';
    if (!owned && (told & CUE.who || hash[next] === AGED)) return 'person';
    return null;
  }
  if (joinsWords(tokens, last)) return hash[last + 1] === BASED ? 'place' : null;
  if (hash[last] !== COMMA) return null;
  if (cues[word[last + 1]!]! & CUE.who) return 'person';
  return flags[last + 1]! & NUMBER && tokens.end[last + 1]! - tokens.start[last + 1]! < 3 ? 'person' : null;
}
