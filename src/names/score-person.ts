// How well one person of the lexicon fits what the article says of a name: title, dates, country, and the
// bodies named beside it. Points add up; every point that speaks for the person leaves its words as evidence.
import { countryInText } from '../language/country-names';
import { PART, partsOf } from '../language/word-classes';
import { hashWords } from '../language/word-hash';
import type { Person, Role } from '../model/entity';
import { type Evidence, heldOn, yearsBetween } from './evidence';
import { factsOf, HOUSEHOLD, isLeading, type OfficeWords, officeWords, sameWord } from './person-facts';

/** What the article says of a person, beside the name. */
export interface PersonCase {
  /** Hashes of the words of the introduction; empty where there is none. */
  readonly introduction: ReadonlySet<number>;
  /** The introduction as written. */
  readonly as: string;
  /** Hash of the noun that says who the person is, or 0. */
  readonly noun: number;
  /** Country codes named inside the introduction. */
  readonly countries: readonly string[];
  readonly gender: 'f' | 'm' | undefined;
  /** What stands behind the name as part of it, without a full stop: "Jr", "III"; empty where nothing does. */
  readonly end: string;
  /** True where the article calls the person late. */
  readonly late: boolean;
  /** True where the name is a reporter's or an editor's of the article itself. */
  readonly reports: boolean;
}

/** Points for a candidate and what they rest on. */
export interface Score {
  readonly points: number;
  readonly evidence: readonly string[];
  /** True where the article says what the person does, or for whom. */
  readonly isTold?: boolean;
  /** True where the article gives an office or a rank that the person is not known for. */
  readonly isOther?: boolean;
  /** True where it names a trade or a rank that is hardly the person's. */
  readonly isDoubtful?: boolean;
}

const OUT = -100;
const JOURNALIST = /journalist|broadcaster|editor/;
/** What anyone may be called beside the calling, and the places that games of several sorts have in common. */
const ANY_CALLING = hashWords(`
  star player champion captain legend winner veteran celebrity teammate runner director producer filmmaker dj
  forward guard winger fullback defender rider owner`);
/** Who sings today acts tomorrow: of these one is no reason against another. */
const SHOW = hashWords('actor musician rapper comedian journalist writer maker model artist designer chef');
/** Whom somebody is kin or friend to says nothing of a calling. */
const KIN = hashWords(`
  mother father son daughter brother sister wife husband uncle aunt nephew niece grandfather grandmother grandson
  granddaughter cousin fiance fiancee girlfriend boyfriend friend partner widow widower heir heiress neighbour
  neighbor rival ally colleague counterpart successor predecessor native resident citizen man woman boy girl
  member winner witness victim survivor patient graduate`);
const SMALL = hashWords('of the for and to in a an his her its their at former then');

/** Points of `person` for the case; below -50 the person is ruled out. */
export function scorePerson(person: Person, prominence: number, the: PersonCase, evidence: Evidence): Score {
  const { date } = evidence;
  const words: string[] = [];
  if (date && person.born && yearsBetween(person.born, date) < 14) return { points: OUT, evidence: [] };
  if (the.gender && person.gender && the.gender !== person.gender) return { points: OUT, evidence: [] };
  let points = 0;
  // "the late King Oakhurst" was not alive.
  if (the.late && (person.died === undefined || (date !== undefined && person.died > date))) points -= 2;
  if (date && person.died && yearsBetween(person.died, date) > 3) points -= 0.8;
  if (the.reports && !JOURNALIST.test(person.known ?? '')) points -= 3;
  const told = titlePoints(person, prominence, the, date, words);
  const body = bodyPoints(person, evidence, words);
  points += told + body + datePoints(person, date, words) + countryPoints(person, the, evidence, words);
  return {
    points,
    evidence: words,
    isTold: told > 0 || body > 0,
    isOther: told <= 0 && isOther(person, the.noun),
    isDoubtful: told < 0,
  };
}

/** What people of any calling or office become or are called as well. */
const ANY_OFFICE = hashWords(`
  coach manager skipper captain boss candidate nominee frontrunner leader founder cofounder envoy ambassador official
  politician lawmaker diplomat statesman delegate head spokesman spokeswoman spokesperson deputy negotiator congressman congresswoman
  representative rep senator sen officer`);
const OFFICIAL =
  /polit|business|official|royal|lawyer|judge|military|leader|scholar|scientist|activist|adviser|aide|son of|daughter of/i;

/** Offices that politicians hold one after the other: of those the model knows some. */
const POLITICAL = hashWords('secretary mayor speaker minister governor gov treasurer whip undersecretary mp');

