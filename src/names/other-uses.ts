// Known names that name something else where they stand: a language ("in English"), a ship ("HMS Oakhurst"), games
// and zip codes ("Quito 2032"), a share ("(.DJI)"), a bill, a film, a firm of partners. Nothing is shown for them,
// because the card of the country, the town or the person would be the wrong one.
import { SAYING } from '../language/acting-verbs';
import { keepShape } from '../language/shapes';
import { ALL_CAPITALS, CAPITAL, NUMBER, POSSESSIVE, SPACED, type Tokens, WORD } from '../language/tokens';
import { PART, TITLE_NOUN } from '../language/word-classes';
import { hashMarks, hashWord, hashWords } from '../language/word-hash';
import { CUE } from './cue-words';
import { ANY_KIND, BODY, PERSON, PLACE } from './kind-bits';
import { isLanguage } from './languages';
import type { Proposals } from './proposals';
import type { Reading } from './reading';

const COMMA = 44;
const STOP = 46;
const OPEN = 40;
const CLOSE = 41;
const AMPERSAND = 38;
const THE = hashWord('the');

/** The bits of kinds shifted by this: what a name cannot be unless it is a country's. */
const BUT_COUNTRY = 3;

/** Drops what was proposed for those uses. */
export function dropOtherUses(reading: Reading, proposals: Proposals): void {
  const uses = new OtherUses(reading, proposals);
  for (let span = 1; span <= proposals.spanCount; span++) {
    const not = uses.ruledOut(proposals.first[span]!, proposals.last[span]!);
    if (not !== 0) dropKinds(reading, proposals, span, not);
  }
}

function dropKinds(reading: Reading, proposals: Proposals, span: number, not: number): void {
  const { kind, name } = proposals;
  const butCountry = not >> BUT_COUNTRY;
  proposals.drop(
    span,
    one =>
      (not & kind[one]!) !== 0 ||
      ((butCountry & kind[one]!) !== 0 && !(name[one]! >= 0 && isCountry(reading, name[one]!))),
  );
}

/** What the words of one text say of the places of its names. */
class OtherUses {
  /** First words of the names of ships and of partners of firms. */
  private readonly ships = new Set<number>();
  private readonly partners = new Set<number>();

  constructor(
    private readonly reading: Reading,
    proposals: Proposals,
  ) {
    keepShape(this);
    const { hash } = reading.tokens;
    for (let span = 1; span <= proposals.spanCount; span++) {
      const first = proposals.first[span]!;
      const ship = this.isShip(first - 1);
      if (!(ship || isPartner(reading, first)) || proposals.isEmpty(span)) continue;
      if (ship) this.ships.add(hash[first]!);
      if (isPartner(reading, first)) this.partners.add(hash[first]!);
    }
  }

  /** Bits of the kinds that what stands there cannot be, whatever it is called. */
  ruledOut(first: number, last: number): number {
    const { reading } = this;
    const { tokens, cues } = reading;
    const { flags, word, count } = tokens;
    if (this.isShip(first) || this.isShip(first - 1)) return ANY_KIND;
    let not = 0;
    if (last - first === 1) {
      if (this.isNothing(first)) return ANY_KIND;
      if (isNumeral(reading, first) || this.isPartnersName(first)) not |= PERSON;
      if (cues[word[first]!]! & CUE.language && isLanguage(reading, first)) not |= PLACE;
    }
    if (first > 0) {
      if (!(flags[first - 1]! & WORD) && isBehindMark(reading, first, last)) return ANY_KIND;
      not |= this.ruledOutBehind(first, last);
    }
    if (cues[word[last - 1]!]! & CUE.believer && isOfFaith(reading, first, last)) not |= BODY;
    if (last < count && flags[last]! & (CAPITAL | NUMBER)) not |= this.ruledOutBefore(last);
    // "Drought in Ghana" is about the country.
    if (this.isInWork(first, last)) not |= (PERSON | PLACE) << BUT_COUNTRY;
    return not;
  }

  /** True where the token is the prefix of a ship before its name: "HMS Oakhurst"; "INS Commissioner" is none. */
  private isShip(i: number): boolean {
    const { tokens, parts, cues } = this.reading;
    const { word, flags, count } = tokens;
    if (i < 0 || i + 1 >= count || !(flags[i]! & ALL_CAPITALS) || !(cues[word[i]!]! & CUE.ship)) return false;
    return (flags[i + 1]! & CAPITAL) !== 0 && !(parts[i + 1]! & (TITLE_NOUN | PART.modifier));
  }

