// Words beside a name that leave little doubt of its kind: "the retailer Oakhurst", "Oakhurst shares", "the city of
// Oakhurst", "Oakhurst, who". Unlike the cues that tip one place (kind-cues.ts), a sign counts for a name wherever
// the article gives it (settle-kinds.ts), so only words that hardly ever stand beside another kind are here.
import { CAPITAL, joinsWords, NUMBER, POSSESSIVE, WORD } from '../language/tokens';
import { GIVEN_NAME, PART, TITLE_NOUN } from '../language/word-classes';
import { hashBits, hashWord, hashWords } from '../language/word-hash';
import type { Kind } from '../model/entity';
import type { Reading } from './reading';

// What the word directly before a name, or directly behind it, can be, as bits.
const BODY_NOUN = 1;
const TO_BODY = 2;
const IN = 4;
const COMPASS = 8;
const HELD = 16;
const WARE = 32;
const TEAM = 64;
const KIN = 128;
const WHO = 256;

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

/** One look-up a neighbour. */
const neighbourWords = hashBits([
  // Nouns directly before the name of a body.
  [
    BODY_NOUN,
    `company companies firm retailer manufacturer automaker carmaker planemaker drugmaker chipmaker shipbuilder brewer
    lender insurer airline startup conglomerate wholesaler miner refiner utility supplier distributor subsidiary
    brand brands label chain supermarket operator provider group giant website newspaper broadcaster magazine charity nonprofit
    thinktank consultancy brokerage ngo club franchise militia paper daily tabloid`,
  ],
  [TO_BODY, 'of in for at with'],
  [IN, 'in near throughout'],
  // Before the name of a place these are written small: "western Oakhurst".
  [
    COMPASS,
    'northern southern eastern western northeastern northwestern southeastern southwestern central downtown',
  ],
  // What only a body has.
  [
    HELD,
    `shares stock spokesman spokeswoman spokesperson spokespeople ceo cfo employees workforce shareholders
    subsidiary headquarters customers stores outlets branches founder cofounder chairman logo earnings revenue fighters
    lawmakers mps players striker midfielder`,
  ],
  // What is called after its maker: "Oakhurst boots".
  [
    WARE,
    `boots shoes heels trainers sneakers sandals stilettos pumps dress gown frock skirt blouse shirt jeans trousers leggings
    jacket coat sweater jumper hoodie tuxedo lingerie bikini swimsuit handbag bag purse clutch sunglasses necklace
    earrings perfume fragrance lipstick mascara makeup skincare moisturiser shampoo sedan hatchback suv laptop
    smartphone handset tablet brand label franchise jet aircraft helicopter`,
  ],
  // Whoever is called so before a name belongs to the body named before that.
  [
    TEAM,
    `coach captain skipper manager boss defender forward goalkeeper winger ace editor columnist correspondent partner
    analyst economist strategist`,
  ],
  // What only a person has.
  [
    KIN,
    'wife husband son daughter mother father brother sister widow uncle aunt parents girlfriend boyfriend',
  ],
  [WHO, 'who whose whom'],
]);

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

function signBefore({ tokens, parts }: Reading, first: number): Kind | null {
  const { hash, flags } = tokens;
  const before = first - 1;
  if (before < 0 || !(flags[before]! & WORD)) return null;
  const small = !(flags[before]! & CAPITAL);
  const told = neighbourWords.of(hash[before]!);
  if (small && told & BODY_NOUN)
    return parts[first]! & GIVEN_NAME && !MAKERS.has(hash[before]!) ? null : 'organisation';
  if (hash[before] === AS && before > 1 && hash[before - 1] === SUCH && LISTED.has(hash[before - 2]!))
    return 'organisation';

  if (small && told & TO_BODY && HOLDERS.has(hash[before - 1]!)) return 'organisation';
  if (told & IN || (small && told & COMPASS)) return 'place';
  if (small && hash[before] === OF && TERRITORIES.has(hash[before - 1]!)) return 'place';
  if (parts[before]! & TITLE_NOUN && !(parts[before]! & (PART.organisationEnd | PART.office)))
    return 'person';
  return null;
}

function signAfter({ tokens }: Reading, last: number): Kind | null {
  const { hash, flags, count } = tokens;
  if (last + 1 >= count) return null;
  const owned = (flags[last]! & POSSESSIVE) !== 0;
  const next = owned ? last + 1 : last;
  if (flags[next]! & WORD) {
    const told = neighbourWords.of(hash[next]!);
    if (told & HELD || (!owned && told & WARE)) return 'organisation';
    if (!owned && hash[next] === CHIEF && flags[next]! & CAPITAL) return 'organisation';
    // "Oakhurst coach Maria Alvarez"
    if (!owned && told & TEAM && next + 1 < count && flags[next + 1]! & CAPITAL) return 'organisation';
    if (owned && told & KIN) return 'person';
    if (!owned && (told & WHO || hash[next] === AGED)) return 'person';
    return null;
  }
  if (joinsWords(tokens, last)) return hash[last + 1] === BASED ? 'place' : null;
  if (hash[last] !== COMMA) return null;
  if (neighbourWords.of(hash[last + 1]!) & WHO) return 'person';
  return flags[last + 1]! & NUMBER && tokens.end[last + 1]! - tokens.start[last + 1]! < 3 ? 'person' : null;
}