/** True where the noun is an office or a rank, though none that the person held, and no calling leads there. */
function isOther({ roles, known }: Person, noun: number): boolean {
  if (!(partsOf(noun) & (PART.office | PART.rank)) || ANY_OFFICE.has(noun) || KIN.has(noun)) return false;
  return roles.length > 0 ? !POLITICAL.has(noun) : known !== undefined && !OFFICIAL.test(known);
}

/** Do the words that introduce the name fit an office of the person? */
function titlePoints(
  person: Person,
  prominence: number,
  the: PersonCase,
  date: string | undefined,
  words: string[],
): number {
  if (the.noun === 0) return 0;
  let best = 0;
  let fitting: Role | null = null;
  const { offices } = factsOf(person);
  for (let i = 0; i < offices.length; i++) {
    const fit = overlap(the, offices[i]!);
    if (fit > best) {
      best = fit;
      fitting = person.roles[i]!;
    }
  }
  if (best === 0 && person.known && overlap(the, officeWords(person.known)) > 0) {
    words.push(`“${the.as}” fits: ${person.known}`);
    return 1.5;
  }
  if (best > 0 && fitting) {
    const then = date && heldOn(fitting, date) ? ', an office held on that date' : '';
    words.push(`“${the.as}” fits: ${fitting.office}${then}`);
    // Whoever leads something may be called by another word for it, but "President" is hardly a secretary.
    return (then ? 2.4 : 1.6) - (best < 1 ? 0.8 : 0);
  }
  if (KIN.has(the.noun)) return 0;
  const part = partsOf(the.noun);
  const trade = (part & (PART.trade | PART.rank | PART.learned)) !== 0;
  // "billionaire Donald Trump"
  if (person.roles.length > 0) return trade && prominence < HOUSEHOLD ? -3 : -1;
  return trade && person.known ? callingPoints(the.noun, person.known) : 0;
}

/** Who is known for one calling is hardly meant where the text names another; where it names any trade, less. */
function callingPoints(noun: number, known: string): number {
  const calling = sameWord(noun);
  if (ANY_CALLING.has(noun)) return 0;
  if (SHOW.has(calling) && [...officeWords(known).words].some(word => SHOW.has(word))) return 0;
  return calling === noun ? -0.9 : -1.5;
}

/** How well the introduction fits an office: its noun must be among the office's words, or mean as much. */
function overlap(the: PersonCase, { words, leads }: OfficeWords): number {
  const noun = sameWord(the.noun);
  if (!words.has(noun) && !(leads && isLeading(noun))) return 0;
  let shared = words.has(noun) ? 1 : 0.4;
  for (const word of the.introduction) {
    if (!SMALL.has(word) && sameWord(word) !== noun && words.has(sameWord(word))) shared += 0.5;
  }
  return shared;
}

/** Held office on the date, or near it. */
function datePoints(person: Person, date: string | undefined, words: string[]): number {
  if (!date || person.roles.length === 0) return 0;
  let best = -0.6;
  let telling: Role | null = null;
  for (const role of person.roles) {
    if ((telling === null || (role.key && !telling.key)) && heldOn(role, date)) telling = role;
  }
  if (telling) {
    words.push(`In office on the article’s date: ${telling.office}`);
    return 1;
  }
  for (const role of person.roles) {
    const away =
      role.to && role.to < date ? yearsBetween(role.to, date) : yearsBetween(date, role.from ?? date);
    best = Math.max(best, away <= 4 ? 0.6 : away <= 12 ? 0.2 : -0.4);
  }
  return best;
}

function countryPoints(person: Person, the: PersonCase, evidence: Evidence, words: string[]): number {
  const { countries } = factsOf(person);
  if (countries.size === 0) return 0;
  if (the.countries.some(code => countries.has(code))) {
    words.push(`The article’s words for the person name ${countryInText([...countries][0]!)}`);
    return 1.2;
  }
  if (the.countries.length > 0) return -0.8;
  let best = 0;
  let code = '';
  for (const country of countries) {
    const share = evidence.shareOf(country);
    if (share > best) {
      best = share;
      code = country;
    }
  }
  if (best > 0) {
    words.push(`The article is about ${countryInText(code)}`);
    return 0.4 + 0.5 * best;
  }
  return evidence.hasCountries ? -0.4 : 0;
}

/** A body the person works for is named too; or is not. */
function bodyPoints(person: Person, evidence: Evidence, words: string[]): number {
  let outside = 0;
  const { bodies } = factsOf(person);
  for (let i = 0; i < bodies.length; i++) {
    const role = person.roles[i]!;
    if (!role.organisation) continue;
    if (evidence.namesFolded(bodies[i]!)) {
      words.push(`${role.organisation} is named in the article`);
      return 1.2;
    }
    if (role.key !== 'party-leader') outside++;
  }
  return outside > 0 && outside === person.roles.length ? -0.5 : 0;
}