  /** True for one word that names nothing: "the Oakhurst" that is a ship, a year, the "West" of "West African". */
  private isNothing(first: number): boolean {
    const { reading, ships } = this;
    const { hash } = reading.tokens;
    if (ships.size > 0 && ships.has(hash[first]!) && hash[first - 1] === THE) return true;
    return isBareYear(reading, first) || isHalfOfDemonym(reading, first, first + 1);
  }

  private isPartnersName(first: number): boolean {
    return this.partners.size > 0 && this.partners.has(this.reading.tokens.hash[first]!);
  }

  /** What the word before rules out: "the film Oakhurst", "a submarine named Oakhurst", "the Prince of Wales". */
  private ruledOutBehind(first: number, last: number): number {
    const { reading } = this;
    const { flags, word } = reading.tokens;
    const said = flags[first - 1]! & CAPITAL ? 0 : reading.cues[word[first - 1]!]!;
    let not = 0;
    if (said & CUE.work) not |= PERSON | PLACE;
    if (said & CUE.named && isNamedSo(reading, first, last)) not |= PLACE;
    if (isNoble(reading, first)) not |= PLACE << BUT_COUNTRY;
    return not;
  }

  /** What the word behind rules out, where it has a capital or is a number: "Air Force Two", a school. */
  private ruledOutBefore(last: number): number {
    const { flags, word } = this.reading.tokens;
    const said = flags[last]! & CAPITAL ? this.reading.cues[word[last]!]! : 0;
    let not = 0;
    if (said & CUE.counted) not |= BODY;
    if (said & CUE.school || isEdition(this.reading, last)) not |= PLACE;
    return not;
  }

  /** "Sleepless in Quito", Dinner at Quito (1953): less than the whole title of a work. */
  private isInWork(first: number, last: number): boolean {
    const { hash, flags, count } = this.reading.tokens;
    let from = first;
    while (from > 0 && first - from < LONGEST && this.mayBeInTitle(from - 1)) from--;
    if (from === 0 || !(flags[from]! & CAPITAL) || !QUOTES.has(hash[from - 1]!)) return false;
    let to = last;
    while (to < count && to - last < LONGEST && this.mayBeInTitle(to)) to++;
    const end = hash[to] === COMMA ? to + 1 : to;
    return to - from > last - first && end < count && QUOTES.has(hash[end]!);
  }

  private mayBeInTitle(i: number): boolean {
    const { flags, word } = this.reading.tokens;
    return (flags[i]! & CAPITAL) !== 0 || (this.reading.cues[word[i]!]! & CUE.titleLink) !== 0;
  }
}

/** The "XI" of "Oakhurst XI", which is no family name. */
function isNumeral({ tokens }: Reading, first: number): boolean {
  const { flags, start, end } = tokens;
  if (first === 0 || end[first]! - start[first]! !== 2 || !(flags[first]! & ALL_CAPITALS)) return false;
  return (flags[first - 1]! & (CAPITAL | ALL_CAPITALS)) === CAPITAL;
}

const NOBLES = hashWords('prince princess duke duchess earl countess marquess viscount baron baroness');
const OF = hashWord('of');

/** "the Prince of Wales" is somebody. */
function isNoble({ tokens: { hash } }: Reading, first: number): boolean {
  return first > 1 && hash[first - 1] === OF && NOBLES.has(hash[first - 2]!);
}

/** The "West" of "West African". */
function isHalfOfDemonym({ tokens, parts, memory }: Reading, first: number, last: number): boolean {
  if (!(parts[first]! & PART.direction) || last >= tokens.count || !(tokens.flags[last]! & CAPITAL))
    return false;
  const name = memory.nameOfWord(tokens.hash[last]!);
  return name >= 0 && memory.sensesOfKind(name, 'place')[0]?.form === 'demonym';
}

const SAYS = hashWords(SAYING);
const TOLD = hashWords('told to by in for newspaper daily');

/** "The Hindu calendar", "West Australian roads": people of a faith or a country, unless the paper of that name speaks or is spoken to. */
function isOfFaith({ tokens }: Reading, first: number, last: number): boolean {
  const { hash, count } = tokens;
  const named = hash[first] === THE ? first : first - 1;
  if (last - named > 3) return false;
  const before = named - 1;
  const speaks = last < count && SAYS.has(hash[last]!);
  return !speaks && !(before >= 0 && TOLD.has(hash[before]!));
}

