// How well one person of the lexicon fits what the article says of a name: title, dates, country, and the
// bodies named beside it. Points add up; every point that speaks for the person leaves its words as evidence.
import { countryInText } from '../language/country-names';
import { PART, partsOf } from '../language/word-classes';
import { hashWords } from '../language/word-hash';
import type { Person } from '../model/entity';
import { aboutCountry } from './about-country';
import { heldOn, yearsBetween } from './day-number';
import type { Evidence } from './evidence';
import type { Known, OfficeWords, PersonFacts, Term } from './known-entity';
import { callingOf, factsOf, HOUSEHOLD, isLeading, sameWord } from './person-facts';
import type { Reasons } from './reasons';

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

/** Points for a person and what they rest on. */
export interface PersonScore {
  readonly points: number;
  /** True where the article says what the person does, or for whom. */
  readonly isTold: boolean;
  /** True where the article gives an office or a rank that the person is not known for. */
  readonly isOther: boolean;
  /** True where it names a trade or a rank that is hardly the person's. */
  readonly isDoubtful: boolean;
}

const RULED_OUT: PersonScore = { points: -100, isTold: false, isOther: false, isDoubtful: false };
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

/** Points of `person` for the case; below -50 the person is ruled out. What speaks for the person is added to `reasons`. */
export function scorePerson(
  person: Known<Person>,
  the: PersonCase,
  /** True where it bears no more than the person's family name. */
  lone: boolean,
  evidence: Evidence,
  reasons: Reasons,
): PersonScore {
  const { day } = evidence;
  const facts = factsOf(person);
  const { gender, born, died } = facts;
  if (day !== 0 && born !== 0 && yearsBetween(born, day) < 14) return RULED_OUT;
  if (the.gender && gender !== '' && the.gender !== gender) return RULED_OUT;
  let points = 0;
  // "the late King Oakhurst" was not alive.
  if (the.late && (died === 0 || (day !== 0 && died > day))) points -= 2;
  if (day !== 0 && died !== 0 && yearsBetween(died, day) > 3) points -= 0.8;
  if (the.reports && !JOURNALIST.test(facts.known)) points -= 3;
  const told = titlePoints(facts, person.prominence, the, lone, day, reasons);
  const body = bodyPoints(facts, evidence, reasons);
  points += told + body + datePoints(facts, day, reasons) + countryPoints(facts, the, evidence, reasons);
  return {
    points,
    isTold: told > MERELY_LED || body > 0,
    isOther: told <= 0 && isOther(facts, the.noun),
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
function isOther({ terms, known }: PersonFacts, noun: number): boolean {
  if (!(partsOf(noun) & (PART.office | PART.rank)) || ANY_OFFICE.has(noun) || KIN.has(noun)) return false;
  return terms.length > 0 ? !POLITICAL.has(noun) : known !== '' && !OFFICIAL.test(known);
}

/** What an office held on the date is worth; what at most a word for any leader is, "the head of Oakhurst Mills". */
const FITS = 2.4;
const MERELY_LED = 1.4;

/** Do the words that introduce the name fit an office of the person? */
function titlePoints(
  facts: PersonFacts,
  prominence: number,
  the: PersonCase,
  lone: boolean,
  day: number,
  reasons: Reasons,
): number {
  if (the.noun === 0) return 0;
  const { terms, known } = facts;
  let best = 0;
  let fitting: Term | null = null;
  for (const term of terms) {
    const fit = overlap(the, term, lone);
    if (fit > best) {
      best = fit;
      fitting = term;
    }
  }
  if (fitting === null && known !== '' && overlap(the, callingOf(facts), lone) > 0) {
    reasons.add(`“${the.as}” fits: ${known}`);
    return 1.5;
  }
  if (fitting !== null) {
    const then = day !== 0 && heldOn(fitting, day);
    reasons.add(`“${the.as}” fits: ${fitting.office}${then ? ', an office held on that date' : ''}`);
    // Whoever leads something may be called by another word for it, but "President" is hardly a secretary.
    const loss = best <= MERELY_LEADS ? FITS - MERELY_LED : best < 1 ? 0.8 : 0;
    return (then ? FITS : 1.6) - loss;
  }
  if (KIN.has(the.noun)) return 0;
  const part = partsOf(the.noun);
  const trade = (part & (PART.trade | PART.rank | PART.learned)) !== 0;
  // "billionaire Donald Trump"
  if (terms.length > 0) return trade && prominence < HOUSEHOLD ? -3 : -1;
  return trade && known !== '' ? callingPoints(the.noun, facts) : 0;
}

/** Who is known for one calling is hardly meant where the text names another; where it names any trade, less. */
function callingPoints(noun: number, facts: PersonFacts): number {
  const calling = sameWord(noun);
  if (ANY_CALLING.has(noun)) return 0;
  if (SHOW.has(calling) && [...callingOf(facts).words].some(word => SHOW.has(word))) return 0;
  return calling === noun ? -0.9 : -1.5;
}

/** What the fit is worth of a word for whoever leads with an office that is called otherwise. */
const MERELY_LEADS = 0.4;
/** Before a family name alone the others are titles: "President Oakhurst" is no secretary. */
const ANY_LEADER = hashWords('head leader chair chief director commander');

/** How well the introduction fits an office: its noun must be among the office's words, or mean as much. */
function overlap(the: PersonCase, { words, leads }: OfficeWords, lone: boolean): number {
  const noun = sameWord(the.noun);
  const fits = words.has(noun);
  if (!fits && !(leads && (lone ? ANY_LEADER.has(noun) : isLeading(noun)))) return 0;
  let shared = fits ? 1 : MERELY_LEADS;
  for (const word of the.introduction) {
    if (!SMALL.has(word) && sameWord(word) !== noun && words.has(sameWord(word))) shared += 0.5;
  }
  return shared;
}

/** Held office on the date, or near it. */
function datePoints({ terms }: PersonFacts, day: number, reasons: Reasons): number {
  if (day === 0 || terms.length === 0) return 0;
  let best = -0.6;
  let telling: Term | null = null;
  for (const term of terms) {
    if ((telling === null || (term.key !== '' && telling.key === '')) && heldOn(term, day)) telling = term;
  }
  if (telling !== null) {
    reasons.add(telling.held);
    return 1;
  }
  for (const { from, to } of terms) {
    const away = to !== 0 && to < day ? yearsBetween(to, day) : yearsBetween(day, from);
    best = Math.max(best, away <= 4 ? 0.6 : away <= 12 ? 0.2 : -0.4);
  }
  return best;
}

function countryPoints(
  { countries }: PersonFacts,
  the: PersonCase,
  evidence: Evidence,
  reasons: Reasons,
): number {
  if (countries.length === 0) return 0;
  if (the.countries.length > 0) {
    if (!the.countries.some(code => countries.includes(code))) return -0.8;
    reasons.add(`The article’s words for the person name ${countryInText(countries[0]!)}`);
    return 1.2;
  }
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
    reasons.add(aboutCountry(code));
    return 0.4 + 0.5 * best;
  }
  return evidence.hasCountries ? -0.4 : 0;
}

/** A body the person works for is named too; or is not. */
function bodyPoints({ employers, isEmployed }: PersonFacts, evidence: Evidence, reasons: Reasons): number {
  for (const employer of employers) {
    if (!evidence.namesBody(employer)) continue;
    reasons.add(`${employer.organisation} is named in the article`);
    return 1.2;
  }
  return isEmployed ? -0.5 : 0;
}
