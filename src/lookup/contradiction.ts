// The guard against the wrong person: what was found must not contradict what the card or the page says. It errs on
// the side of showing nothing: an article that is kept back costs a click, one about somebody else a reputation.
import type { Contradiction, LookupSubject, Position } from '../model/lookup';
import { callingsIn } from './callings';
import { type LifeYears, lifeYears } from './life-years';
import type { FoundPage } from './provider';

/** Sources differ by a year about when somebody was born. */
const yearsApart = 1;
/** Sources differ about where the middle of a large place is; a country is judged by its name and entry alone. */
const kilometresApart = 100;
const earthRadiusKm = 6371;

/** The first contradiction found; null where what was found fits, or says nothing to judge by. */
export function contradictionOf(subject: LookupSubject, page: FoundPage): Contradiction | null {
  const isSameEntry = subject.wikidata !== null && subject.wikidata === page.wikidata;
  if (isSameEntry) return null;
  const life = lifeYears(page.description, page.extract);
  return (
    kindContradiction(subject, page, life) ??
    placeContradiction(subject, page) ??
    personContradiction(subject, page, life)
  );
}

function kindContradiction(subject: LookupSubject, page: FoundPage, life: LifeYears): Contradiction | null {
  const isPerson = subject.kind === 'person';
  const isOther = isPerson
    ? page.position !== null && life.born === null
    : life.born !== null && life.died !== null;
  return isOther ? { fact: 'kind', here: subject.kind, there: isPerson ? 'place' : 'person' } : null;
}

function placeContradiction(subject: LookupSubject, page: FoundPage): Contradiction | null {
  if (subject.position === null || page.position === null) return null;
  const km = kilometresBetween(subject.position, page.position);
  return km > kilometresApart ? { fact: 'position', here: '', there: String(Math.round(km)) } : null;
}

function personContradiction(subject: LookupSubject, page: FoundPage, life: LifeYears): Contradiction | null {
  const born = yearOf(subject.born);
  const died = yearOf(subject.died);
  const quoted = yearOf(subject.quotedOn);
  if (differ(born, life.born)) return { fact: 'born', here: `${born}`, there: `${life.born}` };
  if (differ(died, life.died)) return { fact: 'died', here: `${died}`, there: `${life.died}` };
  if (quoted !== null && life.died !== null && life.died < quoted) {
    return { fact: 'quoted', here: `${quoted}`, there: `${life.died}` };
  }
  // Nobody speaks to the press before they are born.
  if (quoted !== null && life.born !== null && life.born > quoted) {
    return { fact: 'quoted', here: `${quoted}`, there: `${life.born}` };
  }
  const isBornAlike = born !== null && life.born !== null;
  if (isBornAlike) return null;
  if (subject.wikidata !== null && page.wikidata !== null) {
    return { fact: 'entry', here: subject.wikidata, there: page.wikidata };
  }
  return subject.kind === 'person' ? callingContradiction(subject, page) : null;
}

function callingContradiction(subject: LookupSubject, page: FoundPage): Contradiction | null {
  const here = subject.offices.join(', ');
  const known = callingsIn(here);
  const found = callingsIn(`${page.description}. ${page.extract}`);
  const isApart = known.length > 0 && found.length > 0 && known.every(calling => !found.includes(calling));
  return isApart ? { fact: 'role', here, there: page.description || page.title } : null;
}

/** Along the great circle (haversine). */
function kilometresBetween(a: Position, b: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const square =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(square)));
}

function differ(here: number | null, there: number | null): boolean {
  return here !== null && there !== null && Math.abs(here - there) > yearsApart;
}

function yearOf(date: string | null): number | null {
  const year = Number(date?.slice(0, 4));
  return date !== null && Number.isInteger(year) ? year : null;
}
