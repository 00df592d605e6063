// A person as scoring compares one with what an article says: the words of each office, their synonyms brought
// together, the bodies and the countries. Made once, because the same few thousand are weighed in article after article.
import { fold } from '../language/letters';
import { hashName } from '../language/tokens';
import { hashWord, hashWords } from '../language/word-hash';
import type { CountryCode, Person, Role } from '../model/entity';
import { dayNumber } from './day-number';
import type { Employer, Known, OfficeWords, PersonFacts, Term } from './known-entity';

/** From this prominence on somebody is meant by a family name wherever it stands, whatever the article says. */
export const HOUSEHOLD = 230;

const SAME: ReadonlyMap<number, number> = new Map(
  [
    ['defense', 'defence'],
    ['mp', 'member'],
    ['mk', 'member'],
    ['mep', 'member'],
    ['mla', 'member'],
    ['msp', 'member'],
    ['legislator', 'member'],
    ['lawmaker', 'member'],
    ['congressman', 'representative'],
    ['congresswoman', 'representative'],
    ['rep', 'representative'],
    ['sen', 'senator'],
    ['gov', 'governor'],
    ['premier', 'prime'],
    ['pm', 'prime'],
    ['chief', 'head'],
    ['leader', 'head'],
    ['director', 'head'],
    ['chairman', 'chair'],
    ['chairwoman', 'chair'],
    ['spokeswoman', 'spokesman'],
    ['spokesperson', 'spokesman'],
    ['ceo', 'executive'],
    ...callings('actor', 'actress comedian entertainer performer'),
    ...callings('musician', 'singer songwriter guitarist drummer bassist rapper vocalist pianist composer'),
    ...callings('journalist', 'presenter host anchor broadcaster reporter correspondent columnist editor'),
    ...callings('writer', 'author novelist poet playwright'),
    ...callings(
      'businessperson',
      'businessman businesswoman tycoon billionaire entrepreneur magnate founder',
    ),
    ...callings('lawyer', 'attorney barrister solicitor judge justice prosecutor'),
    ...callings('scholar', 'professor scientist physicist economist historian researcher philosopher'),
    ...callings('coach', 'manager trainer'),
    ...callings('designer', 'artist painter sculptor photographer architect'),
    ...callings('footballer', 'striker midfielder defender goalkeeper winger'),
    ...callings('player', 'pitcher outfielder shortstop closer quarterback linebacker'),
    ...callings('cricketer', 'batsman bowler'),
    ...callings('athlete', 'swimmer sprinter skier skater surfer'),
    ...callings('driver', 'racer'),
    ...callings('fighter', 'boxer wrestler'),
  ].map(([from, to]) => [hashWord(from!), hashWord(to!)]),
);

/** Pairs of each of `words` with the calling it belongs to. */
function callings(calling: string, words: string): [string, string][] {
  return words.split(' ').map(word => [word, calling]);
}

const LEADING = hashWords(
  'head leader chair president minister secretary governor mayor chief director commander king queen prime',
);

/** The hash under which a word of an office and its synonyms are one. */
export function sameWord(word: number): number {
  return SAME.get(word) ?? word;
}

/** True for a word, as `sameWord` gives it, for whoever leads. */
export function isLeading(word: number): boolean {
  return LEADING.has(word);
}

const JUSTICE = hashWord('justice');
const MINISTRIES = hashWords('minister ministry secretary department');

/** The words of an office written as text. */
function officeWords(text: string): OfficeWords {
  const hashes = hashName(text);
  // A minister of justice is no judge.
  const ministry = hashes.some(word => MINISTRIES.has(word));
  const words = new Set(hashes.map(word => (ministry && word === JUSTICE ? word : sameWord(word))));
  return { words, leads: [...words].some(isLeading) };
}

const ENDS = / (Jr|Sr|II|III|IV)\.?$/;
const MIDDLE = /^\S+ (\p{Lu})(?:\.|\p{Ll}+)? \S/u;

const SPORT =
  /\b(?:footballer|cricketer|golfer|athlete|player|driver|cyclist|jockey|boxer|fighter|wrestler|swimmer|coach)\b/;

