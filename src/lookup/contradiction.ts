// The guard against the wrong person: what was found must not contradict what the card or the page says. It errs on
// the side of showing nothing: an article that is kept back costs a click, one about somebody else a reputation.
import type { Contradiction, LookupSubject } from '../model/lookup';
import { callingsIn } from './callings';
import { type LifeYears, lifeYears } from './life-years';
import type { FoundPage } from './provider';

/** Sources differ by a year about when somebody was born. */
const yearsApart = 1;

/** The first contradiction found; null where what was found fits, or says nothing to judge by. */
export function contradictionOf(subject: LookupSubject, page: FoundPage): Contradiction | null {
  const isSameEntry = subject.wikidata !== null && subject.wikidata === page.wikidata;
  if (isSameEntry) return null;
  const life = lifeYears(page.description, page.extract);
  return kindContradiction(subject, page, life) ?? personContradiction(subject, page, life);
}

function kindContradiction(subject: LookupSubject, page: FoundPage, life: LifeYears): Contradiction | null {
  const isPerson = subject.kind === 'person';
  const isOther = isPerson
    ? page.hasPosition && life.born === null
    : life.born !== null && life.died !== null;
  return isOther ? { fact: 'kind', here: subject.kind, there: isPerson ? 'place' : 'person' } : null;
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

function differ(here: number | null, there: number | null): boolean {
  return here !== null && there !== null && Math.abs(here - there) > yearsApart;
}

function yearOf(date: string | null): number | null {
  const year = Number(date?.slice(0, 4));
  return date !== null && Number.isInteger(year) ? year : null;
}