/** Four digits. */
function isYear({ tokens }: Reading, i: number): boolean {
  const { text, start, end, flags, count } = tokens;
  if (i >= count || !(flags[i]! & NUMBER) || end[i]! - start[i]! !== 4) return false;
  const last = text.charCodeAt(end[i]! - 1);
  return last >= 48 && last <= 57;
}

/** "in 1975", where "The 1975" are a band. */
function isBareYear(reading: Reading, first: number): boolean {
  const { hash, flags } = reading.tokens;
  if (!isYear(reading, first)) return false;
  return first === 0 || hash[first - 1] !== THE || !(flags[first - 1]! & CAPITAL);
}

/** "Quito 2032", "Oakhurst Hills 90210": games, a show, a code. */
function isEdition(reading: Reading, last: number): boolean {
  const { flags, start, end, count } = reading.tokens;
  if (last >= count || !(flags[last]! & NUMBER)) return false;
  return isYear(reading, last) || end[last]! - start[last]! === 5;
}

const VERBS = hashWords(
  'has have had was were is are be been being also later who once often even recently repeatedly',
);
/** Of these a place's name is its own. */
const PLACES = hashWords(`
  city town village place suburb island hamlet region province district state country settlement neighbourhood
  neighborhood area`);

/** "a submarine named Oakhurst"; in "he called Oakhurst a town" and "was named Oakhurst's coach" it is the place. */
function isNamedSo({ tokens, parts }: Reading, first: number, last: number): boolean {
  const { hash, flags } = tokens;
  if (first < 2) return false;
  if (last < tokens.count && flags[last]! & POSSESSIVE) return false;
  const before = flags[first - 2]! & WORD ? first - 2 : first - 3;
  if (before < 0 || parts[before]! & PART.opener || VERBS.has(hash[before]!)) return false;
  return before >= 0 && (flags[before]! & (WORD | CAPITAL)) === WORD && !PLACES.has(hash[before]!);
}

/** A ticker, or a word in the name of a bill. */
function isBehindMark(reading: Reading, first: number, last: number): boolean {
  return isTicker(reading, first) || isInBill(reading, first, last);
}

/** "(.DJI)" */
function isTicker({ tokens }: Reading, first: number): boolean {
  const { hash, flags } = tokens;
  if (first === 0 || hash[first - 1] !== STOP || flags[first]! & SPACED) return false;
  return (flags[first - 1]! & SPACED) !== 0 || hash[first - 2] === OPEN;
}

const LAWS = hashWords('bill act order rules regulations ordinance');

/** "the Tenants (Oakhurst) Bill": the word in brackets, and the bill behind it. */
function isInBill({ tokens }: Reading, first: number, last: number): boolean {
  const { hash, flags, count } = tokens;
  if (last - first === 1 && hash[first - 1] === CLOSE && LAWS.has(hash[first]!)) return true;
  if (first < 2 || last + 1 >= count || hash[first - 1] !== OPEN || hash[last] !== CLOSE) return false;
  return (flags[first - 2]! & CAPITAL) !== 0 && LAWS.has(hash[last + 1]!);
}

/** Longest list of partners, longest title of a work, in tokens. */
const LONGEST = 8;

/** "Oakhurst, Roth, Delgado & Hope": the first or a later partner of a firm. */
function isPartner({ tokens }: Reading, first: number): boolean {
  const { hash } = tokens;
  if (hash[first + 1] !== COMMA && hash[first + 1] !== AMPERSAND) return false;
  let at = first;
  while (at < first + LONGEST && isCapital(tokens, at) && hash[at + 1] === COMMA) at += 2;
  const listed = at > first;
  return listed && isCapital(tokens, at) && hash[at + 1] === AMPERSAND && isCapital(tokens, at + 2);
}

function isCapital({ flags, count }: Tokens, i: number): boolean {
  return i < count && (flags[i]! & CAPITAL) !== 0;
}

const QUOTES = hashMarks('"“”‘’\'');
function isCountry({ memory }: Reading, name: number): boolean {
  const [top] = memory.sensesOf(name);
  const entity = top && memory.entity(top.entity);
  return entity?.kind === 'place' && entity.type === 'country';
}