const SHOW =
  /\b(?:actor|actress|singer|musician|musical|rapper|comedian|model|maker|broadcaster|dancer|artist|designer|writer|novelist|celebrity|composer|star|director|chef|personality|performer|presenter|choreographer)\b/i;

function deskOf({ known }: Person): PersonFacts['desk'] {
  if (known === undefined) return null;
  return SPORT.test(known) ? 'sport' : SHOW.test(known) ? 'show' : null;
}

/** Offices of a town or of a part of a country, with the name of it. */
const SEATS: readonly RegExp[] = [
  /^Mayor of ([^,]+)/,
  /^State (?:Senator|Representative|Delegate|Assembly[a-z]*)[^,]*, ([^,]+)/,
  /^Member of the (.+?) (?:House of|State (?:Senate|House|Assembly)|Senate|Assembly|General Assembly|Legislat)/,
  /^Member of the State (?:Senate|House|Assembly) of (.+)/,
  /^(.+?) state (?:representative|senator)/,
];

function seatsOf({ roles, country }: Person): string[] {
  const seats: string[] = [];
  if (country !== 'US') return seats;
  for (const { office } of roles) {
    const seat = SEATS.map(pattern => pattern.exec(office)?.[1]).find(name => name !== undefined);
    if (seat === undefined) return [];
    seats.push(fold(seat));
  }
  return seats;
}

const NONE: readonly never[] = [];
const NO_END: readonly string[] = [''];

/** The list, or one that all share: most lists are empty, and one of their own would be fetched from afar to tell that. */
function some<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list;
}

/** The lists of one country, of which nearly all people have one and thousands the same. */
const oneCountry = new Map<CountryCode, readonly CountryCode[]>();

function listOf(countries: readonly CountryCode[]): readonly CountryCode[] {
  const [only] = countries;
  if (only === undefined || countries.length > 1) return some(countries);
  const list = oneCountry.get(only) ?? countries;
  oneCountry.set(only, list);
  return list;
}

/** The facts of a person, made when they are first asked for. */
export function factsOf(person: Known<Person>): PersonFacts {
  person.facts ??= readFacts(person.entity);
  return person.facts;
}

function readFacts(person: Person): PersonFacts {
  const { roles } = person;
  const countries = [...roles.map(role => role.country), person.country];
  const names = [person.name, ...person.aliases];
  const ends = names.map(name => ENDS.exec(name)?.[1] ?? '');
  return {
    gender: person.gender ?? '',
    born: dayNumber(person.born),
    died: dayNumber(person.died),
    known: person.known ?? '',
    calling: null,
    terms: some(roles.map(termOf)),
    employers: some(employersOf(roles)),
    isEmployed: roles.length > 0 && roles.every(role => role.organisation && role.key !== 'party-leader'),
    countries: listOf([...new Set(countries.filter(code => code !== undefined))]),
    desk: deskOf(person),
    seats: some(seatsOf(person)),
    knownIn: some((person.known?.match(/(?<= )\p{Lu}\p{L}{3,}/gu) ?? []).map(fold)),
    ends: ends.every(end => end === '') ? NO_END : ends,
    initials: some(names.flatMap(name => MIDDLE.exec(name)?.[1] ?? [])),
  };
}

/** The words of what a person is known as. */
export function callingOf(facts: PersonFacts): OfficeWords {
  facts.calling ??= officeWords(facts.known);
  return facts.calling;
}

/** Of an office without a start only the last day that the source tells of is sure. */
function termOf({ office, key = '', organisation = '', from, to, asOf }: Role): Term {
  const { words, leads } = officeWords(`${office} ${key} ${organisation}`);
  const held = `In office on the article’s date: ${office}`;
  return { words, leads, office, held, key, from: dayNumber(from ?? to ?? asOf), to: dayNumber(to) };
}

function employersOf(roles: readonly Role[]): Employer[] {
  const organisations = new Set(roles.flatMap(role => role.organisation || []));
  return [...organisations].map(organisation => {
    const body = fold(organisation);
    return { organisation, body, key: hashWord(body) };
  });
}
