// How likely the news is to mean an entity, before any article is read: 0 to 255, on one scale for people,
// places and organisations, so that senses of a shared name can be compared.
//
//   240 heads of large states   200 ministers, capitals, hand-written organisations   150 large cities
//   100 members of parliaments, towns of 100,000    50 small towns, chains of shops
import type { Person } from '../../model/entity';

const clamp = (value: number): number => Math.max(1, Math.min(255, coarse(value)));

/** A whole number; of what is hardly known one of four, because finer steps tell nothing and cost bytes. */
export function coarse(value: number): number {
  return value < 96 ? 4 * Math.round(value / 4) : Math.round(value);
}

/** Reach of an office key; offices without a key count as a seat. */
const REACH: Readonly<Record<string, number>> = {
  'head-of-state': 215,
  'head-of-government': 215,
  'supreme-leader': 220,
  monarch: 205,
  pope: 225,
  'crown-prince': 180,
  'vice-president': 180,
  'deputy-head-of-government': 165,
  'foreign-minister': 185,
  'defence-minister': 180,
  'finance-minister': 175,
  'interior-minister': 165,
  'un-secretary-general': 220,
  'nato-secretary-general': 205,
  'european-commission-president': 205,
  'national-security-adviser': 170,
  'press-secretary': 160,
  'armed-forces-chief': 165,
  'intelligence-chief': 165,
  'central-bank-governor': 165,
  'opposition-leader': 165,
  'party-leader': 140,
  'group-leader': 170,
  'chief-executive': 170,
  founder: 165,
  governor: 150,
  mayor: 95,
  'senate-majority-leader': 180,
  'senate-minority-leader': 170,
  speaker: 165,
};
const MINISTER = 145;
const SEAT = 85;
/** A seat in the assembly of a part of a country. */
const STATE_SEAT = 60;

/** Countries whose offices English-language news names most, with what that adds. */
const ATTENTION: Readonly<Record<string, number>> = {
  US: 30,
  GB: 24,
  RU: 22,
  CN: 20,
  IL: 20,
  FR: 18,
  DE: 18,
  UA: 18,
  IN: 14,
  IR: 16,
  SY: 14,
  TR: 14,
  PK: 10,
  JP: 10,
  CA: 12,
  AU: 12,
  IT: 10,
  ES: 8,
  SA: 12,
  EG: 10,
  IQ: 10,
  AF: 10,
  KP: 14,
  KR: 8,
  BR: 10,
  MX: 10,
  ZA: 8,
  NG: 8,
  PS: 10,
  LB: 6,
  IE: 6,
  NZ: 6,
  GR: 6,
  PL: 6,
  HU: 4,
  VE: 8,
  LY: 6,
  YE: 6,
};

/** How much being on the list of much-read encyclopedia titles adds. */
const MUCH_READ = 25;

/** Prominence of a person from offices, their country and being much read. */
export function personProminence(
  person: Person,
  {
    muchRead,
    byHand,
    small,
  }: {
    readonly muchRead: boolean;
    readonly byHand: boolean;
    /** Countries of few people, and territories: their heads are named less than the ministers of others. */
    readonly small: ReadonlySet<string>;
  },
): number {
  let best = person.roles.length > 0 ? 0 : 70;
  for (const { key, office, country = '', to } of person.roles) {
    const reach = (key && REACH[key]) || reachOfTitle(office);
    const recent = to === undefined || to >= '2000' ? 0 : to >= '1950' ? -30 : -60;
    const attention = (ATTENTION[country] ?? 0) * (reach > SEAT ? 1 : 0.6);
    const scale = small.has(country) && reach > SEAT ? -45 : 0;
    best = Math.max(best, reach + recent + attention + scale);
  }
  const gone = person.died !== undefined && person.died < '2015' ? -12 : 0;
  return clamp(Math.max(best + gone, byHand ? 165 : 0) + (muchRead ? MUCH_READ : 0));
}

function reachOfTitle(office: string): number {
  if (/minister|secretary of state/i.test(office)) return MINISTER;
  if (/^(?:U\.S\.|United States) Senator/.test(office)) return SEAT + 30;
  if (/^(?:U\.S\.|United States) Representative/.test(office)) return SEAT + 10;
  return /\bState (?:Senat|Represent|Assembl|Delegate|House)|\bdistrict \d/.test(office) ? STATE_SEAT : SEAT;
}

/** A capital of fewer people is that of an island few articles name, or of a small country. */
const VILLAGE = 10_000;
const TOWN = 100_000;

/** Prominence of a settlement from its population; capitals and much-read ones stand out, and countries much written of. */
export function cityProminence(
  population: number,
  country: string,
  capital: boolean,
  muchRead: boolean,
): number {
  const attention = population >= 50_000 ? (ATTENTION[country] ?? 0) / 3 : 0;
  const size = 22 * Math.log10(Math.max(population, 500)) - 30 + attention;
  const seat = !capital ? 0 : population < VILLAGE ? 120 : population < TOWN ? 140 : 185;
  return clamp(Math.max(size, seat) + (muchRead ? MUCH_READ : 0));
}

/** A region of more people is named as often as one of the much-read list, which lacks names of several things. */
const POPULOUS = 3_000_000;

/** Prominence of a first-level region; `population` where it is known. */
export function regionProminence(country: string, muchRead: boolean, population = 0): number {
  const known = muchRead || population >= POPULOUS;
  return clamp(75 + (ATTENTION[country] ?? 0) + (known ? 2 * MUCH_READ : 0));
}

/** Prominence of an organisation of a package or imported table. */
export function importedOrganisationProminence(type: string, country: string, muchRead: boolean): number {
  const base = type === 'party' ? 80 : type === 'ministry' || type === 'armed group' ? 90 : 65;
  return clamp(base + (ATTENTION[country] ?? 0) / 2 + (muchRead ? 2 * MUCH_READ : 0));
}
